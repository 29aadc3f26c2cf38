"""The command that brings contacts of an address book into the directory."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.showing import table
from workstation.usecases.contacts import Choice, Column, ContactPlan, import_contacts, plan_contacts


def expert_import(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A vCard file or a CSV table.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    on_conflict: Annotated[
        str, typer.Option(metavar="update|add|skip", help="What happens to people the directory knows otherwise.")
    ] = "update",
    map_: Annotated[
        list[str] | None,
        typer.Option(
            "--map", metavar="TITLE=FIELD", help=f"What a column holds: {', '.join(Column)}; repeat for more."
        ),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring contacts in as experts; people who are there already are left as they are or completed."""
    if on_conflict not in ("update", "add", "skip"):
        raise typer.BadParameter("--on-conflict is update, add or skip.")
    with library_at(context, library, write=not dry_run) as held:
        plan = plan_contacts(held, file)
        if map_:
            plan = plan_contacts(held, file, _columns(plan, map_))
        if dry_run:
            _say_plan(plan, as_json)
            return
        choice = cast(Choice, on_conflict)
        choices = {at: choice for at, line in enumerate(plan.lines) if line.outcome == "conflict"}
        if on_conflict == "update":
            choices = {at: each for at, each in choices.items() if plan.lines[at].slug}
        report, _ = import_contacts(held, plan, choices)
    if as_json:
        told = {"added": report.added, "updated": report.updated, "skipped": report.skipped}
        say_json(told | {"complaints": [vars(each) for each in report.complaints]})
        return
    say(f"{len(report.added)} added, {len(report.updated)} updated, {report.skipped} left as they are.")
    for complaint in report.complaints:
        sys.stderr.write(f"{file.name}, line {complaint.line}: {complaint.sentence}\n")


def _columns(plan: ContactPlan, given: list[str]) -> dict[int, Column]:
    header = [title.casefold() for title in plan.contacts.header]
    known = {column.value.casefold(): column for column in Column}
    found: dict[int, Column] = {}
    for each in given:
        title, _, held = each.rpartition("=")
        if title.casefold() not in header or held.casefold() not in known:
            raise typer.BadParameter(
                f"“{each}”: the columns are {', '.join(plan.contacts.header) or 'none'}; what they may hold: "
                f"{', '.join(Column)}."
            )
        found[header.index(title.casefold())] = known[held.casefold()]
    return found


def _say_plan(plan: ContactPlan, as_json: bool) -> None:
    if as_json:
        say_json(_plan_json(plan))
        return
    rows = [(str(e.draft.line), e.outcome, e.draft.name, e.slug, e.told) for e in plan.lines]
    for row in table(rows):
        say(row.rstrip())
    for note in plan.contacts.notes:
        sys.stderr.write(f"{note}\n")
    for complaint in plan.complaints:
        sys.stderr.write(f"{plan.path.name}, line {complaint.line}: {complaint.sentence}\n")


def _plan_json(plan: ContactPlan) -> dict[str, Any]:
    return {
        "kind": plan.contacts.kind,
        "columns": dict(zip(plan.contacts.header, plan.contacts.columns, strict=True)),
        "people": [
            {"line": e.draft.line, "name": e.draft.name, "outcome": e.outcome, "slug": e.slug, "told": e.told}
            for e in plan.lines
        ],
        "complaints": [vars(each) for each in plan.complaints],
        "notes": list(plan.contacts.notes),
    }
