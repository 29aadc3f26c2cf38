"""The fact-checker's copy as a Word document: numbered, with real footnotes, the contact sheet and a clean copy."""

from __future__ import annotations

import io

from bs4 import BeautifulSoup
from docx import Document

from workstation.export import templates
from workstation.export.factcheck_facts import Knowledge, Sheet
from workstation.export.factcheck_page import values
from workstation.export.options import Options
from workstation.export.word_file import empty_template, timeless
from workstation.export.word_story import Story


def checking_document(sheet: Sheet, knowledge: Knowledge, options: Options) -> bytes:
    """The document; the same sheet gives the same bytes."""
    told = values(sheet, knowledge, options)
    page = templates.fill("factcheck_word.html", **told)
    document = Document(io.BytesIO(empty_template()))
    document.core_properties.author = ""
    document.core_properties.last_modified_by = ""
    Story(document, str(told["direction"])).write(BeautifulSoup(page, "html.parser"))
    return timeless(document)
