"""The card of a claim: who asserts and relays it, what it rests on, its verification, evidence and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from workstation.domain.claims import Claim, Verification
from workstation.domain.evidence import Backed
from workstation.domain.quotes import Appearance
from workstation.errors import WorkstationError
from workstation.ui.panels.claim_sources import ClaimSourcesField
from workstation.ui.panels.evidence_part import EvidencePart
from workstation.ui.panels.form import refusal_words
from workstation.ui.panels.records import PrivatePart, RecordForm, UseList, appearance_items
from workstation.ui.panels.verifying import Verifying
from workstation.ui.panels.voice_field import VoiceField
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.text_field import TextArea
from workstation.ui.workbench import Workbench
from workstation.usecases.claims import edit_claim, verify_claim
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


class ClaimCard(RecordForm):
    """Everything about one claim. `play_wanted(evidence)`: hear a recording."""

    play_wanted = Signal(object)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_claim)
        self._shown = ""
        self.add("statement", TextArea(tr("What is claimed"), least=2))
        self.add("asserted_by", VoiceField(workbench, tr("Asserted by")))
        self.add(
            "relayed_by", VoiceField(workbench, tr("Relayed by"), tr("Through whom it came to us, if not directly."))
        )
        self.verifying = Verifying(workbench)
        self.lines.addWidget(self.verifying)
        self.add("sources", ClaimSourcesField(workbench))
        self.evidence = EvidencePart(workbench)
        self.lines.addWidget(self.evidence)
        self.add("must_say", TextArea(tr("What the text must say, in your own words"), least=1))
        private = PrivatePart(tr("Private"), tr("Nothing of this card is ever exported for readers."), self.themes)
        note = TextArea(tr("Note"))
        private.lines.addWidget(note)
        self.bind("note", note)
        self.lines.addWidget(private)
        nothing = tr("It stands in no article: its tag was taken out. The record is kept.")
        self.places = UseList(tr("Where it appears"), nothing, self.themes)
        self.places.picked.connect(self._on_appearance)
        self.lines.addWidget(self.places)
        self.lines.addStretch()
        self.verifying.decided.connect(self._on_decided)
        self.evidence.play_wanted.connect(self.play_wanted)

    def shown(self) -> None:
        """Verification and evidence follow."""
        self.verifying.show_claim(self.record, another=self.key != self._shown)
        self._shown = self.key
        self.evidence.show_backed(Backed(kind="claim", id=self.key))
        super().shown()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        super().set_read_only(read_only)
        self.verifying.set_read_only(read_only)
        self.evidence.set_read_only(read_only)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        super().flush()
        self.evidence.flush()

    def read_use(self) -> None:
        """Where the claim stands."""
        key = self.key
        self.workbench.ask(_places, key, then=while_alive(self, lambda places: self._on_places(key, places)))

    def _on_places(self, key: str, places: list[Appearance]) -> None:
        if key == self.key:
            self.places.show_items(appearance_items(places))

    def _on_decided(self, verification: Verification, by: str, reason: str) -> None:
        self.flush()
        key = self.key
        self.workbench.do(
            verify_claim,
            key,
            verification,
            by,
            reason,
            by=self,
            then=while_alive(self, lambda claim: self._on_verified(key, claim)),
            failed=while_alive(self, self._on_not_verified),
        )

    def _on_verified(self, key: str, claim: Claim) -> None:
        if key == self.key:
            self.verifying.accept()
            self.show_record(key, claim)
        self.stored.emit(claim)

    def _on_not_verified(self, trouble: WorkstationError) -> None:
        self.verifying.refuse(refusal_words(trouble))


def _places(library: Library, claim_id: str) -> list[Appearance]:
    return list(library.tags.of("claim", claim_id))
