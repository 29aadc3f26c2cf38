"""Contacts from a table: any separator, titles in several languages, columns guessed and corrected."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from anyascii import anyascii

from workstation.importing.contact_drafts import MOST, Column, Complaint, ContactDraft, Contacts, too_many
from workstation.words import tr

_SEPARATORS = ",;\t|"
_LOOKED_AT = 200  # rows by which separator and columns are guessed
_LONGEST = 1_000_000  # characters of one cell
_NAME_WORDS = 8  # the longest a name is, titles and all
_MANY = re.compile(r"\s*(?:;|:::|\n)\s*")  # how address books put several values into one cell
_NOT_LETTERS = re.compile(r"[^a-z]+")
_PHONE = re.compile(r"\+?[\d\s().\-/]{7,}")

_TITLES: dict[Column, str] = {
    Column.NAME: "name fullname displayname contact contactname person expert fileas nombrecompleto nombreyapellidos "
    "nom nomcomplet vollstandigername anzeigename kontakt persona",
    Column.GIVEN: "givenname firstname first forename nombre prenom vorname nombres",
    Column.MIDDLE: "middlename additionalname segundonombre zweitervorname",
    Column.FAMILY: "familyname lastname last surname apellido apellidos nomdefamille nachname familienname",
    Column.SPELLING: "nickname alias aka alsoknownas otherspelling otherspellings spelling spellings transliteration "
    "othername othernames apodo surnom spitzname phoneticname",
    Column.ROLE: "role title jobtitle position function occupation organizationtitle cargo puesto profesion funcion "
    "fonction poste titre beruf rolle stelle organizationjobtitle",
    Column.ORGANISATION: "organisation organization company employer affiliation institution outlet organizationname "
    "companyname organizacion empresa institucion medio organisationname entreprise societe firma unternehmen",
    Column.EMAIL: "email emailaddress mail correo correoelectronico emailvalue courriel "
    "adressemail emailadresse emails",
    Column.PHONE: "phone telephone tel mobile cell mobilephone phonenumber phonevalue homephone businessphone "
    "workphone primaryphone telefono movil celular telephoneportable telefon handy mobiltelefon phones",
    Column.SIGNAL: "signal",
    Column.ADDRESS: "address postaladdress addressformatted direccion adresse anschrift homeaddress businessaddress",
    Column.OTHER: "website webpage url twitter mastodon whatsapp telegram skype instantmessenger linkedin websitevalue",
    Column.FIELD: "field fields expertise topic topics areas category categories groupmembership labels keywords "
    "especialidad temas categorias domaine themen fachgebiet specialism specialty",
    Column.LANGUAGE: "language languages idioma idiomas langue langues sprache sprachen lang",
    Column.NOTES: "note notes notas comments comment remarks observaciones remarques notizen bemerkungen",
}
_BY_TITLE = {title: column for column, titles in _TITLES.items() for title in titles.split()}
_CONTACTS = {
    Column.EMAIL: "e-mail",
    Column.PHONE: "phone",
    Column.SIGNAL: "Signal",
    Column.ADDRESS: "address",
    Column.OTHER: "other",
}
Row = tuple[int, list[str]]


def read_table(text: str, corrected: Mapping[int, Column]) -> Contacts:
    """People of a table; `corrected` says what a column (from 0) holds whatever its title says."""
    complaints: list[Complaint] = []
    rows = list(_rows(text, complaints))
    titled = bool(rows) and _are_titles(rows[0][1], [cells for _line, cells in rows[1:_LOOKED_AT]])
    header, body = (rows[0][1], rows[1:]) if titled else ([], rows)
    width = max((len(cells) for _line, cells in rows), default=0)
    titles = [header[at].strip() if at < len(header) else "" for at in range(width)]
    titles = [title or tr("Column {n}").format(n=at + 1) for at, title in enumerate(titles)]
    guessed = _guessed(header, width) if titled else _by_content([cells for _line, cells in body[:_LOOKED_AT]], width)
    columns = [corrected.get(at, guessed[at]) for at in range(width)]
    if not titled and not corrected and _is_prose(body):
        return Contacts("CSV", ())
    people = []
    for line, cells in body[:MOST]:
        if not any(cell.strip() for cell in cells):
            continue
        if draft := _person(line, cells, columns):
            people.append(draft)
        else:
            complaints.append(Complaint(line, tr("There is no name in this row.")))
    notes = (too_many(),) if len(body) > MOST else ()
    complaints.sort(key=lambda each: each.line)
    return Contacts("CSV", tuple(people), tuple(complaints), notes, tuple(titles), tuple(columns))


def _rows(text: str, complaints: list[Complaint]) -> Iterator[Row]:
    """Rows with the line each begins in; one more than MOST and a header, so that it shows when there are more."""
    separator, text = _separator(text)
    csv.field_size_limit(_LONGEST)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    for _ in range(MOST + 2):
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            told = tr("This row cannot be read: {why}.").format(why=str(error).replace("\0", "?"))
            complaints.append(Complaint(line, told))


def _separator(text: str) -> tuple[str, str]:
    if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):  # Excel's own way to say it
        return text[4], text[5:].lstrip("\r\n")
    sample = "\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT])

    def fitness(separator: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row]
        except csv.Error:
            return 0, 0
        common = max(set(widths), key=widths.count, default=1)
        return (widths.count(common) / len(widths) if common > 1 else 0), common

    return max(_SEPARATORS, key=fitness), text


def _are_titles(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Titles are known words, or stand above addresses and numbers without being such themselves."""
    if any(_titled(cell) is not None for cell in first):
        return True
    if any(_is_contact(cell) for cell in first):
        return False
    return any(_is_contact(cell) for cells in rest for cell in cells)


