"""The form of a new request: who is accused, and of what."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.words import tr


class NewReply(QFrame):
    """`wanted(who, about, passage)`; `left` when a person thought better of it (Escape)."""

    wanted = Signal(str, str, str)
    left = Signal()

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.setObjectName("newreply")
        self._themes = themes
        self._passage = ""
        self.words = plain_label(tone="muted")
        self.who = TextField(tr("Who is accused"))
        self.about = TextArea(tr("Of what"))
        self.refusal = plain_label(tone="danger")
        self.refusal.hide()
        self.add = QPushButton(tr("Note it"))
        self.add.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        space = themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.m, space.s, space.m, space.m)
        lines.setSpacing(space.s)
        for part in (self.words, self.who, self.about, self.refusal):
            lines.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.add)
        row.addWidget(self.cancel)
        row.addStretch()
        lines.addLayout(row)
        self.add.clicked.connect(lambda _on=False: self._send())
        self.cancel.clicked.connect(lambda _on=False: self.left.emit())
        themes.changed.connect(self._dress)
        self._dress()

    def ask(self, passage: str) -> None:
        """Begin one about these words of the article, or about none."""
        self._passage = " ".join(passage.split())
        self.words.setText(f"“{self._passage}”")
        self.words.setVisible(bool(self._passage))
        for field in (self.who, self.about):
            field.show_value("", force=True)
        self.refusal.hide()
        self.show()
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, words: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self.refusal.setText(words)
        self.refusal.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Control+Return notes it."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self._send()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        self.refusal.hide()
        self.wanted.emit(self.who.value(), self.about.value() or self._passage, self._passage)

    def _dress(self) -> None:
        theme = self._themes.current
        self.setStyleSheet(
            f"#newreply {{ background: {theme.window}; border-bottom: 1px solid {theme.line};"
            f" border-top: 1px solid {theme.line}; }}"
        )
