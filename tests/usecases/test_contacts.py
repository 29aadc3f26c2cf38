"""Contacts from address books: what is new, the same or in conflict is said before anything is done."""

import base64
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Picture

from workstation.domain.people import Affiliation, Contact
from workstation.errors import FileRefused
from workstation.importing.contact_drafts import Column
from workstation.importing.contacts import read_contacts
from workstation.importing.contacts_csv import read_table
from workstation.importing.contacts_vcard import read_vcards
from workstation.usecases.contacts import import_contacts, plan_contacts
from workstation.usecases.experts import add_expert


def picture() -> str:
    out = io.BytesIO()
    Picture.new("RGB", (9, 9), "navy").save(out, "PNG")
    return base64.b64encode(out.getvalue()).decode()


GOOGLE = """First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Notes,Labels,\
E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
Alexander,,Gabuev,Sasha,Carnegie Moscow Center,senior fellow,"Met in May,
prefers Signal",* myContacts ::: Russia,Work,a@carnegie.example ::: b@x.example,Mobile,+7 495 000-00-00
,,,,,,nobody,,,,,
"""
GERMAN = "Vorname;Nachname;Firma;Telefon;Beruf\nJürgen;Groß;Süddeutsche;089 1234567;Redakteur\n"
SPANISH = "sep=;\r\nNombre;Correo electrónico;Cargo\r\nInés Duarte;i@x.example;economista\r\n"
BARE = "Ann Lee\ta@x.example\t+44 20 7946 0018\nBo Wu\tb@x.example\t+44 20 7946 0019\n"
CARDS = f"""BEGIN:VCARD\r
VERSION:3.0\r
FN:Alexander Gabuev\r
N:Gabuev;Alexander;;;\r
NICKNAME:Sasha\r
ORG:Carnegie;Moscow Center\r
TITLE:senior fellow\r
EMAIL;TYPE=INTERNET,WORK:a@carnegie.example\r
item1.TEL;TYPE=CELL:+7 495 000-00-00\r
NOTE:line one\\nline two\\, more and\r
  folded\r
PHOTO;ENCODING=b;TYPE=PNG:{picture()}\r
CATEGORIES:Russia,China\r
END:VCARD\r
BEGIN:VCARD
VERSION:4.0
FN:吴波
LANG:zh
TEL;VALUE=uri;TYPE="voice,work":tel:+1-555-555-5555
IMPP:xmpp:bo@x.example
PHOTO:data:image/png;base64,{picture()}
PHOTO:https://tracker.example/bo.png
EXPERTISE:trade
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:A=F1ez;Jos=E9
this line is no line
END:VCARD
BEGIN:VCARD
VERSION:3.0
EMAIL:nobody@x.example
END:VCARD
BEGIN:VCARD
FN:Cut Off
"""


