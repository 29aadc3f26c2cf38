"""The render command: the body HTML of Markdown, exactly as preview and export make it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import put
from workstation.cli.reading import json_lines, standard_input, whole_text
from workstation.errors import FileRefused
from workstation.importing.reading import bytes_of
from workstation.usecases.rendering import render_file_text, render_text


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("render")(render)


def render(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE|-", help="A Markdown file, or - for standard input.")
    ] = None,
    jsonl: Annotated[
        str | None, typer.Option(metavar="FILE|-", help='Many at once: lines {"id","markdown"} in, {"id","html"} out.')
    ] = None,
) -> None:
    """Print the body HTML of a Markdown file."""
    if (file is None) == (jsonl is None):
        raise typer.BadParameter("name one FILE (or -), or --jsonl FILE (or -).")
    if jsonl is not None:
        for number, line in enumerate(json_lines(jsonl), 1):
            if line.strip():
                put(_render_line(number, line) + "\n")
        return
    text = standard_input() if file == "-" else bytes_of(Path(file or ""))
    put(render_file_text(text, "standard input" if file == "-" else str(file)))


def _render_line(number: int, line: str) -> str:
    try:
        asked = json.loads(line)
        known, markdown = asked["id"], asked["markdown"]
        if not isinstance(markdown, str):
            raise TypeError
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FileRefused(
            f"Line {number} is not a JSON object with “id” and “markdown”.",
            safe="The lines before it were rendered.",
            remedy="Mend that line and run it again.",
        ) from error
    return json.dumps({"id": known, "html": render_text(whole_text(markdown))}, ensure_ascii=False)
