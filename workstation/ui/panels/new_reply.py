"""The form of a new request: who is accused, and of what: a claim of the text, or words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from workstation.ui.themes import Themes
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.usecases.replying import Accusing
from workstation.words import tr

_PASSAGE = 5_000  # characters a request keeps
_SHOWN = 80  # characters of a claim in the list


class NewReply(QFrame):
    """`wanted(who, about, passage, claim)`, the last an id or empty; `left` when a person thought better of it."""

    wanted = Signal(str, str, str, str)
    left = Signal()

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.setObjectName("newreply")
        self._themes = themes
        self._passage = ""
        self._claims: tuple[Accusing, ...] = ()
        self.words = plain_label(tone="muted")
        self.claim = ChoiceField(tr("Which claim accuses them"), [])
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
        for part in (self.words, self.claim, self.who, self.about, self.refusal):
            lines.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.add)
        row.addWidget(self.cancel)
        row.addStretch()
        lines.addLayout(row)
        self.add.clicked.connect(lambda _on=False: self._send())
        self.claim.edited.connect(self._on_claim)
        self.cancel.clicked.connect(lambda _on=False: self.left.emit())
        themes.changed.connect(self._dress)
        self._dress()

    def ask(self, passage: str, claims: Sequence[Accusing] = ()) -> None:
        """Begin one about these words of the article, or about none; `claims` are those it may be about."""
        self._passage, self._claims = " ".join(passage.split()), tuple(claims)
        self.claim.replace(claim_answers(self._claims, self._passage))
        self.claim.show_value(_meant(self._claims, self._passage), force=True)
        self.claim.setVisible(bool(self._claims))
        self._on_claim()
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

    def _on_claim(self) -> None:
        self.words.setText(f"“{self._about}”")
        self.words.setVisible(bool(self._about))

    @property
    def _about(self) -> str:
        """The words of the claim chosen, else those that were selected."""
        chosen = self.claim.value()
        return next((each.words for each in self._claims if each.claim == chosen), self._passage)

    def _send(self) -> None:
        self.refusal.hide()
        about = self._about
        self.wanted.emit(self.who.value(), self.about.value() or about, about[:_PASSAGE], self.claim.value() or "")

    def _dress(self) -> None:
        theme = self._themes.current
        self.setStyleSheet(
            f"#newreply {{ background: {theme.window}; border-bottom: 1px solid {theme.line};"
            f" border-top: 1px solid {theme.line}; }}"
        )


def claim_answers(claims: Sequence[Accusing], passage: str = "") -> list[tuple[str, str]]:
    """The claims of a text to choose from, and that it is none of them."""
    none = tr("The words selected") if passage else tr("No claim of the text")
    return [("", none), *((each.claim, _short(each.words)) for each in claims)]


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…"


def _meant(claims: Sequence[Accusing], passage: str) -> str:
    """The claim the selected words belong to, or that they hold."""
    if not passage:
        return ""
    return next((each.claim for each in claims if passage in each.words or each.words in passage), "")
