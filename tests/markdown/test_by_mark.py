"""The rules asked by the mark that begins them find what all rules in their order find."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from functools import cache, partial
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt, rules_block, rules_inline
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.helpers import parseLinkDestination
from markdown_it.parser_inline import ParserInline
from markdown_it.token import Token

from tests.markdown.fragments import posts, texts
from workstation.markdown import parser as parsers
from workstation.markdown import placing
from workstation.markdown.parser import normal_link, parser
from workstation.markdown.placing import PlacedState
from workstation.markdown.source import normal
from workstation.markdown.tag_rule import Helpers


class _InOrder(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        state = PlacedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


@cache
def _asking_all() -> MarkdownIt:
    md = MarkdownIt("commonmark")
    md.inline = _InOrder()
    parsers.configure(md)
    md.inline.ruler.at("newline", rules_inline.newline)
    for name in ("paragraph", "lheading"):
        md.block.ruler.at(name, partial(placing.placed, getattr(rules_block, name)))
    return md


def _told(tokens: list[Token]) -> Iterator[object]:
    for token in tokens:
        yield (token.type, token.tag, token.nesting, token.attrs, token.map, token.level, token.content, token.markup)
        yield (token.info, token.meta, token.block, token.hidden)
        yield list(_told(token.children or []))


def _same(text: str) -> None:
    text = normal(text)
    env: dict[str, Any] = {"notes": {"a", "1"}}
    other: dict[str, Any] = {"notes": {"a", "1"}}
    assert list(_told(parser().parse(text, env))) == list(_told(_asking_all().parse(text, other)))
    assert env == other


@given(texts)
@example("a\n===\n- b\n  c\n  ---\n1. d\n2) e\n> f\ng\n    h\n")
@example("| a |\n|---|\n| b |\na\n-|-\n\n- | a |\n  |---|\n> a|b\n> -|-\n")
@example(
    "[a]: /b\n  'c'\n[^a]: d\n    e\n\n[^a] [a] ![a] <http://x.org> &amp; \\* ~~b~~~ `c` **d*e** <b>f</b>  \ng\\\nh"
)
@example("*" * 40 + "[" * 120 + "a" + "](b)" * 120)
@example("- " * 120 + "a")
def test_the_same_tokens(text: str) -> None:
    _same(text)


def test_the_same_tokens_in_posts() -> None:
    for post in posts()[::12]:
        _same(post)


@given(st.from_regex(parsers.PLAIN_LINK, fullmatch=True))
def test_an_address_that_is_left_alone_is_normal(url: str) -> None:
    assert normal_link(url) == normalizeLink(url) == url


@given(st.text("ab/.:()<>\\ \n&;?#%é\t\x7f", max_size=12), st.integers(0, 3))
def test_an_address_ends_where_the_parser_ends_it(text: str, at: int) -> None:
    at = min(at, len(text))
    theirs, ours = parseLinkDestination(text, at, len(text)), Helpers.parseLinkDestination(text, at, len(text))
    assert (ours.ok, ours.str) == (theirs.ok, theirs.str)
    assert not ours.ok or ours.pos == theirs.pos
