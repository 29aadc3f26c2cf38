"""Commands on duplicates, alike for authors, experts and sources: list them, merge two, part them, keep them apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.domain.merging import Merge, RecordKind, Take
from workstation.errors import NotFound
from workstation.usecases import duplicates, merging, naming

if TYPE_CHECKING:
    from workstation.storage.library import Library

TakeOption = Annotated[
    list[str] | None,
    typer.Option("--take", metavar="FIELD", help="Take this field from LOSE (FIELD=both: from both); repeat for more."),
]


def merging_commands(kind: RecordKind) -> tuple[Callable[..., None], ...]:
    """`duplicates`, `merge`, `unmerge` and `apart` of this kind of record."""

    def list_duplicates(context: typer.Context, library: LibraryOption = None, as_json: JsonOption = False) -> None:
        """List records that may be one person or source twice."""
        with library_at(context, library, write=False) as held:
            found = duplicates.likely_duplicates(held, kind)
        if as_json:
            say_json([pair.model_dump(mode="json") for pair in found])
        elif not found:
            say("No two records look like one.")
        else:
            for pair in found:
                say(f"{pair.keep}  {pair.lose}  ({pair.keep_name} / {pair.lose_name}: {pair.likeness})")

    def merge(
        context: typer.Context,
        keep: Annotated[str, typer.Argument(metavar="KEEP", help="The record that stays, by slug or name.")],
        lose: Annotated[str, typer.Argument(metavar="LOSE", help="The record that goes into it.")],
        take: TakeOption = None,
        library: LibraryOption = None,
        as_json: JsonOption = False,
    ) -> None:
        """Make one record of two; the slug of LOSE leads to KEEP for good. “unmerge LOSE” undoes it."""
        with library_at(context, library, write=True) as held:
            done, _ = merging.merge_records(held, kind, _slug(held, kind, keep), _slug(held, kind, lose), _taken(take))
            record = merging.directory_of(held, kind).get(done.keep)
        if as_json:
            say_json({"merge": done.model_dump(mode="json"), kind: record.model_dump(mode="json")})
        else:
            say(f"{done.lose} is {done.keep} now.")

    def unmerge(
        context: typer.Context,
        lose: Annotated[str, typer.Argument(metavar="LOSE", help="The slug that was given up, or the merge’s id.")],
        library: LibraryOption = None,
        as_json: JsonOption = False,
    ) -> None:
        """Undo a merge."""
        with library_at(context, library, write=True) as held:
            undone, _ = merging.undo_merge(held, _merge(held, kind, lose).id)
        if as_json:
            say_json(undone.model_dump(mode="json"))
        else:
            say(f"{undone.lose} and {undone.keep} are two again.")

    def apart(
        context: typer.Context,
        one: Annotated[str, typer.Argument(metavar="SLUG")],
        other: Annotated[str, typer.Argument(metavar="SLUG")],
        library: LibraryOption = None,
    ) -> None:
        """Say that two records are two persons; they are not proposed again."""
        with library_at(context, library, write=True) as held:
            slugs = _slug(held, kind, one), _slug(held, kind, other)
            duplicates.keep_apart(held, kind, *slugs)
        say(f"{slugs[0]} and {slugs[1]} are kept apart.")

    names: dict[str, Callable[..., None]] = {
        "duplicates": list_duplicates,
        "merge": merge,
        "unmerge": unmerge,
        "apart": apart,
    }
    for name, command in names.items():
        command.__name__ = f"{kind}_{name}"
    return tuple(names.values())


def _slug(library: Library, kind: RecordKind, name: str) -> str:
    find: dict[str, Callable[[Library, str], Any]] = {
        "author": naming.find_author,
        "expert": naming.find_expert,
        "source": naming.find_source,
    }
    found = find[kind](library, name)
    if found is None:
        raise NotFound(f"There is no {kind} “{name}” in the directory.", safe="Nothing was changed.")
    return str(found.slug)


def _merge(library: Library, kind: RecordKind, name: str) -> Merge:
    done = merging.list_merges(library, kind)
    found = next((merge for merge in done if name in (merge.id, merge.lose)), None)
    if found is None:
        raise NotFound(
            f"No {kind} “{name}” was merged into another, or it was undone already.", safe="Nothing was changed."
        )
    return found


def _taken(fields: list[str] | None) -> dict[str, Take]:
    taken: dict[str, Take] = {}
    for each in fields or ():
        field, _, what = each.partition("=")
        taken[field] = "both" if what == "both" else "keep" if what == "keep" else "lose"
    return taken
