"""Transcripts: what was said in a recording, line by line, with who said it and when."""

from __future__ import annotations

from workstation.domain.base import Value


class TranscriptLine(Value):
    """Words of one speaker in one go. Times in milliseconds; `speaker` as the transcript calls them, may be empty."""

    speaker: str = ""
    words: str
    start: int
    end: int | None = None


class Transcript(Value):
    """A transcript read: its file's name, the recording it names (may be empty), its lines in order."""

    name: str
    recording: str = ""
    lines: tuple[TranscriptLine, ...]
