"""The fact-checker's copy out, verdicts back: by id, once, and nothing lost."""

import csv
import io
import json
import zipfile
from pathlib import Path

import html5lib
import pytest
from bs4 import BeautifulSoup

from tests.usecases.conftest import copied, filling
from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, PASSPHRASE, traces
from workstation.domain.claims import Verification
from workstation.domain.evidence import Backed, EvidenceKind
from workstation.domain.people import Affiliation, Contact
from workstation.domain.quotes import Terms
from workstation.domain.sources import SourceKind
from workstation.errors import FieldRefused, FileRefused
from workstation.export.factcheck_items import copy_of
from workstation.usecases import articles, exporting, tagging
from workstation.usecases.claims import new_claim
from workstation.usecases.confidential import add_confidential
from workstation.usecases.evidence import add_evidence, add_evidence_file
from workstation.usecases.experts import add_expert
from workstation.usecases.replying import ask_reply
from workstation.usecases.sources import add_source
from workstation.usecases.verdicts import take_verdicts

BODY = (
    "“We sold 12 ships,” says Ann Roe. The ministry paid nothing, a clerk says.\n\n"
    "On 3 March 2024 Carl Low counted half of them. Ann Roe left.\n"
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    with filling(tmp_path_factory) as (library, folder):
        add_expert(
            library, "Ann Roe", affiliations=(Affiliation(organisation="Port School", role="professor", start="2020"),),
            contacts=(Contact(kind="Signal", value="+44 000"),), notes="private-notes",
        )  # fmt: skip
        add_source(
            library, "J. Doe", kind=SourceKind.UNNAMED_PERSON, description="a port clerk", how_they_know="was there"
        )
        article, _ = articles.add_article(library, headline="12 ships", dek="Nobody paid.", body=BODY)
        slug = article.slug
        tagging.tag_quote(
            library, slug, "Ann Roe", "“We sold 12 ships,”", terms=Terms.BACKGROUND, described_as="a scholar"
        )
        tagging.tag_expert(library, slug, "Ann Roe", "Ann Roe", 1)
        tagging.tag_expert(library, slug, "Ann Roe", "Ann Roe", 2)
        tagging.tag_source(library, slug, "j-doe", "a clerk")
        claim, _ = new_claim(library, "The ministry paid nothing")
        body = library.articles.get(slug).body.replace(
            "The ministry paid nothing", f"[The ministry paid nothing]{{claim={claim.id}}}"
        )
        articles.save_body(library, article.id, body)
        (quote,) = library.quotes.list()
        tape = folder / "the tape.mp3"
        tape.write_bytes(b"tape" * 99)
        add_evidence_file(library, Backed(kind="quote", id=quote.id), tape, start=1_000, end=2_000)
        add_evidence(library, Backed(kind="claim", id=claim.id), EvidenceKind.NOTE, note="The ledger, page 3")
        ask_reply(library, article.id, "Ministry", "Paid nothing", how="letter")
    return folder


@pytest.fixture
def library(request):
    with copied(request, "story") as held:
        yield held


@pytest.fixture
def story(library):
    return library.articles.get("12-ships")


@pytest.fixture
def copy(library, story, tmp_path) -> Path:
    exporting.export_articles(library, [story.slug], "factcheck", "", None, tmp_path / "copy")
    return tmp_path / "copy"


def claim_of(library, story):
    return library.claims.get(next(i.value for i in copy_of(story).items if i.kind == "claim"))


def page(copy: Path) -> BeautifulSoup:
    return BeautifulSoup((copy / "12-ships.factcheck.html").read_text(encoding="utf-8"), "html.parser")


def test_everything_is_numbered_in_order(story):
    found = [(item.number, item.kind, item.words) for item in copy_of(story).items]
    assert found == [
        (1, "number", "12"),
        (2, "quote", "“We sold 12 ships,”"),
        (3, "number", "12"),
        (4, "expert", "Ann Roe"),
        (5, "claim", "The ministry paid nothing"),
        (6, "source", "a clerk"),
        (7, "date", "3 March 2024"),
        (8, "name", "Carl Low"),
        (9, "number", "half"),
    ]
    twice = copy_of(story).items[3]
    assert len(twice.places) == 2
    assert copy_of(story).items[7].context == "On 3 March 2024 Carl Low counted half of them. Ann Roe…"


def test_what_carries_no_tag_is_numbered_as_well(library, tmp_path):
    body = (
        "“The gate was shut all night,” said Ada Roe. The Sorrel Times reported that nobody rowed. “It was so dark.”\n"
    )
    article, _ = articles.add_article(library, headline="Dark", body=body)
    copied = [(item.kind, item.words, item.speaker) for item in copy_of(article).items]
    assert ("words", "“The gate was shut all night,”", "Ada Roe") in copied
    assert ("words", "that nobody rowed", "Sorrel Times") in copied
    assert ("name", "Ada Roe", "") in copied
    exporting.export_articles(library, [article.slug], "factcheck", "", None, tmp_path / "out")
    shown = BeautifulSoup((tmp_path / "out" / "dark.factcheck.html").read_text(encoding="utf-8"), "html.parser")
    assert "none: these words carry no tag" in shown.get_text()
    table = next((tmp_path / "out").glob("*.csv"))
    lines = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
    said = next(line for line in lines if line["kind"] == "words")
    said["verdict"], said["by"] = "false", "Carl Low"
    sheet = tmp_path / "back.csv"
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(said))
        writer.writeheader()
        writer.writerow(said)
    taken, _ = take_verdicts(library, sheet)
    assert [each.verdict for each in taken.taken] == ["false"]


