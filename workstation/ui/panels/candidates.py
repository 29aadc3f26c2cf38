"""Several headlines, or deks, of one article: each with its length where it will be shown, one of them in use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from workstation.domain.headlines import HeadlineKind, Measured, measure
from workstation.ui import ask
from workstation.ui.themes import Themes
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.words import tr

_TALLEST = 300  # px


class Candidates(QWidget):
    """`chosen(text)` to print it, `added(text)`, `reworded(old, text)`, `removed(text)`; `looked_at(text)` tries it."""

    chosen = Signal(str)
    added = Signal(str)
    reworded = Signal(str, str)
    removed = Signal(str)
    looked_at = Signal(str)

    def __init__(self, kind: HeadlineKind, title: str, another: str, themes: Themes) -> None:
        super().__init__()
        self.kind: HeadlineKind = kind
        self._title, self._another = title, another
        self._used = ""
        self.list = CandidateList(title, themes)
        self.new = QLineEdit()
        self.new.setPlaceholderText(another)
        self.new.setAccessibleName(another)
        self.lengths = plain_label(tone="muted")
        themes.set_font(self.lengths, "small")
        self.use_button = _button(tr("Use this"), tr("Print the chosen one: {title}").format(title=title))
        self.edit_button = _button(tr("Edit…"), tr("Edit the chosen one: {title}").format(title=title))
        self.remove_button = _button(tr("Remove"), tr("Remove the chosen one: {title}").format(title=title))
        self._lay_out(themes)
        self._connect()
        self.set_writable(False)

    def show_candidates(self, texts: tuple[str, ...], used: str) -> None:
        """These texts; `used` is the one printed."""
        self._used = used
        self.list.show_items([self._item(text) for text in texts])
        self.list.fit()
        self.list.setVisible(bool(texts))
        if not self.list.chosen and texts:
            self.list.choose(texts[0])
        self._on_current()

    def set_writable(self, on: bool) -> None:
        """Whether anything may be changed."""
        self._writable = on
        self.new.setReadOnly(not on)
        self._on_current()

    # --- building -----------------------------------------------------------------------------------

    def _lay_out(self, themes: Themes) -> None:
        space = themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space.s)
        lines.addWidget(plain_label(self._title, "heading"))
        lines.addWidget(self.list)
        row = FlowLayout(spacing=space.s)
        for button in (self.use_button, self.edit_button, self.remove_button):
            row.addWidget(button)
        lines.addLayout(row)
        lines.addWidget(self.new)
        lines.addWidget(self.lengths)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._on_current())
        self.list.picked.connect(lambda _item: self._on_current())
        self.list.use_wanted.connect(self._use)
        self.list.edit_wanted.connect(self._edit)
        self.list.remove_wanted.connect(self._remove)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.use_button.clicked.connect(self._use)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.new.textChanged.connect(self._on_typed)
        self.new.returnPressed.connect(self._add)

    def _item(self, text: str) -> Item:
        lengths = lengths_in_words(text, self.kind)
        if text == self._used:
            return Item(text, text, tr("In use · {lengths}").format(lengths=lengths), "check")
        return Item(text, text, lengths, "heading")

    # --- doing --------------------------------------------------------------------------------------

    @property
    def _chosen(self) -> str:
        item = self.list.chosen
        return item.key if item else ""

    def _on_current(self) -> None:
        text = self._chosen
        for button in (self.use_button, self.edit_button, self.remove_button):
            button.setVisible(bool(self.list.items.items))
        self.use_button.setEnabled(self._writable and bool(text) and text != self._used)
        self.edit_button.setEnabled(self._writable and bool(text))
        self.remove_button.setEnabled(self._writable and bool(text) and text != self._used)
        if not self.new.text():
            self.looked_at.emit(text)

    def _on_typed(self, text: str) -> None:
        self.lengths.setText(lengths_in_words(text, self.kind) if text.strip() else "")
        self.looked_at.emit(text or self._chosen)

    def _add(self) -> None:
        text = self.new.text().strip()
        if text and self._writable:
            self.new.clear()
            self.added.emit(text)

    def _use(self) -> None:
        if self.use_button.isEnabled():
            self.chosen.emit(self._chosen)

    def _edit(self) -> None:
        old = self._chosen
        if not old or not self._writable:
            return
        text = ask.text(self.window(), tr("Edit"), self._title, old)
        if text is not None and text.strip() and text != old:
            self.reworded.emit(old, text)

    def _remove(self) -> None:
        if self.remove_button.isEnabled():
            self.removed.emit(self._chosen)

    def _show_menu(self, place: QPoint) -> None:
        if not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        for button, act in (
            (self.use_button, self._use),
            (self.edit_button, self._edit),
            (self.remove_button, self._remove),
        ):
            menu.addAction(button.text(), act).setEnabled(button.isEnabled())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))


class CandidateList(TwoLineList):
    """Enter uses, F2 edits, Delete removes."""

    use_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, name: str, themes: Themes) -> None:
        super().__init__(name, themes, detail_lines=3, name_lines=4)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def fit(self) -> None:
        """As tall as its rows, up to a point."""
        rows = range(self.items.rowCount())
        self.setFixedHeight(max(1, min(sum(self.sizeHintForRow(row) for row in rows), _TALLEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """F2 is the window's for the headline; here it is the list's."""
        mine = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
        if mine and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        asked = {
            Qt.Key.Key_Return: self.use_wanted,
            Qt.Key.Key_Enter: self.use_wanted,
            Qt.Key.Key_F2: self.edit_wanted,
            Qt.Key.Key_Delete: self.remove_wanted,
        }.get(Qt.Key(event.key()))
        if asked is not None and self.chosen:
            asked.emit()
        else:
            super().keyPressEvent(event)


def lengths_in_words(text: str, kind: HeadlineKind) -> str:
    """`Site 45 of 80 · Search 612 of 580 px, 32 too long`."""
    return " · ".join(_length(each) for each in measure(text, kind))


def _length(each: Measured) -> str:
    name = tr(each.channel.name)
    if each.channel.unit == "pixels":
        said = tr("{channel} {length} of {limit} px").format(channel=name, length=each.length, limit=each.channel.limit)
    else:
        said = tr("{channel} {length} of {limit}").format(channel=name, length=each.length, limit=each.channel.limit)
    return tr("{length}, {over} too long").format(length=said, over=each.over) if each.over else said


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    return button
