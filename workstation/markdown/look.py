"""How rendered text looks where exports and the preview differ: tags, pictures and footnote anchors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _nothing(key: str, value: str, first: bool) -> str:
    """No HTML around a tagged passage."""
    del key, value, first
    return ""


def _no_figure(src: str, alt: str, title: str) -> str | None:
    """A picture that stands alone stays an image in a paragraph."""
    del src, alt, title
    return None


def _as_written(src: str) -> str | None:
    """The picture's address as it stands in the text."""
    return src


def _uncited(tags: tuple[tuple[str, str], ...]) -> str:
    """A block quotation without an address."""
    del tags
    return ""


@dataclass(frozen=True)
class Look:
    """What a format decides. The HTML these callables return is trusted: it is not sanitised, and must be balanced.

    `open_tag(key, value, first)` and `close_tag(…)` give the inline HTML before and behind a tagged passage; `first`
    says that no tag with this key and value stands before it in the text. `figure(src, alt, title)` gives the HTML
    of a paragraph that holds one image only, None for a plain image. `image_src(src)` gives the address of any other
    image (raw HTML's too), None to leave the image out and show its description. Both are asked only for addresses
    that `links.may_fetch` allows. `cite(tags)` gives the address a block quotation is taken from, by the keys and
    values of the tags in it, "" for none. `footnote_prefix` begins the ids of footnotes, for several articles
    on one page. `direction` is the page's: a block that reads the other way says so.
    """

    open_tag: Callable[[str, str, bool], str] = _nothing
    close_tag: Callable[[str, str, bool], str] = _nothing
    figure: Callable[[str, str, str], str | None] = _no_figure
    image_src: Callable[[str], str | None] = _as_written
    cite: Callable[[tuple[tuple[str, str], ...]], str] = _uncited
    footnote_prefix: str = ""
    direction: str = "ltr"


PLAIN = Look()
"""Tags as their plain words, images as they are."""