def test_the_page_says_what_each_rests_on(copy):
    told = page(copy)
    html5lib.HTMLParser(strict=True).parse((copy / "12-ships.factcheck.html").read_text(encoding="utf-8"))
    items = {li["value"]: li.get_text(" ", strip=True) for li in told.find_all("li", attrs={"data-id": True})}
    assert "Ann Roe, professor, Port School" in items["2"]
    assert "background (a scholar)" in items["2"]
    assert "the tape.mp3, 0:01–0:02" in items["2"]
    assert "unchecked" in items["5"]
    assert "The ledger, page 3" in items["5"]
    assert "was there" in items["6"]
    assert [a["href"] for a in told.select("section.annotated sup a")] == [
        f"#item-{n}" for n in (1, 3, 2, 4, 5, 6, 7, 8, 9, 4)
    ]
    contacts = told.find("section", class_="contacts").get_text(" ", strip=True)
    assert "Signal: +44 000" in contacts
    assert "Ministry (Right of reply)" in contacts
    assert "private-notes" not in str(told)
    assert told.find("section", class_="clean").find("sup") is None


def test_nobody_unnamed_is_named_and_nothing_is_fetched(copy):
    for file in copy.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            parts = (
                [zipfile.ZipFile(file).read(n) for n in zipfile.ZipFile(file).namelist()]
                if file.suffix == ".docx"
                else [data]
            )
            assert all(b"Doe" not in part for part in parts), file
    text = (copy / "12-ships.factcheck.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert " src=" not in text
    assert "http" not in text.replace("http-equiv", "")


def test_the_evidence_lies_beside_with_its_seal(copy):
    manifest = json.loads((copy / "12-ships.factcheck" / "manifest.json").read_text(encoding="utf-8"))
    (listed,) = manifest["files"]
    assert (listed["name"], listed["item"], listed["bytes"]) == ("the tape.mp3", 2, 396)
    file = copy / "12-ships.factcheck" / listed["path"]
    import hashlib

    assert hashlib.sha256(file.read_bytes()).hexdigest() == listed["sha256"]
    linked = [a["href"] for a in page(copy).select("ul.evidence a")]
    assert [(copy / each).read_bytes() for each in linked] == [file.read_bytes()]


def test_the_word_document_has_footnotes(copy):
    with zipfile.ZipFile(copy / "12-ships.factcheck.docx") as archive:
        notes = archive.read("word/footnotes.xml").decode()
        body = archive.read("word/document.xml").decode()
    assert "background (a scholar)" in notes
    assert body.count("w:footnoteReference ") == 10
    assert "Contact sheet" in body


def filled_in(copy: Path, story, **answers: tuple[str, str]) -> Path:
    """The table as a spreadsheet gives it back: semicolons, and `answers` by item number."""
    table = csv.DictReader(io.StringIO((copy / "12-ships.factcheck.csv").read_text(encoding="utf-8-sig")))
    rows = list(table)
    for row in rows:
        row["verdict"], row["note"] = answers.get(f"n{row['number']}", ("", ""))
    path = copy / "back.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.DictWriter(file, list(rows[0]), delimiter=";")
        out.writeheader()
        out.writerows(rows)
    return path


def test_the_table_comes_back(library, story, copy):
    path = filled_in(
        copy, story, n5=("could not verify", "No ledger seen."), n2=("right", ""), n9=("wrong", "A third.")
    )
    with pytest.raises(FieldRefused, match="who checked"):
        take_verdicts(library, path)
    assert list(library.verdicts.of_article(story.id)) == []
    taken, touched = take_verdicts(library, path, "Eve Moss")
    assert (len(taken.taken), taken.changed, taken.gone) == (3, (), ())
    claim = claim_of(library, story)
    assert claim.verification is Verification.COULD_NOT_VERIFY
    assert (claim.history[-1].by, claim.history[-1].reason) == ("Eve Moss", "No ledger seen.")
    said = [(c.anchor.words, c.text, c.by) for c in library.comments.of_article(story.id)]
    assert said == [
        ("The ministry paid nothing", "Fact check: could not verify – No ledger seen.", "Eve Moss"),
        ("half", "Fact check: wrong – A third.", "Eve Moss"),
    ]
    assert touched.claims == {claim.id}
    again, _ = take_verdicts(library, path, "Eve Moss")
    assert (again.taken, again.before) == ((), 3)
    assert len(claim_of(library, story).history) == 1
    exporting.export_articles(library, [story.slug], "factcheck", "", None, copy)
    assert "Eve Moss: wrong – A third." in page(copy).get_text()


def test_the_page_comes_back_as_a_file_or_as_itself(library, story, copy):
    told = page(copy)
    told.find("input", attrs={"name": "by"})["value"] = "Eve Moss"
    told.find("select", attrs={"name": "verdict-5"}).find("option", value="verified")["selected"] = ""
    told.find("textarea", attrs={"name": "note-5"}).string = "Ledger seen."
    saved = copy / "saved.html"
    saved.write_text(str(told), encoding="utf-8")
    assert len(take_verdicts(library, saved)[0].taken) == 1
    assert claim_of(library, story).verification is Verification.VERIFIED
    form = told.find("form")
    item = form.find("li", id="item-9")
    sheet = {
        "format": "workstation-verdicts", "article": form["data-article"], "by": "Eve Moss",
        "given_at": "2026-03-01T10:00:00.000Z",
        "items": [{"id": item["data-id"], "words": item["data-words"], "verdict": "query", "note": ""}],
    }  # fmt: skip
    file = copy / "12-ships.verdicts.json"
    file.write_text(json.dumps(sheet), encoding="utf-8")
    (verdict,) = take_verdicts(library, file)[0].taken
    assert verdict.given_at.isoformat() == "2026-03-01T10:00:00+00:00"


def test_words_changed_since_are_said_and_kept(library, story, copy):
    body = story.body.replace("paid nothing", "paid a third").replace("half of them", "them")
    articles.save_body(library, story.id, body)
    path = filled_in(copy, story, n5=("verified", ""), n9=("wrong", "A third."), n7=("right", ""))
    taken, _ = take_verdicts(library, path, "Eve Moss")
    assert [each.words for each in taken.changed] == ["The ministry paid nothing"]
    assert [each.words for each in taken.gone] == ["half"]
    assert [each.words for each in taken.taken] == ["3 March 2024"]
    assert claim_of(library, story).history == ()
    assert len(library.verdicts.of_article(story.id)) == 3


def test_verdicts_of_another_article_and_files_that_are_none(library, other_library, story, copy, tmp_path):
    path = filled_in(copy, story, n2=("right", ""))
    with pytest.raises(FileRefused, match="not in this library"):
        take_verdicts(other_library, path, "Eve")
    other, _ = articles.new_article(library, "Other")
    with pytest.raises(FileRefused, match="for another article: “12 ships”"):
        take_verdicts(library, path, "Eve", other.slug)
    for name, text in (
        ("a.csv", "a;b\n1;2\n"), ("b.json", "{"), ("c.json", '{"format": "x"}'), ("d.html", "<p>Hello"), ("e.csv", ""),
        ("f.csv", "article,id,verdict,note\nx,1,right,\ny,2,right,\n"),
        ("g.json", '{"format":"workstation-verdicts","items":[]}'),
    ):  # fmt: skip
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        with pytest.raises(FileRefused):
            take_verdicts(library, file, "Eve")


def test_a_formula_in_the_words_is_no_formula_in_the_table(library, tmp_path):
    article, _ = articles.add_article(library, headline="Sums", body="[=1+1 is two]{claim=abcd2345} they say.\n")
    exporting.export_articles(library, [article.slug], "factcheck", "", None, tmp_path)
    text = (tmp_path / "sums.factcheck.csv").read_text(encoding="utf-8-sig")
    assert "'=1+1 is two" in text
    path = tmp_path / "back.csv"
    path.write_text(text.replace(",,,\r\n", ",wrong,,Eve\r\n").replace(",,,\n", ",wrong,,Eve\n"), encoding="utf-8")
    assert not take_verdicts(library, path)[0].changed


@pytest.mark.parametrize(
    "body", ["", "مرحبا 12 كتابا", "« 3 ", "x" * 5_000, "**12** `13` <b>14</b> ![15](media/a.png)"]
)
def test_any_text_makes_a_copy(library, tmp_path, body):
    article, _ = articles.add_article(library, headline="Odd", body=body)
    edit = library.articles.by_id(article.id)
    assert all(item.words for item in copy_of(edit).items)
    exporting.export_articles(library, [article.slug], "factcheck", "", None, tmp_path)


def test_a_confidential_source_appears_by_codename_only(library, tmp_path):
    library.vault.create(PASSPHRASE, CHEAP)
    add_confidential(library, CODENAME, DESCRIPTION, IDENTITY)
    article, _ = articles.add_article(library, headline="Said", body="“It leaks,” the official says.\n")
    tagging.tag_quote(library, article.slug, "snowdrop", "“It leaks,”")
    exporting.export_articles(library, [article.slug], "factcheck", "", None, tmp_path / "out")
    told = (tmp_path / "out" / "said.factcheck.html").read_text(encoding="utf-8")
    assert f"{CODENAME} ({DESCRIPTION})" in told
    for file in (tmp_path / "out").rglob("*"):
        assert not (file.is_file() and traces(file.read_bytes())), file
