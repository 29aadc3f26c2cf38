"""Contacts from an address book: what a file says of people, before the library knows of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from workstation.errors import FileRefused
from workstation.importing.reading import bytes_of
from workstation.markdown.decoding import decode
from workstation.words import tr

MOST = 10_000  # people of one file
_VCARDS = (".vcf", ".vcard")


class Column(StrEnum):
    """What a column of a table holds."""

    IGNORE = "ignore"
    NAME = "name"
    GIVEN = "given name"
    MIDDLE = "middle name"
    FAMILY = "family name"
    SPELLING = "other spelling"
    ROLE = "role"
    ORGANISATION = "organisation"
    EMAIL = "e-mail"
    PHONE = "phone"
    SIGNAL = "Signal"
    ADDRESS = "address"
    OTHER = "other contact"
    FIELD = "field of expertise"
    LANGUAGE = "language"
    NOTES = "notes"


@dataclass(frozen=True)
class ContactDraft:
    """One person of the file. `line` is where they begin, from 1; `contacts` are (kind, value, note)."""

    line: int
    name: str
    spellings: tuple[str, ...] = ()
    role: str = ""
    organisation: str = ""
    contacts: tuple[tuple[str, str, str], ...] = ()
    fields: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    notes: str = ""
    photo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Complaint:
    """What could not be read, in plain words, and the line (from 1) it stands in."""

    line: int
    sentence: str


@dataclass(frozen=True)
class Contacts:
    """A file read. Of a table `header` are the titles of its columns (made up if need be), `columns` what they hold."""

    kind: str
    people: tuple[ContactDraft, ...]
    complaints: tuple[Complaint, ...] = ()
    notes: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()


def read_contacts(path: Path, columns: Mapping[int, Column] | None = None) -> Contacts:
    """The people of a vCard or CSV file; `columns` corrects what was guessed of a table. Raises FileRefused."""
    decoded = decode(bytes_of(path), path.name)
    notes = (decoded.note,) if decoded.note else ()
    # Only now: the window opens without them.
    if path.suffix.lower() in _VCARDS or decoded.text.lstrip().upper().startswith("BEGIN:VCARD"):
        from workstation.importing.contacts_vcard import read_vcards

        found = read_vcards(decoded.text)
    else:
        from workstation.importing.contacts_csv import read_table

        found = read_table(decoded.text, columns or {})
    if not found.people and not found.complaints:
        raise FileRefused(
            tr("“{name}” holds no contacts.").format(name=path.name),
            safe=tr("Nothing was imported; the file was not touched."),
            remedy=tr("Choose a vCard file (.vcf), or a table (.csv) with a line for each person."),
        )
    return Contacts(found.kind, found.people, found.complaints, (*notes, *found.notes), found.header, found.columns)


def too_many() -> str:
    """The note on what was left out."""
    return tr("Only the first {most:,} people were read; divide the file for the rest.").format(most=MOST)
