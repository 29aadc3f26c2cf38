"""What the commands on authors, experts and sources share: their arguments, how a record is shown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workstation.cli.options import say, say_json
from workstation.cli.showing import table
from workstation.domain.people import Author, Expert
from workstation.domain.said import Said
from workstation.domain.sources import Source
from workstation.usecases import directory
from workstation.usecases.said import said_by, tally

if TYPE_CHECKING:
    from workstation.storage.library import Library

NameArgument = Annotated[str, typer.Argument(metavar="NAME")]
RecordArgument = Annotated[str, typer.Argument(metavar="SLUG", help="The record's slug or name.")]
SlugOnly = Annotated[str, typer.Argument(metavar="SLUG")]
Trashed = Annotated[bool, typer.Option("--trashed", help="What is in the trash instead.")]
Record = Author | Expert | Source


def add_group(app: typer.Typer, name: str, title: str, commands: Sequence[Callable[..., None]]) -> None:
    """A group of commands on one kind of record; a command is called by the last part of its function's name."""
    group = typer.Typer(help=title, no_args_is_help=True, rich_markup_mode=None)
    for command in commands:
        group.command(command.__name__.partition("_")[2].replace("_", "-"))(command)
    app.add_typer(group, name=name)


def given_fields(**fields: Any) -> dict[str, Any]:
    """The options that were given, by field."""
    return {name: value for name, value in fields.items() if value is not None}


def ask_what(fields: dict[str, Any], *others: object) -> None:
    """An `edit` that changes nothing is a mistake in the words of the command."""
    if not fields and all(other is None for other in others):
        raise typer.BadParameter("say what to change, for example --name.")


def say_record(record: Record, as_json: bool) -> None:
    """What `add` and `edit` print: the slug, or the record as JSON."""
    if as_json:
        say_json(record.model_dump(mode="json"))
    else:
        say(record.slug)


def say_done(record: Record, what: str, as_json: bool) -> None:
    """What `trash` and `restore` print: a sentence, or the record as JSON."""
    if as_json:
        say_json(record.model_dump(mode="json"))
    else:
        say(f"{record.slug}: {what}.")


def say_namesakes(record: Record, alike: Sequence[str]) -> None:
    """Tell that others are called the same: perhaps one person has two records now."""
    if alike:
        sys.stderr.write(
            f"There is already a record called “{record.name}”: {', '.join(alike)}. If they are one: "
            f"workstation {kind_of(record)} merge {alike[0]} {record.slug}; if they are two, name each by its slug.\n"
        )


def kind_of(record: Record) -> str:
    """The word the command of its kind begins with."""
    return type(record).__name__.lower()


def say_records(records: Sequence[Any], as_json: bool, detail: Any) -> None:
    """A list of records; `detail(record)` tells two of one name apart."""
    if as_json:
        say_json([record.model_dump(mode="json") for record in records])
    for row in table([(record.slug, record.name, detail(record)) for record in records]) if not as_json else ():
        say(row.rstrip())


def show_record(record: Record, used: dict[str, Any], as_json: bool) -> None:
    """A record with all its fields, and where it is used."""
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


def said_json(library: Library, kind: directory.Kind, slug: str) -> dict[str, Any]:
    """What they said across the archive, the latest article first, and how often they are quoted."""
    rows: list[Said] = []
    after: str | None = None
    while True:
        page = said_by(library, kind, slug, after, limit=1_000)
        rows += page.rows
        after = page.next
        if after is None:
            break
    quotes = [
        {
            "article": each.place.article_slug,
            "quote": each.place.value,
            "words": each.place.words,
            "at": each.at.isoformat(),
            "published": each.published,
            "as": each.as_whom,
        }
        for each in rows
    ]
    return {"quotes": quotes, "quoted": tally(library, kind, slug).model_dump(mode="json")}


def use_json(use: directory.Use) -> dict[str, Any]:
    """Where an expert or source is used, for `--json`."""
    return {
        "articles": [line.slug for line in use.articles],
        "mentions": [{"article": each.article_slug, "words": each.words} for each in use.mentions],
        "quotes": [{"article": each.article_slug, "words": each.words} for each in use.quotes],
    }
