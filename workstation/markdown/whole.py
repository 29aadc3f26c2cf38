"""A whole text to HTML in one go, for who will not edit it: what `Blocks` gives, without what an edit would need."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from workstation.markdown.blocks import Blocks
from workstation.markdown.parsed import Parsed, taken
from workstation.markdown.parser import parser
from workstation.markdown.quick import quick
from workstation.markdown.renderer import PageInOne, Renderer, render_tokens

if TYPE_CHECKING:
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

    from workstation.markdown.look import Look
    from workstation.markdown.pieces import Piece, Words

RIGHT_TO_LEFT = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Where Unicode has its letters that read from right to left, as ranges of a regular expression."""

# Raw HTML, block quotations and what reads the other way are told by all of the tokens in a block.
_OTHER_WAY = re.compile(f"[{RIGHT_TO_LEFT}]").search
_OTHER_LEADS = bytes([*range(0xD6, 0xE1), 0xEF, 0xF0])  # what these begin with in UTF-8, U+200F apart
_ENTITY = re.compile("&[#a-zA-Z]").search


def whole(text: str, look: Look) -> str:
    """The HTML of a text."""
    found = taken(text)
    if found.notes:
        return Blocks(text, look).html()  # the numbers of footnotes are for the whole text to say
    page = PageInOne(look, defined=bool(found.references))
    told = _told if look.direction == "ltr" and not _for_tokens(text) else _block
    return "".join([told(piece, found, page) for piece in found.pieces])


def _block(piece: Piece, text: Parsed, page: PageInOne) -> str:
    if page.look.direction != "ltr" or _for_tokens(piece.source):
        text.parse(piece.tokens)
        return render_tokens(piece.tokens, replace(page))
    return _told(piece, text, page)


def _told(piece: Piece, text: Parsed, page: PageInOne) -> str:
    """The HTML of one paragraph, heading or plain list; by its tokens where it is something else."""
    html, tag = None, ""
    if piece.words:
        content, begin, tag = piece.words[0]
        if tag == "li":
            return _of_items(piece.words, text, page) or _of_tokens(piece, text, page)
        html = quick(content, page, text.apart.get(begin))
    elif len(piece.tokens) == 3 and piece.tokens[1].type == "inline":
        tag, html = piece.tokens[0].tag, quick(piece.tokens[1].content, page)
    return _of_tokens(piece, text, page) if html is None else f"<{tag}>{html}</{tag}>\n"


def _of_tokens(piece: Piece, text: Parsed, page: PageInOne) -> str:
    return _renderer().render(piece.tokens, parser().options, {"page": page, "text": text})


def _of_items(words: tuple[Words, ...], text: Parsed, page: PageInOne) -> str | None:
    """The HTML of a list that could be told without the parser; None where that has to read its words."""
    before = len(page.seen)
    out = ["<ul>\n"]
    for content, begin, tag in words:
        html = quick(content, page, text.apart.get(begin))
        if html is None:
            page.forget(before)
            return None
        out.append(f"<{tag}>{html}</{tag}>\n")
    return "".join([*out, "</ul>\n"])


def _for_tokens(source: str) -> bool:
    if "<" in source or ">" in source:
        return True
    if source.isascii():
        return False
    return ("&" in source and _ENTITY(source) is not None) or _reads_other_way(source)


def _reads_other_way(source: str) -> bool:
    """Whether a letter in it reads from right to left. In UTF-8 few letters begin as those do: that is soon told."""
    data = source.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _OTHER_LEADS)) == len(data) and "\u200f" not in source:
        return False
    return _OTHER_WAY(source) is not None


class _Renderer(Renderer):
    """The renderer for blocks whose inline content is parsed only where it has to be."""

    __output__: ClassVar[str] = "html"

    def render(self, tokens: Sequence[Token], options: OptionsDict, env: EnvType) -> str:
        page, text = env["page"], env["text"]
        out: list[str] = []
        skip = 0
        for i, token in enumerate(tokens):
            if skip:
                skip -= 1
            elif token.type == "inline":
                html = quick(token.content, page)
                if html is None:
                    text.parse([token])
                    html = self.renderInline(token.children or (), options, env)
                out.append(html)
            elif token.type == "paragraph_open" and "![" in tokens[i + 1].content:
                text.parse([tokens[i + 1]])
                html = self.figure(tokens[i + 1], page)
                if html is None:
                    out.append(self.renderToken(tokens, i, options, env))
                else:
                    out.append(html if token.hidden else html + "\n")
                    skip = 2
            else:
                out.append(self.rules.get(token.type, self.renderToken)(tokens, i, options, env))
        return "".join(out)


@cache
def _renderer() -> _Renderer:
    return _Renderer()
