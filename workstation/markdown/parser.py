"""The Markdown we speak: CommonMark, tables, strikethrough, reference footnotes, raw HTML and our tags."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.ruler import RuleOptionsType
from mdit_py_plugins.footnote.index import footnote_def

from workstation.markdown import placing
from workstation.markdown.by_mark import MarkedInline, MarkedRules, newline
from workstation.markdown.footnotes import footnote_reference
from workstation.markdown.tables import table
from workstation.markdown.tag_rule import Helpers, image, link, tag


@cache
def parser() -> MarkdownIt:
    """The one parser. It keeps no state between texts; its tokens know their places (`placing.py`)."""
    md = MarkdownIt("commonmark")
    md.inline = inline = MarkedInline()
    configure(md)
    md.block.ruler = cast("Any", MarkedRules(md.block.ruler))
    inline.settle()
    return md


def configure(md: MarkdownIt) -> None:
    """Teach a parser what we speak."""
    md.configure("commonmark", {"maxNesting": 100})  # deeper text is lost: 20, the default, is ten lists
    md.helpers = cast("Any", Helpers)
    md.enable(["table", "strikethrough"])
    md.validateLink = _any_link  # type: ignore[method-assign]
    md.normalizeLink = normal_link  # type: ignore[method-assign]
    _block_rules(md)
    _inline_rules(md)


PLAIN_LINK = re.compile(
    r"(?:https?://(?:[a-z][a-z0-9-]{0,40}\.){1,6}[a-z]{2,20}(?=/|$)|(?=/(?!/)))(?:/[A-Za-z0-9_.~/-]{0,2000})?"
)


def normal_link(url: str) -> str:
    """An address as a page has it, its odd signs encoded; most are plain, and stay as they are."""
    return url if PLAIN_LINK.fullmatch(url) else normalizeLink(url)


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
    rules.at("reference", placing.reference)
    rules.before("reference", "footnote_def", footnote_def, {"alt": ["paragraph", "reference"]})


def _inline_rules(md: MarkdownIt) -> None:
    rules = md.inline.ruler
    rules.at("newline", newline)
    rules.at("link", link)
    rules.at("image", image)
    rules.before("link", "tag", tag)
    rules.after("image", "footnote_reference", footnote_reference)
    md.inline.ruler2.after("strikethrough", "settle_tildes", placing.settle_tildes)
    md.disable(["fragments_join", "text_join"])  # joined texts would lose their places; the HTML is the same
