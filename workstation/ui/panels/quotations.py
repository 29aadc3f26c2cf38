"""Every quote of a person or source across the archive, the latest first, a page at a time; each opens at its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workstation.domain.listing import Page
from workstation.domain.said import Said, Tally
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.times import day
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.directory import Kind
from workstation.usecases.said import said_by, tally
from workstation.words import tr, tr_n

_TALLEST = 320  # px: a longer list scrolls on its own


class Quotations(QWidget):
    """`picked(appearance)`: show this passage."""

    picked = Signal(object)
    counted = Signal(object)
    """The tally, when it is known."""

    def __init__(self, workbench: Workbench, kind: Kind, nothing: str) -> None:
        super().__init__()
        self._workbench, self._kind = workbench, kind
        self._slug = ""
        self._next: str | None = None
        self._items: list[Item] = []
        self.heading = plain_label(tr("Every quote"), "heading")
        self.told = plain_label(nothing, "muted")
        self._nothing = nothing
        self.list = TwoLineList(tr("Every quote"), workbench.themes, detail_lines=2, name_lines=3)
        self.more = QPushButton(tr("Show older quotes"))
        self.more.setFlat(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(workbench.themes.current.space.xs)
        for part in (self.heading, self.told, self.list, self.more):
            lines.addWidget(part)
        self.list.picked.connect(lambda item: self.picked.emit(item.carries.place))
        self.more.clicked.connect(lambda _on=False: self._read_on())
        self._show()

    def read(self, slug: str) -> None:
        """Read what this person or source said, from the latest."""
        self._slug = slug
        self._workbench.ask(tally, self._kind, slug, then=while_alive(self, partial(self._on_tally, slug)))
        self._workbench.ask(said_by, self._kind, slug, then=while_alive(self, partial(self._on_first, slug)))

    def _read_on(self) -> None:
        told = while_alive(self, partial(self._on_more, self._slug))
        self._workbench.ask(said_by, self._kind, self._slug, self._next, then=told)

    def _on_tally(self, slug: str, told: Tally) -> None:
        if slug == self._slug:
            self.told.setText(_in_words(told) if told.quotes else self._nothing)
            self.counted.emit(told)

    def _on_first(self, slug: str, page: Page[Said]) -> None:
        if slug == self._slug:
            self._items = []
            self._on_more(slug, page)

    def _on_more(self, slug: str, page: Page[Said]) -> None:
        if slug == self._slug:
            self._items += [_item(each) for each in page.rows]
            self._next = page.next
            self._show()

    def _show(self) -> None:
        self.list.show_items(self._items)
        tall = sum(self.list.sizeHintForRow(row) for row in range(min(len(self._items), 12)))
        self.list.setFixedHeight(min(tall, _TALLEST))
        self.list.setVisible(bool(self._items))
        self.more.setVisible(self._next is not None)


def _in_words(told: Tally) -> str:
    quotes = tr_n("{n} quote", "{n} quotes", told.quotes)
    articles = tr_n("{n} article", "{n} articles", told.articles)
    said = tr("{quotes} in {articles}").format(quotes=quotes, articles=articles)
    lately = tr_n("{n} in the last twelve months", "{n} in the last twelve months", told.lately)
    last = tr("the last {when}").format(when=day(told.last)) if told.last else ""
    return " · ".join(part for part in (said, lately, last) if part)


def _item(said: Said) -> Item:
    place = said.place
    at = day(said.at) if said.published else tr("{when}, not published").format(when=day(said.at))
    detail = " · ".join(part for part in (at, place.article_title, said.as_whom) if part)
    return Item(f"{place.article_id}:{place.start}", place.words, detail, "quote", carries=said)
