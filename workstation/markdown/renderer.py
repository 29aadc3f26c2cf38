"""From parsed tokens to HTML: markdown-it's own renderer, with our tags, pictures, links and footnotes."""

# ruff: noqa: ARG002, D102 (every rule of the renderer has the same arguments and the name of its token)
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, ClassVar, cast

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML

from workstation.markdown.direction import turned
from workstation.markdown.links import may_fetch, may_follow
from workstation.markdown.parser import parser
from workstation.markdown.sanitise import sanitise, too_much
from workstation.markdown.trusted import Trusted

if TYPE_CHECKING:
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

    from workstation.markdown.look import Look

TagName = tuple[str, str]
"""A tag's key and value."""

Mark = tuple[int, int]
"""A footnote reference: the footnote's number from 1, and how many references to it stand before this one."""


@dataclass
class Page:
    """What one block is rendered with. `firsts` are the key-value pairs whose first tag in the text is in it."""

    look: Look
    firsts: set[TagName] = field(default_factory=set)
    marks: Iterator[Mark] = field(default_factory=lambda: iter(()))
    trusted: Trusted | None = None
    html_as_text: bool = False
    followed: list[bool] = field(default_factory=list)  # of the links open here: whether they are links in the HTML
    tagged: list[tuple[bool, str]] = field(default_factory=list)  # of the tags open here: first?, HTML before

    def hold(self, html: str) -> str:
        """HTML of ours: as it is, or its place holder where the block is going to be sanitised."""
        return self.trusted.hold(html) if self.trusted and html else html

    def is_first(self, name: TagName) -> bool:
        """Whether this is the first tag of the text with this key and value; to be asked once for each tag."""
        first = name in self.firsts
        self.firsts.discard(name)
        return first


@dataclass
class PageInOne(Page):
    """What the blocks of a text are rendered with, one after the other: `seen` are the tags that stood in it so far.

    `defined` when the text defines links, which words in brackets may mean.
    """

    seen: dict[TagName, None] = field(default_factory=dict)
    defined: bool = False
    known: dict[TagName, tuple[str, str]] = field(default_factory=dict)

    def is_first(self, name: TagName) -> bool:
        """The same."""
        first = name not in self.seen
        self.seen[name] = None
        return first

    def forget(self, before: int) -> None:
        """Only the first tags were seen, of so many names: a block is read anew."""
        while len(self.seen) > before:
            self.seen.popitem()

    def around(self, key: str, value: str) -> tuple[str, str]:
        """The HTML before and behind the next tag of the text, as the look has it."""
        name = key, value
        if name not in self.seen:
            self.seen[name] = None
            return self.look.open_tag(key, value, True), self.look.close_tag(key, value, True)
        if (found := self.known.get(name)) is None:
            found = self.known[name] = self.look.open_tag(key, value, False), self.look.close_tag(key, value, False)
        return found


def render_tokens(tokens: Sequence[Token], page: Page) -> str:
    """The HTML of a block's tokens, sanitised as a whole if any raw HTML stands in it."""
    if not any(_is_raw(token) for token in tokens):
        return _renderer().render(tokens, parser().options, {"page": page})
    if too_much("".join(_raw(tokens))):
        page.html_as_text = True
        return _renderer().render(tokens, parser().options, {"page": page})
    page.trusted = trusted = Trusted()
    html = _renderer().render(tokens, parser().options, {"page": page})
    html = trusted.settle(sanitise(html.rstrip("\n"), _Sources(page.look.image_src, trusted))).rstrip("\n")
    return html + "\n" if html.strip() else ""


@dataclass(frozen=True, eq=False)
class _Sources:
    """The addresses of the images in a block's raw HTML, as place holders: what a look answers is not filtered."""

    image_src: Callable[[str], str | None]
    trusted: Trusted

    def __call__(self, src: str) -> str | None:
        found = self.image_src(src)
        return None if found is None else self.trusted.hold(escapeHtml(found))


def _is_raw(token: Token) -> bool:
    if token.type == "html_block":
        return True
    return "<" in token.content and any(child.type == "html_inline" for child in token.children or ())


