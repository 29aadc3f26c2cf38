"""What a claim rests on: each source with its side, whom it cites, and the group it counts with."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workstation.domain.claims import ClaimSource, Stance
from workstation.errors import FieldRefused
from workstation.ui.panels.voice_field import RowSpeaker
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.rows_field import Row, RowsField
from workstation.ui.workbench import Workbench
from workstation.words import tr


class ClaimSourceRow(Row):
    """One source."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.who = RowSpeaker(workbench, tr("Source or expert"))
        self.stance = QuietChoice()
        self.stance.setAccessibleName(tr("Which side"))
        for stance in Stance:
            self.stance.addItem(tr(stance.value), stance)
        self.cites = _line(tr("Whom it cites"))
        self.group = _line(tr("Counts with (group)"))
        self._note = ""
        lines = QVBoxLayout(self)  # one below the other: the side is narrow, and words may be twice as large
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for control in (self.who, self.stance, self.cites, self.group):
            lines.addWidget(control)
        self.who.edited.connect(self.edited)
        self.stance.activated.connect(self.edited)
        for line in (self.cites, self.group):
            line.textEdited.connect(self.edited)

    def value(self) -> ClaimSource | None:
        """The source; one that cites somebody and is nobody is refused in words."""
        who = self.who.given()
        words = {"cites": self.cites.text().strip(), "group": self.group.text().strip(), "note": self._note}
        if who is None:
            if any(words.values()):
                raise FieldRefused(tr("Say which source it is."))
            return None
        return ClaimSource.build(source=who, stance=self.stance.currentData(), **words)

    def put(self, value: ClaimSource) -> None:
        """Show this source."""
        self.who.show_value(value.source, force=True)
        self.stance.choose(value.stance)
        self.cites.setText(value.cites)
        self.group.setText(value.group)
        self._note = value.note

    def controls(self) -> list[QWidget]:
        """Who, which side, on whose word."""
        return [self.who.line, self.stance, self.cites, self.group]


class ClaimSourcesField(RowsField):
    """Supporting and contradicting sources."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(
            tr("Rests on"),
            tr("source"),
            workbench.themes,
            tr("Two that cite the same person, or share a group, count as one source."),
            ordered=False,
        )
        self._workbench = workbench

    def make_row(self) -> Row:
        """An empty source."""
        row = ClaimSourceRow(self._workbench)
        row.who.left.connect(self.left)
        return row


def _line(words: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    return line
