"""oTranscribe's own files: JSON with the text as HTML, in which time stamps are marked spans."""

from __future__ import annotations

import json
from html.parser import HTMLParser

from workstation.errors import FileRefused
from workstation.words import tr

Stretch = tuple[int, int | None, str]
"""Start and end in milliseconds, and the words."""
_NEW_LINE = frozenset({"p", "br", "div", "li"})


def otranscribe_lines(text: str, name: str) -> tuple[str, list[Stretch]]:
    """The recording's name and every stretch from one time stamp to the next; raises FileRefused."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _refused(name) from error
    body = told.get("text") if isinstance(told, dict) else None
    if not isinstance(body, str):
        raise _refused(name)
    reader = _Reader()
    reader.feed(body)
    reader.close()
    media = told.get("media")
    found = [(start, " ".join("".join(words).split())) for start, words in reader.stretches]
    later = [start for start, _ in found[1:]]
    ends = [end if end >= start else None for (start, _), end in zip(found, later, strict=False)]
    stretches = [(start, end, words) for (start, words), end in zip(found, [*ends, None], strict=False)]
    return media if isinstance(media, str) else "", stretches


class _Reader(HTMLParser):
    """Collects the words behind each time stamp; what stands before the first one has no time and is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.stretches: list[tuple[int, list[str]]] = []
        self._stamp = 0  # spans open within a time stamp, itself included

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A time stamp begins, or a new line."""
        if self._stamp:
            self._stamp += tag == "span"
        elif tag == "span" and "timestamp" in (dict(attrs).get("class") or "").split():
            self._stamp = 1
            at = _milliseconds(dict(attrs).get("data-timestamp") or "")
            if at is not None:
                self.stretches.append((at, []))
        elif tag in _NEW_LINE:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        """The time stamp ends."""
        if self._stamp and tag == "span":
            self._stamp -= 1

    def handle_data(self, data: str) -> None:
        """Words; those within a time stamp are only the time again."""
        if self.stretches and not self._stamp:
            self.stretches[-1][1].append(data)


def _milliseconds(seconds: str) -> int | None:
    try:
        ms = round(float(seconds) * 1_000)
    except (ValueError, OverflowError):
        return None
    return ms if 0 <= ms < 10**10 else None


def _refused(name: str) -> FileRefused:
    return FileRefused(
        tr("“{name}” is not a file of oTranscribe, or it is damaged.").format(name=name),
        safe=tr("Nothing was brought in; the file was not touched."),
        remedy=tr("Export the transcript again from the program that made it, as SRT, VTT or OTR."),
    )