def _is_prose(rows: Sequence[Row]) -> bool:
    """Whether this is a text and no table: half of its lines, or more, begin with more words than a name has."""
    firsts = [cells[0] for _line, cells in rows if cells and cells[0].strip()]
    return 2 * sum(len(first.split()) > _NAME_WORDS for first in firsts) >= len(firsts) > 0


def _is_contact(cell: str) -> bool:
    return "@" in cell or bool(_PHONE.fullmatch(cell.strip()))


def _plain(title: str) -> str:
    return _NOT_LETTERS.sub("", anyascii(title).lower())


def _titled(title: str) -> Column | None:
    """What a title says; Google's “E-mail 1 - Value” and Outlook's “E-mail 2 Address” lose number and ending."""
    plain = _plain(title)
    return _BY_TITLE.get(plain) or _BY_TITLE.get(plain.removesuffix("value")) or _BY_TITLE.get(plain.removesuffix("s"))


def _guessed(header: Sequence[str], width: int) -> list[Column]:
    found = [_titled(header[at]) or Column.IGNORE if at < len(header) else Column.IGNORE for at in range(width)]
    if Column.GIVEN in found and Column.FAMILY not in found and Column.NAME not in found:
        # “Nombre” alone is the whole name.
        found[found.index(Column.GIVEN)] = Column.NAME
    return found


def _by_content(rows: Sequence[Sequence[str]], width: int) -> list[Column]:
    """Without titles: addresses and numbers show what they are, the first words are the name."""
    found = []
    for at in range(width):
        cells = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
        if cells and 2 * sum("@" in cell for cell in cells) > len(cells):
            found.append(Column.EMAIL)
        elif cells and 2 * sum(bool(_PHONE.fullmatch(cell)) for cell in cells) > len(cells):
            found.append(Column.PHONE)
        else:
            found.append(Column.NAME if cells and Column.NAME not in found else Column.IGNORE)
    return found


def _person(line: int, cells: Sequence[str], columns: Sequence[Column]) -> ContactDraft | None:
    held: dict[Column, list[str]] = {}
    for cell, column in zip(cells, columns, strict=False):
        if column is not Column.IGNORE and (value := cell.strip()):
            held.setdefault(column, []).append(value)
    parts = (Column.GIVEN, Column.MIDDLE, Column.FAMILY)
    built = " ".join(part for column in parts for part in held.get(column, ()))
    name = " ".join((held.get(Column.NAME) or [built])[0].split())
    if not name:
        return None
    contacts = [
        (kind, value, "")
        for column, kind in _CONTACTS.items()
        for cell in held.get(column, ())
        for value in _many(cell)
    ]
    return ContactDraft(
        line,
        name,
        spellings=tuple(value for cell in held.get(Column.SPELLING, ()) for value in _many(cell)),
        role=" · ".join(held.get(Column.ROLE, ())),
        organisation=" · ".join(held.get(Column.ORGANISATION, ())),
        contacts=tuple(dict.fromkeys(contacts)),
        fields=tuple(value for cell in held.get(Column.FIELD, ()) for value in _listed(cell)),
        languages=tuple(value for cell in held.get(Column.LANGUAGE, ()) for value in _listed(cell)),
        notes="\n".join(held.get(Column.NOTES, ())),
    )


def _many(cell: str) -> list[str]:
    return [value for value in _MANY.split(cell) if value]


def _listed(cell: str) -> list[str]:
    return [
        value for part in _many(cell) for value in re.split(r"\s*,\s*", part) if value and not value.startswith("* ")
    ]
