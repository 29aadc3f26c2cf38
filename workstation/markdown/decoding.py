"""A file's bytes as lines of text, each beside its own bytes, so that an untouched line can be given back as it was."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NoReturn

from workstation.errors import FileRefused
from workstation.words import tr

_BYTE_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_TEXT_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# A charset named in a web page: what browsers read when a page says so (WHATWG Encoding, section 4.2).
_AS_BROWSERS = {"iso8859-1": "windows-1252", "ascii": "windows-1252"}

# UTF-16 and 32: without a byte order mark and without NUL bytes it cannot be that. The others are Python's own
# escapes, or ways to write signs that no browser reads, since they hide markup.
_NO_CHARSETS = ("utf-16", "utf-32", "utf-7", "unicode", "raw-unicode", "raw_unicode", "punycode", "idna", "undefined")


@dataclass(frozen=True)
class FileLine:
    r"""One line: `text` and `newline` (`\n`, `\r\n`, `\r` or empty) decoded, `raw` the bytes of both."""

    text: str
    newline: str
    raw: bytes


@dataclass(frozen=True)
class Decoded:
    """A decoded file. `text` is without its byte order mark `bom`, newlines as in the file.

    `note` says what was guessed, empty when nothing was; `cut` gives the lines, which few ask for.
    """

    encoding: str
    bom: bytes
    text: str
    cut: Callable[[], tuple[FileLine, ...]]
    note: str = ""

    @cached_property
    def lines(self) -> tuple[FileLine, ...]:
        """Its lines."""
        return self.cut()

    @property
    def newline(self) -> str:
        r"""The newline most lines use; `\n` when there is none or it is a draw."""
        used = [line.newline for line in self.lines if line.newline]
        return max(("\n", "\r\n", "\r"), key=used.count)


def decode(data: bytes, name: str, declared: str = "") -> Decoded:
    """The text of a file: by byte order mark, `declared` charset, UTF-8, else a guess that is said in `note`.

    Raises FileRefused when no reading of the bytes is text.
    """
    for bom, encoding in _MARKS:
        if data.startswith(bom):
            return _marked(data, name, bom, encoding)
    if b"\0" in data:
        _refuse(name, tr("holds bytes that are no text"))
    return _without_mark(data, name, declared)


def lines_of(text: str) -> list[str]:
    r"""`text` cut after each `\n`, `\r\n` or `\r`, newlines kept; other separators are ordinary characters."""
    return _TEXT_LINE.findall(text)


def without_newline(line: str) -> str:
    """A line of `lines_of` without its newline."""
    return line.rstrip("\r\n")


def _marked(data: bytes, name: str, bom: bytes, encoding: str) -> Decoded:
    try:
        text = data[len(bom) :].decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            _refuse(
                name, tr("begins as {encoding} text but its bytes do not fit").format(encoding=encoding[:6].upper())
            )
        lines = _byte_lines(data[len(bom) :], "utf-8", _mend)
        return _of_lines(encoding, bom, lines, _mended_note(lines))
    if "\0" in text:
        _refuse(name, tr("holds bytes that are no text"))
    cut = (without_newline(line) for line in lines_of(text))
    lines = tuple(
        FileLine(plain, line[len(plain) :], line.encode(encoding))
        for plain, line in zip(cut, lines_of(text), strict=True)
    )
    return _of_lines(encoding, bom, lines)


def _without_mark(data: bytes, name: str, declared: str) -> Decoded:
    if declared and (found := _declared(data, declared)):
        return found
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)
    return Decoded("utf-8", b"", text, partial(_byte_lines, data, "utf-8"))


def _declared(data: bytes, declared: str) -> Decoded | None:
    try:
        codec = codecs.lookup(declared).name
        encoding = _AS_BROWSERS.get(codec, codec)
        data.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None
    if encoding.startswith(_NO_CHARSETS):
        return None
    return _of_lines(encoding, b"", _byte_lines(data, encoding))


def _guessed(data: bytes, name: str) -> Decoded:
    if _mostly_utf8(data):
        lines = _byte_lines(data, "utf-8", _mend)
        return _of_lines("utf-8", b"", lines, _mended_note(lines))
    try:
        lines = _byte_lines(data, "windows-1252")
    except UnicodeDecodeError:
        _refuse(name, tr("is in an encoding that cannot be told from its bytes"))
    said = tr("The file is not UTF-8 and was read as Windows-1252 (Latin-1): check its accents and quotation marks.")
    return _of_lines("windows-1252", b"", lines, said)


def _of_lines(encoding: str, bom: bytes, lines: tuple[FileLine, ...], note: str = "") -> Decoded:
    return Decoded(encoding, bom, "".join(line.text + line.newline for line in lines), lambda: lines, note)


def _mostly_utf8(data: bytes) -> bool:
    """Whether letters in valid UTF-8 outnumber the bytes that are not: then those are slips in a UTF-8 file."""
    kept = data.decode("utf-8", "ignore")
    valid = sum(len(run) for run in re.findall(r"[^\x00-\x7f]+", kept))
    stray = len(data) - len(kept.encode())
    return valid >= stray


def _byte_lines(data: bytes, encoding: str, errors: str = "strict") -> tuple[FileLine, ...]:
    lines = []
    for raw in _BYTE_LINE.findall(data):
        plain = raw.rstrip(b"\r\n")
        lines.append(FileLine(plain.decode(encoding, errors), raw[len(plain) :].decode(), raw))
    return tuple(lines)


def _stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return stray.decode("windows-1252", "replace"), error.end


_mend = "workstation-stray-bytes"
codecs.register_error(_mend, _stray)


def _mended_note(lines: tuple[FileLine, ...]) -> str:
    bad = [str(number) for number, line in enumerate(lines, 1) if _is_stray(line)]
    some = ", ".join(bad[:8]) + (" …" if len(bad) > 8 else "")
    return tr("A few bytes are not UTF-8 (line {some}); they were read as Windows-1252. Look at these places.").format(
        some=some
    )


def _is_stray(line: FileLine) -> bool:
    return (line.text + line.newline).encode() != line.raw


def _refuse(name: str, why: str) -> NoReturn:
    raise FileRefused(
        f"“{name}” {why}.",
        safe=tr("Nothing was imported; the file was not touched."),
        remedy=tr("Open it in the program it comes from and save it as text in UTF-8."),
    )
