"""Commands on margin comments and suggested edits."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from workstation.cli.articles import SlugArgument
from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.domain.comments import Comment
from workstation.errors import NotFound
from workstation.usecases import comments
from workstation.usecases.articles import open_article
from workstation.usecases.tagging import find_words

if TYPE_CHECKING:
    from workstation.storage.library import Library

IdArgument = Annotated[str, typer.Argument(metavar="ID", help="The comment’s id, or enough of its beginning.")]
ByOption = Annotated[str, typer.Option(metavar="NAME", help="Who says it.")]


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    group = typer.Typer(
        help="Margin comments and suggested edits: never part of a text, never exported for readers.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    for command in (comment_list, comment_add, comment_answer, comment_resolve, comment_reopen, comment_accept):
        group.command(command.__name__.split("_")[1])(command)
    app.add_typer(group, name="comment")


def comment_list(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="[SLUG]", help="Of this article; of all articles without it.")] = "",
    all: Annotated[bool, typer.Option("--all", help="Closed ones too.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List open comments: of one article in the order of its text, or of all articles."""
    with library_at(context, library, write=False) as held:
        if slug:
            found = [(slug, each) for each in comments.list_comments(held, open_article(held, slug).id)]
        else:
            found = [(each.article_slug, each.comment) for each in comments.open_comments(held)]
    found = [(name, each) for name, each in found if all or each.is_open]
    if as_json:
        say_json([{"article": name, **each.model_dump(mode="json"), "critic": each.critic} for name, each in found])
    elif not found:
        say("There are no open comments.")
    else:
        for name, each in found:
            say(_line("" if slug else name, each))


def comment_add(
    context: typer.Context,
    slug: SlugArgument,
    text: Annotated[str, typer.Option(help="The exact words it is about, as a reader sees them.")],
    say_: Annotated[str, typer.Option("--say", metavar="WORDS", help="What there is to say.")] = "",
    instead: Annotated[
        str | None, typer.Option(metavar="WORDS", help="Suggest these words instead; empty: suggest to delete.")
    ] = None,
    by: ByOption = "",
    nth: Annotated[int | None, typer.Option(help="Which of several hits, from 1.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Comment on words of an article, or suggest other words with --instead."""
    with library_at(context, library, write=True) as held:
        article = open_article(held, slug)
        start, end = find_words(article.body, text, nth)
        if instead is None:
            stored, _ = comments.add_comment(held, article.id, start, end, say_, by)
        else:
            stored, _ = comments.suggest_edit(held, article.id, start, end, instead, say_, by)
    _say(stored, as_json)


def comment_answer(
    context: typer.Context,
    slug: SlugArgument,
    id: IdArgument,
    say_: Annotated[str, typer.Option("--say", metavar="WORDS")],
    by: ByOption = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Answer a comment."""
    with library_at(context, library, write=True) as held:
        stored, _ = comments.answer_comment(held, _found(held, slug, id).id, say_, by)
    _say(stored, as_json)


def comment_resolve(
    context: typer.Context,
    slug: SlugArgument,
    id: IdArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Close a comment; a suggestion is rejected by it."""
    with library_at(context, library, write=True) as held:
        stored, _ = comments.resolve_comment(held, _found(held, slug, id).id)
    _say(stored, as_json)


def comment_reopen(
    context: typer.Context,
    slug: SlugArgument,
    id: IdArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open a closed comment again."""
    with library_at(context, library, write=True) as held:
        stored, _ = comments.reopen_comment(held, _found(held, slug, id).id)
    _say(stored, as_json)


def comment_accept(
    context: typer.Context,
    slug: SlugArgument,
    id: IdArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put the words of a suggestion into the text."""
    with library_at(context, library, write=True) as held:
        found = _found(held, slug, id)
        comments.accept_suggestion(held, found.id)
        stored = held.comments.get(found.id)
    _say(stored, as_json)


def _found(library: Library, slug: str, id: str) -> Comment:
    known = comments.list_comments(library, open_article(library, slug).id)
    found = [each for each in known if each.id.startswith(id.lower())]
    if len(found) != 1 or not id:
        several = f"{len(found)} comments of {slug} begin with “{id}”." if found else f"{slug} has no comment “{id}”."
        raise NotFound(several, safe="Nothing was changed.", remedy=f"See “workstation comment list {slug} --all”.")
    return found[0]


def _say(comment: Comment, as_json: bool) -> None:
    if as_json:
        say_json({**comment.model_dump(mode="json"), "critic": comment.critic})
    else:
        say(comment.id[:8])
        sys.stderr.write(_line("", comment) + "\n")


def _line(article: str, comment: Comment) -> str:
    state = "" if comment.is_open else f"({comment.state}) "
    answers = f" [{len(comment.answers)} answers]" if comment.answers else ""
    who = f"{comment.by}: " if comment.by else ""
    return " ".join(f"{comment.id[:8]} {article} {state}{who}{comment.critic}{answers}".split())
