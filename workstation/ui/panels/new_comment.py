"""The form of a new comment or suggested edit."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from workstation.ui.panels.comment_card import AnswerLine
from workstation.ui.themes import Themes
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

_LONGEST = 120  # characters shown of the words commented on


class NewComment(QFrame):
    """`wanted(start, end, said, instead, suggest)`; `left` when a person thought better of it (Escape)."""

    wanted = Signal(int, int, str, str, bool)
    left = Signal()

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.setObjectName("newcomment")
        self._themes = themes
        self._place = (0, 0)
        self._suggest = False
        self.about = plain_label(tone="heading")
        self.instead_label = plain_label()
        self.instead = AnswerLine(1, 6)
        self.said_label = plain_label()
        self.said = AnswerLine(2, 8)
        self.refusal = plain_label(tone="danger")
        self.refusal.hide()
        self.add = QPushButton()
        self.add.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.instead_label.setBuddy(self.instead)
        self.said_label.setBuddy(self.said)
        space = themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.m, space.s, space.m, space.m)
        lines.setSpacing(space.xs)
        for part in (self.about, self.instead_label, self.instead, self.said_label, self.said, self.refusal):
            lines.addWidget(part)
        row = FlowLayout(spacing=space.s)
        row.addWidget(self.add)
        row.addWidget(self.cancel)
        lines.addLayout(row)
        self.add.clicked.connect(lambda _on=False: self._send())
        self.cancel.clicked.connect(lambda _on=False: self.left.emit())
        for line in (self.said, self.instead):
            line.sent.connect(self._send)
        themes.changed.connect(self._dress)
        self._dress()

    def ask(self, start: int, end: int, words: str, *, suggest: bool) -> None:
        """Begin one on these words."""
        self._place, self._suggest = (start, end), suggest
        shown = " ".join(words.split())
        if len(shown) > _LONGEST:  # its beginning and its end, in whole words
            shown = f"{shorten(shown, _LONGEST // 2, placeholder='')} … {shown[-_LONGEST // 2 :].partition(' ')[2]}"
        self.about.setText(f"“{shown}”" if shown else tr("Words to put in where the caret is"))
        self.instead_label.setText(tr("Write instead") if words else tr("Write here"))
        self.said_label.setText(tr("Why (may be empty)") if suggest else tr("Comment"))
        self.instead.setAccessibleName(self.instead_label.text())
        self.said.setAccessibleName(self.said_label.text())
        self.add.setText(tr("Suggest") if suggest else tr("Comment"))
        self.instead.setPlainText(words)
        self.said.setPlainText("")
        self.instead.setVisible(suggest)
        self.instead_label.setVisible(suggest)
        self.refusal.hide()
        self.show()
        first = self.instead if suggest else self.said
        first.selectAll()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, words: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self.refusal.setText(words)
        self.refusal.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        self.refusal.hide()
        self.wanted.emit(*self._place, self.said.words().strip(), self.instead.words(), self._suggest)

    def _dress(self) -> None:
        theme = self._themes.current
        self.setStyleSheet(
            f"#newcomment {{ background: {theme.window}; border-bottom: 1px solid {theme.line};"
            f" border-top: 1px solid {theme.line}; }}"
        )
