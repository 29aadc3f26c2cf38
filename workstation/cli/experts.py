"""Commands on experts."""

from __future__ import annotations

from typing import Annotated

import typer

from workstation.cli.contacts import expert_import
from workstation.cli.merging import merging_commands
from workstation.cli.options import JsonOption, LibraryOption, library_at
from workstation.cli.records import (
    NameArgument,
    RecordArgument,
    SlugOnly,
    Trashed,
    add_group,
    ask_what,
    given_fields,
    said_json,
    say_done,
    say_namesakes,
    say_record,
    say_records,
    show_record,
    use_json,
)
from workstation.domain.people import Affiliation
from workstation.usecases import directory, experts, naming


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    add_group(
        app,
        "expert",
        "Experts: named people who may be quoted.",
        (
            expert_add,
            expert_list,
            expert_show,
            expert_edit,
            expert_trash,
            expert_restore,
            expert_import,
            *merging_commands("expert"),
        ),
    )


def expert_add(
    context: typer.Context,
    name: NameArgument,
    role: Annotated[str, typer.Option(help="What they are there.")] = "",
    affiliation: Annotated[str, typer.Option(help="Where they work.")] = "",
    since: Annotated[str, typer.Option(help="From when: 2024, 2024-03 or 2024-03-15.")] = "",
    aka: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Another spelling; repeat for more.")] = None,
    field: Annotated[list[str] | None, typer.Option(help="A field of expertise; repeat for more.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add an expert; prints the slug."""
    held_as = Affiliation.build(organisation=affiliation, role=role, start=since)
    affiliations = (held_as,) if role or affiliation else ()
    with library_at(context, library, write=True) as held:
        expert, _ = experts.add_expert(
            held, name, affiliations=affiliations, spellings=tuple(aka or ()), fields=tuple(field or ())
        )
        alike = naming.namesakes(held, expert)
    say_namesakes(expert, alike)
    say_record(expert, as_json)


def expert_list(
    context: typer.Context,
    words: Annotated[str, typer.Argument(help="Part of a name, in any spelling.")] = "",
    trashed: Trashed = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List experts."""
    with library_at(context, library, write=False) as held:
        found = experts.list_experts(held, words, trashed=trashed)
    say_records(found, as_json, lambda expert: directory.candidate(expert).detail)


def expert_show(
    context: typer.Context, slug: RecordArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Show an expert with every article and every quote of theirs."""
    with library_at(context, library, write=False) as held:
        expert = naming.find_expert(held, slug)
        used = use_json(experts.expert_use(held, expert.slug)) | said_json(held, "expert", expert.slug)
    show_record(expert, used, as_json)


def expert_edit(
    context: typer.Context,
    slug: RecordArgument,
    name: Annotated[str | None, typer.Option()] = None,
    role: Annotated[str | None, typer.Option(help="With --affiliation: a new affiliation after the others.")] = None,
    affiliation: Annotated[str | None, typer.Option()] = None,
    since: Annotated[str, typer.Option()] = "",
    aka: Annotated[list[str] | None, typer.Option(metavar="NAME", help="All other spellings.")] = None,
    field: Annotated[list[str] | None, typer.Option(help="All fields of expertise.")] = None,
    notes: Annotated[str | None, typer.Option(help="Private notes.")] = None,
    disclosure: Annotated[str | None, typer.Option(help="What readers must know about them; printed.")] = None,
    contacted: Annotated[str | None, typer.Option(metavar="DATE", help="When they were last asked; private.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change an expert's record; what is not named stays."""
    fields = given_fields(name=name, notes=notes, disclosure=disclosure, last_contacted=contacted)
    fields |= {key: tuple(value) for key, value in (("spellings", aka), ("fields", field)) if value is not None}
    ask_what(fields, role, affiliation)
    with library_at(context, library, write=True) as held:
        current = naming.find_expert(held, slug)
        if role is not None or affiliation is not None:
            new = Affiliation.build(organisation=affiliation or "", role=role or "", start=since)
            fields["affiliations"] = (*current.affiliations, new)
        expert, _ = experts.edit_expert(held, current.slug, **fields)
    say_record(expert, as_json)


def expert_trash(
    context: typer.Context, slug: SlugOnly, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Put an expert's record into the trash; the tags in articles stay."""
    with library_at(context, library, write=True) as held:
        stored, _ = experts.trash_expert(held, slug)
    say_done(stored, "in the trash", as_json)


def expert_restore(
    context: typer.Context, slug: SlugOnly, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Bring an expert's record back from the trash."""
    with library_at(context, library, write=True) as held:
        stored, _ = experts.restore_expert(held, slug)
    say_done(stored, "restored", as_json)
