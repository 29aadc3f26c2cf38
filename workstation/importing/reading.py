"""Reading one file: what cannot be an article is refused in plain words, the rest goes to its format's importer."""

from __future__ import annotations

from dataclasses import replace
from io import RawIOBase
from pathlib import Path
from stat import S_ISDIR
from typing import NoReturn

from workstation.errors import FileRefused
from workstation.importing.formats import Importer, importer_for
from workstation.importing.imported import Imported
from workstation.importing.pictures import beside
from workstation.markdown.decoding import decode
from workstation.words import marked, tr

__all__ = ["LARGEST", "bytes_of", "decode", "read", "read_bytes"]

LARGEST = 50 * 1024 * 1024  # bytes
_PIECE = 64 * 1024  # bytes read at once of what has no size
_SIGNATURES = (
    (b"PK\x03\x04", marked("an OpenDocument or zip file")),
    (b"%PDF", marked("a PDF")),
    (b"{\\rtf", marked("a Rich Text (RTF) file")),
    (b"\xd0\xcf\x11\xe0", marked("an old Word file")),
    (b"\x89PNG", marked("an image")),
    (b"\xff\xd8\xff", marked("an image")),
    (b"GIF8", marked("an image")),
    (b"SQLite format 3\0", marked("a database")),
    (b"\x7fELF", marked("a program")),
    (b"MZ\x90", marked("a program")),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\x1b\x0b")
_MOST_CONTROLS = 0.01  # of the first bytes; escape codes and form feeds do occur in old texts
_SAFE = marked("Nothing was imported; the file was not touched.")


def read(path: Path) -> Imported:
    """Import the file at `path`, with the images that lie beside it. Raises FileRefused."""
    imported = read_bytes(bytes_of(path), path.name)
    return beside(imported, path)


def read_bytes(data: bytes, name: str) -> Imported:
    """Import the bytes of a file called `name`; its ending decides the format. Raises FileRefused."""
    if len(data) > LARGEST:
        _too_large(name, len(data))
    if not data.strip(b" \t\r\n\xef\xbb\xbf"):
        raise FileRefused(tr("“{name}” is empty.").format(name=name), safe=tr(_SAFE), remedy=tr("Choose another file."))
    importer = importer_for(name)
    if not importer.signature or not data.startswith(importer.signature):
        _refuse_binary(data, name, importer)
    imported = importer.read(data, name)
    if imported.records is None and not imported.fields.get("body") and not imported.fields.get("headline"):
        raise FileRefused(
            tr("“{name}” holds no words.").format(name=name), safe=tr(_SAFE), remedy=tr("Choose another file.")
        )
    if importer.knows(name):
        return imported
    note = tr("The ending of “{name}” is not known; it was read as plain text.").format(name=name)
    return replace(imported, notes=(*imported.notes, note))


def bytes_of(path: Path) -> bytes:
    """The bytes of a file, at most LARGEST; raises FileRefused when it is missing, a folder, too large or locked."""
    try:
        told = path.stat()  # asked once: an import looks at thousands
        if S_ISDIR(told.st_mode):
            raise FileRefused(
                tr("“{name}” is a folder, not a file.").format(name=path.name),
                safe=tr(_SAFE),
                remedy=tr("Import it as a folder, or choose a file."),
            )
        if told.st_size > LARGEST:
            _too_large(path.name, told.st_size)
        with path.open("rb", buffering=0) as file:
            data = _all_of(file, told.st_size)
    except FileNotFoundError as error:
        raise FileRefused(
            tr("There is no file “{path}”.").format(path=path),
            safe=tr("Nothing was changed."),
            remedy=tr("Check the name and the folder."),
        ) from error
    except OSError as error:
        said = error.strerror or str(error)
        raise FileRefused(
            tr("“{name}” cannot be read: {said}.").format(name=path.name, said=said),
            safe=tr(_SAFE),
            remedy=tr("Check that you may open it."),
        ) from error
    if len(data) > LARGEST:
        _too_large(path.name, len(data))
    return data


def _all_of(file: RawIOBase, size: int) -> bytes:
    """What it holds, a little more than the largest at most: a device has no size and no end, a file may grow."""
    parts, left = [], LARGEST + 1
    while left and (part := file.read(min(left, max(size + 1, _PIECE)))):
        parts.append(part)
        left -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _too_large(name: str, size: int) -> NoReturn:
    raise FileRefused(
        tr("“{name}” has {size:,.0f} MB; an article may have at most {largest} MB.").format(
            name=name, size=size / 1024 / 1024, largest=LARGEST // 1024 // 1024
        ),
        safe=tr(_SAFE),
        remedy=tr("Divide it into smaller files."),
    )


def _refuse_binary(data: bytes, name: str, importer: Importer) -> None:
    if importer.signature:
        raise FileRefused(
            tr("“{name}” is no {kind}, whatever its ending says.").format(name=name, kind=tr(importer.label)),
            safe=tr(_SAFE),
            remedy=tr("Open it in its own program, save it as .docx, plain text or a web page, and import that."),
        )
    kind = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), "")
    if not kind and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and _looks_binary(data):
        kind = marked("no text but binary data")
    if kind:
        raise FileRefused(
            tr("“{name}” is {kind}.").format(name=name, kind=tr(kind)),
            safe=tr(_SAFE),
            remedy=tr("Open it in its own program and save it as .docx, plain text, Markdown or a web page."),
        )


def _looks_binary(data: bytes) -> bool:
    if b"\0" in data:
        return True
    beginning = data[:8192]
    controls = len(beginning) - len(beginning.translate(None, _CONTROLS))
    return controls > max(2, len(beginning) * _MOST_CONTROLS)
