"""The command that takes in what a fact-checker found."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.domain.verdicts import CheckerVerdict
from workstation.usecases.verdicts import Taken, take_verdicts


def register(app: typer.Typer) -> None:
    """Put it on the list."""
    app.command("verdicts")(verdicts)


def verdicts(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What the page saved (JSON), the page, or the table.")],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who checked, where the file does not say.")] = "",
    article: Annotated[str, typer.Option(metavar="SLUG", help="Refuse verdicts for any other article.")] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take in the verdicts of a fact-checker’s copy: claims keep them with who and why, the text as comments."""
    with library_at(context, library, write=True) as held:
        taken, _ = take_verdicts(held, file, by, article)
    if as_json:
        say_json(_json(taken))
        return
    many = len(taken.taken)
    say(f"{taken.article.slug}: {many} verdict{'' if many == 1 else 's'} taken in.")
    for said, found in (
        ("The words were changed since; kept, nothing done", taken.changed),
        ("No longer in the article; kept, nothing done", taken.gone),
    ):
        for each in found:
            say(f"  {said}: {each.words or each.item} – {each.verdict} {each.note}".rstrip())
    if taken.before:
        say(f"  {taken.before} had been taken in before.")


def _json(taken: Taken) -> dict[str, Any]:
    def told(found: tuple[CheckerVerdict, ...]) -> list[dict[str, Any]]:
        return [each.model_dump(mode="json") for each in found]

    return {
        "article": taken.article.slug,
        "taken": told(taken.taken),
        "changed": told(taken.changed),
        "gone": told(taken.gone),
        "before": taken.before,
    }
