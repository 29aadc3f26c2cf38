"""What the forms of authors, experts and sources have in common: who may ask for an article, and lists of use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workstation.domain.listing import ArticleLine
from workstation.domain.quotes import Appearance
from workstation.ui.panels.form import Form
from workstation.ui.themes import Themes
from workstation.ui.widgets.figures import number
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.times import when
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.usecases.directory import MOST
from workstation.words import tr

_TALLEST = 320  # px: a longer list scrolls on its own


class UseList(QWidget):
    """A heading with a count, and rows as tall as they are many; a sentence when there are none."""

    picked = Signal(object)

    def __init__(self, title: str, nothing: str, themes: Themes, detail_lines: int = 1) -> None:
        super().__init__()
        self._title, self._nothing = title, nothing
        self.heading = plain_label(title, "heading")
        self.empty = plain_label(nothing, "muted")
        self.list = TwoLineList(title, themes, detail_lines)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for part in (self.heading, self.empty, self.list):
            lines.addWidget(part)
        self.list.picked.connect(lambda item: self.picked.emit(item.carries))
        self.show_items([])

    def show_articles(self, lines: Sequence[ArticleLine]) -> None:
        """Show these articles; as many as are ever listed are not called all there are."""
        self.show_items(_article_items(lines))
        if len(lines) >= MOST:
            said = tr("{title}: the last {n} changed. The library’s filter lists them all.")
            self.heading.setText(said.format(title=self._title, n=number(len(lines))))

    def show_items(self, items: list[Item]) -> None:
        """Show these rows."""
        self.heading.setText(f"{self._title} ({number(len(items))})" if items else self._title)
        self.list.show_items(items)
        tall = 0
        for row in range(len(items)):
            tall += self.list.sizeHintForRow(row)
            if tall >= _TALLEST:
                break
        self.list.setFixedHeight(min(tall, _TALLEST))
        self.list.setVisible(bool(items))
        self.empty.setVisible(not items)


class PrivatePart(QFrame):
    """The part of a form that never leaves, bounded and named so that nobody takes it for print."""

    def __init__(self, title: str, sentence: str, themes: Themes) -> None:
        super().__init__()
        self.setObjectName("private")
        self._themes = themes
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(12, 12, 12, 12)
        self.lines.setSpacing(12)
        self.lines.addWidget(plain_label(title, "heading"))
        self.lines.addWidget(plain_label(sentence, "muted"))
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme = self._themes.current
        self.setStyleSheet(
            f"#private {{ background: {theme.warning_wash}; border: 1px solid {theme.warning};"
            f" border-radius: {theme.radius}px; }}"
        )


class RecordForm(Form):
    """A form of a record of the directory. `article_wanted(slug)`; `place_wanted(slug, start, end)` in code points."""

    article_wanted = Signal(str)
    place_wanted = Signal(str, int, int)

    def read_use(self) -> None:
        """Read again where the record is used; for subclasses."""

    def shown(self) -> None:
        """The record is on show."""
        self.read_use()

    def _on_article(self, line: ArticleLine) -> None:
        self.article_wanted.emit(line.slug)

    def _on_appearance(self, place: Appearance) -> None:
        self.place_wanted.emit(place.article_slug, place.start, place.end)


def _article_items(lines: Iterable[ArticleLine]) -> list[Item]:
    """Articles as rows."""
    return [
        Item(line.id, line.title, f"{tr(line.status.value).capitalize()} · {when(line.updated_at)}", carries=line)
        for line in lines
    ]


def appearance_items(places: Iterable[Appearance]) -> list[Item]:
    """Passages as rows: the words, and the article they stand in."""
    return [
        Item(f"{place.article_id}:{place.start}", place.words, place.article_title, "quote", carries=place)
        for place in places
    ]
