"""The byline: who is credited, in which order, for what, and with which words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workstation.domain.bylines import Credit, Role, byline_in_words, template_pieces
from workstation.domain.people import Author
from workstation.errors import FieldRefused
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.rows_field import Row, RowsField
from workstation.ui.widgets.suggesting_line import SuggestingLine, Suggestion
from workstation.ui.widgets.text_field import GrowingText
from workstation.ui.workbench import Workbench
from workstation.usecases.authors import list_authors
from workstation.usecases.bylines import credit_for, profile_for
from workstation.words import tr


class CreditRow(Row):
    """One name: as printed, its roles on this piece, its profile (slug `author`), and a bio of its own if wanted."""

    profile_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.author = ""
        self._roles: tuple[Role, ...] = (Role.WRITING,)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name as printed"))
        self.name.setAccessibleName(tr("Name as printed"))
        self.name.setMinimumWidth(60)
        self.boxes = {role: QCheckBox(tr(role.value).capitalize()) for role in Role}
        roles = QWidget()
        flow = FlowLayout(roles, 6)
        for box in self.boxes.values():
            flow.addWidget(box)
            box.clicked.connect(self._on_role)
        self.profile = plain_label(tone="muted")
        self.profile_button = QToolButton()
        self.profile_button.setText(tr("Make a profile"))
        self.profile_button.setToolTip(tr("Ties the name to its author profile, so that photo and bio can be printed"))
        self.bio_button = QToolButton()
        self.bio_button.setText(tr("Bio for this article…"))
        self.bio_button.setCheckable(True)
        self.bio = GrowingText(2, 6)
        self.bio.setAccessibleName(tr("Bio for this article"))
        self.bio.setPlaceholderText(tr("Printed here instead of the profile’s bio"))
        self.bio.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for part in (self.name, self.profile, roles):
            lines.addWidget(part)
        for button in (self.profile_button, self.bio_button):
            button.setMinimumWidth(60)  # with large text it is cut short before the panel has to scroll sideways
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        lines.addWidget(self.bio)
        self.profile_button.clicked.connect(self.profile_wanted)
        self.name.textEdited.connect(self.edited)
        self.bio.textChanged.connect(self.edited)
        self.bio_button.toggled.connect(self.bio.setVisible)

    def value(self) -> Credit | None:
        """The credit, None without a name."""
        name = self.name.text().strip()
        if not name:
            if self.author:
                raise FieldRefused(tr("The name as printed is empty. Write it, or remove the credit."))
            return None
        return Credit.build(name=name, author=self.author, roles=self._roles, bio=self.bio.words())

    def put(self, value: Credit) -> None:
        """Show this credit."""
        self._roles = value.roles
        self.name.setText(value.name)
        self.name.setCursorPosition(0)
        self.tie(value.author)
        for role, box in self.boxes.items():
            box.setChecked(role in value.roles)
        self.bio.setPlainText(value.bio)
        self.bio_button.setChecked(bool(value.bio))

    def tie(self, author: str) -> None:
        """The name is that of this profile, of none if empty."""
        self.author = author
        self.profile.setText(
            tr("Profile: {author}").format(author=author) if author else tr("No profile: the name alone is printed")
        )
        self.profile_button.setVisible(not author)

    def controls(self) -> list[QWidget]:
        """In reading order."""
        return [self.name, *self.boxes.values(), self.profile_button, self.bio_button, self.bio]

    def _on_role(self) -> None:
        # Roles keep the order they were given in: "Reported and written by" is not the same as the reverse.
        ticked = [role for role, box in self.boxes.items() if box.isChecked()]
        kept = [role for role in self._roles if role in ticked]
        self._roles = (*kept, *(role for role in ticked if role not in kept))
        self.edited.emit()


class BylineField(RowsField):
    """A tuple of Credit, never re-sorted; names are added from the profiles or as typed."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(tr("Byline"), tr("credit"), workbench.themes)
        self._workbench = workbench
        self._template = ""
        self.preview = plain_label()
        self.line = SuggestingLine()
        self.line.setPlaceholderText(tr("Add a name or profile…"))
        self._hold(self.line, below=False)
        self.line.setAccessibleName(tr("Add a name or profile to the byline"))
        self.label.setBuddy(self.line)
        self._box.insertWidget(1, self.preview)
        self._box.insertWidget(self._box.indexOf(self.hint), self.line)
        self.add_button.hide()
        self.line.wanted.connect(self._on_wanted)
        self.line.chosen.connect(lambda author: self._on_named(author.slug))
        self.line.entered.connect(self._on_named)
        self.edited.connect(self._show_words)
        self._show_words()

    def make_row(self) -> Row:
        """An empty credit."""
        row = CreditRow()
        row.profile_wanted.connect(lambda: self._on_profile_wanted(row))
        return row

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        super().set_read_only(read_only)
        self.add_button.hide()
        self.line.setVisible(not read_only)

    def _put(self, value: tuple[Credit, ...]) -> None:
        super()._put(value)
        self._show_words()

    def _on_wanted(self, words: str) -> None:
        self._workbench.ask(list_authors, words, then=self._on_authors)

    def _on_authors(self, authors: list[Author]) -> None:
        taken = {row.author for row in self.rows if isinstance(row, CreditRow)}
        free = [author for author in authors if author.slug not in taken]
        self.line.offer([Suggestion(each, each.name, each.role or each.outlet) for each in free[:12]])

    def _on_named(self, name: str) -> None:
        if name:
            self.line.clear()
            self._workbench.ask(credit_for, name, then=self._on_credit, failed=lambda e: self.refuse(e.happened))

    def _on_credit(self, credit: Credit) -> None:
        self.add_row(credit, focus=False)

    def _on_profile_wanted(self, row: CreditRow) -> None:
        if name := row.name.text().strip():
            tied = while_alive(row, lambda author: self._on_profile(row, author))
            self._workbench.do(profile_for, name, by=self, then=tied, failed=lambda e: self.refuse(e.happened))

    def _on_profile(self, row: CreditRow, author: Author) -> None:
        row.tie(author.slug)
        self._kept_now()

    def show_template(self, template: str) -> None:
        """The sentence the names are put into; the words printed follow."""
        self._template = template.strip()
        self._show_words()

    def _show_words(self) -> None:
        try:
            credits = self.value()
            words = byline_in_words(credits, self._template)
        except FieldRefused:
            return
        said = tr("Printed: {words}").format(words=words) if words else tr("No byline yet. Type a name below.")
        if credits and self._template and template_pieces(self._template, len(credits)) is None:
            places = ", ".join(f"{{{at}}}" for at in range(len(credits)))
            said += "\n" + tr("Your own words are used once they name each of {places} once.").format(places=places)
        self.preview.setText(said)
        self.preview.setProperty("tone", "" if words else "muted")
        self.preview.style().polish(self.preview)
