"""The journal of one open article: what was typed and is not in the library yet, line by line, safe from a crash.

A file is a sequence of records, one a line: a checksum, a space, JSON. Each checksum goes over the record and the
checksum before it, so that a reader stops at the first place where anything was cut, changed, lost or put in. The
first record names the article and the SHA-256 of the text that the edits begin from; an edit says which lines gave
way to which; a mark says what the text's SHA-256 is at this point, so that the rest fits on it once it was stored.

That of an encrypted library holds the same in batches, each sealed and bound to its place (`sealed_journal.py`).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.hashes import sha256
from workstation.storage.files import private_file, private_folder, sync, sync_data

if TYPE_CHECKING:
    from workstation.storage.seal import Seal
    from workstation.storage.sealed_journal import Batches

SUFFIX = ".journal"
_VERSION = 1


def text_hash(text: str) -> str:
    """SHA-256 (hexadecimal) of a text, half characters included."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class Lines:
    """From line `first` on `removed` lines gave way to `added`."""

    number: int
    first: int
    removed: int
    added: tuple[str, ...]


@dataclass(frozen=True)
class Header:
    """These header fields have these values now."""

    number: int
    fields: dict[str, str]


@dataclass(frozen=True)
class Mark:
    """At this point the text is about to be stored; its SHA-256."""

    number: int
    sha256: str


Entry = Lines | Header | Mark


