"""An identity as a person writes it into a file: JSON, or lines of `name: …`, `also: …`, `e-mail: …`, `notes: …`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from workstation.errors import FileRefused
from workstation.words import tr

_NAMES = ("name", "real_name", "full_name")
_SPELLINGS = ("spellings", "spelling", "aliases", "alias", "aka", "also")
_CONTACTS = ("contacts", "contact")
_NOTES = ("notes", "note")
_LINE = re.compile(r"([A-Za-z][\w \-]{0,40})\s*:\s*(.*)")


def identity_in(text: str) -> dict[str, Any]:
    """Fields of an Identity. Whatever is not a name, another spelling or a note is a way to reach the person.

    Raises FileRefused, without a word of what the file holds.
    """
    told = _read(text)
    fields: dict[str, Any] = {"name": "", "spellings": [], "contacts": [], "notes": ""}
    for key, value in told:
        _put(fields, key.strip().lower().replace(" ", "_").replace("-", "_"), value)
    if not fields["name"].strip():
        raise _refused(tr("There is no name in the file of the identity."))
    return {**fields, "spellings": tuple(fields["spellings"]), "contacts": tuple(fields["contacts"])}


def _read(text: str) -> list[tuple[str, Any]]:
    text = text.removeprefix("\ufeff").strip()
    if text.startswith("{"):
        try:
            return list(json.loads(text).items())
        except (ValueError, RecursionError):
            raise _refused(tr("The file of the identity begins like JSON but is none.")) from None
    lines: list[tuple[str, Any]] = []
    for line in text.splitlines():
        parts = _LINE.fullmatch(line.strip())
        if parts and not parts.group(2).startswith("//"):
            lines.append((parts.group(1), parts.group(2)))
        elif not lines and line.strip():
            lines.append(("name", line.strip()))  # a file that is only a name, or begins with it
        elif line.strip():
            lines.append(("notes", line.strip()))
    return lines


def _put(fields: dict[str, Any], key: str, value: Any) -> None:
    if key in _NAMES:
        fields["name"] = _text(value)
    elif key in _SPELLINGS:
        fields["spellings"] += [each for each in map(_text, _listed(value)) if each]
    elif key in _NOTES:
        fields["notes"] = "\n".join(each for each in (fields["notes"], *map(_text, _listed(value))) if each)
    elif key in _CONTACTS and isinstance(value, Mapping):
        for kind, each in value.items():
            _put(fields, str(kind), each)
    else:
        fields["contacts"] += [_contact(key, each) for each in _listed(value) if each not in ("", None)]


def _contact(key: str, value: Any) -> dict[str, str]:
    if isinstance(value, Mapping):
        told = {name: _text(value.get(name, "")) for name in ("kind", "value", "note")}
        return {**told, "kind": told["kind"] or _kind(told["value"])}
    text = _text(value)
    return {"kind": _kind(text) if key in _CONTACTS else key.replace("_", " "), "value": text}


def _kind(value: str) -> str:
    if "@" in value.strip("@"):
        return "e-mail"
    return "phone" if sum(each.isdigit() for each in value) >= 6 else "handle"


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return str(value).strip() if isinstance(value, str | int | float) else json.dumps(value, ensure_ascii=False)


def _refused(happened: str) -> FileRefused:
    return FileRefused(
        happened,
        safe=tr("Nothing was stored."),
        remedy=tr("Write {example}, or a first line with the name.").format(
            example='{"name": "…", "spellings": [], "contacts": [{"kind": "e-mail", "value": "…"}], "notes": ""}'
        ),
    )
