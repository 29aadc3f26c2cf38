"""The suggest command: who says what in a file, an article or many texts at once, as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from workstation import paths
from workstation.attribution.known import Known
from workstation.attribution.proposals import Proposals
from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.reading import json_lines, standard_input, whole_text
from workstation.errors import FileRefused
from workstation.importing.reading import bytes_of
from workstation.usecases.suggesting import directory, suggest, suggest_file_text, suggest_text
from workstation.words import tr


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("suggest")(suggest_)


def suggest_(
    context: typer.Context,
    what: Annotated[
        str | None, typer.Argument(metavar="FILE|SLUG|-", help="A text, an article, or - for standard input.")
    ] = None,
    jsonl: Annotated[
        str | None,
        typer.Option(metavar="FILE|-", help='Many at once: lines {"id","text"} in, the proposals with their id out.'),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read a plain draft and propose who says what: quotes, people, sources, claims. Changes nothing."""
    if (what is None) == (jsonl is None):
        raise typer.BadParameter(tr("name one FILE or SLUG (or -), or --jsonl FILE (or -)."))
    if jsonl is not None:
        known = _known(context, library)
        for number, line in enumerate(json_lines(jsonl), 1):
            if line.strip():
                say(_line(number, line, known))
        return
    found = _proposals(context, library, what or "")
    if as_json:
        say_json(found.as_json())
    else:
        _tell(found)


def _proposals(context: typer.Context, library: str | None, what: str) -> Proposals:
    if what == "-":
        return suggest_file_text(standard_input(), "standard input", _known(context, library))
    if Path(what).exists():  # an existing path wins over a slug
        return suggest_file_text(bytes_of(Path(what)), what, _known(context, library))
    if Path(what).name != what or Path(what).suffix:
        return suggest_file_text(bytes_of(Path(what)), what)  # raises: the file is missing
    with library_at(context, library, write=False) as held:
        return suggest(held, what)


def _known(context: typer.Context, library: str | None) -> tuple[Known, ...]:
    """The directory of the library that is named, or of the default one when there is one."""
    before = context.find_root().obj or {}
    named = library or any(before.get(key) for key in ("library", "temporary", "sample"))
    if not named and not paths.default_library().exists():
        return ()
    with library_at(context, library, write=False) as held:
        return directory(held)


def _line(number: int, line: str, known: tuple[Known, ...]) -> str:
    try:
        asked = json.loads(line)
        ident, text = asked["id"], asked["text"]
        if not isinstance(text, str):
            raise TypeError
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FileRefused(
            tr("Line {number} is not a JSON object with “id” and “text”.").format(number=number),
            safe=tr("The lines before it were read."),
            remedy=tr("Mend that line and run it again."),
        ) from error
    found = suggest_text(whole_text(text), known)
    return json.dumps({"id": ident, **found.as_json()}, ensure_ascii=False)


def _tell(found: Proposals) -> None:
    for quote in found.quotes:
        mention = quote.speaker_mention.text if quote.speaker_mention else tr("nobody named")
        speaker = quote.speaker or mention
        say(f"{quote.confidence:.2f}  {speaker}: {' '.join(quote.text.split())}")
    for person in found.people:
        beside = ", ".join(part for part in (person.role, person.affiliation) if part)
        say(f"{person.name}{': ' if beside else ''}{beside}")
