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
    from workstation.markdown.pieces import Piece

RIGHT_TO_LEFT = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Where Unicode has its letters that read from right to left, as ranges of a regular expression."""

# Raw HTML, block quotations and what reads the other way are told by all of the tokens in a block.
_OTHER_WAY = re.compile(f"[{RIGHT_TO_LEFT}]").search
_ENTITY = re.compile("&[#a-zA-Z]").search


def whole(text: str, look: Look) -> str:
    """The HTML of a text."""
    found = taken(text)
    if found.notes:
        return Blocks(text, look).html()  # the numbers of footnotes are for the whole text to say
    page = PageInOne(look, defined=bool(found.references))
    plain = look.direction == "ltr" and not _for_tokens(text)
    return "".join([_block(piece, found, page, plain=plain) for piece in found.pieces])


def _block(piece: Piece, text: Parsed, page: PageInOne, *, plain: bool) -> str:
    tokens = piece.tokens
    if not plain and (page.look.direction != "ltr" or _for_tokens(piece.source)):
        text.parse(tokens)
        return render_tokens(tokens, replace(page))
    if len(tokens) == 3 and tokens[1].type == "inline":
        html = quick(tokens[1].content, page)
        if html is not None:
            return f"<{tokens[0].tag}>{html}</{tokens[0].tag}>\n"
    return _renderer().render(tokens, parser().options, {"page": page, "text": text})


def _for_tokens(source: str) -> bool:
    if "<" in source or ">" in source:
        return True
    if source.isascii():
        return False
    return ("&" in source and _ENTITY(source) is not None) or _OTHER_WAY(source) is not None


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
