"""The article's HTML as paragraphs, lists, tables and pictures of a Word document."""

from __future__ import annotations

import base64
import binascii
import io
from typing import Any

from bs4.element import PageElement, Tag
from docx.document import Document as Writing
from docx.shared import Cm, Emu
from PIL import Image

from workstation.export.word_marks import Footnotes, Numbering, at_right, bulleted, describe, runs_from_right
from workstation.export.word_runs import PLAIN, Runs

_HEADINGS = {
    "h1": "Title",
    "h2": "Heading 1",
    "h3": "Heading 2",
    "h4": "Heading 3",
    "h5": "Heading 4",
    "h6": "Heading 5",
}
_CLASSES = {"dek": "Subtitle", "section": "Section", "dates": "Byline", "credit-line": "Credit Line"}
_INLINE = frozenset(
    "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr "
    "ruby rt rp strike tt".split()
)
_PHOTO = Cm(2.5)  # wide, as the author box prints it
MOST_DEEP = 8  # levels of a list; Word has nine


class Story:
    """Writes one article into an empty document."""

    def __init__(self, document: Writing, direction: str) -> None:
        self._document = document
        self._direction = direction
        self._numbering = Numbering(document)
        self._footnotes = Footnotes(document)
        self._before = ""  # a dateline, printed at the beginning of the first paragraph
        self._runs = Runs(self._footnotes, self._picture)

    def write(self, page: Tag) -> None:
        """The whole page, its footnotes at the foot of Word's pages."""
        for section in page.find_all("section", class_="footnotes"):
            for note in section.find_all("li", id=True):
                self._footnotes.keep(str(note["id"]), note)
            section.extract()
        self._blocks(page, "Normal")
        self._footnotes.finish()

    # --- blocks ----------------------------------------------------------------------------------------

    def _blocks(self, element: Tag, style: str) -> None:
        """The children: blocks one by one, and text between them as paragraphs of its own."""
        loose: list[PageElement] = []
        for child in list(element.children):
            if isinstance(child, Tag) and child.name not in _INLINE:
                self._loose(loose, style)
                loose = []
                self._block(child, style)
            else:
                loose.append(child)
        self._loose(loose, style)

    def _loose(self, nodes: list[PageElement], style: str) -> None:
        if any(isinstance(node, Tag) or str(node).strip() for node in nodes):
            self._paragraph(nodes, style)

    def _block(self, element: Tag, style: str) -> None:
        name = element.name
        if name in _HEADINGS:
            self._paragraph(list(element.children), _HEADINGS[name])
        elif name == "p" and "dateline" in _classes(element):
            self._before = " ".join(element.get_text().split()) + " "
        elif name in ("p", "address", "summary", "dt"):
            self._paragraph(list(element.children), self._style(element, style))
        elif name in ("ul", "ol"):
            self._list(element, 0)
        elif name == "blockquote":
            self._blocks(element, "Quote")
        elif name == "pre":
            self._code(element)
        elif name == "table":
            self._table(element)
        elif name == "figure":
            self._figure(element)
        elif name == "hr":
            self._document.add_paragraph(style="Divider")
        else:
            self._blocks(element, style)

    def _style(self, element: Tag, style: str) -> str:
        if element.name == "address" and "byline" in _classes(element):
            return "Byline"
        return next((known for name, known in _CLASSES.items() if name in _classes(element)), style)

    def _paragraph(self, nodes: list[PageElement], style: str, holder: Any = None) -> Any:
        paragraph = (holder or self._document).add_paragraph(style=style)
        if self._before and style == "Normal":
            paragraph.add_run(self._before).bold = True
            self._before = ""
        self._runs.write(paragraph, nodes, PLAIN)
        if not paragraph.runs and not len(paragraph._p.xpath("./w:hyperlink")):
            paragraph._p.getparent().remove(paragraph._p)
            return None
        if runs_from_right(paragraph.text, self._direction):
            at_right(paragraph)
        return paragraph

    def _list(self, element: Tag, level: int) -> None:
        number = self._numbering.bullets if element.name == "ul" else self._numbering.fresh(_start(element))
        for item in element.find_all("li", recursive=False):
            self._item(item, number, min(level, MOST_DEEP), level)

    def _item(self, item: Tag, number: int, shown: int, level: int) -> None:
        """The first paragraph of an item has its sign; what follows stands below it."""
        first = True
        loose: list[PageElement] = []

        def flush(nodes: list[PageElement]) -> None:
            nonlocal first
            if not any(isinstance(node, Tag) or str(node).strip() for node in nodes):
                return
            paragraph = self._paragraph(nodes, "List Paragraph")
            if paragraph is not None:
                bulleted(paragraph, number if first else 0, shown)
                first = False

        for child in list(item.children):
            if isinstance(child, Tag) and child.name not in _INLINE:
                flush(loose)
                loose = []
                if child.name in ("ul", "ol"):
                    self._list(child, level + 1)
                elif child.name == "p":
                    flush(list(child.children))
                else:
                    self._block(child, "List Paragraph")
            else:
                loose.append(child)
        flush(loose)

    def _code(self, element: Tag) -> None:
        paragraph = self._document.add_paragraph(style="HTML Preformatted")
        for at, line in enumerate(element.get_text().rstrip("\n").split("\n")):
            if at:
                paragraph.add_run().add_break()
            paragraph.add_run(line)

    def _table(self, element: Tag) -> None:
        rows = [list(row.find_all(["td", "th"], recursive=False)) for row in element.find_all("tr")]
        width = max((len(row) for row in rows), default=0)
        if not width:
            return
        table = self._document.add_table(rows=len(rows), cols=width, style="Table Grid")
        for row, cells in zip(table.rows, rows, strict=True):
            for place, cell in zip(row.cells, cells, strict=False):
                paragraph = place.paragraphs[0]
                self._runs.write(paragraph, list(cell.children), PLAIN.with_(bold=cell.name == "th"))
                if "right" in str(cell.get("style") or ""):
                    paragraph.alignment = 2
                elif "center" in str(cell.get("style") or ""):
                    paragraph.alignment = 1
        self._document.add_paragraph()

    # --- pictures --------------------------------------------------------------------------------------

    def _figure(self, element: Tag) -> None:
        for image in element.find_all("img"):
            paragraph = self._document.add_paragraph()
            paragraph.paragraph_format.keep_with_next = element.find("figcaption") is not None
            if not self._picture(paragraph, image):
                paragraph.add_run(str(image.get("alt") or ""))
        for caption in element.find_all("figcaption"):
            self._paragraph(list(caption.children), "Caption")

    def _picture(self, paragraph: Any, image: Tag) -> bool:
        """The picture inside the file; False when there is none to put in."""
        head, _, data = str(image.get("src") or "").partition(";base64,")
        if not head.startswith("data:image/"):
            return False
        try:
            decoded = base64.b64decode(data, validate=True)
        except binascii.Error:
            return False
        if head.endswith("webp"):
            decoded = _as_png(decoded)
        shape: Any = paragraph.add_run().add_picture(io.BytesIO(decoded))
        section: Any = self._document.sections[0]
        room = section.page_width - section.left_margin - section.right_margin
        if "author-photo" in _classes(image):
            room = _PHOTO
        most = min(1.0, room / max(1, shape.width), (section.page_height * 0.7) / max(1, shape.height))
        shape.width, shape.height = Emu(int(shape.width * most)), Emu(int(shape.height * most))
        describe(shape, str(image.get("alt") or ""), self._numbering.picture())
        return True


def _classes(element: Tag) -> list[str]:
    return [str(name) for name in element.get("class") or []]


def _as_png(data: bytes) -> bytes:
    """Word knows no WebP; of a moving picture its first."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(data)) as opened:
        opened.convert("RGBA").save(out, "PNG")
    return out.getvalue()


def _start(element: Tag) -> int:
    said = str(element.get("start") or "1")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 6 else 1
