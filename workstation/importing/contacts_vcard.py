"""Contacts from vCards 2.1 to 4.0 (RFC 2426, RFC 6350): a line that cannot be read costs that line, not the file."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator

from vobject.base import ParseError, parseLine

from workstation.importing.contact_drafts import MOST, Complaint, ContactDraft, Contacts, too_many
from workstation.words import tr

_MOST_LINES = 20_000  # unfolded lines of one card
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_DATA = re.compile(r"data:image/[\w.+-]+;base64,(.*)", re.DOTALL)
_CONTACTS = {"EMAIL": "e-mail", "TEL": "phone", "IMPP": "other", "URL": "other", "X-SIGNAL": "Signal"}
_SCHEMES = ("tel:", "mailto:", "xmpp:", "sip:", "sgnl:")

Line = tuple[int, str]
Parsed = tuple[str, dict[str, list[str]], str]


def read_vcards(text: str) -> Contacts:
    """The people of these cards; at most MOST, and it is said when there were more."""
    people: list[ContactDraft] = []
    complaints: list[Complaint] = []
    for line, card in _cards(text, complaints):
        if len(people) == MOST:
            return Contacts("vCard", tuple(people), tuple(complaints), (too_many(),))
        if draft := _person(line, card, complaints):
            people.append(draft)
        else:
            complaints.append(Complaint(line, tr("This card has no name.")))
    return Contacts("vCard", tuple(people), tuple(complaints))


def _cards(text: str, complaints: list[Complaint]) -> Iterator[tuple[int, list[Line]]]:
    """The unfolded lines of each card with their numbers, and the line the card begins in."""
    card: list[Line] | None = None
    began = 0
    for number, line in _unfolded(text):
        word = line.strip().upper()
        if word == "BEGIN:VCARD":
            if card is not None:
                complaints.append(Complaint(began, tr("This card has no end; what it holds was read.")))
                yield began, card
            card, began = [], number
        elif word == "END:VCARD":
            if card is not None:
                yield began, card
            card = None
        elif card is not None and line.strip() and len(card) < _MOST_LINES:
            card.append((number, line))
    if card is not None:
        complaints.append(Complaint(began, tr("The file ends within this card; what it holds was read.")))
        yield began, card


def _unfolded(text: str) -> Iterator[Line]:
    pieces: list[str] = []
    first = 1
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        soft = bool(pieces) and pieces[-1].endswith("=") and "QUOTED-PRINTABLE" in pieces[0][:200].upper()
        if pieces and (line[:1] in (" ", "\t") or soft):
            if soft:
                pieces[-1] = pieces[-1][:-1]
            pieces.append(line if soft else line[1:])
            continue
        if pieces:
            yield first, "".join(pieces)
        pieces, first = [line], number
    if pieces:
        yield first, "".join(pieces)


def _person(began: int, card: list[Line], complaints: list[Complaint]) -> ContactDraft | None:
    held: dict[str, list[Parsed]] = {}
    for number, line in card:
        try:
            name, params, value = _parsed(line)
        except (ParseError, ValueError):
            told = tr("This line cannot be read: {line}").format(line=line[:60] + "…" * (len(line) > 60))
            complaints.append(Complaint(number, told))
            continue
        held.setdefault(name, []).append((name, params, value))
        if name == "PHOTO" and value and not _photo(params, value):
            complaints.append(Complaint(number, tr("The photo cannot be read; the person comes in without it.")))
    name = _first(held, "FN") or _built_name(held) or _first(held, "NICKNAME") or _first(held, "ORG").partition(";")[0]
    name = " ".join(name.split())
    if not name:
        return None
    organisation = ", ".join(part for part in _parts(_raw(held, "ORG"), ";") if part)
    return ContactDraft(
        began,
        name,
        spellings=tuple(part for part in _all(held, "NICKNAME", ",") if part != name),
        role=_first(held, "TITLE") or _first(held, "ROLE"),
        organisation="" if organisation == name else organisation,
        contacts=tuple(dict.fromkeys(_contacts(held))),
        fields=tuple(dict.fromkeys((*_all(held, "EXPERTISE", ","), *_all(held, "CATEGORIES", ",")))),
        languages=tuple(dict.fromkeys(_all(held, "LANG", ","))),
        notes="\n\n".join(_text(value) for _n, _p, value in held.get("NOTE", ()) if value.strip()),
        photo=next((data for _n, params, value in held.get("PHOTO", ()) if (data := _photo(params, value))), b""),
    )


def _parsed(line: str) -> Parsed:
    name, given, value, _group = parseLine(line)
    params = {str(param[0]).upper(): [str(each) for each in param[1:]] for param in given}
    encoding = "".join(params.get("ENCODING", [])).upper()
    if encoding == "QUOTED-PRINTABLE" or "QUOTED-PRINTABLE" in (each.upper() for each in params):
        charset = (params.get("CHARSET") or ["utf-8"])[0]
        try:
            value = quopri.decodestring(value.encode()).decode(charset, "replace")
        except LookupError:
            value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
    return str(name).upper(), params, str(value)


def _photo(params: dict[str, list[str]], value: str) -> bytes:
    """The bytes a photo carries; a photo that is only an address is left where it is: nothing is fetched."""
    encoding = "".join(params.get("ENCODING", [])).lower()
    carried = _DATA.fullmatch(value)
    if not carried and encoding not in ("b", "base64") and "BASE64" not in params:
        return b""
    try:
        return base64.b64decode("".join((carried[1] if carried else value).split()), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _contacts(held: dict[str, list[Parsed]]) -> Iterator[tuple[str, str, str]]:
    for name, kind in _CONTACTS.items():
        for _name, params, raw in held.get(name, ()):
            value = _text(raw).strip()
            for scheme in _SCHEMES:
                value = value.removeprefix(scheme)
            kinds = [part for each in params.get("TYPE", []) for part in each.split(",")]
            note = ", ".join(k.lower() for k in kinds if k.lower() in ("home", "work", "cell", "fax", "pager"))
            if value:
                yield kind, value, note
    for _name, _params, raw in held.get("ADR", ()):
        if address := ", ".join(part for part in _parts(raw, ";") if part):
            yield "address", address, ""


def _built_name(held: dict[str, list[Parsed]]) -> str:
    family, given, middle, *_rest = [*_parts(_raw(held, "N"), ";"), "", "", ""]
    return " ".join(part for part in (given, middle, family) if part)


def _raw(held: dict[str, list[Parsed]], name: str) -> str:
    return next((value for _name, _params, value in held.get(name, ())), "")


def _first(held: dict[str, list[Parsed]], name: str) -> str:
    return _text(_raw(held, name)).strip()


def _all(held: dict[str, list[Parsed]], name: str, separator: str) -> list[str]:
    return [part for _name, _params, value in held.get(name, ()) for part in _parts(value, separator) if part]


def _parts(value: str, separator: str) -> list[str]:
    return [_text(part).strip() for part in re.split(rf"(?<!\\){separator}", value)]


def _text(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
