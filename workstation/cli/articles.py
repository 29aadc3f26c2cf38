"""Commands on articles: list, show, search, edit, publish, trash, restore."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from workstation.cli.backing_up import restore_file
from workstation.cli.options import (
    JsonOption,
    LibraryOption,
    library_at,
    library_path,
    one_of,
    say,
    say_json,
    unlock_with,
)
from workstation.cli.showing import article_json, article_lines, line_json, moment, table
from workstation.domain.articles import Article, Status
from workstation.domain.bylines import Role
from workstation.domain.listing import ArticleFilter
from workstation.errors import FieldRefused
from workstation.usecases import articles, bylines

SlugArgument = Annotated[
    str, typer.Argument(metavar="SLUG", help="The article's slug, as `workstation list` shows it.")
]


_STATUSES = [status.value for status in Status]


def register(app: typer.Typer) -> None:
    """Put these commands on the list."""
    for name, command in (
        ("list", list_),
        ("show", show),
        ("search", search),
        ("edit", edit),
        ("publish", publish),
        ("trash", trash),
        ("restore", restore),
    ):
        app.command(name)(command)


def list_(
    context: typer.Context,
    status: Annotated[
        str | None, typer.Option(help="Only articles of this status.", callback=one_of(_STATUSES))
    ] = None,
    trashed: Annotated[bool, typer.Option("--trashed", help="What is in the trash instead.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the articles, the last changed first."""
    only = ArticleFilter.build(status=status, trashed=trashed)
    _say_lines(context, library, only, as_json)


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(help="Words to find; the last may be a beginning.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find articles by the words in them."""
    _say_lines(context, library, ArticleFilter(words=" ".join(words)), as_json)


def show(
    context: typer.Context, slug: SlugArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Show one article with its header, text and tags."""
    from workstation.cli.after_publication import after_publication  # leans on the export; a list does without

    with library_at(context, library, write=False) as held:
        article = articles.open_article(held, slug)
        tags = held.tags.of_article(article.id)
        after = after_publication(held, article.id)
    if as_json:
        say_json(article_json(article, tags) | after)
    else:
        say("\n".join(article_lines(article, tags)))


def edit(
    context: typer.Context,
    slug: SlugArgument,
    headline: Annotated[str | None, typer.Option()] = None,
    dek: Annotated[str | None, typer.Option(help="The standfirst under the headline.")] = None,
    section: Annotated[str | None, typer.Option()] = None,
    language: Annotated[str | None, typer.Option(help="As in en, es or pt-BR.")] = None,
    dateline: Annotated[str | None, typer.Option()] = None,
    credit: Annotated[str | None, typer.Option(help="The credit line.")] = None,
    status: Annotated[str | None, typer.Option(help=", ".join(_STATUSES), callback=one_of(_STATUSES))] = None,
    canonical_url: Annotated[str | None, typer.Option()] = None,
    publisher: Annotated[str | None, typer.Option()] = None,
    public_note: Annotated[str | None, typer.Option(help="Printed with the article.")] = None,
    internal_note: Annotated[str | None, typer.Option(help="Never leaves the library.")] = None,
    new_slug: Annotated[str | None, typer.Option("--slug", help="Only before the first publication.")] = None,
    topic: Annotated[list[str] | None, typer.Option(help="A topic by name; repeat for more.")] = None,
    byline: Annotated[
        list[str] | None, typer.Option(metavar="NAME[:ROLE]", help="The byline in order; repeat for more.")
    ] = None,
    byline_template: Annotated[
        str | None, typer.Option(metavar="WORDS", help="As in “Reported by {0}, translated by {1}”; empty: as usual.")
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change header fields; what is not named stays."""
    given: dict[str, Any] = {
        "headline": headline,
        "dek": dek,
        "section": section,
        "language": language,
        "dateline": dateline,
        "credit_line": credit,
        "status": status,
        "canonical_url": canonical_url,
        "publisher": publisher,
        "public_note": public_note,
        "internal_note": internal_note,
        "slug": new_slug,
        "byline_template": byline_template,
    }
    fields = {name: value for name, value in given.items() if value is not None}
    if not fields and byline is None and topic is None:
        raise typer.BadParameter("say what to change, for example --headline.")
    with library_at(context, library, write=True) as held:
        article = articles.open_article(held, slug)
        if byline is not None:
            fields["byline"] = tuple(bylines.credit_for(held, name, role) for name, role in map(_name_and_role, byline))
        if topic is not None:
            fields["topics"] = bylines.topics_named(held, topic)
        article, _ = articles.edit_header(held, article.id, **fields)
    _say_done(article, "changed", as_json)


def publish(
    context: typer.Context,
    slug: SlugArgument,
    at: Annotated[
        str | None, typer.Option(metavar="TIME", help="As in 2026-03-01T09:00:00+00:00; now if left out.")
    ] = None,
    people: Annotated[
        str, typer.Option(help="Published again: keep names and titles as they were printed, or update them.")
    ] = "keep",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Mark an article as published, keep what was published as a revision, and seal how its people were printed."""
    if people not in ("keep", "update"):
        raise typer.BadParameter("--people is keep or update.")
    moment_given = time_given(at) if at else None
    with library_at(context, library, write=True) as held:
        before = held.articles.get(slug).published_at
        article, _ = articles.publish(held, slug, moment_given, "update" if people == "update" else "keep")
    _say_done(article, f"published again (first on {moment(before)})" if before else "published", as_json)


def trash(
    context: typer.Context, slug: SlugArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Put an article into the trash; `restore` brings it back."""
    with library_at(context, library, write=True) as held:
        article, _ = articles.trash(held, slug)
    _say_done(article, "in the trash", as_json)


def restore(
    context: typer.Context,
    slug: Annotated[
        str | None, typer.Argument(metavar="SLUG|FILE", help="An article in the trash, or a backup's file.")
    ] = None,
    last_backup: Annotated[bool, typer.Option("--last-backup", help="Go back to the last good backup.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring an article back from the trash, or the whole library back from a backup."""
    if (slug is None) != last_backup:
        raise typer.BadParameter("Name an article or a backup's file, or say --last-backup.")
    if slug is None or Path(slug).suffix == ".db" or Path(slug).is_file():
        copy, passphrase_file = Path(slug).absolute() if slug else None, context.find_root().obj["passphrase_file"]
        if copy is not None and passphrase_file is not None:
            unlock_with(copy, passphrase_file)
        restore_file(library_path(context, library), copy, as_json=as_json)
        return
    with library_at(context, library, write=True) as held:
        article, _ = articles.restore(held, slug)
    _say_done(article, "restored", as_json)


def _say_lines(context: typer.Context, library: str | None, only: ArticleFilter, as_json: bool) -> None:
    with library_at(context, library, write=False) as held:
        lines = list(articles.list_all(held, only))
    if as_json:
        say_json([line_json(line) | ({"snippet": _plain(line.snippet)} if only.words else {}) for line in lines])
    elif lines:
        for row in table([(line.slug, line.status.value, moment(line.updated_at), line.title) for line in lines]):
            say(row)
    else:
        say("No article fits." if only != ArticleFilter() else "The library has no articles yet.")


def _plain(snippet: str) -> str:
    return snippet.replace("\x02", "").replace("\x03", "")


def _say_done(article: Article, what: str, as_json: bool) -> None:
    if as_json:
        say_json(article_json(article))
    else:
        say(f"{article.slug}: {what}.")


def _name_and_role(given: str) -> tuple[str, Role]:
    name, colon, role = given.rpartition(":")
    if not colon:
        return given.strip(), Role.WRITING
    try:
        return name.strip(), Role(role.strip().lower())
    except ValueError as error:
        raise FieldRefused(
            f"“{role.strip()}” is not a role in a byline.",
            safe="Nothing was changed.",
            remedy=f"Use one of: {', '.join(Role)}.",
        ) from error


def time_given(given: str) -> datetime:
    """A time as it was typed; UTC when no zone was. Raises FieldRefused."""
    try:
        at = datetime.fromisoformat(given)
    except ValueError as error:
        raise FieldRefused(
            f"“{given}” is not a time.", safe="Nothing was changed.", remedy="Write it as 2026-03-01T09:00:00+00:00."
        ) from error
    return at if at.tzinfo else at.replace(tzinfo=UTC)
