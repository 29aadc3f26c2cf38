"""The formats that can be imported, one line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.importing.imported import Imported


def _plain_text(data: bytes, name: str) -> Imported:
    # What looks for bylines and headlines in it is loaded when one comes in; so for the others.
    from workstation.importing import plain_text

    return plain_text.read(data, name)


def _markdown(data: bytes, name: str) -> Imported:
    from workstation.importing import markdown

    return markdown.read(data, name)


def _web_page(data: bytes, name: str) -> Imported:
    from workstation.importing import html

    return html.read(data, name)


def _word(data: bytes, name: str) -> Imported:
    from workstation.importing import word

    return word.read(data, name)


@dataclass(frozen=True)
class Importer:
    """A format: its name, a label for dialogs, the endings of its files (lower case), its reader.

    `signature` begins the files of a format that is no text.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Imported]
    signature: bytes = b""

    def knows(self, name: str) -> bool:
        """Whether a file of this name is of this format; files without an ending are plain text."""
        suffix = PurePath(name).suffix.lower()
        return suffix in self.suffixes or (not suffix and self.name == "text")


IMPORTERS: tuple[Importer, ...] = (
    Importer("text", "Plain text", (".txt", ".text"), _plain_text),
    Importer("markdown", "Markdown", (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd"), _markdown),
    Importer("html", "Web page", (".html", ".htm", ".xhtml"), _web_page),
    Importer("word", "Word document", (".docx",), _word, b"PK\x03\x04"),
)


def importer_for(name: str) -> Importer:
    """The importer of a file's ending; plain text for an ending nobody knows."""
    return next((importer for importer in IMPORTERS if importer.knows(name)), IMPORTERS[0])


def is_known(name: str) -> bool:
    """Whether the ending is one of ours: what a folder's import takes."""
    return bool(PurePath(name).suffix) and any(importer.knows(name) for importer in IMPORTERS)
