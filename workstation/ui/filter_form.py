"""The library's filters: status, author, topic, expert, source and section, and a chip for each in force."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QToolButton, QWidget

from workstation.domain.articles import Status
from workstation.domain.listing import ArticleFilter
from workstation.ui.widgets.flow import FlowLayout
from workstation.usecases.articles import sections
from workstation.usecases.authors import list_authors
from workstation.usecases.experts import list_experts
from workstation.usecases.sources import list_sources
from workstation.usecases.topics import used_topics
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.domain.people import Author, Expert
    from workstation.domain.sources import Source
    from workstation.domain.topics import Topic
    from workstation.ui.themes import Themes
    from workstation.ui.workbench import Workbench

Choice = tuple[str, str]
FIELDS = (
    marked("status"),
    marked("section"),
    marked("author"),
    marked("topic"),
    marked("expert"),
    marked("source"),
)


class FilterForm(QWidget):
    """One box for each filter; `chosen(name, value)` on each choice, the empty value for “any”.

    `filled()` when it is known anew what there is to choose from.
    """

    chosen = Signal(str, str)
    filled = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._only = ArticleFilter()
        self._known: set[str] = set()

    @cached_property
    def boxes(self) -> dict[str, QComboBox]:
        """By name. They are a third of all the widgets of a window, and made when somebody wants to see them."""
        boxes = {name: _box(name) for name in FIELDS}
        space = self._workbench.themes.current.space
        layout = QGridLayout(self)
        layout.setContentsMargins(0, space.xs, 0, space.xs)
        layout.setVerticalSpacing(6)
        layout.setHorizontalSpacing(space.s)
        layout.setColumnStretch(1, 1)
        for row, (name, box) in enumerate(boxes.items()):
            label = QLabel(tr(name).capitalize())
            label.setBuddy(box)
            layout.addWidget(label, row, 0)
            layout.addWidget(box, row, 1)
            box.activated.connect(lambda _index, name=name: self._on_activated(name))
        self._put(boxes["status"], "status", [(tr(status.value).capitalize(), status.value) for status in Status])
        return boxes

    @property
    def is_made(self) -> bool:
        """Whether the boxes are there."""
        return "boxes" in self.__dict__

    def setVisible(self, visible: bool) -> None:
        """With its boxes, which may be wanted for the first time."""
        if visible:
            _ = self.boxes
        super().setVisible(visible)

    def refresh(self) -> None:
        """Read anew what there is to choose from."""
        ask = self._workbench.ask
        ask(sections, then=lambda found: self._fill("section", [(each, each) for each in found]))
        ask(list_authors, then=lambda found: self._fill("author", _named(found)))
        ask(list_experts, then=lambda found: self._fill("expert", _named(found)))
        ask(list_sources, then=lambda found: self._fill("source", _named(found)))
        ask(used_topics, then=lambda found: self._fill("topic", _topics(found)))

    def show_filter(self, only: ArticleFilter) -> None:
        """Let the boxes say what is in force."""
        self._only = only
        for name, box in self.boxes.items() if self.is_made else ():
            with QSignalBlocker(box):
                _choose(box, self._in_force(name))

    def words_for(self, name: str, value: str) -> str:
        """How a value is called in its box."""
        at = self.boxes[name].findData(value)
        if at > 0:
            return self.boxes[name].itemText(at)
        # A filter kept long ago may name someone who is gone.
        return tr("{name} (no longer here)").format(name=value) if name in self._known else value

    def _in_force(self, name: str) -> str:
        value = getattr(self._only, name)
        return value.value if isinstance(value, Status) else str(value or "")

    def _fill(self, name: str, choices: list[Choice]) -> None:
        self._put(self.boxes[name], name, choices)
        self.filled.emit()

    def _put(self, box: QComboBox, name: str, choices: list[Choice]) -> None:
        with QSignalBlocker(box):
            box.clear()
            box.addItem(tr("Any"), "")
            for text, value in choices:
                box.addItem(text, value)
            _choose(box, self._in_force(name))
        self._known.add(name)

    def _on_activated(self, name: str) -> None:
        self.chosen.emit(name, str(self.boxes[name].currentData() or ""))


class Chips(QWidget):
    """A small button for each filter in force; pressing it takes the filter away."""

    removed = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._flow = FlowLayout(self, spacing=themes.current.space.xs)
        themes.changed.connect(self._paint_icons)
        self.hide()

    def show_filter(self, only: ArticleFilter, words_for: Callable[[str, str], str], *, shown: bool = True) -> None:
        """One chip for each condition beside the words searched for; not `shown` while the form itself says it."""
        self._flow.clear()
        held = {name: getattr(only, name) for name in FIELDS if getattr(only, name)}
        for name, value in held.items():
            self._flow.addWidget(self._chip(name, words_for(name, str(value))))
        self.setVisible(bool(held) and shown)

    def _chip(self, name: str, words: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._themes.put_icon(chip, "x")
        chip.setText(words if len(words) <= 32 else f"{words[:31]}…")
        chip.setToolTip(tr("No longer only this {name}").format(name=tr(name)))
        chip.setAccessibleName(tr("Filter {name}: {words}. Press to remove.").format(name=tr(name), words=words))
        chip.setProperty("chip", True)
        chip.clicked.connect(lambda _on=False: self.removed.emit(name))
        return chip

    def _paint_icons(self) -> None:
        for chip in self.findChildren(QToolButton):
            self._themes.put_icon(chip, "x")


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
    if (line := box.lineEdit()) is not None:
        line.setCursorPosition(0)  # a long name shows its beginning


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Only this {name}").format(name=tr(name)))
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(tr("Any"), "")
    if name != "status":
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        box.setCompleter(completer)
    return box


def _named(found: list[Any]) -> list[Choice]:
    records: list[Author | Expert | Source] = found
    return [(record.name, record.slug) for record in records]


def _topics(found: list[Topic]) -> list[Choice]:
    return [(f"{topic.label} ({topic.articles})", topic.code or topic.label) for topic in found]
