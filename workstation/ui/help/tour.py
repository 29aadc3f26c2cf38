"""The first-run tour: six notes that point at the window's own parts and can be left at any moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

WIDTH = 340  # px


@dataclass(frozen=True)
class Step:
    """A note and the part it points at, asked for when the note is shown."""

    heading: str
    words: str
    target: Callable[[], QWidget | None]


class Tour(QObject):
    """`ended()` when it was walked to its end or left."""

    ended = Signal()

    def __init__(self, steps: Sequence[Step], themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self.steps = tuple(steps)
        self._window = window
        self.at = -1
        self._ring = _Ring(themes, window)
        self.note = Note(themes, window)
        self.note.next_button.clicked.connect(self.next)
        self.note.back_button.clicked.connect(self.back)
        self.note.leave_button.clicked.connect(self.leave)
        self.note.escaped.connect(self.leave)

    def start(self) -> None:
        """The first note."""
        self._window.installEventFilter(self)
        self._go(0)

    def next(self) -> None:
        """The next note, or the end."""
        if self.at + 1 < len(self.steps):
            self._go(self.at + 1)
        else:
            self.leave()

    def back(self) -> None:
        """The note before."""
        if self.at > 0:
            self._go(self.at - 1)

    def leave(self) -> None:
        """Take the notes away."""
        if self.at < 0:
            return
        self.at = -1
        self._window.removeEventFilter(self)
        self.note.hide()
        self._ring.hide()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The note stays where it points when the window changes."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.at >= 0:
            self._place()
        return False

    def _go(self, at: int) -> None:
        self.at = at
        step = self.steps[at]
        self.note.say(step.heading, step.words, at + 1, len(self.steps))
        self._place()
        self.note.show()
        self.note.raise_()
        self.note.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        target = self.steps[self.at].target()
        self.note.adjustSize()
        inside = self._window.rect()
        if target is None or not target.isVisible():
            self._ring.hide()
            self.note.move(inside.center() - self.note.rect().center())
            return
        spot = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).intersected(inside)
        self._ring.surround(spot)
        self.note.move(_beside(spot, self.note.size().width(), self.note.size().height(), inside))


def _beside(spot: QRect, wide: int, tall: int, inside: QRect) -> QPoint:
    """Below the part where there is room, else beside it, else over it; never outside the window."""
    gap = 12
    if spot.bottom() + gap + tall < inside.bottom():
        place = QPoint(spot.center().x() - wide // 2, spot.bottom() + gap)
    elif spot.right() + gap + wide < inside.right():
        place = QPoint(spot.right() + gap, spot.center().y() - tall // 2)
    elif spot.left() - gap - wide > inside.left():
        place = QPoint(spot.left() - gap - wide, spot.center().y() - tall // 2)
    else:
        place = spot.center() - QPoint(wide // 2, tall // 2)
    x = max(inside.left() + gap, min(place.x(), inside.right() - wide - gap))
    return QPoint(x, max(inside.top() + gap, min(place.y(), inside.bottom() - tall - gap)))


class Note(QFrame):
    """What a step says, and the way on, back and out."""

    escaped = Signal()

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes
        self._heading = plain_label(tone="heading")
        self._words = plain_label()
        self._count = plain_label(tone="muted")
        self._count.setWordWrap(False)
        self.leave_button = QPushButton(tr("Leave"))
        self.leave_button.setFlat(True)
        self.back_button = QPushButton(tr("Back"))
        self.next_button = QPushButton(tr("Next"))
        space = themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.m, space.l, space.m)
        lines.setSpacing(space.s)
        lines.addWidget(self._heading)
        lines.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch()
        for button in (self.leave_button, self.back_button, self.next_button):
            button.setAutoDefault(True)
            row.addWidget(button)
        lines.addLayout(row)
        self.hide()

    def say(self, heading: str, words: str, number: int, of: int) -> None:
        """The note of this step."""
        self.setFixedWidth(self._themes.room(WIDTH))
        self._heading.setText(heading)
        self._words.setText(words)
        self._count.setText(tr("{number} of {of}").format(number=number, of=of))
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(tr("Next") if number < of else tr("Done"))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
        self.next_button.setAccessibleDescription(f"{heading}. {words}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next_button).click()
        else:
            super().keyPressEvent(event)


class _Ring(QWidget):
    """A line around the part a note points at; clicks go through it."""

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, spot: QRect) -> None:
        """Around this part of the window."""
        around = spot.adjusted(-3, -3, 3, 3)
        window = self.parentWidget()
        self.setGeometry(around.intersected(window.rect()) if window is not None else around)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._themes.current.accent), 3))
        radius = self._themes.current.radius
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), radius, radius)
