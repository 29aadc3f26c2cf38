"""What a clipboard or a drag offers: words, HTML, a picture, files, and where they were copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from workstation.importing.pasted_into import source_of

_PICTURES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_WINDOWS = 'application/x-qt-windows-mime;value="HTML Format"'
_CODE = "vscode-editor-data"  # an editor for programs: its HTML only colours the text


def files_of(source: QMimeData) -> list[Path]:
    """Files of this computer."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def html_of(source: QMimeData) -> str:
    """The HTML, empty where there is none worth reading."""
    if not source.hasHtml() or source.hasFormat(_CODE):
        return ""
    return source.html()


def picture_of(source: QMimeData) -> tuple[bytes, str] | QImage | None:
    """A picture as the bytes it was offered as, with a name for them; only where there are none, its pixels.

    Bytes first: their size in pixels can be looked at before anything is unpacked.
    """
    for kind, suffix in _PICTURES.items():
        if source.hasFormat(kind) and (data := bytes(source.data(kind).data())):
            return data, f"pasted-image.{suffix}"
    if source.hasImage():
        image = source.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return image
    return None


def address_of(source: QMimeData) -> str:
    """The web page it was copied from, where the program that copied tells it; empty otherwise."""
    found = ""
    if source.hasFormat("chromium/x-source-url"):
        found = _text(source, "chromium/x-source-url", "utf-8")
    elif source.hasFormat("text/x-moz-url-priv"):
        found = _text(source, "text/x-moz-url-priv", "utf-16-le")
    elif source.hasFormat("org.chromium.source-url"):
        found = _text(source, "org.chromium.source-url", "utf-8")
    elif source.hasFormat(_WINDOWS):
        found = source_of(_text(source, _WINDOWS, "utf-8"))
    found = found or source_of(source.html() if source.hasHtml() else "")
    return found if found.lower().startswith(("http://", "https://")) else ""


def _text(source: QMimeData, kind: str, encoding: str) -> str:
    data = bytes(source.data(kind).data())
    return data.decode(encoding, "ignore").strip("\0\ufeff \r\n")
