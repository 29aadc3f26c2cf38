"""The transcript command: the lines of a transcript become quotes with their place in the recording."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.showing import table
from workstation.domain.evidence import timecode
from workstation.usecases.transcripts import Told, bring_in, hear


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("transcript")(transcript)


def transcript(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="SRT, VTT or oTranscribe (.otr).")],
    recording: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The recording; one the transcript names is found beside it."),
    ] = None,
    article: Annotated[
        str | None, typer.Option(metavar="SLUG", help="Its tagged quotes get their proof from the lines that match.")
    ] = None,
    line: Annotated[list[int] | None, typer.Option(metavar="N", help="Only this line; repeat for more.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every line becomes a quote, matched or not.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read a transcript. With --article, --line or --all its lines become quotes; alone it lists them."""
    writing = bool(article or line or every)
    with library_at(context, library, write=writing) as held:
        text = held.articles.get(article).body if article else ""
        heard = hear(held, file, text, recording)
        if unknown := [n for n in line or () if not 1 <= n <= len(heard.lines)]:
            raise typer.BadParameter(f"there is no line {unknown[0]}; the transcript has {len(heard.lines)}.")
        chosen = _chosen(heard.lines, line or [], every=every)
        ids: dict[int, str] = {}
        if writing:
            brought, _ = bring_in(held, heard, [heard.lines[at] for at in chosen])
            made, matched = iter(brought.made), iter(brought.matched)
            ids = {at: next(matched if heard.lines[at].matches else made).id for at in chosen}
    told = [_json(n, each, ids.get(n - 1, "")) for n, each in enumerate(heard.lines, 1)]
    if as_json:
        say_json(told)
        return
    rows = [(str(one["line"]), one["at"], one["quote"], one["speaker"] or "?", one["words"]) for one in told]
    for row in table(rows):
        say(row)


def _chosen(lines: tuple[Told, ...], wanted: list[int], *, every: bool) -> list[int]:
    return [at for at, told in enumerate(lines) if every or at + 1 in wanted or (not wanted and told.matches)]


def _json(number: int, told: Told, quote: str) -> dict[str, Any]:
    line = told.line
    return {
        "line": number,
        "at": timecode(line.start),
        "start": line.start,
        "end": line.end,
        "speaker": line.speaker,
        "known_as": told.speaker.slug if told.speaker else None,
        "words": line.words,
        "matches": told.matches or None,
        "quote": quote,
    }
