"""Evidence: what backs a quote or a claim. A file is kept by content, so that a change on disk is seen."""

from __future__ import annotations

import io
import re
from io import BufferedReader
from typing import Annotated, Literal, Protocol

from pydantic import Field, model_validator

from workstation.domain.articles import WebAddress
from workstation.domain.base import Choice, Moment, Value
from workstation.words import marked, tr


class EvidenceKind(Choice):
    """What a piece of evidence is."""

    FILE = marked("file")
    DOCUMENT = marked("document")
    WEB_PAGE = marked("web page")
    RECORDING = marked("recording")
    NOTE = marked("note")


class FileState(Choice):
    """How the kept copy of a file stands against what was added."""

    THERE = marked("there")
    CHANGED = marked("changed")
    MISSING = marked("missing")


class Original(Protocol):
    """What the bytes of a kept file are read from: a file in clear (a Path is one), or an encrypted one."""

    def open(self, mode: Literal["rb"]) -> BufferedReader:
        """The bytes, from their beginning. Raises OSError."""


def size_of(original: Original) -> int:
    """How many bytes they are."""
    with original.open("rb") as opened:
        return opened.seek(0, io.SEEK_END)


class KeptFile(Value):
    """A file as it was added: its name then, the SHA-256 and size (bytes) of its content."""

    name: Annotated[str, Field(min_length=1, max_length=255)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, Field(ge=0)]

    @property
    def suffix(self) -> str:
        """The ending by which other programs know the kind of file (`.mp3`), in small letters; may be empty."""
        found = re.search(r"\.[A-Za-z0-9]{1,10}$", self.name)
        return found[0].lower() if found else ""

    @property
    def kept_as(self) -> str:
        """Its name by content."""
        return self.sha256 + self.suffix


class Backed(Value):
    """The quote or claim that is backed."""

    kind: Literal["quote", "claim"]
    id: str


class Evidence(Value):
    """What backs a quote or a claim; private.

    `page` is as printed (“12”, “xii–xiv”). `start` and `end` are milliseconds of a recording. `captured_at` is when the
    page was saved or the recording made, as far as that is known; `url` where the page was.
    """

    id: str
    backs: Backed
    kind: EvidenceKind = EvidenceKind.NOTE
    title: Annotated[str, Field(max_length=300)] = ""
    file: KeptFile | None = None
    url: WebAddress = ""
    page: Annotated[str, Field(max_length=60)] = ""
    start: Annotated[int, Field(ge=0)] | None = None
    end: Annotated[int, Field(ge=0)] | None = None
    note: Annotated[str, Field(max_length=50_000)] = ""
    captured_at: Moment | None = None
    added_at: Moment
    trashed_at: Moment | None = None
    version: int = 0

    @model_validator(mode="after")
    def _whole(self) -> Evidence:
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(tr("the end of a passage comes before its start."))
        if self.kind is EvidenceKind.FILE and self.file is None:
            raise ValueError(tr("a file is missing."))
        if self.file is None and not (self.title or self.note or self.url):
            raise ValueError(tr("there is nothing in it: write a note, a title or a web address, or add a file."))
        return self

    @property
    def called(self) -> str:
        """What a person knows it by."""
        first = " ".join(self.note.split())
        return self.title or (self.file.name if self.file else "") or self.url or _short(first)

    @property
    def passage(self) -> str:
        """The page or the times, in short; empty when neither is known."""
        if self.page:
            return tr("p. {page}").format(page=self.page)
        if self.start is None:
            return ""
        return timecode(self.start) + (f"–{timecode(self.end)}" if self.end is not None else "")


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + "…"


def timecode(ms: int) -> str:
    """Milliseconds as a person reads them: `1:02:03.5`, `2:03`."""
    seconds, rest = divmod(ms, 1_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    whole = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return whole + (f".{rest:03}".rstrip("0") if rest else "")


_TIMECODE = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?")


def milliseconds(words: str) -> int:
    """`1:02:03.5`, `2:03` or `75` (seconds) in milliseconds; raises ValueError."""
    found = _TIMECODE.fullmatch(words.strip())
    if found is None:
        raise ValueError(tr("write a time as 1:02:03 or 2:03.5, not “{words}”.").format(words=words))
    hours, minutes, seconds, rest = found.groups()
    return ((int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)) * 1_000 + int((rest or "0").ljust(3, "0"))
