"""Transcripts in: SubRip (.srt), WebVTT (.vtt) and oTranscribe (.otr) become lines with speaker and times."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from workstation.domain.transcripts import Transcript, TranscriptLine
from workstation.errors import FileRefused
from workstation.importing.otranscribe import otranscribe_lines
from workstation.markdown.decoding import decode
from workstation.words import tr

ENDINGS = (".srt", ".vtt", ".otr")
_GAP = 1_500  # ms of silence after which another cue is another line
_ARROW = re.compile(r"\s*(\S+)\s*-+>\s*(\S+)(?:\s.*)?")
_TIME = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,300}>|\{\\[^}]{0,100}\}")
_NAMED = re.compile(r"\[?([^\W\d_][\w.'’ -]{0,60}?)\]?:\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*$")
_BLOCKS = ("NOTE", "STYLE", "REGION")


@dataclass
class _Cue:
    """A stretch of a subtitle file; `line` is where its times stand (from 1)."""

    line: int
    start: int
    end: int | None
    voice: str
    words: str


def read_transcript(data: bytes, name: str) -> Transcript:
    """The lines of a transcript; its ending says what it is. Raises FileRefused, naming the line that is wrong."""
    ending = PurePath(name).suffix.lower()
    if ending not in ENDINGS:
        raise _refused(tr("“{name}” is no transcript this program reads: SRT, VTT or OTR.").format(name=name))
    if not data.strip(b" \t\r\n\xef\xbb\xbf"):
        raise _refused(tr("“{name}” is empty.").format(name=name))
    text = "\n".join(line.text for line in decode(data, name).lines)
    recording = ""
    if ending == ".otr":
        recording, found = otranscribe_lines(text, name)
        cues = [_Cue(0, start, end, "", words) for start, end, words in found]
    else:
        if ending == ".vtt" and not text.lstrip("\ufeff").startswith("WEBVTT"):
            raise _refused(tr("“{name}” does not begin with WEBVTT, as a VTT file does.").format(name=name))
        cues = list(_cues(text.lstrip("\ufeff").split("\n"), name))
    lines = tuple(_lines(cues))
    if not lines:
        nothing = tr("“{name}” has times but no words.") if cues else tr("There are no times in “{name}”.")
        raise _refused(nothing.format(name=name))
    return Transcript(name=name, recording=recording, lines=lines)


def _cues(lines: list[str], name: str) -> Iterator[_Cue]:
    at = 0
    while at < len(lines):
        if lines[at].split(" ")[0] in _BLOCKS:
            at = _past(lines, at)
            continue
        if "->" not in lines[at]:
            at += 1
            continue
        start, end = _times(lines[at], at + 1, name)
        until = _past(lines, at + 1)
        said = "\n".join(lines[at + 1 : until])
        voice = _VOICE.search(said)
        yield _Cue(at + 1, start, end, html.unescape(voice[1]).strip() if voice else "", _plain(said))
        at = until


def _past(lines: list[str], at: int) -> int:
    """The next empty line."""
    while at < len(lines) and lines[at].strip():
        at += 1
    return at


def _times(line: str, number: int, name: str) -> tuple[int, int]:
    arrow = _ARROW.fullmatch(line)
    times = [_TIME.fullmatch(part) for part in arrow.groups()] if arrow and "-->" in line else []
    if len(times) != 2 or not all(times):
        raise _refused(
            tr("Line {n} of “{name}” should hold two times, as in 00:01:02,500 --> 00:01:04,000.").format(
                n=number, name=name
            )
        )
    start, end = (_ms(found) for found in times if found)
    if end < start:
        raise _refused(tr("The end comes before the beginning in line {n} of “{name}”.").format(n=number, name=name))
    return start, end


def _ms(found: re.Match[str]) -> int:
    hours, minutes, seconds, rest = found.groups()
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1_000 + int((rest or "0").ljust(3, "0"))


def _plain(said: str) -> str:
    words = " ".join(html.unescape(_MARKUP.sub("", said)).split())
    return words.removeprefix("- ").strip()


def _lines(cues: list[_Cue]) -> Iterator[TranscriptLine]:
    """Cues with words, those that go on in the next one joined."""
    labels = [found[1] for cue in cues if (found := _NAMED.match(cue.words))]
    open_line: TranscriptLine | None = None
    for cue in cues:
        speaker, words = (cue.voice, cue.words) if cue.voice else _named(cue.words, labels)
        if not words:
            continue
        new = TranscriptLine(speaker=speaker, words=words, start=cue.start, end=cue.end)
        if open_line is not None and _goes_on(open_line, new):
            open_line = open_line.changed(words=f"{open_line.words} {new.words}", end=new.end)
            continue
        if open_line is not None:
            yield open_line
        open_line = new
    if open_line is not None:
        yield open_line


def _named(words: str, labels: list[str]) -> tuple[str, str]:
    """Who speaks, when the words begin with a name: of two words, in capitals, or one that comes again."""
    found = _NAMED.match(words)
    if found is None:
        return "", words
    label = found[1]
    looks_so = label[:1].isupper() and len(label.split()) <= 5
    if looks_so and (" " in label or (label.isupper() and len(label) > 1) or labels.count(label) > 1):
        return label, words[found.end() :]
    return "", words


def _goes_on(before: TranscriptLine, new: TranscriptLine) -> bool:
    if _SENTENCE_END.search(before.words) or before.end is None or not 0 <= new.start - before.end <= _GAP:
        return False
    return not new.speaker or new.speaker == before.speaker


def _refused(happened: str) -> FileRefused:
    return FileRefused(
        happened,
        safe=tr("Nothing was brought in; the file was not touched."),
        remedy=tr("Export the transcript again from the program that made it, as SRT, VTT or OTR."),
    )
