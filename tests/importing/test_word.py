"""Word documents in: the text as clean Markdown, comments and footnotes kept, what was not understood named."""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.importing.word_files import blank, changed, plain, saved, with_footnote, zip_bomb
from workstation import importing
from workstation.errors import FileRefused

INSERTED = '<w:ins w:id="9" w:author="Desk"><w:r><w:t xml:space="preserve">newly </w:t></w:r></w:ins>'
DELETED = '<w:del w:id="8" w:author="Desk"><w:r><w:delText xml:space="preserve">allegedly </w:delText></w:r></w:del>'
MOVED = '<w:moveTo w:id="7" w:author="Desk"><w:r><w:t>moved here</w:t></w:r></w:moveTo>'


def read(data: bytes, name: str = "draft.docx") -> importing.Imported:
    return importing.read_bytes(data, name)


def features() -> Document:
    document = Document()
    document.add_paragraph("Harbour wall fails", style="Title")
    document.add_paragraph("Engineers had warned of it.", style="Subtitle")
    first = document.add_paragraph("The wall ")
    first.add_run("fell").bold = True
    first.add_run(" on ")
    first.add_run("Monday").italic = True
    first.add_run(" night, two hours after the tide.")
    document.add_heading("What is known", level=1)
    document.add_paragraph("We saw cracks, she said.", style="Quote")
    for words in ("sand", "water"):
        document.add_paragraph(words, style="List Bullet")
    for words in ("first", "second"):
        document.add_paragraph(words, style="List Number")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(
        (cell for row in table.rows for cell in row.cells), ("Year", "Cost", "2025", "3m"), strict=True
    ):
        cell.text = words
    picture = io.BytesIO()
    Image.new("RGB", (20, 10), "teal").save(picture, "PNG")
    document.add_picture(picture)
    document.add_paragraph("The last words of the report stand here.")
    return document


def test_what_a_document_can_hold():
    imported = read(saved(features()))
    assert imported.fields["headline"] == "Harbour wall fails"
    assert imported.fields["dek"] == "Engineers had warned of it."
    body = imported.fields["body"]
    assert "The wall **fell** on *Monday* night, two hours after the tide." in body
    assert "\n\n## What is known\n\n" in body
    assert "> We saw cracks, she said." in body
    assert "- sand\n- water" in body
    assert "1. first\n2. second" in body
    assert "| Year | Cost |" in body
    assert "| 2025 | 3m |" in body
    (address, data), *others = imported.images.items()
    assert others == []
    assert f"]({address})" in body
    assert isinstance(data, bytes)
    assert Image.open(io.BytesIO(data)).size == (20, 10)
    assert imported.origin.format == "word"


def test_footnotes_are_footnotes():
    document = blank()
    paragraph = document.add_paragraph("The wall fell, says the harbour master.")
    paragraph.add_run("%NOTE%")
    imported = read(with_footnote(saved(document), "By telephone, 3 March."))
    assert imported.fields["body"] == ("The wall fell, says the harbour master.[^1]\n\n[^1]: By telephone, 3 March.")


def test_comments_come_with_the_words_they_are_about():
    document = blank()
    paragraph = document.add_paragraph("The wall fell ")
    about = paragraph.add_run("on Monday night")
    paragraph.add_run(".")
    document.add_comment(about, text="Sure? The log says Tuesday.", author="Desk", initials="D")
    imported = read(saved(document))
    assert imported.fields["body"] == "The wall fell on Monday night."
    (comment,) = imported.comments
    assert (comment.author, comment.text, comment.about) == ("Desk", "Sure? The log says Tuesday.", "on Monday night")
    assert any("1 comment" in note for note in imported.notes)


def test_tracked_changes_are_taken_and_named():
    document = blank()
    paragraph = document.add_paragraph("The ")
    for mark in ("%INS%", "%DEL%", "%MOV%"):
        paragraph.add_run(mark)
    paragraph.add_run(" and stayed there.")
    imported = read(changed(saved(document), {}, {"INS": INSERTED, "DEL": DELETED, "MOV": MOVED}))
    assert imported.fields["body"] == "The newly moved here and stayed there."
    assert any("“allegedly”" in note for note in imported.notes)
    assert any("2 insertions" in note for note in imported.notes)


