"""Contacts from an address book: a vCard file or a table."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from workstation.errors import FileRefused
from workstation.importing.contact_drafts import Column, Contacts
from workstation.importing.reading import bytes_of
from workstation.markdown.decoding import decode
from workstation.words import tr

_VCARDS = (".vcf", ".vcard")


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
