"""Verification of a claim on its card: where it stands, the act that changes it, and every act so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from workstation.domain.claims import Claim, Stance, Verification
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import GrowingText
from workstation.ui.widgets.times import when
from workstation.ui.workbench import Workbench
from workstation.usecases.claims import groups_in_words
from workstation.words import tr, tr_n


class Verifying(QWidget):
    """`decided(verification, by, reason)`: a person says how far the claim has been stood up."""

    decided = Signal(object, str, str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._stood = Verification.UNCHECKED
        self.heading = plain_label(tr("Verification"), "heading")
        self.standing = plain_label()
        self.together = plain_label(tone="muted")
        self.must_say = plain_label(tone="muted")
        self.outcome = QuietChoice()
        self.outcome.setAccessibleName(tr("How far it has been stood up"))
        for each in Verification:
            self.outcome.addItem(tr(each.value).capitalize(), each)
        self.by = QLineEdit()
        self.reason = GrowingText(least=1, most=6)
        for control, words in ((self.by, tr("Who decides")), (self.reason, tr("Why: what was checked, and how"))):
            control.setPlaceholderText(words)
            control.setAccessibleName(words)
        self.button = QPushButton(tr("Verify"))
        self.refusal = plain_label(tone="danger")
        self.refusal.hide()
        self.history = plain_label(tone="muted")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(workbench.themes.current.space.s)
        said = (self.heading, self.standing, self.together, self.must_say)
        for part in (*said, self.outcome, self.by, self.reason, self.refusal):
            lines.addWidget(part)
        lines.addWidget(self.button)
        lines.addWidget(self.history)
        self.button.clicked.connect(lambda _on=False: self._decide())

    def show_claim(self, claim: Claim, *, another: bool) -> None:
        """Where this claim stands; what is being typed for the same claim stays."""
        count = claim.independent()
        borne = tr_n("{n} independent source bears it out", "{n} independent sources bear it out", count)
        parts = [tr(claim.verification.value).capitalize(), borne]
        if against := claim.independent(Stance.CONTRADICTS):
            parts.append(tr_n("{n} contradicts it", "{n} contradict it", against))
        self.standing.setText(" · ".join(parts))
        self._workbench.ask(groups_in_words, claim, then=while_alive(self, self._on_groups))
        self.must_say.setText(tr("The text must say: {words}").format(words=claim.to_be_said))
        acts = [
            f"{when(act.at)} · {tr(act.verification.value)} · {act.by}: {act.reason}" for act in reversed(claim.history)
        ]
        self.history.setText("\n".join(acts))
        self.history.setVisible(bool(acts))
        untouched = self.outcome.currentData() == self._stood
        if another or untouched:  # somebody else may have decided meanwhile
            self.outcome.choose(claim.verification)
        self._stood = claim.verification
        if another:
            self.by.setText(self.by.text() or self._workbench.settings.comment_name)
            self.reason.setPlainText("")
            self.refusal.hide()

    def _on_groups(self, groups: tuple[str, ...]) -> None:
        self.together.setText("\n".join(groups))
        self.together.setVisible(bool(groups))

    def accept(self) -> None:
        """It was kept."""
        self.reason.setPlainText("")
        self.refusal.hide()

    def refuse(self, words: str) -> None:
        """It was not kept: say why."""
        self.refusal.setText(words)
        self.refusal.show()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        for part in (self.outcome, self.by, self.reason, self.button):
            part.setVisible(not read_only)

    def _decide(self) -> None:
        self.decided.emit(self.outcome.currentData(), self.by.text().strip(), self.reason.words().strip())
