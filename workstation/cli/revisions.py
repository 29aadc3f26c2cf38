"""Commands on kept states of an article: list them, compare two, name one, go back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.domain.difference import Mark, Piece
from workstation.usecases import comparing, revisions

if TYPE_CHECKING:
    from workstation.storage.library import Library

SlugArgument = Annotated[str, typer.Argument(metavar="SLUG", help="The article's slug.")]
NumberArgument = Annotated[int, typer.Argument(metavar="N", help="The revision's number.")]


def register(app: typer.Typer) -> None:
    """Put these commands on the list."""
    app.command("revisions")(list_)
    app.command("diff")(diff)
    app.command("restore-revision")(restore)
    app.command("name-revision")(name)


def list_(
    context: typer.Context,
    slug: SlugArgument,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many of the newest.")] = 100,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """The kept states of an article, the newest first."""
    with library_at(context, library, write=False) as held:
        lines = revisions.list_revisions(held, held.articles.get(slug).id, limit=limit)
    if as_json:
        say_json([each.model_dump(mode="json") for each in lines])
        return
    for each in lines:
        moment = f"{each.made_at.astimezone():%Y-%m-%d %H:%M}"
        say(f"{each.seq:>5}  {moment}  {each.words:>6} words  {each.kind}{f'  “{each.label}”' if each.label else ''}")
    if not lines:
        say("No revision of it is kept yet.")


def diff(
    context: typer.Context,
    slug: SlugArgument,
    old: Annotated[int | None, typer.Argument(metavar="[N]", help="The older one; the newest when left out.")] = None,
    new: Annotated[int | None, typer.Argument(metavar="[M]", help="The newer one; the text as it is now.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """What differs, word by word: from revision N to M, or to the article as it is now. [-gone-] and {+new+}."""
    with library_at(context, library, write=False) as held:
        before, after = _both(held, slug, old, new)
        compared = comparing.compare(before, after)
    if as_json:
        said = {name: [[piece.mark.value, piece.text] for piece in pieces] for name, pieces in compared.fields}
        say_json({"fields": said, "text": [[piece.mark.value, piece.text] for piece in compared.text]})
        return
    if compared.same:
        say("Nothing differs.")
        return
    for field, pieces in compared.fields:
        say(f"{field}: {_marked(pieces)}")
    if any(piece.mark is not Mark.SAME for piece in compared.text):
        say(_marked(tuple(comparing.folded(compared.text))))


def _both(held: Library, slug: str, old: int | None, new: int | None) -> tuple[comparing.Side, comparing.Side]:
    article = held.articles.get(slug)
    if old is None:
        newest = revisions.list_revisions(held, article.id, limit=1)
        old = newest[0].seq if newest else 1
    before = held.revisions.numbered(article.id, old).article
    return before, held.revisions.numbered(article.id, new).article if new is not None else article


def _marked(pieces: tuple[Piece, ...]) -> str:
    told = {Mark.SAME: "{}", Mark.REMOVED: "[-{}-]", Mark.ADDED: "{{+{}+}}"}
    return "".join(told[piece.mark].format(piece.text) for piece in pieces)


def name(
    context: typer.Context,
    slug: SlugArgument,
    number: NumberArgument,
    label: Annotated[str, typer.Argument(metavar="NAME", help="What it is called from now on.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Name a kept state; it then stays for good."""
    with library_at(context, library, write=True) as held:
        kept = held.revisions.numbered(held.articles.get(slug).id, number)
        named, _ = revisions.name_revision(held, kept.id, label)
    if as_json:
        say_json({"seq": named.seq, "label": named.label})
    else:
        say(f"Revision {named.seq} is called “{named.label}”.")


def restore(
    context: typer.Context,
    slug: SlugArgument,
    number: NumberArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a kept state the present one; what is there now is kept as a revision first."""
    with library_at(context, library, write=True) as held:
        kept = held.revisions.numbered(held.articles.get(slug).id, number)
        article, _ = revisions.restore_revision(held, kept.id)
    if as_json:
        say_json({"slug": article.slug, "restored": number})
    else:
        say(f"{article.slug} is as it was in revision {number}.")
