"""Commands on published articles: correct one, and see what was printed."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from workstation.cli.articles import SlugArgument
from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.domain.base import Value
from workstation.domain.corrections import CorrectionKind, NotePlace
from workstation.usecases.correcting import Corrected, correct, withdraw_correction


def register(app: typer.Typer) -> None:
    """Put these commands on the list."""
    app.command("correct")(correct_)
    app.command("withdraw-correction")(withdraw)


def correct_(
    context: typer.Context,
    slug: SlugArgument,
    kind: Annotated[str, typer.Option(help="update, correction, clarification, editors-note or retraction.")],
    note: Annotated[str, typer.Option(metavar="TEXT", help="What readers are told.")],
    replace: Annotated[str, typer.Option(metavar="OLD", help="The words that were wrong, as readers see them.")] = "",
    new: Annotated[str, typer.Option("--with", metavar="NEW", help="The words that stand there from now on.")] = "",
    nth: Annotated[int | None, typer.Option(help="Which one, when the words stand in several places.")] = None,
    every: Annotated[
        bool, typer.Option("--every", help="Wherever the words stand, headline and dek included.")
    ] = False,
    place: Annotated[str | None, typer.Option(help="Where the note is printed: top or bottom.")] = None,
    person: Annotated[
        list[str] | None,
        typer.Option(metavar="SLUG", help="Print this person as their record says now; repeat for more."),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Correct a published article: words, public note, time; the state before is kept. Lists where else it stands."""
    if new and not replace:
        raise typer.BadParameter("--with needs --replace: say which words give way.")
    asked = _Asked.build(kind=kind, place=place)
    with library_at(context, library, write=True) as held:
        done, _ = correct(
            held,
            slug,
            asked.kind,
            note,
            replace=replace,
            put=new,
            nth=nth,
            every=every,
            place=asked.place,
            people=tuple(person or ()),
        )
    if as_json:
        say_json(_json(done))
    else:
        _tell(done)


def withdraw(
    context: typer.Context,
    slug: SlugArgument,
    number: Annotated[int, typer.Argument(metavar="N", help="Which one: 1 is the first that was made.")],
    because: Annotated[str, typer.Option(metavar="WORDS", help="Why; kept in the library, not printed.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print a correction no longer that was itself wrong; it is kept with the reason, the words stay as they are."""
    with library_at(context, library, write=True) as held:
        (article, gone), _ = withdraw_correction(held, slug, number, because)
    if as_json:
        say_json({"slug": article.slug, "status": article.status.value, "correction": gone.model_dump(mode="json")})
    else:
        say(f"{article.slug}: correction {number} is withdrawn; it is kept and no longer printed.")


class _Asked(Value):
    kind: CorrectionKind
    place: NotePlace | None = None


def _json(done: Corrected) -> dict[str, Any]:
    return {
        "slug": done.article.slug,
        "status": done.article.status.value,
        "modified_at": done.article.modified_at.isoformat() if done.article.modified_at else None,
        "correction": done.correction.model_dump(mode="json"),
        "elsewhere": [each.model_dump(mode="json") for each in done.elsewhere],
    }


def _tell(done: Corrected) -> None:
    say(f"{done.article.slug}: corrected ({done.correction.kind.value}, printed at the {done.correction.place.value}).")
    if done.elsewhere:
        say("The same quote or claim stands in:")
    for each in done.elsewhere:
        say(f"  {each.slug} ({each.status.value}), {each.key} {each.value}: {each.words}")
