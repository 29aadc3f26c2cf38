"""A strip across a place that says something lasting and offers what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

Actions = tuple[tuple[str, Callable[[], object]], ...]
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
        words = QVBoxLayout()
        words.setSpacing(space.xs)
        words.addWidget(self.heading)
        words.addWidget(self.detail)
        words.addLayout(self._row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space.l, space.s, space.s, space.s)
        layout.setSpacing(space.s)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        self.dismiss = QToolButton(self)
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss"))
        self.dismiss.clicked.connect(self.hide)
        layout.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons: list[QPushButton] = []
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
        self.show()

    def _set_actions(self, actions: Actions) -> None:
        self._row.clear()
        self.buttons = []
        for text, act in actions:
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.setMinimumWidth(1)  # the room around its words gives way before the strip is wider than its place
            button.clicked.connect(lambda _on=False, act=act: act())
            self._row.addWidget(button)
            self.buttons.append(button)

    def _paint(self) -> None:
        theme = self._themes.current
        ink = {"danger": theme.danger, "warning": theme.warning}.get(self._kind, theme.accent)
        self._icon.setPixmap(self._themes.icon(_ICONS[self._kind], ink).pixmap(self._themes.icon_size))
        self._themes.put_icon(self.dismiss, "x")
