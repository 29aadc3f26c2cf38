"""The comment chosen: the words, what was said and proposed, the answers, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from workstation.domain.comments import Comment
from workstation.ui.panels.comment_words import edit_in_words, state_in_words, title_of
from workstation.ui.themes import Themes
from workstation.ui.widgets.card import Card
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import GrowingText
from workstation.ui.widgets.times import when
from workstation.words import tr


class AnswerLine(GrowingText):
    """A few lines; Control+Return sends them."""

    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a text, but for Control+Return."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        else:
            super().keyPressEvent(event)


class CommentCard(Card):
    """`answered(words)`; the other signals say which button was pressed."""

    go = Signal()
    accept = Signal()
    reject = Signal()
    reopen = Signal()
    answered = Signal(str)

    def __init__(self, themes: Themes) -> None:
        super().__init__(themes)
        self._shown = ""
        self.title = plain_label(tone="heading")
        self.edit = plain_label()
        self.said = plain_label()
        self.state = plain_label(tone="muted")
        self.answers = plain_label()
        self.answer = AnswerLine(1, 4)
        self.answer.setAccessibleName(tr("Your answer"))
        self.answer.setPlaceholderText(tr("Answer… (Ctrl+Return sends it)"))
        self.answer_button = QPushButton(tr("Answer"))
        self.go_button = QPushButton(tr("Go to"))
        self.go_button.setAccessibleName(tr("Go to the words in the text"))
        self.accept_button = QPushButton(tr("Accept"))
        self.reject_button = QPushButton(tr("Reject"))
        self.reopen_button = QPushButton(tr("Open again"))
        for part in (self.title, self.edit, self.said, self.state, self.answers, self.answer):
            self.lines.addWidget(part)
        for button in (
            self.accept_button,
            self.reject_button,
            self.reopen_button,
            self.go_button,
            self.answer_button,
        ):
            self.add_action(button)
        self.go_button.clicked.connect(lambda _on=False: self.go.emit())
        self.accept_button.clicked.connect(lambda _on=False: self.accept.emit())
        self.reject_button.clicked.connect(lambda _on=False: self.reject.emit())
        self.reopen_button.clicked.connect(lambda _on=False: self.reopen.emit())
        self.answer_button.clicked.connect(lambda _on=False: self._send())
        self.answer.sent.connect(self._send)
        self.answer.textChanged.connect(lambda: self.answer_button.setEnabled(bool(self.answer.words().strip())))
        self.answer_button.setEnabled(False)

    def show_comment(self, comment: Comment, *, read_only: bool) -> None:
        """Show this one; an answer begun to another is put away with it."""
        if comment.id != self._shown:
            self.clear_answer()
        self._shown = comment.id
        self.title.setText(title_of(comment))
        self.edit.setText(edit_in_words(comment) if comment.is_suggestion else "")
        self.said.setText(comment.text)
        told = (state_in_words(comment), comment.by, when(comment.made_at))
        self.state.setText(" · ".join(part for part in told if part))
        self.answers.setText(
            "\n\n".join(f"{a.by or tr('Answer')}, {when(a.made_at)}:\n{a.text}" for a in comment.answers)
        )
        for label in (self.edit, self.said, self.answers):
            label.setVisible(bool(label.text()))
        can, suggestion = not read_only, comment.is_suggestion
        self.accept_button.setVisible(comment.is_open and can)
        self.accept_button.setText(tr("Accept") if suggestion else tr("Resolve"))
        self.reject_button.setVisible(comment.is_open and suggestion and can)
        self.reopen_button.setVisible(not comment.is_open and can)
        self.answer.setVisible(can)
        self.answer_button.setVisible(can)

    def clear_answer(self) -> None:
        """It was kept."""
        self.answer.setPlainText("")

    def _send(self) -> None:
        if words := self.answer.words().strip():
            self.answered.emit(words)
