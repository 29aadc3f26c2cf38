"""Commands on author profiles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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
    say_done,
    say_namesakes,
    say_record,
    say_records,
    show_record,
)
from workstation.domain.listing import ArticleFilter
from workstation.domain.people import Bio, BioLength, Link
from workstation.usecases import articles, authors, naming


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    add_group(
        app,
        "author",
        "Author profiles: who writes for us.",
        (author_add, author_list, author_show, author_edit, author_trash, author_restore, *merging_commands("author")),
    )


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
        alike = naming.namesakes(held, author)
    say_namesakes(author, alike)
    say_record(author, as_json)


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
    say_records(found, as_json, lambda author: ", ".join(filter(None, (author.role, author.outlet))))


def author_show(
    context: typer.Context, slug: RecordArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Show a profile and the articles it is credited in."""
    with library_at(context, library, write=False) as held:
        author = naming.find_author(held, slug) or held.authors.get(slug)
        used = [line.slug for line in articles.list_all(held, ArticleFilter(author=author.slug))]
    show_record(author, {"articles": used}, as_json)


def author_edit(
    context: typer.Context,
    slug: RecordArgument,
    name: Annotated[str | None, typer.Option()] = None,
    role: Annotated[str | None, typer.Option()] = None,
    outlet: Annotated[str | None, typer.Option()] = None,
    bio: Annotated[str | None, typer.Option(help="The bio of this length and language.")] = None,
    bio_length: Annotated[BioLength, typer.Option()] = BioLength.SHORT,
    bio_language: Annotated[str, typer.Option()] = "en",
    profile_url: Annotated[str | None, typer.Option()] = None,
    photo: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A picture; it is copied into the library.")
    ] = None,
    link: Annotated[
        list[str] | None, typer.Option(metavar="LABEL=URL", help="All public links; repeat for more.")
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a profile; what is not named stays."""
    fields = given_fields(name=name, role=role, outlet=outlet, profile_url=profile_url)
    ask_what(fields, bio, photo, link)
    with library_at(context, library, write=True) as held:
        current = naming.find_author(held, slug) or held.authors.get(slug)
        if bio is not None:
            new = (Bio.build(length=bio_length, language=bio_language, text=bio),) if bio else ()
            kept = [b for b in current.bios if (b.length, b.language) != (bio_length, bio_language)]
            fields["bios"] = (*kept, *new)
        if link is not None:
            fields["links"] = tuple(_link(each) for each in link)
        if photo is not None:
            authors.set_photo(held, current.slug, photo)
        author, _ = authors.edit_author(held, current.slug, **fields)
    say_record(author, as_json)


def author_trash(
    context: typer.Context, slug: SlugOnly, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Put a profile into the trash; bylines keep the name as printed."""
    with library_at(context, library, write=True) as held:
        stored, _ = authors.trash_author(held, slug)
    say_done(stored, "in the trash", as_json)


def author_restore(
    context: typer.Context, slug: SlugOnly, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Bring a profile back from the trash."""
    with library_at(context, library, write=True) as held:
        stored, _ = authors.restore_author(held, slug)
    say_done(stored, "restored", as_json)


def _link(given: str) -> Link:
    label, equals, url = given.partition("=")
    if not equals:
        raise typer.BadParameter(f"write a link as LABEL=URL, not “{given}”.")
    return Link.build(label=label.strip(), url=url.strip())
