"""Raw HTML made harmless: an allow-list of elements, attributes and addresses (nh3), with caps on what it is given."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Container
from typing import TYPE_CHECKING

from markdown_it.common.utils import escapeHtml

from workstation.markdown.links import may_fetch, may_follow

if TYPE_CHECKING:
    import nh3

MOST_CHARACTERS = 1_000_000
MOST_NESTED = 200
"""Past these a block's raw HTML is shown as text: 100,000 nested elements took the sanitiser 49 seconds."""

# fmt: off
_TAGS = {
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code",
    "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre",
    "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
}
_WITHOUT_CONTENT = {
    "script", "style", "template", "noscript", "iframe", "noembed", "noframes", "svg", "math",
}
_SCHEMES = {
    "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "irc", "ircs", "xmpp", "news", "geo",
}
# fmt: on
_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"id", "class", "lang", "dir", "title"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "blockquote": {"cite"},
    "q": {"cite"},
    "del": {"cite", "datetime"},
    "ins": {"cite", "datetime"},
    "time": {"datetime"},
    "ol": {"start", "reversed", "type"},
    "li": {"value"},
    "td": {"colspan", "rowspan", "headers", "style"},
    "th": {"colspan", "rowspan", "headers", "scope", "style"},
    "col": {"span"},
    "colgroup": {"span"},
    "details": {"open"},
}
_ELEMENT = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)")
_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"})
_ID = re.compile(r"(?=.*[-0-9])[A-Za-z][\w.-]*")
_RESERVED = ("footnote", "ws-")


def sanitise(html: str, image_src: Callable[[str], str | None] = lambda src: src) -> str:
    """The HTML with only harmless elements and attributes; text stays, scripts and styles go with their content.

    `image_src` gives the address of an image, None to leave it out. An id must hold a digit or a hyphen: such names
    cannot shadow the properties by which the scripts of the page it ends up in find things. What is too large or
    too deeply nested comes back as escaped text.
    """
    if too_much(html):
        return escapeHtml(html)
    return _washer.clean(html, image_src)


def too_much(html: str) -> bool:
    """Whether this HTML is larger or more deeply nested than the sanitiser can take in good time."""
    if len(html) > MOST_CHARACTERS:
        return True
    if html.count("<") <= MOST_NESTED:
        return False
    return deepest(html) > MOST_NESTED


def deepest(html: str, never: Container[str] = _VOID) -> int:
    """How many elements may stand open at once; those of `never` are not counted (names in lower case)."""
    opened: Counter[str] = Counter()
    depth = most = 0
    for close, written in _ELEMENT.findall(html):
        name = written.lower()
        if name in never:
            continue
        if not close:
            opened[name] += 1
            depth += 1
            most = max(most, depth)
        elif opened[name]:  # an end tag without its start tag closes nothing
            opened[name] -= 1
            depth -= 1
    return most


class _Washer(threading.local):
    """The sanitiser of a thread: making one takes longer than a block. `image_src` is that of the call it is in."""

    def __init__(self) -> None:
        self.image_src: Callable[[str], str | None] = str
        self._cleaner: nh3.Cleaner | None = None

    def clean(self, html: str, image_src: Callable[[str], str | None]) -> str:
        """What is harmless of it."""
        self.image_src = image_src
        cleaner = self._cleaner = self._cleaner or self._make()
        try:
            return cleaner.clean(html)
        finally:
            self.image_src = str

    def _make(self) -> nh3.Cleaner:
        import nh3  # 1.5 MB that a window without a preview has no use for

        return nh3.Cleaner(
            tags=_TAGS,
            clean_content_tags=_WITHOUT_CONTENT,
            attributes=_ATTRIBUTES,
            attribute_filter=self._kept,
            url_schemes=_SCHEMES,
            link_rel=None,
            filter_style_properties={"text-align"},
        )

    def _kept(self, tag: str, name: str, value: str) -> str | None:
        if name == "src":
            return self.image_src(value) if may_fetch(value) else None
        return _attribute(tag, name, value)


_washer = _Washer()


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name in ("href", "cite"):
        return value if may_follow(value) else None
    if name == "id":
        return value if _ID.fullmatch(value) and not value.startswith((*_RESERVED, "fn")) else None
    if name == "class":
        kept = [one for one in value.split() if not one.startswith(_RESERVED) or tag == "sup"]
        return " ".join(kept) or None
    return value
