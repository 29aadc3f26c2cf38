"""A page without scripts, styles, event handlers and anything else that acts; what was taken out is named."""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from dataclasses import dataclass

import nh3
from bs4 import BeautifulSoup
from bs4.exceptions import ParserRejectedMarkup

from workstation.words import tr_n

_TAGS = {
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite",
    "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li",
    "main", "mark", "nav", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span",
    "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr",
    "tt", "u", "ul", "var",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"class", "id", "role", "itemprop"},
    "a": {"href", "name", "title", "rel"},
    "img": {"src", "alt", "title"},
    "time": {"datetime"},
    "td": {"colspan"},
    "th": {"colspan"},
    "ol": {"start"},
}
_DROPPED_WHOLE = {
    "script", "style", "template", "noscript", "title", "textarea", "select", "svg", "math", "iframe", "object",
    "embed", "video", "audio", "canvas", "noembed", "noframes", "xmp", "plaintext",
}  # fmt: skip
_NAMED = ("iframe", "video", "audio", "object", "embed", "form", "canvas", "svg", "math")
_DATA_IMAGE = re.compile(r"data:image/(png|jpeg|gif|webp);base64,", re.IGNORECASE)


@dataclass(frozen=True)
class Cleaned:
    """The clean page, and the images it carried within itself by the address they have now."""

    soup: BeautifulSoup
    images: dict[str, bytes]


def cleaned(page: BeautifulSoup, notes: list[str]) -> Cleaned:
    """The page through nh3; changes `page` (embedded images get an address)."""
    images = _embedded_images(page)
    _name_what_goes(page, notes)
    return Cleaned(BeautifulSoup(_cleaned(str(page)) + "\n", "html.parser"), images)


def parsed(html: str) -> BeautifulSoup:
    """A page as it is; what the lenient parser of the standard library refuses, as a browser would mend it."""
    # Beautiful Soup warns of short text without markup or newline, and of an XML declaration.
    html = re.sub(r"^\s*<\?xml[^>]*>", "", html) + "\n"
    try:
        return BeautifulSoup(html, "html.parser")
    except ParserRejectedMarkup:
        return BeautifulSoup(_cleaned(html) + "\n", "html.parser")


def _cleaned(html: str) -> str:
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        clean_content_tags=_DROPPED_WHOLE,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
        strip_comments=True,
    )


def _embedded_images(page: BeautifulSoup) -> dict[str, bytes]:
    images: dict[str, bytes] = {}
    for image in page.find_all("img"):
        lazy = next((str(image[key]) for key in ("data-src", "data-lazy-src", "data-original") if image.get(key)), "")
        found = _DATA_IMAGE.match(str(image.get("src", "")))
        if lazy and (found or not image.get("src")):
            image["src"] = lazy
        elif found:
            data = _decoded(str(image["src"])[found.end() :])
            if data:
                address = f"image-{len(images) + 1}.{found[1].lower().replace('jpeg', 'jpg')}"
                images[address] = data
                image["src"] = address
    return images


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _name_what_goes(page: BeautifulSoup, notes: list[str]) -> None:
    counted = Counter(element.name for element in page.find_all(_NAMED))
    for name, count in counted.items():
        addresses = [str(e["src"]) for e in page.find_all(name) if str(e.get("src", "")).startswith(("http", "//"))]
        at = f" ({', '.join(addresses[:5])})" if addresses else ""
        if name != "form":
            notes.append(
                tr_n("Left out: {n} {name} element{at}.", "Left out: {n} {name} elements{at}.", count).format(
                    name=name, at=at
                )
            )
