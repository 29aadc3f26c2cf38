"""The Word document: what readers get on the page, in Word's own means, and nothing that tells who made it where."""

import io
import zipfile
from dataclasses import replace

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.export.stories import CANARY, story
from workstation import importing
from workstation.export.formats import find_format
from workstation.export.options import Options

WORD = find_format("docx").recipe().write


def written(**changes: object) -> bytes:
    (data,) = WORD(replace(story(), **changes), Options()).files.values()
    return data


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_story_in_words_own_means():
    document = Document(io.BytesIO(written()))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Subtitle", "Byline", "Heading 1", "Quote", "List Paragraph", "Caption"} <= styles
    title = next(paragraph for paragraph in document.paragraphs if paragraph.style.name == "Title")
    assert title.text == story().headline
    (table, *_) = document.tables
    assert [cell.text for cell in table.rows[1].cells] == ["2025", "€0.95"]
    assert len(document.inline_shapes) >= 2
    bullets = [
        paragraph
        for paragraph in document.paragraphs
        if paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
    ]
    assert [paragraph.text for paragraph in bullets][:2] == ["Rent: up 9 %", "Milk: up 14 %"]


def test_footnotes_are_words_own():
    found = parts(written())
    assert "The count leaves out kiosks." in found["word/footnotes.xml"].decode()
    assert "w:footnoteReference" in found["word/document.xml"].decode()
    assert "The count leaves out kiosks." not in found["word/document.xml"].decode()


def test_nothing_private_and_no_foreign_property():
    data = written()
    for name, content in parts(data).items():
        assert CANARY.encode() not in content.replace(b"Nwosu-Canary", b""), name
        assert b"python-docx" not in content
        assert b"expert=" not in content
        assert b"q7k2m9xa" not in content
    core = parts(data)["docProps/core.xml"].decode()
    assert "Ada Nwosu" in core
    assert "created" not in core
    assert "modified" not in core
    assert not any("thumbnail" in name or "app.xml" in name for name in parts(data))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert data == written()


def test_pictures_are_clean_and_described():
    found = parts(written())
    pictures = [content for name, content in found.items() if name.startswith("word/media/")]
    assert len(pictures) >= 2
    for content in pictures:
        assert not Image.open(io.BytesIO(content)).getexif()
    text = found["word/document.xml"].decode()
    assert 'descr="Sacks of green coffee in a warehouse"' in text
    assert "secret-warehouse" not in text


def test_lists_begin_anew_and_nest():
    body = "1. one\n2. two\n\nBetween.\n\n1. again\n   - under\n\n     more\n\n5) five"
    document = Document(io.BytesIO(written(body=body)))
    numbers = [
        (p.text, p._p.pPr.numPr.numId.val, p._p.pPr.numPr.ilvl.val)
        for p in document.paragraphs
        if p._p.pPr is not None and p._p.pPr.numPr is not None
    ]
    assert [text for text, *_ in numbers][:5] == ["one", "two", "again", "under", "five"]
    assert numbers[0][1] == numbers[1][1] != numbers[2][1]
    assert numbers[3][2] == 1
    assert 'w:startOverride w:val="5"' in parts(written(body=body))["word/numbering.xml"].decode()


def test_right_to_left_paragraphs_run_so():
    document = Document(io.BytesIO(written(body="مرحبا بالعالم\n\nHello", dateline="")))
    arabic = next(p for p in document.paragraphs if p.text.startswith("مرحبا"))
    english = next(p for p in document.paragraphs if p.text == "Hello")
    assert arabic._p.pPr.xpath("./w:bidi")
    assert not english._p.pPr.xpath("./w:bidi")


def test_emphasis_links_and_white_space():
    body = "Some *very* **good** words, `code`, [a link](https://example.org/a) and H<sub>2</sub>O."
    document = Document(io.BytesIO(written(body=body, dateline="")))
    paragraph = next(p for p in document.paragraphs if p.text.startswith("Some"))
    assert paragraph.text == "Some very good words, code, a link and H2O."
    assert [(link.text, link.address) for link in paragraph.hyperlinks] == [("a link", "https://example.org/a")]
    assert [run.text for run in paragraph.runs if run.italic] == [" very"]


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.text(st.characters(categories=("L", "N")), min_size=1, max_size=12), min_size=3, max_size=12),
    st.sampled_from(
        ("{}", "- {}", "> {}", "**{}**", "1. {}", "| a |\n|---|\n| {} |", "x[^1]\n\n[^1]: {}", "```\n{}\n```")
    ),
)
def test_every_word_goes_out_and_comes_back(words, shape):
    body = f"A first paragraph, long enough to stay one.\n\n{shape.format(' '.join(words))}\n\nThe end of it, as said."
    back = importing.read_bytes(written(body=body), "back.docx")
    kept = str(back.fields) + str(back.byline)
    for word in words:
        assert word in kept