def test_a_document_without_styles_is_read_as_a_plain_draft_is():
    imported = read(
        plain(
            "Harbour wall fails",
            "By Ana Rio",
            "The wall fell on Monday night, two hours after the tide had turned and the ferries had left.",
            "Sand and water",
            "Engineers had warned of the damage for years, said the harbour master, and nobody had listened to them.",
            "Source: Harbour Times",
        )
    )
    assert imported.fields["headline"] == "Harbour wall fails"
    assert imported.fields["credit_line"] == "Source: Harbour Times"
    assert [draft.name for draft in imported.byline] == ["Ana Rio"]
    assert "## Sand and water" in imported.fields["body"]
    assert imported.fields["body"].startswith("The wall fell on Monday night")


def test_headers_footers_and_unknown_styles_are_named():
    document = features()
    document.sections[0].header.paragraphs[0].text = "CONFIDENTIAL DRAFT"
    document.styles.add_style("House Lead", 1)
    document.paragraphs[2].style = document.styles["House Lead"]
    imported = read(saved(document))
    assert any("CONFIDENTIAL DRAFT" in note for note in imported.notes)
    assert any("House Lead" in note for note in imported.notes)
    assert "CONFIDENTIAL" not in imported.fields["body"]


def test_words_in_shapes_are_not_lost():
    document = blank()
    document.add_paragraph("A paragraph before the box, long enough to be one of its own kind.")
    document.add_paragraph("").add_run("%BOX%")
    shape = '<w:r><w:fldSimple w:instr=" QUOTE "><w:r><w:t>unseenword</w:t></w:r></w:fldSimple></w:r>'
    imported = read(changed(saved(document), {}, {"BOX": shape}))
    assert "unseenword" in imported.fields["body"]


def _zip(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(_zip({"a.txt": b"x"}), "is no Word document", id="another zip"),
        pytest.param(b"PK\x03\x04" + b"\0" * 200, "is damaged", id="broken zip"),
        pytest.param(plain("Hello")[:-200], "is damaged", id="cut off"),
        pytest.param(changed(plain("Hello"), {"word/document.xml": BOMB}), "declarations", id="entity bomb"),
        pytest.param(changed(plain("Hello"), {"word/styles.xml": BOMB}), "declarations", id="entity bomb in styles"),
        pytest.param(changed(plain("Hello"), {"word/document.xml": b"<a><b>"}), "is damaged", id="broken XML"),
        pytest.param(None, "unpacks to more", id="zip bomb"),
        pytest.param(b"just text", "is no Word document", id="text with that ending"),
        pytest.param(plain(), "holds no words", id="no words"),
    ],
)
def test_what_is_no_document_is_refused_in_words(data, words):
    with pytest.raises(FileRefused) as refused:
        read(zip_bomb() if data is None else data)
    assert words in str(refused.value)
    assert "draft.docx" in refused.value.happened
    assert "not touched" in str(refused.value) or "Choose another" in str(refused.value)


def test_a_file_outside_is_never_read(tmp_path: Path):
    secret = tmp_path / "secret.png"
    Image.new("RGB", (4, 4)).save(secret)
    data = saved(features())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
    outside = relations.replace('Target="media/image1.png"', f'Target="{secret.as_uri()}" TargetMode="External"')
    assert outside != relations
    imported = read(changed(data, {"word/_rels/document.xml.rels": outside}))
    assert imported.images == {}


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12), min_size=1, max_size=20)
)
def test_no_word_is_lost(words):
    imported = read(plain("A beginning that is long enough to be a paragraph.", " ".join(words), "The end of it all."))
    kept = "".join(char for char in str(imported.fields) + str(imported.byline) if char.isalnum())
    for word in words:
        assert "".join(char for char in word if char.isalnum()) in kept