def _raw(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("html_block", "html_inline"):
            yield token.content
        elif token.children:
            yield from _raw(token.children)


class Renderer(RendererHTML):
    """Rules by token type; `env["page"]` is the Page."""

    __output__: ClassVar[str] = "html"

    def render(self, tokens: Sequence[Token], options: OptionsDict, env: EnvType) -> str:
        out: list[str] = []
        skip = 0
        for i, token in enumerate(tokens):
            if skip:
                skip -= 1
            elif token.type == "paragraph_open" and (html := self.figure(tokens[i + 1], env["page"])) is not None:
                out.append(html if token.hidden else html + "\n")
                skip = 2
            elif token.type == "inline":
                out.append(self.renderInline(token.children or (), options, env))
            else:
                if token.nesting == 1:
                    _turn(token, turned(tokens, i, env["page"].look.direction))
                rule = self.rules.get(token.type, self.renderToken)
                out.append(rule(tokens, i, options, env))
        return "".join(out)

    def figure(self, inline: Token, page: Page) -> str | None:
        """The HTML of a picture that stands alone in its paragraph, if the look has one for it."""
        if inline.children and inline.children[0].type == "text" and inline.children[0].content:
            return None
        children = [child for child in inline.children or () if child.content or child.type not in ("text", "")]
        if len(children) != 1 or children[0].type != "image":
            return None
        src, title = str(children[0].attrs["src"]), str(children[0].attrs.get("title", ""))
        if not may_fetch(src):
            return None
        html = page.look.figure(src, self._as_text(children[0].children or ()), title)
        return None if html is None else page.hold(html)

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        token, page = tokens[idx], cast("Page", env["page"])
        alt = self._as_text(token.children or ())
        written = str(token.attrs["src"])
        src = page.look.image_src(written) if may_fetch(written) else None
        if src is None:
            return escapeHtml(alt)
        title = f' title="{escapeHtml(str(token.attrs["title"]))}"' if "title" in token.attrs else ""
        return page.hold(f'<img src="{escapeHtml(src)}" alt="{escapeHtml(alt)}"{title} />')

    def _as_text(self, tokens: Sequence[Token]) -> str:
        """The words of a description, without its marks."""
        out: list[str] = []
        for token in tokens:
            if token.type in ("softbreak", "hardbreak"):
                out.append("\n")
            elif token.type == "image":
                out.append(self._as_text(token.children or ()))
            elif token.nesting == 0 and token.type != "footnote_ref":
                out.append(token.content)
        return "".join(out)

    def text_special(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return escapeHtml(tokens[idx].content)

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        followed = may_follow(str(tokens[idx].attrs["href"]))
        env["page"].followed.append(followed)
        return self.renderToken(tokens, idx, options, env) if followed else ""

    def link_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "</a>" if env["page"].followed.pop() else ""

    def blockquote_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A block quotation, with the address it is taken from where the look knows one."""
        url = env["page"].look.cite(tuple(_tags_within(tokens, idx)))
        tokens[idx].attrs = {"cite": url} if url and may_follow(url) else {}
        html = self.renderToken(tokens, idx, options, env)
        return html if html.endswith("\n") else html + "\n"  # markdown-it keeps an empty one on one line

    def tag_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        page, key, value = cast("Page", env["page"]), tokens[idx].info, tokens[idx].content
        first = page.is_first((key, value))
        html = page.hold(page.look.open_tag(key, value, first))
        page.tagged.append((first, html))
        return html

    def tag_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        page = cast("Page", env["page"])
        first, opened = page.tagged.pop()
        html = page.look.close_tag(tokens[idx].info, tokens[idx].content, first)
        return page.trusted.hold_close(html, opened) if page.trusted and opened else html

    def footnote_ref(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        page = cast("Page", env["page"])
        number, before = next(page.marks)
        target = f"fn{page.look.footnote_prefix}{number}"
        here = reference_id(page.look, number, before)
        return page.hold(
            f'<sup class="footnote-ref"><a href="#{target}" id="{here}" role="doc-noteref">{number}</a></sup>'
        )

    def html_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        content = tokens[idx].content
        return f"<p>{escapeHtml(content.strip())}</p>\n" if env["page"].html_as_text else content

    def html_inline(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return escapeHtml(tokens[idx].content) if env["page"].html_as_text else tokens[idx].content


def _turn(token: Token, way: str) -> None:
    token.attrs.pop("dir", None)  # a token may be rendered again for another page
    if way:
        token.attrs["dir"] = way


def _tags_within(tokens: Sequence[Token], idx: int) -> Iterator[tuple[str, str]]:
    """Key and value of the tags in the element that opens at idx, in order."""
    level = tokens[idx].level
    for token in tokens[idx + 1 :]:
        if token.level == level:
            return
        for child in token.children or ():
            if child.type == "tag_open":
                yield child.info, child.content


def reference_id(look: Look, number: int, before: int) -> str:
    """The id of a footnote reference, to which the footnote leads back."""
    return f"fnref{look.footnote_prefix}{number}" + (f"-{before + 1}" if before else "")


@cache
def _renderer() -> Renderer:
    return Renderer()
