"""Commands on the directory: author, expert and source, each with add, list, show and edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.showing import table
from workstation.domain.people import Affiliation, Author, Bio, BioLength, Expert
from workstation.domain.sources import Source, SourceKind
from workstation.usecases import authors, directory, experts, sources, tagging

NameArgument = Annotated[str, typer.Argument(metavar="NAME")]
RecordArgument = Annotated[str, typer.Argument(metavar="SLUG", help="The record's slug or name.")]
Kind = Annotated[str | None, typer.Option(help=", ".join(kind.value for kind in SourceKind))]
Trashed = Annotated[bool, typer.Option("--trashed", help="What is in the trash instead.")]
Record = Author | Expert | Source


def register(app: typer.Typer) -> None:
    """Put these groups on the list."""
    for name, title, commands in (
        ("author", "Author profiles: who writes for us.", (author_add, author_list, author_show, author_edit)),
        ("expert", "Experts: named people who may be quoted.", (expert_add, expert_list, expert_show, expert_edit)),
        ("source", "Sources: what statements rest on.", (source_add, source_list, source_show, source_edit)),
    ):
        group = typer.Typer(help=title, no_args_is_help=True, rich_markup_mode=None)
        for command in commands:
            group.command(command.__name__.split("_")[1])(command)
        app.add_typer(group, name=name)


# --- authors -------------------------------------------------------------------------------------


def author_add(
    context: typer.Context,
    name: NameArgument,
    role: Annotated[str, typer.Option()] = "",
    outlet: Annotated[str, typer.Option()] = "",
    bio: Annotated[str, typer.Option(help="A short bio in English.")] = "",
    profile_url: Annotated[str, typer.Option(help="The author's public page.")] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add an author profile; prints its slug."""
    bios = (Bio.build(text=bio),) if bio else ()
    with library_at(context, library, write=True) as held:
        author, _ = authors.add_author(held, name, role=role, outlet=outlet, bios=bios, profile_url=profile_url)
    _say_record(author, as_json)


