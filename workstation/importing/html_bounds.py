"""Pages made to keep a parser busy for hours: refused, or read as words alone, before anything parses them."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from workstation.errors import FileRefused
from workstation.markdown.sanitise import deepest
from workstation.words import tr

MOST_MARKS = 100_000
"""Signs `<` in a page; the longest real ones have a tenth of it. Each costs a tenth of a millisecond."""

MOST_NESTED = 1_000
MOST_ATTRIBUTES = 1_000
"""Of one element."""

# HTML lets these end without an end tag, and pages do so by the thousand; the rest never holds anything.
_NEVER_DEEP = frozenset(
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt "
    "area base br col embed hr img input link meta param source track wbr".split()
)
_ELEMENT = re.compile(r"<[A-Za-z][^<>]*")
_SILENT = frozenset({"script", "style", "template"})
_IN_LINE = frozenset(
    "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var".split()
)


def bounded(html: str, name: str) -> str:
    """The page in a form that is read in good time. Raises FileRefused when it is no page anybody wrote."""
    if html.count("<") > MOST_MARKS or any(each[0].count("=") > MOST_ATTRIBUTES for each in _ELEMENT.finditer(html)):
        raise FileRefused(
            tr("“{name}” has more HTML elements or attributes than an article can have.").format(name=name),
            safe=tr("Nothing was imported; the file was not touched."),
            remedy=tr("Open it in a browser, copy the article, and save that as text."),
        )
    return _tags_closed(_comments_closed(html))


def too_deep(html: str) -> bool:
    """Whether elements stand within elements beyond all sense: reading them costs the square of their depth."""
    return deepest(html, _NEVER_DEEP) > MOST_NESTED


def words_of(html: str) -> list[str]:
    """The words of a page in paragraphs, without looking at how its elements are nested."""
    found = _Words()
    found.feed(html)
    found.close()
    lines = (" ".join(part.split()) for part in "".join(found.parts).split("\f"))
    return [line for line in lines if line]


def _comments_closed(html: str) -> str:
    """A comment that never ends makes the parser look for its end again and again: its beginning becomes text."""
    last = html.rfind("-->") + 1
    return html[:last] + html[last:].replace("<!--", "&lt;!--")


def _tags_closed(html: str) -> str:
    """The same for a tag that never ends."""
    last = html.rfind(">") + 1
    return html[:last] + html[last:].replace("<", "&lt;")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._silent += tag in _SILENT
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\f", " "))

    def _break(self, tag: str) -> None:
        if tag not in _IN_LINE:
            self.parts.append("\f")
