"""What a file says of people, before the library knows of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from workstation.words import tr

MOST = 10_000  # people of one file


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


def too_many() -> str:
    """The note on what was left out."""
    return tr("Only the first {most:,} people were read; divide the file for the rest.").format(most=MOST)
