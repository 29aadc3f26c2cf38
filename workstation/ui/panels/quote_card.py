"""The card of a quote: who spoke and as what, the words as recorded and as published, terms, approval, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from workstation.domain.evidence import Backed
from workstation.domain.quotes import Appearance, Approval, QuoteKind, Terms
from workstation.domain.verdicts import CheckerVerdict
from workstation.ui.panels.as_published import AsPublished
from workstation.ui.panels.evidence_part import EvidencePart
from workstation.ui.panels.records import PrivatePart, RecordForm, UseList, appearance_items
from workstation.ui.panels.speaker_field import SpeakerField
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.widgets.times import when
from workstation.ui.workbench import Workbench
from workstation.usecases.quotes import QuoteProof, edit_quote, quote_proof
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_KINDS = {
    QuoteKind.DIRECT: marked("Direct: word for word"),
    QuoteKind.MIXED: marked("Mixed: partly word for word"),
    QuoteKind.INDIRECT: marked("Indirect: in the reporter’s words"),
}


class QuoteCard(RecordForm):
    """Everything about one quote. `play_wanted(evidence)`: hear a recording."""

    play_wanted = Signal(object)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_quote)
        self.speaker = SpeakerField(workbench)
        self.add("speaker", self.speaker)
        self.title_then = plain_label(tone="muted")
        self.lines.addWidget(self.title_then)
        words = TextArea(tr("Words as recorded"), tr("What was said, before any shortening in the text."), least=3)
        self.add("as_recorded", words)
        self.published = AsPublished(self.themes)
        self.lines.addWidget(self.published)
        self.checked = plain_label()
        self.checked.hide()
        self.lines.addWidget(self.checked)
        self.evidence = EvidencePart(workbench)
        self.lines.addWidget(self.evidence)
        self.add("kind", ChoiceField(tr("Kind"), [(kind, tr(words)) for kind, words in _KINDS.items()]))
        self.add(
            "translated_from", TextField(tr("Translated from"), placeholder=tr("As in ru or zh; empty: not translated"))
        )
        self.add("translated_by", TextField(tr("Translated by")))
        self.add("terms", ChoiceField(tr("Terms"), [(each, tr(each.value).capitalize()) for each in Terms]))
        self.add("described_as", TextField(tr("Agreed description"), placeholder=tr("a senior Western diplomat")))
        self.add("approval", ChoiceField(tr("Approval"), [(each, tr(each.value).capitalize()) for each in Approval]))
        self.add("approval_note", TextField(tr("How it was approved"), placeholder=tr("With whom, when, how")))
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
        self.evidence.play_wanted.connect(self.play_wanted)

    def shown(self) -> None:
        """Evidence and what was published follow."""
        self.evidence.show_backed(Backed(kind="quote", id=self.key))
        super().shown()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        super().set_read_only(read_only)
        self.evidence.set_read_only(read_only)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        super().flush()
        self.evidence.flush()

    def read_use(self) -> None:
        """Where the quote stands, as what its speaker was known then, and how its words were published."""
        key, session = self.key, self.workbench.current
        article = session.article.id if session else ""
        self.workbench.ask(
            _proof, key, article, then=while_alive(self, lambda found: self._on_proof(key, *found)), failed=_unheard
        )

    def _on_proof(self, key: str, proof: QuoteProof, places: list[Appearance], verdicts: list[CheckerVerdict]) -> None:
        if key != self.key:
            return
        self.title_then.setText(tr("At the time: {title}").format(title=proof.title_then))
        self.title_then.setVisible(bool(proof.title_then))
        self.published.show_proof(proof)
        self.places.show_items(appearance_items(places))
        self.checked.setText("\n".join(_in_words(each) for each in reversed(verdicts)))
        self.checked.setVisible(bool(verdicts))


def _in_words(verdict: CheckerVerdict) -> str:
    said = " – ".join(part for part in (verdict.verdict, verdict.note) if part)
    return f"{tr('Fact check: {words}').format(words=said)} · {verdict.by}, {when(verdict.given_at)}"


def _unheard(_trouble: object) -> None:
    """The record went away meanwhile: the page says so."""


def _proof(
    library: Library, quote_id: str, article_id: str
) -> tuple[QuoteProof, list[Appearance], list[CheckerVerdict]]:
    verdicts = list(library.verdicts.of_item(f"quote:{quote_id}"))
    return quote_proof(library, quote_id, article_id), list(library.tags.of("quote", quote_id)), verdicts
