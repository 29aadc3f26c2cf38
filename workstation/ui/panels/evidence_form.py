"""What is said of one piece of evidence: title, page, times, address, note."""

from __future__ import annotations

from workstation.domain.evidence import milliseconds, timecode
from workstation.errors import FieldRefused
from workstation.ui.panels.form import Form
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.evidence import edit_evidence
from workstation.words import tr


class TimeField(TextField):
    """A time in a recording: milliseconds, or None."""

    def value(self) -> int | None:  # type: ignore[override]
        """As typed: 1:02:03, 2:03.5; raises FieldRefused."""
        words = self.line.text().strip()
        if not words:
            return None
        try:
            return milliseconds(words)
        except ValueError as error:
            raise FieldRefused(str(error)) from error

    def _put(self, value: int | None) -> None:  # type: ignore[override]
        super()._put("" if value is None else timecode(value))


class EvidenceForm(Form):
    """Fields that save themselves."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_evidence)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(self.themes.current.space.s)
        self.add("title", TextField(tr("Title")))
        self.add("page", TextField(tr("Page"), placeholder=tr("As printed: 12, xii–xiv")))
        self.add("start", TimeField(tr("From"), placeholder="1:02:03"))
        self.add("end", TimeField(tr("To"), placeholder="1:02:40"))
        self.add("url", TextField(tr("Web address"), placeholder="https://"))
        self.add("note", TextArea(tr("Note")))

    def shown(self) -> None:
        """Only what this kind of evidence has."""
        kind = self.record.kind.value
        self.fields["page"].setVisible(kind in ("document", "file"))
        for name in ("start", "end"):
            self.fields[name].setVisible(kind == "recording")
        self.fields["url"].setVisible(kind in ("web page", "document", "recording"))
        self.fields["title"].setVisible(kind != "note")
