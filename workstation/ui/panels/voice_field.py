"""A field for who asserts or relays a claim: a record of the directory, or any words."""

from __future__ import annotations

from typing import Any

from workstation.domain.claims import Voice
from workstation.domain.quotes import Speaker
from workstation.errors import FieldRefused
from workstation.ui.panels.speaker_field import SpeakerField
from workstation.ui.widgets.person_picker import NewName
from workstation.ui.workbench import Workbench
from workstation.usecases.directory import Candidate
from workstation.words import tr


class VoiceField(SpeakerField):
    """The value is a Voice; Return on words that are no record's name keeps the words."""

    def __init__(self, workbench: Workbench, label: str, hint: str = "") -> None:
        super().__init__(workbench, label, hint)
        self._words = ""
        self.line.setPlaceholderText(tr("A name from the directory, or any words"))
        self.clear_button.setToolTip(tr("Nobody"))
        self.clear_button.setAccessibleName(tr("Clear {field}").format(field=label))

    def value(self) -> Any:
        """Who it is."""
        return Voice(speaker=self._speaker) if self._speaker else Voice(words=self._words)

    def _put(self, value: Any) -> None:
        voice = value if isinstance(value, Voice) else Voice()
        self._words = voice.words
        super()._put(voice.speaker)
        if voice.words:
            self._show_name(voice.words)
        self.clear_button.setVisible(bool(voice))

    def _on_chosen(self, found: Candidate | NewName) -> None:
        self._words = ""
        super()._on_chosen(found)

    def _on_entered(self, words: str) -> None:
        if words == self._name:
            return
        same = [each.value for each in self.line.offers if each.words.casefold() == words.casefold()]
        if len(same) == 1:
            self._on_chosen(same[0])
            return
        self._speaker, self._words = None, words[:300]
        self._show_name(self._words)
        self.clear_button.setVisible(bool(words))
        self._kept_now()

    def _on_clear(self) -> None:
        self._words = ""
        super()._on_clear()


class RowSpeaker(SpeakerField):
    """The same for a record alone, as a control of a row: without a label of its own."""

    def __init__(self, workbench: Workbench, label: str) -> None:
        super().__init__(workbench, label)
        self.label.hide()
        self.clear_button.hide()
        self.line.setPlaceholderText(label)

    def _put(self, value: Speaker | None) -> None:
        super()._put(value)
        self.clear_button.hide()

    def given(self) -> Speaker | None:
        """Who it is; raises FieldRefused while something else is typed."""
        if self.line.text().strip() != self._name:
            raise FieldRefused(tr("Choose one of the people or sources offered, or add the name as a new one."))
        return self.value()
