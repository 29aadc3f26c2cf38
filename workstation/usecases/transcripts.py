"""A transcript becomes quotes: each line with its speaker, its words as recorded, and its place in the recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.attribution.check.wording import quotes_from, words_of
from workstation.domain.changes import Changes, changed
from workstation.domain.evidence import Backed, EvidenceKind, KeptFile
from workstation.domain.quotes import Quote, Speaker
from workstation.domain.transcripts import Transcript, TranscriptLine
from workstation.errors import NameAmbiguous, NotFound
from workstation.importing.reading import bytes_of
from workstation.importing.transcripts import read_transcript
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import visible
from workstation.usecases.evidence import attach_kept, keep_file
from workstation.usecases.naming import find_speaker
from workstation.usecases.progress import Progress, unheard
from workstation.usecases.quotes import edit_quote, new_quote
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_LEAST = 3  # words of a quote by which its line is found again; fewer stand anywhere


@dataclass(frozen=True)
class Told:
    """A line of a transcript: who spoke as the directory knows them, and the quote in the text that has its words."""

    line: TranscriptLine
    speaker: Speaker | None = None
    matches: str = ""


@dataclass(frozen=True)
class Heard:
    """A transcript that was read, and the recording that goes with it when there is one."""

    transcript: Transcript
    lines: tuple[Told, ...]
    recording: Path | None = None


@dataclass(frozen=True)
class Brought:
    """What became of the lines: quotes made, and quotes of the text that got their proof."""

    made: tuple[Quote, ...]
    matched: tuple[Quote, ...]


def hear(library: Library, path: Path, text: str = "", recording: Path | None = None) -> Heard:
    """Read a transcript; nothing is kept yet. `text` is the article whose tagged quotes are looked for in it.

    A recording that the transcript names and that lies beside it is found. Raises FileRefused.
    """
    transcript = read_transcript(bytes_of(path), path.name)
    if recording is None and transcript.recording:
        beside = path.parent / Path(transcript.recording).name
        recording = beside if beside.is_file() else None
    published = _published(text)
    speakers = {label: _speaker(library, label) for label in {line.speaker for line in transcript.lines}}
    return Heard(
        transcript,
        tuple(Told(line, speakers[line.speaker], _match(line, published)) for line in transcript.lines),
        recording,
    )


def bring_in(
    library: Library, heard: Heard, lines: Sequence[Told], progress: Progress = unheard
) -> tuple[Brought, Changes]:
    """Make these lines quotes; one whose words are a quote of the text already becomes that quote's proof.

    The recording is copied first, so that one that is missing or cannot be read leaves nothing half done.
    """
    kept = keep_file(library, heard.recording, progress) if heard.recording is not None else None
    made: list[Quote] = []
    matched: list[Quote] = []
    touched = Changes()
    with library.transaction():
        for told in lines:
            quote, also = _matched(library, told) if told.matches else _made(library, heard, told)
            (matched if told.matches else made).append(quote)
            touched |= also | _prove(library, heard, told.line, quote, kept)
    return Brought(tuple(made), tuple(matched)), touched


def _published(text: str) -> dict[str, str]:
    """The visible words of every tagged quote by its id, its spans joined as an editor would."""
    words: dict[str, list[str]] = {}
    for tag in find_tags(text):
        if tag.key == "quote":
            words.setdefault(tag.value, []).append(visible(text[tag.text_start : tag.text_end]).text)
    return {id: " … ".join(parts) for id, parts in words.items()}


def _match(line: TranscriptLine, published: dict[str, str]) -> str:
    for id, words in published.items():
        if len(words_of(words)) >= _LEAST and quotes_from(words, line.words):
            return id
    return ""


def _speaker(library: Library, label: str) -> Speaker | None:
    try:
        return find_speaker(library, label) if label else None
    except (NotFound, NameAmbiguous):
        return None  # the card asks; the label stays in the note


def _made(library: Library, heard: Heard, told: Told) -> tuple[Quote, Changes]:
    quote, touched = new_quote(library, told.line.words, told.speaker)
    if told.line.speaker and told.speaker is None:
        note = tr("Speaker in the transcript {file}: {name}").format(file=heard.transcript.name, name=told.line.speaker)
        quote, _ = edit_quote(library, quote.id, note=note)
    return quote, touched


def _matched(library: Library, told: Told) -> tuple[Quote, Changes]:
    quote = library.quotes.get(told.matches)
    fields: dict[str, Any] = {"as_recorded": told.line.words}
    if quote.speaker is None and told.speaker is not None:
        fields["speaker"] = told.speaker
    return edit_quote(library, quote.id, **fields)


def _prove(library: Library, heard: Heard, line: TranscriptLine, quote: Quote, kept: KeptFile | None) -> Changes:
    backs = Backed(kind="quote", id=quote.id)
    there = library.evidence.of(backs)
    if any((each.file, each.start) == (kept, line.start) for each in there):
        return changed(quotes=quote.id)
    title = "" if kept else heard.transcript.recording or heard.transcript.name
    _, touched = attach_kept(
        library,
        backs,
        EvidenceKind.RECORDING,
        kept,
        title=title,
        start=line.start,
        end=line.end,
        note=tr("From the transcript {file}").format(file=heard.transcript.name),
    )
    return touched
