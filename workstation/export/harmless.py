"""A Markdown text for the public: its raw HTML through the sanitiser, nothing that leads to a refused address."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from markdown_it.common.utils import normalizeReference

from workstation.export.harmless_html import Change, harmless_block, harmless_inline
from workstation.export.markdown_code import code_ranges, inside
from workstation.export.markdown_words import escaped
from workstation.markdown.links import may_fetch, may_follow
from workstation.markdown.parser import parser
from workstation.markdown.pieces import Piece, definitions, parse_inline, pieces
from workstation.markdown.placing import source_at
from workstation.markdown.source import Source
from workstation.markdown.visible import plain

if TYPE_CHECKING:
    from markdown_it.token import Token

_PASSES = 8  # taking one thing out can make another of what is left; more than three are a text made to do so
_DEEPEST = 95  # blocks nested deeper are not read by the parser at all
_LABEL = re.compile(r"\[((?:\\.|[^\[\]\\])+)\]:", re.DOTALL)
_LIKE_A_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+")
_ACTIVE = re.compile(r"(?:java|vb|live)script:|data:|file:|blob:", re.IGNORECASE)
_LIKE_A_LINK = re.compile(r"\][(:][\s>]*+<?+(?!\u2060)(?=(?P<to>[^\s<>)]{1,200}))")
_WORD_JOINER = "\u2060"


def harmless(text: str) -> str:
    """The text without active HTML, comments, refused addresses and a byte order mark, otherwise exactly as written."""
    # Our parser does not see the mark at the top of a text; a generator, to whom it comes below the header, does.
    text = text.lstrip("\ufeff")
    if not any(sign in text for sign in ("<", "](", "]:")):
        return text
    for _ in range(_PASSES):
        changes = _changes(Source(text))
        if changes is None:
            break
        if not changes:
            return _for_other_parsers(text)
        text = _changed(text, changes).lstrip("\ufeff")
    return text.replace("<", "&lt;").replace("[", "&#91;")  # no reading of it is settled: every sign is a word


def _changed(text: str, changes: Iterable[Change]) -> str:
    """Of changes that overlap the first is made; another pass sees to the rest."""
    out: list[str] = []
    at = 0
    for start, end, new in sorted(changes):
        if start >= at:
            out += text[at:start], new
            at = end
    return "".join(out) + text[at:]


def _changes(source: Source) -> list[Change] | None:
    """What has to change, at places of the text as given; None where the parser did not read everything."""
    found = list(pieces(source.normal))
    if any(token.level > _DEEPEST for piece in found for token in piece.tokens):
        return None
    references, notes = definitions(found)
    changes = list(_definitions(source.normal))
    for piece in found:
        parse_inline(piece.tokens, references, notes)
        changes += _of_piece(piece, source.normal)
    return [
        (source.given(start), source.given(end - 1) + 1 if end > start else source.given(start), new)
        for start, end, new in changes
    ]


def _of_piece(piece: Piece, text: str) -> Iterator[Change]:
    before = ""
    for token in piece.tokens:
        if token.type == "html_block":
            yield from _block(token, text)
        elif token.type == "inline":
            content = list(harmless_inline(token)) or [*_links(token), *_words(token)]
            yield from _placed(token, content, in_cell=before in ("th_open", "td_open"))
        before = token.type


def _placed(token: Token, changes: list[Change], *, in_cell: bool) -> Iterator[Change]:
    """Changes of an inline content as changes of the text."""
    lines = token.meta["lines"]
    for start, end, new in changes:
        begin = source_at(lines, start) if start < end or not start else source_at(lines, start - 1) + 1
        stop = source_at(lines, end - 1) + 1 if end > start else begin
        yield begin, stop, new.replace("\\|", "|").replace("|", "\\|") if in_cell else new


def _block(token: Token, text: str) -> Iterator[Change]:
    new = harmless_block(token.content, one_line=token.level > 0)
    if new is None:
        return
    content, lines = token.content, token.meta["lines"]
    start = source_at(lines, len(content) - len(content.lstrip()))
    end = source_at(lines, len(content.rstrip()) - 1) + 1
    following = text[end:].split("\n", 2)
    if new and len(following) > 1 and following[1].strip() and not token.level:
        new += "\n"  # a comment ends with its line, most other HTML with a blank line
    if not new and not token.level and (not start or text.endswith("\n\n", 0, start)):
        end += len(text[end:]) - len(text[end:].lstrip("\n"))
    yield start, end, new


def _links(token: Token) -> Iterator[Change]:
    """Links and pictures whose address is refused become their words."""
    opened: list[Token] = []
    for child in token.children or ():
        if child.type == "link_open":
            opened.append(child)
        elif child.type == "link_close":
            first = opened.pop()
            if not may_follow(str(first.attrs["href"])):
                yield from _unlinked(token.content, first, child)
        elif child.type == "image":
            if not may_fetch(str(child.attrs["src"])):
                yield int(child.meta["at"]), int(child.meta["end"]), escaped(plain(child))
            else:
                yield from _asides(child)


def _unlinked(content: str, opened: Token, closed: Token) -> Iterator[Change]:
    at = int(opened.meta["at"])
    if opened.info == "auto":
        end = content.index(">", at)
        yield at, end + 1, escaped(content[at + 1 : end])
        return
    yield at, at + 1, ""
    yield int(closed.meta["at"]), int(opened.meta["end"]), ""


def _asides(image: Token) -> Iterator[Change]:
    """Comments in the description of a picture."""
    begin = int(image.meta["at"]) + 2
    for child in image.children or ():
        if child.type == "html_inline" and child.content.startswith(("<!", "<?")):
            at = begin + int(child.meta["at"])
            yield at, at + len(child.content), ""


def _words(token: Token) -> Iterator[Change]:
    """What is no tag in CommonMark, but would be to a parser that is less strict, is written as the words it is."""
    automatic = False
    for child in token.children or ():
        automatic = child.type == "link_open" and child.info == "auto"
        if child.type != "text" or automatic:
            continue
        for sign in re.finditer("<", child.content):
            at = int(child.meta["at"]) + sign.start()
            if _LIKE_A_TAG.match(token.content, at):
                yield at, at + 1, "&lt;"


def _definitions(text: str) -> Iterator[Change]:
    """Link definitions with a refused address, those that a definition above makes void included."""
    if "]:" not in text:
        return
    env: dict[str, Any] = {}
    parser().block.parse(text, parser(), env, [])
    found = [(label, each) for label, each in env.get("references", {}).items()]
    found += [(each["label"], each) for each in env.get("duplicate_refs", ())]
    lines = [0, *(newline.end() for newline in re.finditer("\n", text)), len(text) + 1]
    for label, each in found:
        if not may_follow(each["href"]):
            first, last = (lines[line] for line in each["map"])
            for written in _LABEL.finditer(text, first, last - 1):
                if normalizeReference(written[1]) == label:
                    yield written.start(), min(last - (written.start() > first), len(text)), ""
                    break


def _for_other_parsers(text: str) -> str:
    """What is no link to us, but looks like one to a script: a generator that reads Markdown its own way may see it."""
    if not _ACTIVE.search(html.unescape(_UNSEEN.sub("", _ESCAPE.sub(r"\1", text)))):
        return text
    code = code_ranges(text)

    def parted(found: re.Match[str]) -> str:
        to = _UNSEEN.sub("", html.unescape(_ESCAPE.sub(r"\1", found["to"])))
        if not _ACTIVE.match(to) or inside(code, found.start()):
            return found[0]
        return found[0] + _WORD_JOINER

    return _LIKE_A_LINK.sub(parted, text)
