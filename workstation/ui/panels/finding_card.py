"""The finding chosen: what is the matter, what to do, and to do it, set it aside or read more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from workstation.attribution.check.rule import Finding
from workstation.domain.checks import Muted
from workstation.ui.attributing.remedies import Remedy
from workstation.ui.themes import Themes
from workstation.ui.widgets.card import Card
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr


class FindingCard(Card):
    """`muted(reason)`; the other signals say which button was pressed."""

    go = Signal()
    mend = Signal()
    explain = Signal()
    unmute = Signal()
    muted = Signal(str)

    def __init__(self, themes: Themes) -> None:
        super().__init__(themes)
        self._shown: tuple[str, str, Muted | None] | None = None
        self.said = plain_label(tone="heading")
        self.remedy = plain_label()
        self.policy = plain_label(tone="muted")
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it is set aside in this article"))
        self.reason.setPlaceholderText(tr("Why? Enter sets it aside in this article"))
        self.mend_button = QPushButton()
        self.go_button = QPushButton(tr("Go to"))
        self.go_button.setAccessibleName(tr("Go to the words in the text"))
        self.mute_button = QPushButton(tr("Mute…"))
        self.unmute_button = QPushButton(tr("Show again"))
        self.explain_button = QPushButton(tr("Explain"))
        self.explain_button.setToolTip(tr("What this rule is about, in the help"))
        for button, signal in (
            (self.mend_button, self.mend),
            (self.go_button, self.go),
            (self.mute_button, None),
            (self.unmute_button, self.unmute),
            (self.explain_button, self.explain),
        ):
            button.setAutoDefault(False)
            self.add_action(button)
            if signal is not None:
                button.clicked.connect(lambda _on=False, signal=signal: signal.emit())
        for part in (self.said, self.reason, self.remedy, self.policy):
            self.lines.addWidget(part)
        self.mute_button.clicked.connect(lambda _on=False: self.ask_reason())
        self.reason.returnPressed.connect(self._on_reason)

    def show_finding(
        self, finding: Finding, muted: Muted | None, remedy: Remedy | None, *, placed: bool, read_only: bool
    ) -> None:
        """Show this one."""
        self.said.setText(finding.message)
        self.remedy.setText(finding.remedy)
        self.remedy.setVisible(bool(finding.remedy))
        said = tr("{code} · {policy}").format(code=finding.code, policy=finding.policy)
        if muted is not None:
            said = tr("Muted: {reason}").format(reason=muted.reason) + "\n" + said
        self.policy.setText(said)
        self.mend_button.setText(remedy.label if remedy else "")
        self.mend_button.setVisible(remedy is not None and muted is None)
        self.go_button.setVisible(placed)
        self.mute_button.setVisible(muted is None and not read_only)
        self.unmute_button.setVisible(muted is not None and not read_only)
        shown = (finding.code, finding.message, muted)
        if shown != self._shown:  # a reason that is being typed stays when the text is read anew meanwhile
            self.reason.hide()
            self.reason.clear()
        self._shown = shown

    def ask_reason(self) -> None:
        """Why is it set aside?"""
        self.reason.show()
        self.reason.setFocus()

    def _on_reason(self) -> None:
        if words := self.reason.text().strip():
            self.muted.emit(words)
