"""The Word document: our own template, the article as the HTML for a CMS has it, no property but the byline."""

from __future__ import annotations

import io
import zipfile
from functools import cache

from bs4 import BeautifulSoup
from docx import Document
from docx.document import Document as Writing
from docx.oxml.ns import qn

from workstation import paths
from workstation.export.options import STANDARD, Options
from workstation.export.page import fragment_parts
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written, missing_pictures
from workstation.export.word_story import Story

_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "rels.xml",
    "docProps/core.xml": "core.xml",
    "word/document.xml": "document.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "word/footnotes.xml": "footnotes.xml",
}
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the first a zip can say: the file tells no date and no zone


def write_word(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.docx`, pictures inside. The same story gives the same bytes."""
    parts = fragment_parts(story, options.model_copy(update={"with_folder": False}))
    document = Document(io.BytesIO(empty_template()))
    document.core_properties.author = ", ".join(each.name for each in story.byline)[:255]
    document.core_properties.last_modified_by = ""
    _speak(document, story.language)
    Story(document, story.direction).write(BeautifulSoup(parts.text, "html.parser"))
    return Written({f"{story.slug}.docx": timeless(document)}, missing_pictures(parts.gallery))


@cache
def empty_template() -> bytes:
    """The empty document, packed from its parts."""
    folder = paths.resources() / "templates" / "word"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, file in _PARTS.items():
            archive.writestr(name, (folder / file).read_bytes())
    return out.getvalue()


def _speak(document: Writing, language: str) -> None:
    """The language of spelling, for every style at once."""
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language or "en")


def timeless(document: Writing) -> bytes:
    """The file with its parts in order and without times."""
    made, out = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as anew:
        for name in archive.namelist():
            info = zipfile.ZipInfo(name, _NO_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            anew.writestr(info, archive.read(name))
    return out.getvalue()
