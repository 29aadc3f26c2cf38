"""The PDF says what it is called and who wrote it, and nothing else of itself."""

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject, TextStringObject

from tests.export.stories import story
from workstation.export.byline import byline_text
from workstation.export.formats import find_format
from workstation.export.options import Options
from workstation.export.pdf import without_traces


def printed() -> bytes:
    """A PDF as chatty as any: a program, times, XMP for document and page, an identifier."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    xmp = DecodedStreamObject()
    xmp.set_data(b"<x:xmpmeta>Some Program 4.2</x:xmpmeta>")
    held = writer._add_object(xmp)
    writer.root_object[NameObject("/Metadata")] = held
    page[NameObject("/Metadata")] = held
    page[NameObject("/LastModified")] = TextStringObject("D:20260101")
    writer.add_metadata(
        {"/Creator": "Some Program 4.2", "/CreationDate": "D:20260101120000Z", "/ModDate": "D:20260101120000Z"}
    )
    writer.generate_file_identifiers()
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_nothing_is_left_of_the_program_or_the_time():
    assert b"Some Program" in printed()
    clean = without_traces(printed(), story())
    reader = PdfReader(BytesIO(clean))
    assert dict(reader.metadata) == {"/Title": story().title, "/Author": byline_text(story())}
    assert reader.xmp_metadata is None
    assert "/ID" not in reader.trailer
    assert len(reader.pages) == 1
    assert reader.trailer["/Root"]["/Lang"] == story().language
    for trace in (b"Some Program", b"pypdf", b"D:2026", b"xmpmeta"):
        assert trace not in clean


def test_its_page_has_its_pictures_inside_whatever_is_asked():
    (name,) = find_format("pdf").recipe().write(story(), Options(with_folder=True)).files
    assert name.endswith(".pdf")


@pytest.mark.parametrize("name", ["html", "docx", "pdf"])
def test_only_the_pdf_needs_the_window(name: str):
    assert find_format(name).needs_window == (name == "pdf")
