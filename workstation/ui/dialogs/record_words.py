"""Fields of people and sources as a person reads them, beside each other."""

from __future__ import annotations

from typing import Any

from workstation.domain.people import Affiliation, Bio, Contact, Link
from workstation.words import marked, tr

FIELDS = {
    "name": marked("Name"),
    "spellings": marked("Other spellings"),
    "role": marked("Role"),
    "disclosure": marked("Disclosure"),
    "photo": marked("Photo"),
    "fields": marked("Fields of expertise"),
    "languages": marked("Languages"),
    "affiliations": marked("Affiliations"),
    "contacts": marked("Contacts"),
    "notes": marked("Notes"),
    "note": marked("Internal note"),
    "outlet": marked("Outlet"),
    "bios": marked("Bios"),
    "email": marked("E-mail"),
    "links": marked("Links"),
    "profile_url": marked("Profile page"),
    "kind": marked("Kind"),
    "url": marked("Web address"),
    "description": marked("Description"),
}
_LONG = 400  # characters


def field_title(field: str) -> str:
    """What a form calls this field."""
    return tr(FIELDS[field]) if field in FIELDS else field.replace("_", " ").capitalize()


def value_in_words(value: Any) -> str:
    """A value on a few lines; nothing for none."""
    if isinstance(value, tuple):
        return "\n".join(value_in_words(each) for each in value)
    if isinstance(value, Affiliation):
        return affiliation_in_words(value)
    if isinstance(value, Contact):
        return f"{value.kind}: {value.value}" + (f" ({value.note})" if value.note else "")
    if isinstance(value, Bio):
        return f"{value.text} ({value.language})"
    if isinstance(value, Link):
        return f"{value.label}: {value.url}"
    words = str(value)
    return words if len(words) <= _LONG else words[:_LONG].rsplit(" ", 1)[0] + "…"


def affiliation_in_words(held: Affiliation) -> str:
    """What, where, from when to when."""
    if held.start and held.end:
        when = tr("{start} to {end}").format(start=held.start, end=held.end)
    elif held.start:
        when = tr("since {start}").format(start=held.start)
    else:
        when = tr("until {end}").format(end=held.end) if held.end else ""
    return ", ".join(part for part in (held.in_words, when) if part)
