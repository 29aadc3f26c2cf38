"""The story as PDF: the page as the window prints it, with the byline for an author and no trace of what made it."""

from __future__ import annotations

from io import BytesIO

from workstation.export.byline import byline_text
from workstation.export.options import STANDARD, Options
from workstation.export.page import page_parts
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written, missing_pictures


def write_pages(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.pdf`, which is the page to be printed still: pictures inside, nothing beside it."""
    parts = page_parts(story, options.model_copy(update={"with_folder": False}))
    return Written({f"{story.slug}.pdf": parts.text.encode()}, missing_pictures(parts.gallery))


def without_traces(pdf: bytes, story: PublicStory) -> bytes:
    """The printed PDF with title and byline for all it says of itself: no program, no time, no XMP, no identifier."""
    from pypdf import PdfReader, PdfWriter  # read when a PDF is made, not whenever formats are listed
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    root = writer.root_object
    for each in ("/Metadata", "/PieceInfo"):
        if each in root:
            del root[NameObject(each)]
    for page in writer.pages:
        for each in ("/Metadata", "/PieceInfo", "/LastModified"):
            if each in page:
                del page[NameObject(each)]
    root[NameObject("/Lang")] = TextStringObject(story.language)
    writer._ID = None  # made from the time of printing; the library has no public way to leave it out
    writer.metadata = None
    said = {"/Title": story.title, "/Author": byline_text(story)}
    writer.metadata = {key: words for key, words in said.items() if words}
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)  # what was cut off goes, too
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
