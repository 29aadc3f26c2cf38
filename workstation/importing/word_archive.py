"""The parts of a Word file, read with care: zip bombs, entity bombs, passwords and broken archives are refused."""

from __future__ import annotations

import io
import re
import zipfile
from typing import NoReturn

from lxml import etree

from workstation.errors import FileRefused
from workstation.words import marked, tr

LARGEST_UNPACKED = 200 * 1024 * 1024  # bytes, all parts together; images of a long feature come to a tenth
MOST_PARTS = 5_000
LARGEST_XML = 60 * 1024 * 1024  # bytes of one part; a novel of 200,000 words has 12 MB
_DECLARATION = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_STORY = "word/document.xml"
_SAFE = marked("Nothing was imported; the file was not touched.")

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class WordArchive:
    """An opened .docx: parts by name. Raises FileRefused for what no word processor writes."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            parts = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            self._refuse(
                marked("is damaged: its parts cannot be read"),
                marked("Open it in Word, save it again, and import that."),
            )
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            self._refuse(
                marked("unpacks to more than any article can hold"),
                marked("Save only the article’s text and try again."),
            )
        if any(part.flag_bits & 1 for part in parts):
            self._refuse(
                marked("is locked with a password"),
                marked("Open it in Word, remove the password, and import it again."),
            )
        self.names = frozenset(part.filename for part in parts)
        if _STORY not in self.names:
            self._refuse(
                marked("is no Word document"), marked("Save it as .docx, plain text or a web page and import that.")
            )
        self._trees: dict[str, etree._Element] = {}

    def part(self, name: str) -> bytes:
        """The bytes of a part; nothing when the file has none of that name."""
        if name not in self.names:
            return b""
        try:
            with self._zip.open(name) as opened:
                data = opened.read(LARGEST_XML + 1)
        except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, ValueError):
            self._refuse(
                marked("is damaged: its text cannot be read"),
                marked("Open it in Word, save it again, and import that."),
            )
        if len(data) > LARGEST_XML:
            self._refuse(
                marked("unpacks to more than any article can hold"),
                marked("Save only the article’s text and try again."),
            )
        return data

    def tree(self, name: str) -> etree._Element | None:
        """A part as XML, without entities, network or files; None when the file has none of that name."""
        if name not in self._trees:
            data = self.part(name)
            if not data:
                return None
            if _DECLARATION.search(data):
                self._refuse(
                    marked("holds declarations that no Word file has"), marked("Save it anew in Word and import that.")
                )
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
            try:
                self._trees[name] = etree.fromstring(data, parser)
            except etree.XMLSyntaxError:
                self._refuse(
                    marked("is damaged: its text cannot be read"),
                    marked("Open it in Word, save it again, and import that."),
                )
        return self._trees[name]

    def story(self) -> etree._Element:
        """The document itself."""
        tree = self.tree(_STORY)
        if tree is None:
            self._refuse(marked("is empty"), marked("Choose another file."))
        return tree

    def check(self) -> None:
        """Look at every XML part before another program's parser does."""
        for name in self.names:
            if name.endswith((".xml", ".rels")) and _DECLARATION.search(self.part(name)):
                self._refuse(
                    marked("holds declarations that no Word file has"), marked("Save it anew in Word and import that.")
                )

    def rewritten(self, story: etree._Element) -> bytes:
        """The same file with another story in it."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            for name in self.names:
                changed = etree.tostring(story, encoding="UTF-8", xml_declaration=True) if name == _STORY else None
                archive.writestr(name, changed if changed is not None else self.part(name))
        return out.getvalue()

    def _refuse(self, what: str, remedy: str) -> NoReturn:
        raise FileRefused(f"“{self._name}” {tr(what)}.", safe=tr(_SAFE), remedy=tr(remedy))
