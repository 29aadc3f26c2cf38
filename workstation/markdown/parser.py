"""The Markdown we speak: CommonMark, tables, strikethrough, reference footnotes, raw HTML and our tags."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from mdit_py_plugins.footnote.index import footnote_def

from workstation.markdown import placing
from workstation.markdown.footnotes import footnote_reference
from workstation.markdown.tables import table
from workstation.markdown.tag_rule import Helpers, image, link, tag


@cache
def parser() -> MarkdownIt:
    """The one parser. It keeps no state between texts; its tokens know their places (`placing.py`)."""
    md = MarkdownIt("commonmark")
    md.inline = placing.PlacedInline()
    md.configure("commonmark", {"maxNesting": 100})  # deeper text is lost: 20, the default, is ten lists
    md.helpers = cast("Any", Helpers)
    md.enable(["table", "strikethrough"])
    md.validateLink = _any_link  # type: ignore[method-assign]
    _block_rules(md)
    _inline_rules(md)
    return md


def _any_link(url: str) -> bool:
    """Every link is a link to the parser; the renderer decides which may be followed (`links.py`)."""
    return isinstance(url, str)


def _block_rules(md: MarkdownIt) -> None:
    rules = md.block.ruler
    nested: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    rules.at("paragraph", placing.paragraph)
    rules.at("lheading", placing.lheading)
    rules.at("heading", placing.heading, {"alt": ["paragraph", "reference", "blockquote"]})
    rules.at("code", placing.code)
    rules.at("fence", placing.fence, nested)
    rules.at("html_block", placing.html_block, {"alt": ["paragraph", "reference", "blockquote"]})
    rules.at("table", table, {"alt": ["paragraph", "reference"]})
    rules.before("reference", "footnote_def", footnote_def, {"alt": ["paragraph", "reference"]})


def _inline_rules(md: MarkdownIt) -> None:
    rules = md.inline.ruler
    rules.at("link", link)
    rules.at("image", image)
    rules.before("link", "tag", tag)
    rules.after("image", "footnote_reference", footnote_reference)
    md.inline.ruler2.after("strikethrough", "settle_tildes", placing.settle_tildes)
    md.disable(["fragments_join", "text_join"])  # joined texts would lose their places; the HTML is the same
