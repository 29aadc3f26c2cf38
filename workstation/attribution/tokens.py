"""Words, marks and sentences of one paragraph; a passage in quotation marks is one token of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from workstation.attribution.language import Language, Verb
from workstation.attribution.marks import Marked, marked_passages

_TOKEN = re.compile(
    r"\s*(?:[@#]?[^\W\d_]+(?:[’'](?!(?:s|d|ve|ll|re|m)\b)[^\W\d_]+|[-‐‑&/.](?=[^\W\d_])[^\W\d_]+|\d+)*"
    r"|[,.;:!?()\[\]](?!\.\.)"
    r"|[’'](?:s|d|ve|ll|re|m)\b|[’']"
    r"|[$€£¥]?\d[\d.,:/]*\d|[$€£¥]?\d"
    r"|(?<=\s)[-–—]{1,3}\s|[–—―]|--+"
    r"|…|\.\.\.|\S)"
)
"""One token with the white space before it: the pieces found one after another are the whole text."""
_DASH = re.compile(r"[-–—]{1,3}(?=\s)|[–—―]|--+")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen rep gov gen col sgt lt capt maj adm rev st jr sr no vs etc inc ltd corp co messrs hon pres "
    "jan feb mar apr jun jul aug sep sept oct nov dec mt ft art sra srta mme mlle hr fr nr bzw ca z.b u.a d.h lic "
    "ing ph.d".split()
)
_LONGEST = 250  # tokens; what goes on longer is no sentence anybody reads, and would cost time squared
_ENDS = frozenset(".?!…")
_CLOSERS = frozenset(")]")
_MAY_END = _ENDS | _CLOSERS | {"..."}
_GOES_ON = frozenset([",", ";", ":", ")"])  # “Why?”, she asked
_REMEMBERED = 12_000  # pieces of text
_SHAPES: dict[str, dict[str, _Shape]] = {}


class _Shape(NamedTuple):
    """What a piece of text is wherever it stands."""

    size: int
    lead: int
    """How many characters of white space stand before it."""
    width: int
    may_end: bool
    text: str
    low: str
    kind: str
    capital: bool
    verb: Verb | None


@dataclass(slots=True)
class Token:
    """A word, a mark, or a whole passage in quotation marks. Places are code points of the text."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    """`word`, `number`, `mark` or `quote`."""
    capital: bool = False
    """Whether it is a word that begins with a capital letter."""
    verb: Verb | None = None
    """The verb of speech it may be."""
    marked: Marked | None = None


@dataclass(slots=True)
class Sentence:
    """A sentence: its tokens and its place, white space around it not counted."""

    tokens: list[Token]
    start: int
    end: int
    quotes: list[int] = field(default_factory=list)
    """Which tokens are passages in quotation marks."""


def sentences_of(words: str, offset: int, language: Language, opened_before: str = "") -> list[Sentence]:
    """The sentences of a paragraph whose first character stands at `offset` of the text.

    `opened_before` is the quotation mark the paragraph before opened and did not close.
    """
    tokens, ends = _tokens(words, offset, language, opened_before)
    sentences: list[Sentence] = []
    begin = 0
    for number in ends:
        while number - begin > _LONGEST:
            sentences.append(_sentence(tokens[begin : begin + _LONGEST + 1]))
            begin += _LONGEST + 1
        if number >= begin and (number - begin >= _LONGEST or _ends_here(tokens, number, tokens[number], language)):
            sentences.append(_sentence(tokens[begin : number + 1]))
            begin = number + 1
    while begin < len(tokens):
        sentences.append(_sentence(tokens[begin : begin + _LONGEST + 1]))
        begin += _LONGEST + 1
    return sentences


def _sentence(tokens: list[Token]) -> Sentence:
    quotes = [number for number, token in enumerate(tokens) if token.kind == "quote"]
    return Sentence(tokens, tokens[0].start, tokens[-1].end, quotes)


def _tokens(words: str, offset: int, language: Language, opened_before: str = "") -> tuple[list[Token], list[int]]:
    """The tokens, and which of them may end a sentence."""
    tokens: list[Token] = []
    ends: list[int] = []
    at = 0
    for passage in marked_passages(words, opened_before):
        _add(tokens, ends, words, at, passage.start, offset, language)
        text = words[passage.start : passage.end]
        ends.append(len(tokens))
        tokens.append(Token(text, "“”", offset + passage.start, offset + passage.end, "quote", marked=passage))
        at = passage.end
    _add(tokens, ends, words, at, len(words), offset, language)
    return tokens, ends


def _add(
    tokens: list[Token], ends: list[int], words: str, start: int, end: int, offset: int, language: Language
) -> None:
    shapes, add = _shapes_of(language), tokens.append
    at = start + offset
    for piece in _TOKEN.findall(words, start, end):
        size, lead, width, may_end, text, low, kind, capital, verb = shapes.get(piece) or _shape(
            piece, shapes, language
        )
        begin = at + lead
        at += size
        if may_end:
            if text == "." and tokens and _abbreviates(tokens, begin, words, offset):
                tokens[-1].text += "."
                tokens[-1].end = begin + 1
                ends.append(len(tokens) - 1)
                continue
            ends.append(len(tokens))
        elif not kind:
            continue
        add(Token(text, low, begin, begin + width, kind, capital, verb))


def _shapes_of(language: Language) -> dict[str, _Shape]:
    """The pieces met so far in this language: most words of a text have been met before."""
    shapes = _SHAPES.setdefault(language.code, {})
    if len(shapes) > _REMEMBERED:
        shapes.clear()
    return shapes


def _shape(piece: str, shapes: dict[str, _Shape], language: Language) -> _Shape:
    text = piece.strip()
    lead, width, low = len(piece) - len(piece.lstrip()), len(text), text.lower()
    first, kind, verb = text[0], "mark", None
    if first.isalpha() or (first in "@#" and width > 1) or (first.isalnum() and not first.isdecimal()):
        kind, verb = "word", language.verbs.get(low)
    elif first.isdecimal() or (first in "$€£¥" and width > 1):
        kind = "number"
    elif _DASH.match(piece, lead):
        text = low = "—"
    elif text == "_":
        kind = ""
    else:
        low = text.replace("'", "’")
    capital = kind == "word" and first.isupper()
    shape = _Shape(len(piece), lead, width, low in _MAY_END, text, low, kind, capital, verb)
    shapes[piece] = shape
    return shape


def _abbreviates(tokens: list[Token], at: int, words: str, offset: int) -> bool:
    """Whether the point at `at` belongs to the word before it: “Mr.”, “J.”, “U.S.”."""
    last = tokens[-1]
    if last.end != at or last.kind != "word":
        return False
    if last.low in ("no", "art") and not words[at - offset + 1 : at - offset + 3].strip().isdigit():
        return False
    letters = all(len(part) == 1 for part in last.text.split("."))
    return last.low in _ABBREVIATIONS or (letters and last.text[0].isupper())


def _ends_here(tokens: list[Token], number: int, token: Token, language: Language) -> bool:
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    if following is None:
        return False
    if token.kind == "quote":
        return _quote_ends(tokens, number, token, following, language)
    if token.low in _CLOSERS:
        return number > 0 and tokens[number - 1].low in _ENDS and _begins(following)
    if token.kind == "word":
        return _abbreviation_ends(token, following, language)
    return token.low in ("?", "!", ".", "…", "...") and following.low not in _CLOSERS and _begins(following)


def _begins(token: Token) -> bool:
    return token.kind in ("quote", "number") or token.text[:1] in "([¿¡—" or not token.text[:1].islower()


def _abbreviation_ends(token: Token, following: Token, language: Language) -> bool:
    """“… in the U.S. The council …”: an abbreviation at the end of a sentence."""
    if not token.text.endswith(".") or token.low.rstrip(".") in language.titles or len(token.text) < 4:
        return False
    if token.low[:-1] in _ABBREVIATIONS:
        return False
    return following.capital and following.low in language.begins_clause


def _quote_ends(tokens: list[Token], number: int, token: Token, following: Token, language: Language) -> bool:
    """Whether a passage in marks is the end of a sentence, or goes on with “he said”."""
    marked = token.marked
    inside = token.text[: marked.inner_end - marked.start].rstrip() if marked else token.text
    last = inside[-1:]
    if last in "’'”\"»" and len(inside) > 1:
        last = inside[-2]
    if last not in ".?!…" or not _begins(following) or following.low in _GOES_ON:
        return False
    if following.kind == "quote":
        return True
    if following.low == "—" and number + 2 < len(tokens) and tokens[number + 2].capital:
        return False
    return not _reports_next(tokens, number + 1, language, strict=last == ".")


def _reports_next(tokens: list[Token], at: int, language: Language, *, strict: bool) -> bool:
    """Whether a few words with a verb of speech follow up to the next point: “Why?” Ms Roe asked."""
    for number in range(at, min(at + 9, len(tokens))):
        token = tokens[number]
        if token.kind == "quote" or token.low in _ENDS or token.low in (",", ";", ":", "—", "("):
            return False
        verb = token.verb
        if verb and "say" in verb.groups and not token.capital:
            after = tokens[number + 1] if number + 1 < len(tokens) else None
            if after is None or after.low in _ENDS or after.low == ",":
                return True
            if strict or after.low in language.that or after.low in language.subject_pronouns:
                return False
            return after.low not in language.determiners and after.kind != "quote" and after.low != ":"
    return False