@dataclass
class ArticleJournal:
    """The file of one article while it is open, and what stands in it. Used by one thread at a time.

    What is kept here is the truth: after a write that failed the whole file is written anew. `name` is the file's, when
    it is not the article's id.
    """

    folder: Path
    article_id: str
    name: str = ""
    base: str = ""
    entries: list[Entry] = field(default_factory=list)
    seal: Seal | None = None  # of an encrypted library
    _batches: Batches | None = None
    _chain: bytes = b""
    _good: bool = False
    _line: tuple[int, str] | None = None  # the line that was written last, and how it reads now

    @property
    def path(self) -> Path:
        """Where it is, when there is anything in it."""
        return self.folder / f"{self.name or self.article_id}{SUFFIX}"

    def append(self, base: str, entries: Sequence[Entry]) -> None:
        """Keep these entries, on the disk when this returns; `base` counts for the first ones. Raises OSError."""
        if not self.entries:
            self.base = base
            self._good = False
        self.entries += entries
        self._write(entries)

    def covered(self, *, text: int = 0, header: int = 0, base: str = "") -> None:
        """Text edits up to number `text`, header fields up to `header` are in the library. Raises OSError."""
        self.entries = [each for each in self.entries if each.number > (header if isinstance(each, Header) else text)]
        self.base = base or self.base
        self._good = False
        if self.entries:
            self._write(self.entries)
        else:
            self.path.unlink(missing_ok=True)

    def clear(self) -> None:
        """Nothing that was typed is wanted any more."""
        self.entries = []
        self._good = False
        self.path.unlink(missing_ok=True)

    def _write(self, entries: Sequence[Entry]) -> None:
        if self._good:
            self._good = False  # until it is known to be on the disk
            self._append(self._sealed(self._records(entries)))
        else:
            self._write_anew()
        self._good = True

    def _append(self, records: bytes) -> None:
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND)
        try:
            _write_all(file, records)
            sync_data(file)
        finally:
            os.close(file)

    def _write_anew(self) -> None:
        private_folder(self.folder)
        part = self.path.with_name(self.path.name + ".part")
        private_file(part)
        self._chain, self._line, self._batches = b"", None, None
        first = self._record({"journal": _VERSION, "article": self.article_id, "base": self.base})
        try:
            file = os.open(part, os.O_WRONLY)
            try:
                _write_all(file, self._sealed(first + self._records(self.entries)))
                sync_data(file)
            finally:
                os.close(file)
            part.replace(self.path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        sync(self.folder)

    def _sealed(self, records: bytes) -> bytes:
        if self.seal is None:
            return records
        from workstation.storage.sealed_journal import Batches

        begun = b""
        if self._batches is None:
            self._batches = Batches.begun(self.seal)
            begun = self._batches.head
        return begun + self._batches.next(records)

    def _records(self, entries: Iterable[Entry]) -> bytes:
        return b"".join(self._record(self._told(entry)) for entry in entries)

    def _told(self, entry: Entry) -> dict[str, Any]:
        if isinstance(entry, Mark):
            return {"n": entry.number, "sha256": entry.sha256}
        if isinstance(entry, Header):
            return {"n": entry.number, "header": entry.fields}
        before, self._line = self._line, (entry.first, entry.added[0]) if len(entry.added) == 1 else None
        if self._line is not None and entry.removed == 1 and before is not None and before[0] == entry.first:
            # The same line as a moment ago: only what became of it, whatever its length.
            head, tail = _common(before[1], entry.added[0])
            put = entry.added[0][head : len(entry.added[0]) - tail]
            return {"n": entry.number, "at": entry.first, "cut": [head, len(before[1]) - tail], "put": put}
        return {"n": entry.number, "at": entry.first, "out": entry.removed, "in": entry.added}

    def _record(self, told: dict[str, Any]) -> bytes:
        body = json.dumps(told, separators=(",", ":")).encode()
        self._chain = _checksum(self._chain, body)
        return self._chain + b" " + body + b"\n"


@dataclass(frozen=True)
class Found:
    """What a journal says after a crash: as much of it as is whole."""

    article_id: str
    base: str
    entries: tuple[dict[str, Any], ...]
    whole: bool

    def text_on(self, text: str) -> str | None:
        """The text typed on top of `text`; None when the journal does not belong to it."""
        start = self._fits(text)
        if start is None:
            return None
        lines = text.split("\n")
        for entry in self.entries[start:]:
            _apply(lines, entry)
        return "\n".join(lines)

    def header(self) -> dict[str, str]:
        """Header fields as they were typed last."""
        fields: dict[str, str] = {}
        for entry in self.entries:
            fields.update(entry.get("header", {}))
        return fields

    def typed_lines(self) -> list[str]:
        """Every line that was typed or changed: what can be read without the text it belongs to."""
        lines: list[str] = []
        for _ in self._typing(lines):
            pass
        return lines

    def passing_lines(self) -> Iterator[str]:
        """Every line as it stood after each edit, and header fields: also what was typed and taken back."""
        yield from (value for entry in self.entries for value in entry.get("header", {}).values())
        for state in self._typing([]):
            yield from state

    def _typing(self, lines: list[str]) -> Iterator[list[str]]:
        """The lines after each edit go into `lines`; those that the edit changed are given out."""
        for entry in self.entries:
            if "in" in entry:
                lines += entry["in"]
                yield entry["in"]
            elif "put" in entry:  # in the line that came a moment ago
                line, (start, end) = lines.pop(), entry["cut"]
                lines.append(line[:start] + entry["put"] + line[end:])
                yield lines[-1:]

    @property
    def has_text(self) -> bool:
        """Whether it holds edits of the text."""
        return any("at" in entry for entry in self.entries)

    def _fits(self, text: str) -> int | None:
        sha256 = text_hash(text)
        for at in range(len(self.entries) - 1, -1, -1):
            if self.entries[at].get("sha256") == sha256:
                return at + 1
        return 0 if self.base == sha256 else None


def read_journal(path: Path, seal: Seal | None = None) -> Found | None:
    """What is whole in a journal's file; None when not even its first record is. Raises OSError.

    `seal` is that of an encrypted library.
    """
    data, torn = path.read_bytes(), False
    if seal is not None:
        from workstation.storage.sealed_journal import unsealed

        data, torn = unsealed(data, seal)
    records, whole = _whole_records(data)
    first = records[0] if records else {}
    if first.get("journal") != _VERSION:
        return None
    return Found(str(first["article"]), str(first["base"]), tuple(records[1:]), whole and not torn)


def oldest_first(folder: Path) -> list[Path]:
    """The journals in this folder."""
    return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: (path.stat().st_mtime_ns, path.name))


def _whole_records(data: bytes) -> tuple[list[dict[str, Any]], bool]:
    records: list[dict[str, Any]] = []
    chain = b""
    *lines, rest = data.split(b"\n")
    for line in lines:
        said, _, body = line.partition(b" ")
        chain = _checksum(chain, body)
        if said != chain:
            return records, False
        records.append(json.loads(body))
    return records, not rest


def _apply(lines: list[str], entry: dict[str, Any]) -> None:
    if "put" in entry:
        line, (start, end) = lines[entry["at"]], entry["cut"]
        lines[entry["at"]] = line[:start] + entry["put"] + line[end:]
    elif "in" in entry:
        lines[entry["at"] : entry["at"] + entry["out"]] = entry["in"]


def _checksum(chain: bytes, body: bytes) -> bytes:
    return hashlib.blake2b(chain + body, digest_size=8).hexdigest().encode()


def _common(old: str, new: str) -> tuple[int, int]:
    """How many characters both begin with, and how many of the rest both end with."""
    head = _alike(old, new)
    return head, _alike(old[head:][::-1], new[head:][::-1])


def _alike(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:  # halving: the slices are compared by the machine, not by this loop
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low


def _write_all(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]
