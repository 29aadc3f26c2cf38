"""What a place shows when it has nothing to show: what belongs here and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label


class EmptyState(QScrollArea):
    """A heading, a sentence and perhaps a button or two, in the middle of the place.

    It scrolls where there is too little room: what is said of nothing must not make a panel or a dialog larger.
    """

    def __init__(
        self,
        themes: Themes,
        heading: str,
        sentence: str,
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        space = themes.current.space
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        ground = _Ground(self.viewport())
        self.setWidget(ground)
        for part in (self.viewport(), ground):  # the place itself shows through
            part.setAutoFillBackground(False)
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(space.l, space.xl, space.l, space.xl)
        layout.setSpacing(space.s)
        layout.addStretch(2)
        self._icon, self._icon_name, self._themes = QLabel(ground), icon, themes
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if icon:
            layout.addWidget(self._icon)
            self._paint_icon()
            themes.changed.connect(self._paint_icon)
        self.heading = self._centred(heading, ground)
        themes.set_font(self.heading, "large", bold=True)
        self.sentence = self._centred(sentence, ground)
        self.sentence.setProperty("tone", "muted")
        layout.addWidget(self.heading)
        layout.addWidget(self.sentence)
        self.buttons = [self._button(text, act, ground) for text, act in actions]
        if actions:
            layout.addSpacing(space.s)
            row = FlowLayout(spacing=space.s, centred=True)
            for button in self.buttons:
                row.addWidget(button)
            layout.addLayout(row)
        layout.addStretch(3)

    def say(self, heading: str, sentence: str) -> None:
        """Other words, when the reason for the emptiness is another."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)

    def _centred(self, text: str, ground: QWidget) -> QLabel:
        label = plain_label(text, parent=ground)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _button(self, text: str, act: Callable[[], object], ground: QWidget) -> QPushButton:
        button = QPushButton(text, ground)
        button.setAutoDefault(False)
        button.setMinimumWidth(1)  # the room around its words gives way before the place becomes wider
        button.clicked.connect(lambda _on=False: act())
        return button

    def _paint_icon(self) -> None:
        ink = self._themes.current.quiet
        self._icon.setPixmap(self._themes.picture(self._icon_name, 2 * self._themes.icon_size.width(), ink))


class _Ground(QWidget):
    """As high as its words are at its width: Qt would go by what they need in the narrowest column, and scroll."""

    def minimumSizeHint(self) -> QSize:
        """Any height."""
        return QSize(super().minimumSizeHint().width(), 0)
