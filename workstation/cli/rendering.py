"""The render command: the body HTML of Markdown, exactly as preview and export make it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import put, say
from workstation.errors import FileRefused
from workstation.importing.reading import LARGEST, bytes_of
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
        for number, line in enumerate(_lines(jsonl), 1):
            if line.strip():
                say(_render_line(number, line))
        return
    text = _standard_input() if file == "-" else bytes_of(Path(file or ""))
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
    # Halves of a character, which JSON can escape one by one, are no text.
    whole = markdown.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return json.dumps({"id": known, "html": render_text(whole)}, ensure_ascii=False)


def _standard_input() -> bytes:
    data = sys.stdin.buffer.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FileRefused(
            f"Standard input holds more than {LARGEST // 1024 // 1024} MB.",
            safe="Nothing was written.",
            remedy="Divide it into smaller files.",
        )
    return data


def _lines(name: str) -> Iterator[str]:
    # Only a line feed ends a line of JSONL: str.splitlines would also cut at U+2028 inside a string.
    for line in sys.stdin.buffer if name == "-" else bytes_of(Path(name)).split(b"\n"):
        yield line.decode("utf-8", "replace")
