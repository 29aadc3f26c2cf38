"""The structure of a plain draft: headline, dek, byline, dateline, subheads, credit line, author bio, paragraphs."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from workstation.attribution import bios
from workstation.attribution.paragraphs import Block, blocks_of

PartType = Literal[
    "headline", "dek", "byline", "dateline", "subhead", "credit_line", "author_bio", "paragraph"
]  # fmt: skip


class Part(NamedTuple):
    """A part of the text: `start` and `end` are code points, white space around it not counted."""

    type: PartType
    start: int
    end: int


LONGEST_HEADLINE = 120  # characters
_LONGEST_DEK = 300
_LONGEST_SUBHEAD = 80
_LONGEST_CREDIT = 200
_CLOSERS = "\"'”’»)]›“‘"
_FULL_STOPS = ("." , "。", "।", "۔", "…")  # fmt: skip
_OPEN_ENDS = (",", ";", ":", "-", "–", "—")
_CREDIT = re.compile(
    r"(?:sources?|credits?|fuentes?|quellen?|fonti|fontes?|fonte|bron(?:nen)?|källa|källor|kilder?|kilde|lähde|"
    r"źródł[oa]|zdroj|forrás|kaynak|источники?|джерел[оа]|πηγή|المصدر|مصدر|منبع|מקור|来源|來源|出典|출처)"
    r"\s*[:：]\s*\S",
    re.IGNORECASE,
)
_MAKERS = re.compile(
    r"\(?(?:(?:photo|image|picture|illustration|graphic|video|foto|bild|imagen|ilustración|crédito|crédit)"
    r"(?:graph|er)?s?(?: credit| by| courtesy(?: of)?)?\s*[:/|©]"
    r"|(?:additional )?(?:reporting|writing|editing|translation) by\b"
    r"|(?:edited|translated|compiled) by\b|con información de\b"
    r"|mit material (?:von|der)\b|avec (?:afp|reuters|ap)\b)",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|von|par|por|di|text)[: ]\s*(?=\w)", re.IGNORECASE)
_AFTER_NAMES = re.compile(r"\s*[|•·]\s|\s{3,}|,\s+(?=[a-zß-ÿ])")
"""What follows the names of a byline: “By Ada Roe | Staff writer”, “By Ada Roe, chief reporter”."""
_CITY = r"[^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ'’.]+(?:[ -][^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ'’.]*){0,3}"
_DATELINE = re.compile(
    rf"(?P<line>{_CITY}(?:/{_CITY})?"
    r"(?:, ?[^\W\d_][\w.]*(?: [\w.]+){0,3}){0,3}"
    r"(?:,? ?\([^()\n]{2,40}\))?)\s*(?:—|–|--|-)\s+(?=[\"“‘'«„(]?[^\W_])"
)


def read_structure(text: str, *, headed: bool = False) -> list[Part]:
    """The parts of `text` in order; together they hold every word of it. `headed`: the headline stands elsewhere."""
    blocks = blocks_of(text)
    ending = _ending(blocks)
    first, opening = _opening(blocks[: len(blocks) - len(ending)], headed=headed)
    body = blocks[first : len(blocks) - len(ending)]
    parts = [*opening]
    for number, block in enumerate(body):
        if _is_subhead(body, number):
            parts.append(Part("subhead", block.start, block.end))
        else:
            parts += _paragraph(text, block, is_first=number == 0)
    return parts + ending


def credit_line(line: str) -> bool:
    """Whether a line says where the story comes from: `Source: …`, `Fuente: …`."""
    return len(line) <= _LONGEST_CREDIT and "\n" not in line and _CREDIT.match(line) is not None


def credits_makers(line: str) -> bool:
    """Whether a line within a story says who made a picture or the report: nobody of the story is named in it."""
    return len(line) <= _LONGEST_CREDIT and _MAKERS.match(line) is not None


def byline_names(line: str) -> str:
    """The names of a line `By A and B`; empty when it is no byline."""
    found = _BYLINE.match(line)
    names = _AFTER_NAMES.split(line[found.end() :].strip())[0].rstrip() if found and len(line) <= 160 else ""
    words = re.findall(r"[^\W\d_][\w'’.-]*", names)
    small = sum(not word[0].isupper() for word in words)
    joining = sum(word in bios.SMALL_WORDS or word in ("and", "und", "et", "y", "e") for word in words)
    if not words or small > joining or names.endswith((".", "?", "!", ":")) or re.search(r"\d", names):
        return ""
    return names


def _opening(blocks: list[Block], *, headed: bool) -> tuple[int, list[Part]]:
    """Headline, dek and byline, and the number of blocks they take."""
    parts: list[Part] = []
    if headed or not blocks or not _is_headline(blocks[0].words):
        return _bylines(blocks, 0, parts)
    parts.append(Part("headline", blocks[0].start, blocks[0].end))
    taken, _ = _bylines(blocks, 1, parts)
    if taken == 1 and _is_dek(blocks):
        parts.append(Part("dek", blocks[1].start, blocks[1].end))
        taken, _ = _bylines(blocks, 2, parts)
    return taken, parts


def _bylines(blocks: list[Block], at: int, parts: list[Part]) -> tuple[int, list[Part]]:
    if at < len(blocks) - 1 and byline_names(blocks[at].words):
        parts.append(Part("byline", blocks[at].start, blocks[at].end))
        at += 1
    return at, parts


def _is_headline(words: str) -> bool:
    bare = words.rstrip(_CLOSERS)
    if len(words) > LONGEST_HEADLINE or not any(char.isalnum() for char in words):
        return False
    return not (bare.endswith((*_FULL_STOPS, *_OPEN_ENDS)) or credit_line(words) or byline_names(words))


def _is_dek(blocks: list[Block]) -> bool:
    """A second line before the story: no full stop, or a dateline or byline right after it."""
    if len(blocks) < 3 or len(words := blocks[1].words) > _LONGEST_DEK or _DATELINE.match(words):
        return False
    after = blocks[2].words
    if _DATELINE.match(after) or byline_names(after):
        return True
    return len(words.split()) >= 6 and not words.rstrip(_CLOSERS).endswith((*_FULL_STOPS, *_OPEN_ENDS, "!"))


def _ending(blocks: list[Block]) -> list[Part]:
    """Credit line and author bios at the end, in whatever order they stand."""
    parts: list[Part] = []
    for number in range(len(blocks) - 1, 0, -1):
        block = blocks[number]
        if credit_line(block.words):
            kind: PartType = "credit_line"
        elif _is_bio(blocks, number):
            kind = "author_bio"
        else:
            break
        parts.insert(0, Part(kind, block.start, block.end))
    return parts


def _is_bio(blocks: list[Block], number: int) -> bool:
    block, before = blocks[number], blocks[number - 1]
    apart = block.after_blank or credit_line(before.words) or bios.is_bio(before.words)
    if not apart or not bios.is_bio(words := block.words):
        return False
    last = bios.name_in(words).split()[-1]
    told = (other.words for other in blocks[:number] if last in other.words and not byline_names(other.words))
    return not bios.is_in_the_story(last, "\n".join(told))


def _is_subhead(body: list[Block], number: int) -> bool:
    """A short line alone between paragraphs, without closing punctuation (a question mark may stand)."""
    if not 0 < number < len(body) - 1:
        return False
    neighbours = (body[number - 1], body[number + 1])
    return _short(body[number].words) and not any(_short(other.words) for other in neighbours)


def _short(words: str) -> bool:
    if len(words) > _LONGEST_SUBHEAD or len(words.split()) > 12 or not words[0].isalnum():
        opened = words[:1] in "“‘«„\"'¿¡" and not words.endswith(tuple(_CLOSERS))
        if not opened or len(words) > _LONGEST_SUBHEAD:
            return False
    if words[0].islower() or not any(char.isalpha() for char in words) or credit_line(words):
        return False
    return not words.rstrip(_CLOSERS).endswith((*_FULL_STOPS, *_OPEN_ENDS, "!"))


def _paragraph(text: str, block: Block, *, is_first: bool) -> list[Part]:
    """A paragraph; the first may begin with a dateline, whose dash belongs to neither part."""
    found = _DATELINE.match(text, block.start, block.end) if is_first else None
    if not found or found["line"].isdigit() or not _next_is_sentence(text[found.end()]):
        return [Part("paragraph", block.start, block.end)]
    line = Part("dateline", *found.span("line"))
    return [line, Part("paragraph", found.end(), block.end)]


def _next_is_sentence(char: str) -> bool:
    return not char.islower()
