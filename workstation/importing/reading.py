"""Reading one file: what cannot be an article is refused in plain words, the rest goes to its format's importer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from workstation.errors import FileRefused
from workstation.importing.formats import importer_for
from workstation.importing.imported import Imported
from workstation.importing.pictures import beside
from workstation.markdown.decoding import decode

__all__ = ["LARGEST", "bytes_of", "decode", "read", "read_bytes"]

LARGEST = 50 * 1024 * 1024  # bytes
_SIGNATURES = (
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a Rich Text (RTF) file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_MOST_CONTROLS = 0.01  # of the first bytes; escape codes and form feeds do occur in old texts
_SAFE = "Nothing was imported; the file was not touched."


def read(path: Path) -> Imported:
    """Import the file at `path`, with the images that lie beside it. Raises FileRefused."""
    imported = read_bytes(bytes_of(path), path.name)
    return beside(imported, path)


def read_bytes(data: bytes, name: str) -> Imported:
    """Import the bytes of a file called `name`; its ending decides the format. Raises FileRefused."""
    if len(data) > LARGEST:
        _too_large(name, len(data))
    if not data.strip(b" \t\r\n\xef\xbb\xbf"):
        raise FileRefused(f"“{name}” is empty.", safe=_SAFE, remedy="Choose another file.")
    _refuse_binary(data, name)
    importer = importer_for(name)
    imported = importer.read(data, name)
    if imported.records is None and not imported.fields.get("body") and not imported.fields.get("headline"):
        raise FileRefused(f"“{name}” holds no words.", safe=_SAFE, remedy="Choose another file.")
    if importer.knows(name):
        return imported
    note = f"The ending of “{name}” is not known; it was read as plain text."
    return replace(imported, notes=(*imported.notes, note))


def bytes_of(path: Path) -> bytes:
    """The bytes of a file, at most LARGEST; raises FileRefused when it is missing, a folder, too large or locked."""
    try:
        if path.is_dir():
            raise FileRefused(
                f"“{path.name}” is a folder, not a file.", safe=_SAFE, remedy="Import it as a folder, or choose a file."
            )
        if (size := path.stat().st_size) > LARGEST:
            _too_large(path.name, size)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # a device has no size and no end
    except FileNotFoundError as error:
        raise FileRefused(
            f"There is no file “{path}”.", safe="Nothing was imported.", remedy="Check the name and the folder."
        ) from error
    except OSError as error:
        said = error.strerror or str(error)
        raise FileRefused(
            f"“{path.name}” cannot be read: {said}.", safe=_SAFE, remedy="Check that you may open it."
        ) from error
    if len(data) > LARGEST:
        _too_large(path.name, len(data))
    return data


def _too_large(name: str, size: int) -> NoReturn:
    raise FileRefused(
        f"“{name}” has {size / 1024 / 1024:,.0f} MB; an article may have at most {LARGEST // 1024 // 1024} MB.",
        safe=_SAFE,
        remedy="Divide it into smaller files.",
    )


def _refuse_binary(data: bytes, name: str) -> None:
    kind = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), "")
    if not kind and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and _looks_binary(data):
        kind = "no text but binary data"
    if kind:
        raise FileRefused(
            f"“{name}” is {kind}.",
            safe=_SAFE,
            remedy="Open it in its own program and save it as plain text, Markdown or a web page.",
        )


def _looks_binary(data: bytes) -> bool:
    if b"\0" in data:
        return True
    beginning = data[:8192]
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b\x0b" for byte in beginning)
    return controls > max(2, len(beginning) * _MOST_CONTROLS)
