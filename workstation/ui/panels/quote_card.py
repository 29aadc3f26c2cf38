"""The card of a quote: the words as recorded, how they were said, who spoke, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.quotes import Appearance, QuoteKind
from workstation.ui.panels.records import PrivatePart, RecordForm, UseList, appearance_items
from workstation.ui.panels.speaker_field import SpeakerField
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.text_field import TextArea
from workstation.ui.workbench import Workbench
from workstation.usecases.quotes import edit_quote

if TYPE_CHECKING:
    from workstation.storage.library import Library

_KINDS = {
    QuoteKind.DIRECT: "Direct: word for word",
    QuoteKind.MIXED: "Mixed: partly word for word",
    QuoteKind.INDIRECT: "Indirect: in the reporter’s words",
}


class QuoteCard(RecordForm):
    """Everything about one quote."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_quote)
        self.speaker = SpeakerField(workbench)
        self.add("speaker", self.speaker)
        words = TextArea("Words as recorded", "What was said, before any shortening in the text.", least=3)
        self.add("as_recorded", words)
        self.add("kind", ChoiceField("Kind", list(_KINDS.items())))
        private = PrivatePart("Private", "The note is never exported.", self.themes)
        note = TextArea("Note")
        private.lines.addWidget(note)
        self.bind("note", note)
        self.lines.addWidget(private)
        nothing = "It stands in no article: its tag was taken out. The record is kept."
        self.places = UseList("Where it appears", nothing, self.themes)
        self.places.picked.connect(self._on_appearance)
        self.lines.addWidget(self.places)
        self.lines.addStretch()

    def read_use(self) -> None:
        """Where the quote stands."""
        key = self.key
        self.workbench.ask(_places, key, then=lambda places: self._on_places(key, places))

    def _on_places(self, key: str, places: list[Appearance]) -> None:
        if key == self.key:
            self.places.show_items(appearance_items(places))


def _places(library: Library, quote_id: str) -> list[Appearance]:
    return list(library.tags.of("quote", quote_id))
