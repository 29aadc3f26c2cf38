"""Commands on the right of reply: who was asked to answer to what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from workstation.cli.articles import SlugArgument, time_given
from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.showing import moment
from workstation.domain.replies import Reply
from workstation.errors import NotFound
from workstation.usecases import replying
from workstation.usecases.articles import open_article
from workstation.usecases.tagging import find_words

if TYPE_CHECKING:
    from workstation.storage.library import Library

IdArgument = Annotated[str, typer.Argument(metavar="ID", help="The request’s id, or enough of its beginning.")]
Asked = Annotated[str | None, typer.Option("--asked", metavar="TIME", help="When they were asked.")]
How = Annotated[str | None, typer.Option("--how", metavar="TEXT", help="How: telephone, e-mail, letter …")]
Deadline = Annotated[str | None, typer.Option("--deadline", metavar="TIME", help="Until when they may answer.")]
Note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help="For the desk.")]


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    group = typer.Typer(
        help="Right of reply: who is accused of what, and whether they were asked. Never exported for readers.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    for command in (reply_list, reply_add, reply_edit, reply_answer, reply_remove):
        group.command(command.__name__.split("_")[1])(command)
    app.add_typer(group, name="reply")


def reply_list(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="[SLUG]", help="Of this article; of all articles without it.")] = "",
    all: Annotated[bool, typer.Option("--all", help="Closed ones too.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List whose answer still waits, the nearest deadline first: of one article, or of all."""
    with library_at(context, library, write=False) as held:
        if slug:
            found = [(slug, each) for each in replying.replies_to(held, open_article(held, slug).id)]
        else:
            found = [(each.article_slug, each.reply) for each in replying.open_replies(held)]
    found = [(name, each) for name, each in found if all or each.is_open]
    if as_json:
        say_json([{"article": name, **each.model_dump(mode="json")} for name, each in found])
    elif not found:
        say("Nobody’s answer waits.")
    for name, each in found if not as_json else ():
        say(_line("" if slug else name, each))


def reply_add(
    context: typer.Context,
    slug: SlugArgument,
    who: Annotated[str, typer.Option(metavar="NAME", help="Who is accused.")],
    about: Annotated[str, typer.Option(metavar="TEXT", help="Of what.")],
    claim: Annotated[str, typer.Option(metavar="ID", help="The claim that says so.")] = "",
    text: Annotated[str, typer.Option(metavar="WORDS", help="Or the exact words of the article that say so.")] = "",
    asked: Asked = None,
    how: How = None,
    deadline: Deadline = None,
    note: Note = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Note that somebody is to be asked, or was."""
    with library_at(context, library, write=True) as held:
        article = open_article(held, slug)
        if text:
            find_words(article.body, text, 1)  # words that do not stand there are refused
        fields = _given(asked_at=_time(asked), how=how, deadline=_time(deadline), note=note)
        stored, _ = replying.ask_reply(held, article.id, who, about, claim=claim, passage=text, **fields)
    _say(stored, as_json)


def reply_edit(
    context: typer.Context,
    slug: SlugArgument,
    id: IdArgument,
    about: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    asked: Asked = None,
    how: How = None,
    deadline: Deadline = None,
    note: Note = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say when and how they were asked; what is not named stays."""
    fields = _given(about=about, asked_at=_time(asked), how=how, deadline=_time(deadline), note=note)
    if not fields:
        raise typer.BadParameter("say what to change, for example --asked.")
    with library_at(context, library, write=True) as held:
        stored, _ = replying.edit_reply(held, _found(held, slug, id).id, **fields)
    _say(stored, as_json)


def reply_answer(
    context: typer.Context,
    slug: SlugArgument,
    id: IdArgument,
    text: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What they answered; leave out for no answer.")
    ] = None,
    at: Annotated[str | None, typer.Option(metavar="TIME", help="When it came; now if left out.")] = None,
    included: Annotated[
        bool | None, typer.Option("--included/--not-included", help="Whether the article says so. Closes the request.")
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Keep the answer, and whether it (or that there was none) stands in the article."""
    stands = None if included is None else "yes" if included else "no"
    fields = _given(answer=text, answered_at=_time(at), included=stands)
    if not fields:
        raise typer.BadParameter("give --text, --included or --not-included.")
    with library_at(context, library, write=True) as held:
        stored, _ = replying.edit_reply(held, _found(held, slug, id).id, **fields)
    _say(stored, as_json)


def reply_remove(
    context: typer.Context,
    slug: SlugArgument,
    id: IdArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take out a request that was noted by mistake."""
    with library_at(context, library, write=True) as held:
        gone, _ = replying.remove_reply(held, _found(held, slug, id).id)
    _say(gone, as_json)


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _time(given: str | None) -> Any:
    return time_given(given) if given else None


def _found(library: Library, slug: str, id: str) -> Reply:
    known = replying.replies_to(library, open_article(library, slug).id)
    found = [each for each in known if each.id.startswith(id.lower())]
    if len(found) != 1 or not id:
        several = f"{len(found)} requests of {slug} begin with “{id}”." if found else f"{slug} has no request “{id}”."
        raise NotFound(several, safe="Nothing was changed.", remedy=f"See “workstation reply list {slug} --all”.")
    return found[0]


def _say(reply: Reply, as_json: bool) -> None:
    if as_json:
        say_json(reply.model_dump(mode="json"))
    else:
        say(_line("", reply))


def _line(article: str, reply: Reply) -> str:
    asked = f"asked {moment(reply.asked_at)} {reply.how}" if reply.asked_at else "not asked yet"
    until = f", until {moment(reply.deadline)}" if reply.deadline and reply.is_open else ""
    state = "" if reply.is_open else f" (included: {reply.included.value})"
    answer = f" – {reply.answer}" if reply.answer else ""
    said = f"{reply.id[:8]} {article} {reply.who}: {reply.about} [{asked.strip()}{until}]{state}{answer}"
    return " ".join(said.split())
