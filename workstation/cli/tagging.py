"""The tag command: tie the exact words of an article to an expert, a source or a speaker."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from workstation.cli.articles import SlugArgument
from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.showing import article_json
from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.domain.quotes import Terms
from workstation.usecases import tagging


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("tag")(tag)


def tag(
    context: typer.Context,
    slug: SlugArgument,
    text: Annotated[str, typer.Option(help="The exact words, as a reader sees them.")],
    expert: Annotated[str | None, typer.Option(metavar="NAME", help="The words name this expert.")] = None,
    source: Annotated[str | None, typer.Option(metavar="NAME", help="The words name this source.")] = None,
    quote_of: Annotated[str | None, typer.Option(metavar="NAME", help="The words were said by this one.")] = None,
    claim_of: Annotated[
        str | None, typer.Option(metavar="NAME", help="The words are a claim this one makes; any words will do.")
    ] = None,
    terms: Annotated[
        Terms, typer.Option(help="On what terms it was said: " + ", ".join(terms.value for terms in Terms) + ".")
    ] = Terms.ON_THE_RECORD,
    described_as: Annotated[
        str, typer.Option(metavar="WORDS", help="What the speaker may be called, as it was agreed.")
    ] = "",
    nth: Annotated[int | None, typer.Option(help="Which of several hits, from 1.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tag words of an article."""
    said = partial(tagging.tag_quote, terms=terms, described_as=described_as)
    verbs: dict[str, Callable[..., tuple[Article, Changes]]]
    verbs = {"expert": tagging.tag_expert, "source": tagging.tag_source, "quote": said, "claim": tagging.tag_claim}
    given = (("expert", expert), ("source", source), ("quote", quote_of), ("claim", claim_of))
    named = {key: name for key, name in given if name}
    if len(named) != 1:
        raise typer.BadParameter("say exactly one of --expert, --source, --quote-of and --claim-of.")
    if not quote_of and (terms is not Terms.ON_THE_RECORD or described_as):
        raise typer.BadParameter("--terms and --described-as are for a quote: say --quote-of.")
    key, name = next(iter(named.items()))
    with library_at(context, library, write=True) as held:
        article, _ = verbs[key](held, slug, name, text, nth)
        tags = held.tags.of_article(article.id)
    if as_json:
        say_json(article_json(article, tags))
    else:
        say(f"{article.slug}: {len(tags)} tag{'s' * (len(tags) != 1)} in the text.")
