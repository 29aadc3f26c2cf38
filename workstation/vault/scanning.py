"""The bytes of a file looked through for protected names: inside archives, PDF streams, pictures and data addresses."""

from __future__ import annotations

import base64
import binascii
import html
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from urllib.parse import unquote

from workstation.vault.watchlist import Match, Watchlist
from workstation.words import tr

_DEEP = 4  # archives and data addresses within one another
_MOST = 256_000_000  # bytes that anything unpacked may have
_DATA = re.compile(r"(?:data:[^\s,;\"'<>]{0,100}(?:;[^\s,;\"'<>]{0,60})*;base64,)?[A-Za-z0-9+/]{200,}={0,2}")
_SHORT_DATA = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{14,199}={0,2}(?![A-Za-z0-9+/=])")
_TAG = re.compile(r"<!--|-->|<[^<>]{0,4000}>")
_SPACED = re.compile(r"(?<!\w)(?:\w {1,3}){5,}\w(?!\w)")
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.S)
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*")
# Runs that can be read, within bytes that are mostly something else: in UTF-8 and in both orders of UTF-16.
_READABLE = re.compile(rb"(?:[\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){5,}")
_WIDE = re.compile(rb"(?:[\x20-\xff][\x00-\x06]){5,}")
_WIDE_TURNED = re.compile(rb"(?:[\x00-\x06][\x20-\xff]){5,}")
_AROUND = 40  # signs of context on either side


@dataclass(frozen=True)
class Hit:
    """A protected name in a file: in which, where inside it, and the words around it. Never printed by itself."""

    file: str
    place: str
    match: Match
    context: str = field(repr=False)


def scan(name: str, data: bytes, watchlist: Watchlist) -> Iterator[Hit]:
    """Every hit in the bytes of one file and in its name; the same words in several layers are told several times."""
    for place, text in [(tr("its name"), name.replace("/", " / ")), *texts_in(data)]:
        for match in watchlist.find(text):
            yield Hit(name, place, match, context_of(text, match))


def texts_in(data: bytes, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Every text these bytes hold, each with where it stands in them."""
    if data.startswith(b"PK\x03\x04"):
        yield from _archive(data, depth)
    elif data.startswith(b"%PDF"):
        yield from _pages(data)
    elif data.startswith(_PICTURES):
        yield from _picture(data)
    elif b"\0" in data[:4_000] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield from _any(data)
    else:
        yield from _written(_decoded(data), depth)


def _decoded(data: bytes) -> str:
    return data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8", errors="replace")


def _written(text: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth < _DEEP:
        for found in _DATA.finditer(text):
            yield from _inside_address(found.group(), depth)
    text = _DATA.sub(" ", text)
    for found in _SHORT_DATA.finditer(text):
        if inside := _short(found.group()):
            yield tr("data inside it, {place}").format(place=tr("the text")), inside
    plain = html.unescape(text) if "&" in text else text
    plain = _ESCAPE.sub(lambda sign: chr(int(sign[1], 16)), plain) if "\\u" in plain else plain
    yield tr("the text"), plain
    for spaced in _SPACED.finditer(plain):  # l e t t e r s set apart: two spaces and more part words
        yield tr("the text"), re.sub(r"(?<! ) (?! )", "", spaced.group())
    if "%" in plain and (addressed := unquote(plain)) != plain:
        yield tr("an address"), addressed
    if "<" in text:
        for between in ("", " "):  # a name may be cut by marks, or its parts stand in neighbours
            yield tr("the text"), html.unescape(_TAG.sub(between, text))
        if "<!--" in text:  # what stands between marks goes altogether: a name may go on behind it
            yield tr("the text"), html.unescape(_TAG.sub("", _COMMENT.sub(" ", text)))


def _short(found: str) -> str:
    """The words that a run of letters stands for; empty when they are none, as of nearly every run."""
    try:
        return base64.b64decode(found.rstrip("=") + "=" * (-len(found.rstrip("=")) % 4)).decode("utf-8")
    except ValueError:  # binascii's and the decoder's are kinds of it
        return ""


def _inside_address(found: str, depth: int) -> Iterator[tuple[str, str]]:
    try:
        inside = base64.b64decode(found.rpartition(",")[2] + "==", validate=False)
    except (binascii.Error, ValueError):
        return
    for place, text in texts_in(inside, depth + 1):
        yield tr("data inside it, {place}").format(place=place), text


def _archive(data: bytes, depth: int) -> Iterator[tuple[str, str]]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield tr("its comment"), archive.comment.decode("utf-8", "replace")
            room = _MOST
            for member in archive.infolist():
                yield tr("a name inside it"), member.filename.replace("/", " / ")
                room -= member.file_size
                if room < 0 or depth >= _DEEP:
                    return
                for place, text in texts_in(archive.read(member), depth + 1):
                    yield f"{member.filename}, {place}", text
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, OSError):
        yield from _any(data)


def _pages(data: bytes) -> Iterator[tuple[str, str]]:
    from pypdf import PdfReader  # read when a PDF is looked through, not whenever something is exported
    from pypdf.errors import PyPdfError

    yield from _any(_STREAM.sub(b"", data))
    for stream in _STREAM.findall(data):
        try:
            inflated = zlib.decompressobj().decompress(stream, _MOST)
        except zlib.error:
            inflated = stream
        if b"Tj" not in inflated and b"TJ" not in inflated:  # what is drawn is read below, in order
            yield from _any(inflated)
    try:
        reader = PdfReader(BytesIO(data))
        for key, value in (reader.metadata or {}).items():
            yield tr("its properties"), f"{key} {value}"
        for number, page in enumerate(reader.pages, 1):
            yield tr("page {number}").format(number=number), page.extract_text()
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError, OSError):
        return  # what cannot be read as a PDF was looked through as bytes


def _picture(data: bytes) -> Iterator[tuple[str, str]]:
    from PIL import Image, UnidentifiedImageError

    yield from _any(data)
    try:
        with Image.open(BytesIO(data)) as picture:
            told = [*picture.info.items(), *picture.getexif().items()]
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return
    for _, value in told:
        if isinstance(value, bytes):
            yield from _any(value)
        else:
            yield tr("its properties"), str(value)


def _any(data: bytes) -> Iterator[tuple[str, str]]:
    """What can be read in bytes of any kind."""
    for pattern, code in ((_READABLE, "utf-8"), (_WIDE, "utf-16-le"), (_WIDE_TURNED, "utf-16-be")):
        runs = [found.decode(code, "replace") for found in pattern.findall(data)]
        if runs:
            # Far apart, so that two runs never make one name.
            yield tr("its bytes"), ("\n" * 9).join(runs)


def context_of(text: str, match: Match) -> str:
    """The words around a match, on one line."""
    before, after = max(0, match.start - _AROUND), match.end + _AROUND
    return " ".join(text[before:after].split())
