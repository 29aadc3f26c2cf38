"""The second net: a protected name is found in the bytes of every kind of file, wherever it hides."""

import base64
import io
import zipfile
import zlib

import pytest
from PIL import Image, PngImagePlugin

from tests.vault.people import CANARIES, IDENTITY, NAME, traces
from workstation.vault.identity import Identity
from workstation.vault.scanning import scan
from workstation.vault.watchlist import Watchlist

LIST = Watchlist([Identity(id="1", source="snowdrop", **IDENTITY)])


def _zipped(**members: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def _picture(kind: str, **how: object) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(made, kind, **how)
    return made.getvalue()


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x013B] = "Jose Gutierrez"
    return _picture("JPEG", exif=exif.tobytes())


def _compressed_text() -> bytes:
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Pepe Zubizarreta " * 30, zip=True)
    return _picture("PNG", pnginfo=told)


def _pdf(words: str) -> bytes:
    stream = zlib.compress(f"<x:xmpmeta>{words}</x:xmpmeta>".encode())
    return b"%PDF-1.7\n1 0 obj<</Length 1>>\nstream\n" + stream + b"\nendstream\nendobj\n%%EOF"


def _address(data: bytes, kind: str = "image/jpeg") -> bytes:
    return f'<img src="data:{kind};base64,{base64.b64encode(data).decode()}">'.encode()


HIDDEN = {
    "plain": f"said {NAME} there".encode(),
    "in capitals": NAME.upper().encode(),
    "entities": b"Jos&eacute; Guti&#233;rrez",
    "cut by marks": b"<b>Jos</b><i>\xc3\xa9</i> <b>Guti&shy;\xc3\xa9rrez</b>",
    "in neighbours": b"<td>Jos\xc3\xa9</td><td>Guti\xc3\xa9rrez</td>",
    "on both sides of a comment": "José <!-- the\nofficial --> Gutiérrez".encode(),
    "letters spaced out": "said J o s é  G u t i é r r e z there".encode(),
    "short base64 in the text": b"see " + base64.b64encode("José Gutiérrez".encode()),
    "in a comment": b"<!-- call Pepe Zubizarreta -->",
    "in an attribute": b'<p data-x="Pepe Zubizarreta">x</p>',
    "in an address": b'<a href="mailto:quokka.77%40protonmail.example">x</a>',
    "json escapes": b'{"name": "Jos\\u00e9 Guti\\u00e9rrez"}',
    "utf-16": "José Gutiérrez".encode("utf-16"),
    "in a Word file": _zipped(**{"word/document.xml": "<w:t>José Gu</w:t><w:t>tiérrez</w:t>".encode()}),
    "named in an archive": _zipped(**{"media/jose-gutierrez.jpg": b"x"}),
    "an archive in an archive": _zipped(inner=_zipped(a=b"Pepe Zubizarreta")),
    "exif": _exif(),
    "exif in a page": _address(_exif()),
    "compressed text of a picture": _compressed_text(),
    "behind the end of a picture": _picture("PNG") + b"Pepe Zubizarreta",
    "utf-16 in a picture": _picture("JPEG", comment="Pepe Zubizarreta".encode("utf-16-le")),
    "a stream of a PDF": _pdf(NAME),
    "properties of a PDF": b"%PDF-1.7\n<</Author (Pepe Zubizarreta)>>\n%%EOF",
    "text in an address": _address(b"+34 600 918 273 " * 20, "text/plain"),
}


@pytest.mark.parametrize("data", HIDDEN.values(), ids=HIDDEN.keys())
def test_it_is_found(data):
    hits = list(scan("story.html", data, LIST))
    assert hits
    assert {hit.match.source for hit in hits} == {"snowdrop"}
    assert all(hit.context and hit.place for hit in hits)
    assert traces(repr(hits).encode()) == []


def test_it_is_found_in_the_files_name():
    (hit,) = scan("jose-gutierrez.html", b"nothing", LIST)
    assert hit.place == "its name"


def test_innocent_files_pass():
    innocent = _picture("JPEG", quality=95) + bytes(range(256)) * 2_000
    for data in (innocent, _address(innocent), _zipped(a=innocent), b"<p>Jos\xc3\xa9 was here</p>", b"", _pdf("x")):
        assert list(scan("story.html", data, LIST)) == []


def test_broken_files_are_looked_through_as_bytes():
    whole = _zipped(a=b"x" * 1_000)
    assert list(scan("x", whole[:-30], LIST)) == []
    for beginning in (b"PK\x03\x04", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\0\0"):
        assert list(scan("x", beginning + b" Pepe Zubizarreta", LIST))


def test_the_canaries_are_words_of_the_identity():
    told = repr(IDENTITY)
    assert [word for word in CANARIES if word not in told] == []
