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
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_KINDS = {
    QuoteKind.DIRECT: marked("Direct: word for word"),
    QuoteKind.MIXED: marked("Mixed: partly word for word"),
    QuoteKind.INDIRECT: marked("Indirect: in the reporter’s words"),
}


class QuoteCard(RecordForm):
    """Everything about one quote."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_quote)
        self.speaker = SpeakerField(workbench)
        self.add("speaker", self.speaker)
        words = TextArea(tr("Words as recorded"), tr("What was said, before any shortening in the text."), least=3)
        self.add("as_recorded", words)
        self.add("kind", ChoiceField(tr("Kind"), [(kind, tr(words)) for kind, words in _KINDS.items()]))
        private = PrivatePart(tr("Private"), tr("The note is never exported."), self.themes)
        note = TextArea(tr("Note"))
        private.lines.addWidget(note)
        self.bind("note", note)
        self.lines.addWidget(private)
        nothing = tr("It stands in no article: its tag was taken out. The record is kept.")
        self.places = UseList(tr("Where it appears"), nothing, self.themes)
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
