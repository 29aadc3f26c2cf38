"""A field of ordered rows, each with a few controls of its own: links, affiliations, contacts, bios."""

from __future__ import annotations

from itertools import chain
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.field import Field
from workstation.ui.widgets.tab_place import TabPlace
from workstation.words import tr


class Row(QWidget):
    """One value of the list. `value` gives None for a row nobody filled in."""

    edited = Signal()

    def value(self) -> Any | None:
        """What stands in the row; raises FieldRefused when it makes no sense."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show this value."""
        raise NotImplementedError

    def controls(self) -> list[QWidget]:
        """What takes part in the Tab order, the first one to be focused when the row is new."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        for control in self.controls():
            control.setEnabled(not read_only)


class _Grip(QLabel):
    """What one takes hold of to drag a row; `dragged(y)` in the screen's coordinates, `dropped` at the end."""

    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, words: str) -> None:
        super().__init__("⠿")
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setProperty("tone", "muted")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()


class _Frame(QFrame):
    """A row with its buttons; Alt+Up and Alt+Down move it."""

    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, row: Row, noun: str, themes: Themes, *, ordered: bool) -> None:
        super().__init__()
        self.row = row
        self.setObjectName("row")
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 6, 4, 6)
        line.setSpacing(4)
        self.grip = _Grip(tr("Drag to move {noun}").format(noun=noun))
        line.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(row, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        self.up = self._button("chevron-up", tr("Move {noun} up (Alt+Up)").format(noun=noun), themes)
        self.down = self._button("chevron-down", tr("Move {noun} down (Alt+Down)").format(noun=noun), themes)
        self.remove = self._button("x", tr("Remove {noun}").format(noun=noun), themes)
        self.up.clicked.connect(lambda _on=False: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda _on=False: self.move_wanted.emit(1))
        self.remove.clicked.connect(lambda _on=False: self.remove_wanted.emit())
        for button in (self.remove, self.up, self.down):
            buttons.addWidget(button)
        line.addLayout(buttons)
        line.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        self.ordered = ordered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down, from any control of the row that does not use them itself."""
        if not self._moves(event):
            super().keyPressEvent(event)

    def _moves(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        wanted = bool(step and self.ordered and event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if wanted and step:
            self.move_wanted.emit(step)
        return wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button takes every arrow for a step to the next one."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._moves(event):
            return True
        return super().eventFilter(watched, event)

    def _button(self, icon: str, words: str, themes: Themes) -> QToolButton:
        button = QToolButton(self)
        themes.put_icon(button, icon)
        button.setToolTip(words)
        button.setAccessibleName(words.split(" (")[0])
        button.installEventFilter(self)
        return button


class RowsField(Field):
    """A tuple of values, one row each; `make_row` gives an empty row. `ordered` rows can be moved."""

    def __init__(
        self,
        label: str,
        noun: str,
        themes: Themes,
        hint: str = "",
        *,
        ordered: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint, parent)
        self._noun, self._themes, self._ordered = noun, themes, ordered
        self._frames: list[_Frame] = []
        self._read_only = False
        self._dragged = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._tab_place = TabPlace(self)
        self._box.insertLayout(self._box.indexOf(self.hint), self._rows)
        self.add_button = QPushButton(tr("Add {noun}").format(noun=noun))
        self.add_button.setFlat(True)
        themes.put_icon(self.add_button, "plus", themes.current.accent)
        self.add_button.clicked.connect(lambda _on=False: self.add_row())
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch()
        self._box.insertLayout(self._box.indexOf(self.hint), foot)
        self._draw_frames()
        themes.changed.connect(self._draw_frames)

    def make_row(self) -> Row:
        """An empty row."""
        raise NotImplementedError

    @property
    def rows(self) -> list[Row]:
        """The rows in their order."""
        return [frame.row for frame in self._frames]

    def frame_of(self, at: int) -> _Frame:
        """The row at `at` with its buttons."""
        return self._frames[at]

    def value(self) -> tuple[Any, ...]:
        """The rows somebody filled in."""
        values = [row.value() for row in self.rows]
        return tuple(value for value in values if value is not None)

    def add_row(self, value: Any = None, *, focus: bool = True) -> Row:
        """A person wants one more row."""
        frame = self._new_frame(value)
        if focus:
            frame.row.controls()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if value is not None:
            self._kept_now()
        return frame.row

    def move_row(self, row: Row, step: int) -> None:
        """A person moves a row up (-1) or down (1)."""
        at = self.rows.index(row)
        self.move_to(at, at + step)

    def move_to(self, at: int, to: int) -> None:
        """The row at `at` comes to stand at `to`."""
        if self.put_at(at, to):
            self._kept_now()

    def put_at(self, at: int, to: int) -> bool:
        """Move the row without keeping it yet; False when there is nowhere to move."""
        if to == at or not 0 <= to < len(self._frames):
            return False
        self._frames.insert(to, self._frames.pop(at))
        frame = self._frames[to]
        focused = next((c for c in (*frame.row.controls(), frame.up, frame.down) if c.hasFocus()), None)
        self._rows.insertWidget(to, frame)
        self._number()
        if focused:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def remove_row(self, row: Row) -> None:
        """A person takes a row away."""
        at = self.rows.index(row)
        self._drop(self._frames[at])
        self._number()
        (self.rows[min(at, len(self.rows) - 1)].controls()[0] if self._frames else self.add_button).setFocus()
        self._kept_now()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self._read_only = read_only
        self.add_button.setVisible(not read_only)
        for frame in self._frames:
            self._lock(frame)

    def _put(self, value: tuple[Any, ...]) -> None:
        for frame in list(self._frames):
            self._drop(frame)
        for each in value:
            self._new_frame(each)

    def _new_frame(self, value: Any) -> _Frame:
        row = self.make_row()
        if value is not None:
            row.put(value)
        frame = _Frame(row, self._noun, self._themes, ordered=self._ordered)
        frame.move_wanted.connect(lambda step, row=row: self.move_row(row, step))
        frame.remove_wanted.connect(lambda row=row: self.remove_row(row))
        frame.grip.dragged.connect(lambda y, row=row: self._on_dragged(row, y))
        frame.grip.dropped.connect(self._on_dropped)
        row.edited.connect(self._on_edited)
        for control in row.controls():
            control.installEventFilter(self)
        self._frames.append(frame)
        self._rows.addWidget(frame)
        self._dress(frame)
        self._lock(frame)
        self._number()
        return frame

    def _drop(self, frame: _Frame) -> None:
        self._frames.remove(frame)
        self._rows.removeWidget(frame)
        frame.hide()
        frame.deleteLater()

    def _lock(self, frame: _Frame) -> None:
        frame.row.set_read_only(self._read_only)
        for part, shown in (
            (frame.remove, True),
            (frame.up, self._ordered),
            (frame.down, self._ordered),
            (frame.grip, self._ordered),
        ):
            part.setVisible(shown and not self._read_only)

    def _number(self) -> None:
        parts = ((*f.row.controls(), f.remove, f.up, f.down) for f in self._frames)
        self._tab_place.hold(chain.from_iterable(parts))
        for at, frame in enumerate(self._frames):
            frame.up.setEnabled(at > 0)
            frame.down.setEnabled(at < len(self._frames) - 1)

    def _on_dragged(self, row: Row, y: int) -> None:
        at = self.rows.index(row)
        tops = [frame.mapToGlobal(frame.rect().center()).y() for frame in self._frames]
        to = at
        while to > 0 and y < tops[to - 1]:
            to -= 1
        while to < len(tops) - 1 and y > tops[to + 1]:
            to += 1
        self._dragged = self.put_at(at, to) or self._dragged

    def _on_dropped(self) -> None:
        if self._dragged:
            self._dragged = False
            self._kept_now()

    def _dress(self, frame: _Frame) -> None:
        theme = self._themes.current
        frame.setStyleSheet(
            f"#row {{ background: {theme.surface}; border: 1px solid {theme.line}; border-radius: {theme.radius}px; }}"
        )

    def _draw_frames(self) -> None:
        self._themes.put_icon(self.add_button, "plus", self._themes.current.accent)
        for frame in self._frames:
            self._dress(frame)
            for button, icon in ((frame.up, "chevron-up"), (frame.down, "chevron-down"), (frame.remove, "x")):
                self._themes.put_icon(button, icon)

    def _kept_now(self) -> None:
        self._on_edited()
        self.left.emit()