def test_the_tables_address_books_write():
    google = read_table(GOOGLE, {})
    (person,) = google.people
    assert (person.line, person.name, person.spellings) == (2, "Alexander Gabuev", ("Sasha",))
    assert (person.role, person.organisation, person.fields) == ("senior fellow", "Carnegie Moscow Center", ("Russia",))
    assert [value for _kind, value, _note in person.contacts] == [
        "a@carnegie.example", "b@x.example", "+7 495 000-00-00",
    ]  # fmt: skip
    assert "prefers Signal" in person.notes
    assert [(c.line, c.sentence) for c in google.complaints] == [(4, "There is no name in this row.")]
    (german,) = read_table(GERMAN, {}).people
    assert (german.name, german.organisation, german.role) == ("Jürgen Groß", "Süddeutsche", "Redakteur")
    (spanish,) = read_table(SPANISH, {}).people
    assert (spanish.name, spanish.role, spanish.contacts[0][:2]) == (
        "Inés Duarte",
        "economista",
        ("e-mail", "i@x.example"),
    )
    bare = read_table(BARE, {})
    assert bare.columns == (Column.NAME, Column.EMAIL, Column.PHONE)
    assert [person.name for person in bare.people] == ["Ann Lee", "Bo Wu"]
    corrected = read_table("Who,What,Where\nAnn,law,a@x.example\n", {0: Column.NAME, 1: Column.FIELD})
    assert (corrected.people[0].name, corrected.people[0].fields) == ("Ann", ("law",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path, encoding):
    file = tmp_path / "people.csv"
    file.write_bytes(GERMAN.encode(encoding))
    assert read_contacts(file).people[0].name == "Jürgen Groß"


def test_cards_of_every_version():
    found = read_vcards(CARDS)
    one, two, three, cut = found.people
    assert (one.name, one.spellings, one.organisation) == ("Alexander Gabuev", ("Sasha",), "Carnegie, Moscow Center")
    assert one.notes == "line one\nline two, more and folded"
    assert one.contacts == (("e-mail", "a@carnegie.example", "work"), ("phone", "+7 495 000-00-00", "cell"))
    assert one.photo.startswith(b"\x89PNG")
    assert (two.name, two.languages, two.fields) == ("吴波", ("zh",), ("trade",))
    assert [value for _k, value, _n in two.contacts] == ["+1-555-555-5555", "bo@x.example"]
    assert two.photo == one.photo
    assert three.name == "José Añez"
    assert cut.name == "Cut Off"
    said = {(c.line, c.sentence.split(":")[0]) for c in found.complaints}
    assert said == {
        (22, "The photo cannot be read; the person comes in without it."),
        (28, "This line cannot be read"),
        (30, "This card has no name."),
        (34, "The file ends within this card; what it holds was read."),
    }


@given(text=st.text(max_size=300) | st.lists(st.sampled_from(CARDS.splitlines()), max_size=30).map("\n".join))
def test_whatever_a_file_holds_it_is_read_or_complained_of(text):
    for found in (read_vcards("BEGIN:VCARD\n" + text), read_table(text.replace("\0", ""), {})):
        assert all(person.name.strip() == person.name != "" for person in found.people)


def test_a_dry_run_then_the_import(library, tmp_path):
    add_expert(library, "Alexander GABUEV", contacts=(Contact(kind="e-mail", value="a@carnegie.example"),))
    add_expert(library, "José Añez")
    for _ in range(2):
        add_expert(library, "Cut Off")
    file = tmp_path / "people.vcf"
    file.write_text(CARDS, encoding="utf-8")
    before = library.experts.list()
    plan = plan_contacts(library, file)
    assert library.experts.list() == before
    assert [(line.outcome, line.slug, line.proposed) for line in plan.lines] == [
        ("conflict", "alexander-gabuev", "update"),
        ("new", "", "add"),
        ("same", "jose-anez", "skip"),
        ("conflict", "", "skip"),
    ]
    assert "contacts" in plan.lines[0].told
    assert "photo" in plan.lines[0].told
    report, changes = import_contacts(library, plan)
    assert (len(report.added), report.updated, report.skipped) == (1, ("alexander-gabuev",), 2)
    assert changes.experts == {*report.added, *report.updated}
    one = library.experts.get("alexander-gabuev")
    assert (one.name, one.spellings) == ("Alexander GABUEV", ("Alexander Gabuev", "Sasha"))
    assert one.affiliations == (Affiliation(organisation="Carnegie, Moscow Center", role="senior fellow"),)
    assert [contact.value for contact in one.contacts] == ["a@carnegie.example", "+7 495 000-00-00"]
    assert library.images.data(one.photo).startswith(b"\x89PNG")
    again = plan_contacts(library, file)
    assert [line.outcome for line in again.lines] == ["same", "same", "same", "conflict"]
    report, _ = import_contacts(library, again, {2: "add"})
    assert report.added == ("jose-anez-2",)


def test_ten_thousand_cards_are_bounded_and_can_be_stopped(library, tmp_path):
    file = tmp_path / "many.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\nTEL:+44 {n}\nORG:Office {n}\nEND:VCARD\n"
    file.write_text("".join(card.format(n=n) for n in range(10_050)), encoding="utf-8")
    began = time.process_time()
    plan = plan_contacts(library, file)
    assert time.process_time() - began < 20
    assert len(plan.lines) == 10_000
    assert "Only the first 10,000" in plan.contacts.notes[0]
    report, _ = import_contacts(library, plan, progress=lambda done, _total, _what: done < 200)
    assert report.stopped
    assert len(report.added) == len(library.experts.list()) == 200


DRAFT = (
    b"The bridge over the lower gorge was closed on Monday, the county says.\n\n"
    b"It was never meant for lorries of that weight, said Ada Roe.\n"
)
"""An article taken for an address book by a tired hand."""


def test_what_is_no_address_book_is_refused(tmp_path):
    for name, data in (("a.vcf", b""), ("b.csv", b"\n\n"), ("c.csv", b"\x00\x01\x02PNG\x00"), ("draft.txt", DRAFT)):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(FileRefused):
            read_contacts(tmp_path / name)


def test_a_value_that_does_not_fit_is_refused_by_line(library, tmp_path):
    file = tmp_path / "long.csv"
    file.write_text(f"Name,Email\n{'x' * 300},a@x\nAnn,{'y' * 400}\nBo,b@x\n", encoding="utf-8")
    plan = plan_contacts(library, file)
    assert [line.outcome for line in plan.lines] == ["refused", "refused", "new"]
    assert "at most 200 fit" in plan.lines[0].told
