"""Reading records straight off the pages of a damaged SQLite file, where its own tree of pages cannot be followed.

The format is https://www.sqlite.org/fileformat2.html: a page that begins with 0x0d is a leaf of a table; each of its
cells is a record, whose end may stand on overflow pages. Only articles and revisions are looked for: their number of
columns and what stands in them tell them apart from everything else.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Any

_LEAF = 0x0D
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT?")
_FIXED = {0: (0, None), 8: (0, 0), 9: (0, 1)}
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_ADDED = 8  # columns that a table may have gained since a record was written
_MOST_OVERFLOW = 100_000  # pages of one record: a ring of pages must end


def carved(data: bytes, columns: dict[str, list[str]]) -> Iterator[tuple[str, list[str], list[Any]]]:
    """Every article and revision that stands whole on some page: (table, columns, values)."""
    size = _page_size(data)
    for start in range(0, len(data) - size + 1, size):
        for record in _records(data, start, size):
            if len(columns["revisions"]) - _ADDED <= len(record) <= len(columns["revisions"]) and _is_revision(record):
                yield "revisions", columns["revisions"][: len(record)], record
            elif len(columns["articles"]) - _ADDED <= len(record) <= len(columns["articles"]):
                names = columns["articles"][: len(record)]  # written before the last columns were added
                if _is_article(record, names):
                    yield "articles", names, record


def _page_size(data: bytes) -> int:
    told = struct.unpack(">H", data[16:18])[0] if len(data) >= 18 else 0
    told = 65_536 if told == 1 else told
    return told if told in (512, 1024, 2048, 4096, 8192, 16384, 32768, 65536) else 4096


def _records(data: bytes, start: int, size: int) -> Iterator[list[Any]]:
    head = start + (100 if start == 0 else 0)
    if data[head] != _LEAF:
        return
    count = struct.unpack(">H", data[head + 3 : head + 5])[0]
    for number in range(min(count, size // 4)):
        at = struct.unpack(">H", data[head + 8 + 2 * number : head + 10 + 2 * number])[0]
        if not 8 <= at < size:
            continue
        try:
            yield _values(_payload(data, start + at, size))
        except (IndexError, ValueError, struct.error):
            continue


def _payload(data: bytes, at: int, size: int) -> bytes:
    length, at = _varint(data, at)
    _rowid, at = _varint(data, at)
    if not 0 < length <= len(data):
        raise ValueError
    local = _local(length, size)
    payload = bytearray(data[at : at + local])
    page = struct.unpack(">I", data[at + local : at + local + 4])[0] if local < length else 0
    for _ in range(_MOST_OVERFLOW):
        if len(payload) >= length:
            return bytes(payload[:length])
        start = (page - 1) * size
        if page < 2 or start + size > len(data):
            raise ValueError
        page = struct.unpack(">I", data[start : start + 4])[0]
        payload += data[start + 4 : start + min(size, length - len(payload) + 4)]
    raise ValueError


def _local(length: int, size: int) -> int:
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return length
    wanted = least + (length - least) % (size - 4)
    return wanted if wanted <= most else least


def _values(payload: bytes) -> list[Any]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    return [value for value, _ in _decoded(payload, end, kinds)]


def _decoded(payload: bytes, at: int, kinds: list[int]) -> Iterator[tuple[Any, int]]:
    for kind in kinds:
        if kind in _FIXED:
            yield _FIXED[kind][1], at
        elif kind in _INTEGERS:
            width = _INTEGERS[kind]
            yield int.from_bytes(payload[at : at + width], "big", signed=True), at
            at += width
        elif kind == 7:
            yield struct.unpack(">d", payload[at : at + 8])[0], at
            at += 8
        elif kind >= 12:
            width = (kind - 12) // 2
            part = payload[at : at + width]
            if len(part) != width:
                raise ValueError
            yield (part.decode("utf-8") if kind % 2 else part), at
            at += width
        else:
            raise ValueError


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + step + 1
    raise ValueError


def _is_revision(record: list[Any]) -> bool:
    texts = [each for each in record if isinstance(each, str)]
    return any(_SHA256.fullmatch(each) for each in texts) and any(each.startswith("{") for each in texts)


def _is_article(record: list[Any], names: list[str]) -> bool:
    told = dict(zip(names, record, strict=True))
    texts = all(isinstance(told[name], str) for name in ("id", "slug", "body", "status", "created_at"))
    return texts and _MOMENT.match(told["created_at"]) is not None
