"""A strip across a place that says something lasting and offers what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workstation.ui.themes import Themes
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

Actions = tuple[tuple[str, Callable[[], object]], ...]
_FEW = 2  # buttons that stay side by side
_ICONS = {"danger": "circle-alert", "warning": "triangle-alert", "note": "info"}


class Banner(QFrame):
    """Hidden until `say` is called. `kind` is danger, warning or note; told by icon and words, not by colour alone."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._kind = "note"
        space = themes.current.space
        self.heading = plain_label(tone="heading", parent=self)
        self.detail = plain_label(parent=self)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row = FlowLayout(spacing=space.s)
        self._is_folded = False  # whether all buttons but the first are in a menu
        self._words = words = QVBoxLayout()
        words.setSpacing(space.xs)
        words.addWidget(self.heading)
        words.addWidget(self.detail)
        words.addLayout(self._row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space.l, space.s, space.s, space.s)
        self._edge = space.s
        layout.setSpacing(space.s)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        self.dismiss = QToolButton(self)
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss"))
        self.dismiss.clicked.connect(self.hide)
        layout.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons: list[_Wrapping] = []
        self._set_actions(())
        # As high as the words at this width, never higher: both follow from the layout's height for width.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        themes.changed.connect(self._paint)
        self.hide()

    def say(self, kind: str, heading: str, detail: str = "", actions: Actions = (), *, closable: bool = False) -> None:
        """Show the strip with these words and buttons."""
        self._kind = kind
        self.setProperty("banner", kind)
        self.style().polish(self)
        self.heading.setText(heading)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.dismiss.setVisible(closable)
        self._set_actions(actions)
        self._paint()
        if self.isVisible():  # no other size will tell that there are other words
            self._wrap()
        self.show()

    def put_buttons_first(self, first: bool, room: int) -> None:
        """Above the details: on a low place these are out of sight, and what can be done must not be.

        Where all buttons take more than the `room`, in pixels, those behind the first are in a menu.
        """
        self._is_folded = (first or self._is_folded) and self._needed() > room
        self._fold()
        at = 1 if first else 2
        if self._words.indexOf(self._row) != at:
            self._words.removeItem(self._row)
            self._words.insertLayout(at, self._row)

    def _set_actions(self, actions: Actions) -> None:
        self._row.clear()
        self.buttons = []
        for text, act in actions:
            button = _Wrapping(text, self)
            button.setAutoDefault(False)
            button.setMinimumWidth(1)  # the room around its words gives way before the strip is wider than its place
            button.clicked.connect(lambda _on=False, act=act: act())
            self._row.addWidget(button)
            self.buttons.append(button)
        self.more = QPushButton(tr("More…"), self)
        self.more.setAutoDefault(False)
        menu = QMenu(self.more)
        for text, act in actions[1:]:
            menu.addAction(text, act)
        self.more.setMenu(menu)
        self._row.addWidget(self.more)
        self._fold()

    def _fold(self) -> None:
        folded = self._is_folded and len(self.buttons) > _FEW
        for button in self.buttons[1:]:
            button.setVisible(not folded)
        self.more.setVisible(folded)

    def _needed(self) -> int:
        """The height of the heading and all buttons, whether they are in the menu or not."""
        lines, x = [0], 0
        for button in self.buttons:
            size = button.sizeHint()
            if x and x + size.width() > self._room():
                lines, x = [*lines, 0], 0
            lines[-1] = max(lines[-1], size.height())
            x += size.width() + self._row.spacing()
        return self.heading.height() + sum(lines) + self._row.spacing() * len(lines) + 2 * self._edge

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower than a button's words: they are broken once."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        room = self._room()
        for button in self.buttons:
            button.wrap(room)

    def _room(self) -> int:
        """The width that buttons have."""
        beside = 0 if self.dismiss.isHidden() else self.dismiss.sizeHint().width() + self._edge
        return self.width() - self.heading.x() - self._edge - beside

    def _paint(self) -> None:
        theme = self._themes.current
        ink = {"danger": theme.danger, "warning": theme.warning}.get(self._kind, theme.accent)
        self._icon.setPixmap(self._themes.icon(_ICONS[self._kind], ink).pixmap(self._themes.icon_size))
        self._themes.put_icon(self.dismiss, "x")


class _Wrapping(QPushButton):
    """Its words stand on two lines where one is too long."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setAccessibleName(text)

    def wrap(self, room: int) -> None:
        """Fit into so many pixels, as far as two lines can."""
        around = self.sizeHint().width() - self.fontMetrics().size(0, self.text()).width()
        wide = self.fontMetrics().horizontalAdvance(self._whole) + around > room
        self.setText(_in_two(self._whole) if wide else self._whole)


def _in_two(text: str) -> str:
    """Broken at the space nearest the middle."""
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    if not spaces:
        return text
    at = min(spaces, key=lambda at: abs(at - len(text) / 2))
    return f"{text[:at]}\n{text[at + 1 :]}"
