"""Rows of the forms of people: links, bios, affiliations, contacts."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.people import Affiliation, Bio, BioLength, Contact, Link
from workstation.errors import FieldRefused
from workstation.ui.themes import Themes
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.rows_field import Row, RowsField
from workstation.ui.widgets.text_field import GrowingText
from workstation.words import marked, tr


def _line(name: str, placeholder: str, row: Row) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(placeholder)
    line.setMinimumWidth(60)
    line.textEdited.connect(row.edited)
    return line


class LinkRow(Row):
    """Label and address."""

    def __init__(self) -> None:
        super().__init__()
        self.label = _line(tr("Label of the link"), tr("Label, e.g. Mastodon"), self)
        self.url = _line(tr("Address of the link"), "https://…", self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.label)
        lines.addWidget(self.url)

    def value(self) -> Link | None:
        """The link; without a label it is called after its site."""
        label, url = self.label.text().strip(), self.url.text().strip()
        if not (label or url):
            return None
        return Link.build(label=label or urlsplit(url).hostname or url[:80], url=url)

    def put(self, value: Link) -> None:
        """Show this link."""
        self.label.setText(value.label)
        self.url.setText(value.url)

    def controls(self) -> list[QWidget]:
        """Label, address."""
        return [self.label, self.url]


class BioRow(Row):
    """Length, language and words."""

    def __init__(self) -> None:
        super().__init__()
        self.length = QuietChoice()
        self.length.setAccessibleName(tr("Length of the bio"))
        for length in BioLength:
            self.length.addItem(tr(length.value).capitalize(), length)
        self.language = _line(tr("Language of the bio"), "en", self)
        self.text = GrowingText(2, 8)
        self.text.setAccessibleName(tr("Words of the bio"))
        self.text.setPlaceholderText(tr("One or two sentences, as printed under the article"))
        top = FlowLayout(spacing=4)
        top.addWidget(self.length)
        top.addWidget(self.language)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(top)
        lines.addWidget(self.text)
        self.length.activated.connect(self.edited)
        self.text.textChanged.connect(self.edited)

    def value(self) -> Bio | None:
        """The bio, None without words."""
        words = self.text.words().strip()
        if not words:
            return None
        language = self.language.text().strip() or "en"
        return Bio.build(length=self.length.currentData(), language=language, text=words)

    def put(self, value: Bio) -> None:
        """Show this bio."""
        self.length.choose(value.length)
        self.language.setText(value.language)
        self.text.setPlainText(value.text)

    def controls(self) -> list[QWidget]:
        """Words first: that is what one wants to write."""
        return [self.text, self.length, self.language]


class AffiliationRow(Row):
    """Role, organisation, from, to."""

    def __init__(self) -> None:
        super().__init__()
        self.role = _line(tr("Role"), tr("Role, e.g. professor"), self)
        self.organisation = _line(tr("Organisation"), tr("Organisation"), self)
        self.start = _line(tr("From"), tr("from 2019-03"), self)
        self.end = _line(tr("Until"), tr("until (now)"), self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self.role, 0, 0, 1, 2)
        grid.addWidget(self.organisation, 1, 0, 1, 2)
        grid.addWidget(self.start, 2, 0)
        grid.addWidget(self.end, 2, 1)

    def value(self) -> Affiliation | None:
        """The affiliation, None when nothing is filled in."""
        made = {
            "role": self.role.text().strip(),
            "organisation": self.organisation.text().strip(),
            "start": self.start.text().strip(),
            "end": self.end.text().strip(),
        }
        return Affiliation.build(**made) if any(made.values()) else None

    def put(self, value: Affiliation) -> None:
        """Show this affiliation."""
        for name, line in zip(("role", "organisation", "start", "end"), self._lines(), strict=True):
            line.setText(getattr(value, name))

    def controls(self) -> list[QWidget]:
        """In reading order."""
        return list(self._lines())

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.role, self.organisation, self.start, self.end)


class ContactRow(Row):
    """Kind, value and how it may be used."""

    KINDS = (marked("phone"), marked("e-mail"), "Signal", marked("assistant"), marked("address"), marked("other"))

    def __init__(self) -> None:
        super().__init__()
        self.kind = QuietChoice()
        self.kind.setAccessibleName(tr("Kind of contact"))
        for kind in self.KINDS:
            self.kind.addItem(tr(kind), kind)
        self.contact = _line(tr("Number or address"), tr("Number or address"), self)
        self.note = _line(tr("How it may be used"), tr("How it may be used, e.g. mornings only"), self)
        top = FlowLayout(spacing=4)
        top.addWidget(self.kind)
        top.addWidget(self.contact)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(top)
        lines.addWidget(self.note)
        self.kind.activated.connect(self.edited)

    def value(self) -> Contact | None:
        """The contact; one with a note but no number is refused in words."""
        contact, note = self.contact.text().strip(), self.note.text().strip()
        if not (contact or note):
            return None
        if not contact:
            raise FieldRefused(tr("The contact has a note but no number or address."))
        return Contact.build(kind=str(self.kind.currentData()), value=contact, note=note)

    def put(self, value: Contact) -> None:
        """Show this contact."""
        self.kind.choose(value.kind)
        self.contact.setText(value.value)
        self.note.setText(value.note)

    def controls(self) -> list[QWidget]:
        """The number first: its kind is often right already."""
        return [self.contact, self.kind, self.note]


class LinksField(RowsField):
    """Public links of an author."""

    def __init__(self, themes: Themes) -> None:
        super().__init__(tr("Links"), tr("link"), themes, tr("Printed in the author box."))

    def make_row(self) -> Row:
        """An empty link."""
        return LinkRow()


class BiosField(RowsField):
    """Bios of an author: short and long, one for each language."""

    def __init__(self, themes: Themes) -> None:
        super().__init__(tr("Bios"), tr("bio"), themes, tr("The box prints the short one in the article's language."))

    def make_row(self) -> Row:
        """An empty bio."""
        return BioRow()


class AffiliationsField(RowsField):
    """Where an expert works and worked, in order of time."""

    def __init__(self, themes: Themes) -> None:
        hint = tr("Oldest first. A year is enough: 2019, 2019-03 or 2019-03-15. An article prints the one of its day.")
        super().__init__(tr("Affiliations"), tr("affiliation"), themes, hint)

    def make_row(self) -> Row:
        """An empty affiliation."""
        return AffiliationRow()


class ContactsField(RowsField):
    """Private ways to reach an expert."""

    def __init__(self, themes: Themes) -> None:
        super().__init__(tr("Contacts"), tr("contact"), themes, ordered=False)

    def make_row(self) -> Row:
        """An empty contact."""
        return ContactRow()
