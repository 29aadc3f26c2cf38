"""The proposal chosen: its words, who said them, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workstation.attribution.offers import Offer
from workstation.ui.attributing.proposal_words import KINDS, SPEECH, about, cue_of, kind_of, title_of
from workstation.ui.themes import Themes
from workstation.ui.widgets.card import Card
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

_MOST = 400  # characters of the words shown


class ProposalCard(Card):
    """The signals say which button was pressed; `kind_chosen(kind, speech)` what it is instead."""

    accept = Signal()
    accept_all = Signal()
    dismiss = Signal()
    who = Signal()
    words = Signal()
    kind_chosen = Signal(str, str)

    def __init__(self, themes: Themes) -> None:
        super().__init__(themes)
        self.title = ElidedLabel()
        self.title.setProperty("tone", "heading")
        self.said = plain_label()
        self.detail = plain_label(tone="muted")
        self.kind = QuietChoice()
        self.kind.setAccessibleName(tr("What it is"))
        self.accept_button = QPushButton(tr("Accept"))
        self.all_button = QPushButton()
        self.who_button = QPushButton(tr("Who…"))
        self.who_button.setAccessibleName(tr("Somebody else, or by another name"))
        self.words_button = QPushButton(tr("Selected words"))
        self.words_button.setToolTip(tr("Take the words selected in the text instead"))
        self.dismiss_button = QPushButton(tr("Dismiss"))
        self.accept_button.setToolTip(tr("Enter in the list"))
        self.dismiss_button.setToolTip(tr("Delete in the list: it does not come back in this article"))
        self._lay_out()
        for button, signal in (
            (self.accept_button, self.accept),
            (self.all_button, self.accept_all),
            (self.who_button, self.who),
            (self.words_button, self.words),
            (self.dismiss_button, self.dismiss),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit())
        self.kind.activated.connect(self._on_kind)

    def show_offer(self, offer: Offer, *, alike: int, dismissed: bool, read_only: bool) -> None:
        """Show this one; `alike` are how many an acceptance of all of this person would take."""
        self.title.setText(title_of(offer))
        words = " ".join(offer.text.split())
        self.said.setText(words if len(words) <= _MOST else words[:_MOST] + "…")
        self.said.setVisible(offer.kind in ("quote", "claim"))
        told = (about(offer), cue_of(offer) and tr("Found by {cue}").format(cue=cue_of(offer)))
        self.detail.setText("\n".join(part for part in told if part))
        self.detail.setVisible(bool(self.detail.text()))
        self._fill_kinds(offer)
        can = not read_only
        self.accept_button.setVisible(can and not dismissed)
        self.all_button.setVisible(can and not dismissed and alike > 1)
        self.all_button.setText(tr("Accept all {n} of theirs").format(n=alike))
        self.all_button.setToolTip(tr("Shift+Enter in the list"))
        self.dismiss_button.setVisible(can)
        self.dismiss_button.setText(tr("Bring back") if dismissed else tr("Dismiss"))
        for part in (self.kind, self.who_button, self.words_button):
            part.setVisible(can and not dismissed)

    def _fill_kinds(self, offer: Offer) -> None:
        self.kind.clear()
        for speech, words in SPEECH.items():
            self.kind.addItem(tr("{kind}, {how}").format(kind=tr(KINDS["quote"]), how=tr(words)), ("quote", speech))
        for kind in ("claim", "expert", "source"):
            self.kind.addItem(tr(KINDS[kind]), (kind, ""))
        present = (offer.kind, offer.speech if offer.kind == "quote" else "")
        at = next((row for row in range(self.kind.count()) if tuple(self.kind.itemData(row)) == present), -1)
        self.kind.setCurrentIndex(at)
        self.kind.setToolTip(kind_of(offer))

    def _on_kind(self, row: int) -> None:
        kind, speech = self.kind.itemData(row)
        self.kind_chosen.emit(kind, speech)

    def _lay_out(self) -> None:
        correcting = QWidget()
        line = FlowLayout(correcting, self._themes.current.space.s)
        for part in (self.kind, self.who_button, self.words_button):
            line.addWidget(part)
        for row in (self.title, self.said, self.detail, correcting):
            self.lines.addWidget(row)
        for button in (self.accept_button, self.dismiss_button, self.all_button):
            self.add_action(button)