def author_list(
    context: typer.Context,
    words: Annotated[str, typer.Argument(help="Part of a name.")] = "",
    trashed: Trashed = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List author profiles."""
    with library_at(context, library, write=False) as held:
        found = authors.list_authors(held, words, trashed=trashed)
    _say_records(found, as_json, lambda author: ", ".join(filter(None, (author.role, author.outlet))))


def author_show(
    context: typer.Context, slug: RecordArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Show a profile and the articles it is credited in."""
    with library_at(context, library, write=False) as held:
        author = held.authors.find(slug) or held.authors.match(slug) or held.authors.get(slug)
        used = [line.slug for line in authors.author_use(held, author.slug)]
    _show(author, {"articles": used}, as_json)


def author_edit(
    context: typer.Context,
    slug: RecordArgument,
    name: Annotated[str | None, typer.Option()] = None,
    role: Annotated[str | None, typer.Option()] = None,
    outlet: Annotated[str | None, typer.Option()] = None,
    bio: Annotated[str | None, typer.Option(help="The bio of this length and language.")] = None,
    bio_length: Annotated[str, typer.Option(help="short or long")] = "short",
    bio_language: Annotated[str, typer.Option()] = "en",
    profile_url: Annotated[str | None, typer.Option()] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a profile; what is not named stays."""
    fields = _given(name=name, role=role, outlet=outlet, profile_url=profile_url)
    with library_at(context, library, write=True) as held:
        current = held.authors.find(slug) or held.authors.match(slug) or held.authors.get(slug)
        if bio is not None:
            new = (Bio.build(length=bio_length, language=bio_language, text=bio),) if bio else ()
            kept = [b for b in current.bios if (b.length, b.language) != (BioLength(bio_length), bio_language)]
            fields["bios"] = (*kept, *new)
        author, _ = authors.edit_author(held, current.slug, **fields)
    _say_record(author, as_json)


# --- experts -------------------------------------------------------------------------------------


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
    _say_record(expert, as_json)


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
    _say_records(found, as_json, lambda expert: directory.candidate(expert).detail)


def expert_show(
    context: typer.Context, slug: RecordArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Show an expert with every article and every quote of theirs."""
    with library_at(context, library, write=False) as held:
        expert = tagging.find_expert(held, slug)
        used = _use_json(experts.expert_use(held, expert.slug))
    _show(expert, used, as_json)


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
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change an expert's record; what is not named stays."""
    fields = _given(name=name, notes=notes)
    fields |= {key: tuple(value) for key, value in (("spellings", aka), ("fields", field)) if value is not None}
    with library_at(context, library, write=True) as held:
        current = tagging.find_expert(held, slug)
        if role is not None or affiliation is not None:
            new = Affiliation.build(organisation=affiliation or "", role=role or "", start=since)
            fields["affiliations"] = (*current.affiliations, new)
        expert, _ = experts.edit_expert(held, current.slug, **fields)
    _say_record(expert, as_json)


# --- sources -------------------------------------------------------------------------------------


def source_add(
    context: typer.Context,
    name: NameArgument,
    kind: Kind = SourceKind.OUTLET.value,
    url: Annotated[str, typer.Option()] = "",
    description: Annotated[str, typer.Option(help="May be printed.")] = "",
    aka: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Another spelling; repeat for more.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add a source; prints its slug."""
    with library_at(context, library, write=True) as held:
        source, _ = sources.add_source(
            held, name, kind=kind, url=url, description=description, spellings=tuple(aka or ())
        )
    _say_record(source, as_json)


def source_list(
    context: typer.Context,
    words: Annotated[str, typer.Argument(help="Part of a name, in any spelling.")] = "",
    trashed: Trashed = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List sources."""
    with library_at(context, library, write=False) as held:
        found = sources.list_sources(held, words, trashed=trashed)
    _say_records(found, as_json, lambda source: source.kind.value)


def source_show(
    context: typer.Context, slug: RecordArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Show a source and where it is used."""
    with library_at(context, library, write=False) as held:
        source = tagging.find_source(held, slug)
        used = _use_json(sources.source_use(held, source.slug))
    _show(source, used, as_json)


def source_edit(
    context: typer.Context,
    slug: RecordArgument,
    name: Annotated[str | None, typer.Option()] = None,
    kind: Kind = None,
    url: Annotated[str | None, typer.Option()] = None,
    description: Annotated[str | None, typer.Option()] = None,
    aka: Annotated[list[str] | None, typer.Option(metavar="NAME", help="All other spellings.")] = None,
    notes: Annotated[str | None, typer.Option(help="Private notes.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a source; what is not named stays."""
    fields = _given(name=name, kind=kind, url=url, description=description, notes=notes)
    if aka is not None:
        fields["spellings"] = tuple(aka)
    with library_at(context, library, write=True) as held:
        source, _ = sources.edit_source(held, tagging.find_source(held, slug).slug, **fields)
    _say_record(source, as_json)


# --- what they share -----------------------------------------------------------------------------


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _say_record(record: Record, as_json: bool) -> None:
    if as_json:
        say_json(record.model_dump(mode="json"))
    else:
        say(record.slug)


def _say_records(records: Sequence[Any], as_json: bool, detail: Any) -> None:
    if as_json:
        say_json([record.model_dump(mode="json") for record in records])
    for row in table([(record.slug, record.name, detail(record)) for record in records]) if not as_json else ():
        say(row.rstrip())


def _show(record: Record, used: dict[str, Any], as_json: bool) -> None:
    if as_json:
        say_json(record.model_dump(mode="json") | used)
        return
    for name, value in (record.model_dump(mode="json") | used).items():
        if value and name != "version":
            say(f"{name.replace('_', ' ')}: {_in_words(value)}")


def _in_words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(str(part) for part in value.values() if part)
    if isinstance(value, list):
        return "; ".join(_in_words(part) for part in value)
    return str(value)


def _use_json(use: directory.Use) -> dict[str, Any]:
    return {
        "articles": [line.slug for line in use.articles],
        "mentions": [{"article": each.article_slug, "words": each.words} for each in use.mentions],
        "quotes": [{"article": each.article_slug, "words": each.words} for each in use.quotes],
    }
