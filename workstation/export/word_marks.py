"""What python-docx has no word for: links, footnotes, lists that begin anew, right-to-left, picture descriptions."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from bs4.element import PageElement, Tag
from docx.document import Document as Writing
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Twips
from docx.text.paragraph import Paragraph
from lxml import etree

_BULLETS, _NUMBERS = 1, 2  # numbering.xml of the template
_INDENT = 425  # twips, as there
_AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")


class Numbering:
    """Lists of the document, each numbered one beginning anew; and a number for each picture."""

    bullets = _BULLETS

    def __init__(self, document: Writing) -> None:
        self._element = document.part.numbering_part.element
        self._last = _BULLETS
        self._pictures = 0

    def fresh(self, start: int) -> int:
        """A numbered list of its own."""
        self._last += 1
        self._element.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{self._last}"><w:abstractNumId w:val="{_NUMBERS}"/>'
                f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            )
        )
        return self._last

    def picture(self) -> int:
        """The next picture's number."""
        self._pictures += 1
        return self._pictures


class Footnotes:
    """The notes of the page by their id, written when they are first referred to."""

    def __init__(self, document: Writing) -> None:
        self._document = document
        self._part = next(
            relation.target_part for relation in document.part.rels.values() if relation.reltype.endswith("/footnotes")
        )
        self._root = etree.fromstring(self._part.blob)
        self._waiting: dict[str, Tag] = {}
        self._numbers: dict[str, int] = {}

    def keep(self, id: str, note: Tag) -> None:
        """A note of the page."""
        self._waiting[id] = note

    def place(self, paragraph: Any, id: str) -> list[tuple[Any, list[PageElement]]] | None:
        """A reference at the end of the paragraph, and the note's paragraphs still to be filled; None if unknown."""
        note = self._waiting.get(id)
        if note is None:
            return None
        known = id in self._numbers
        number = self._numbers.setdefault(id, len(self._numbers) + 1)
        run = paragraph.add_run()
        run.style = "footnote reference"
        mark = OxmlElement("w:footnoteReference")
        mark.set(qn("w:id"), str(number))
        run._r.append(mark)
        return [] if known else self._begin(number, note)

    def _begin(self, number: int, note: Tag) -> list[tuple[Any, list[PageElement]]]:
        element = parse_xml(f'<w:footnote {nsdecls("w")} w:id="{number}"/>')
        filled = []
        for at, nodes in enumerate(_paragraphs(note)):
            inner = OxmlElement("w:p")
            element.append(inner)
            paragraph = Paragraph(inner, self._document._body)
            paragraph.style = "footnote text"
            if not at:
                sign = paragraph.add_run()
                sign.style = "footnote reference"
                sign._r.append(OxmlElement("w:footnoteRef"))
                paragraph.add_run(" ")
            filled.append((paragraph, nodes))
        self._root.append(element)
        return filled

    def finish(self) -> None:
        """Put the notes into the file."""
        self._part._blob = etree.tostring(self._root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _paragraphs(note: Tag) -> Iterator[list[PageElement]]:
    blocks = note.find_all("p", recursive=False)
    if not blocks:
        yield list(note.children)
    for block in blocks:
        yield list(block.children)


def hyperlink(paragraph: Any, address: str, text: str) -> None:
    """Words that lead to an address."""
    id = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), id)
    run = paragraph.add_run(text)
    run.style = "Hyperlink"
    link.append(run._r)
    paragraph._p.append(link)


def bulleted(paragraph: Any, number: int, level: int) -> None:
    """A paragraph of a list: with its sign, or (number 0) only as far in as the list."""
    if not number:
        paragraph.paragraph_format.left_indent = Twips(_INDENT * (level + 1))
        return
    mark = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    mark.get_or_add_ilvl().val = level
    mark.get_or_add_numId().val = number


def at_right(paragraph: Any) -> None:
    """A paragraph that runs from right to left."""
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
    for run in paragraph.runs:
        run.font.rtl = True


def runs_from_right(text: str, otherwise: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (Unicode annex 9, P2)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return otherwise == "rtl"


def describe(shape: Any, alt: str, number: int) -> None:
    """A picture's description, and a name that tells nothing."""
    names = shape._inline.docPr
    names.set("descr", alt)
    names.set("name", f"Picture {number}")
    for element in shape._inline.iter(qn("pic:cNvPr")):
        element.set("name", f"image-{number:02}")
