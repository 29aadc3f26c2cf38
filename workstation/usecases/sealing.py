"""Sealing: what a published article printed of people is kept, and told apart from what their records say since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from workstation.domain.articles import IN_PRINT, Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.ids import new_record_id
from workstation.domain.printed import (
    Difference,
    PersonKind,
    Printed,
    PrintedCredit,
    PrintedExpert,
    PrintedSource,
    Settled,
)
from workstation.domain.revisions import RevisionKind
from workstation.usecases.projecting import as_of

if TYPE_CHECKING:
    from workstation.export.projection import PublicStory
    from workstation.storage.library import Library

People = Literal["keep", "update"]
"""Whether those printed before are printed as they were, or as their records say now."""


def seal(library: Library, article: Article, revision: str, people: People = "keep") -> Printed:
    """Keep what this article prints of people from now on; who was printed before stays so, unless updated."""
    before = library.printings.latest(article.id) if people == "keep" else None
    made = _made(library, article, revision, before)
    return library.printings.add(made.changed(settled=_all_said(library, article)))


def seal_if_new(library: Library, article: Article) -> None:
    """Seal an article that came to be public some other way than by `publish`, and keep its state."""
    if article.status in IN_PRINT and article.published_at and library.printings.latest(article.id) is None:
        revision = library.revisions.add(article, RevisionKind.PUBLISHED)
        seal(library, article, revision.id if revision else "")


def printed_of(library: Library, article_id: str) -> Printed | None:
    """What holds as printed of this article, None when it was never sealed."""
    return library.printings.latest(article_id)


def differences(library: Library, article_id: str) -> tuple[Difference, ...]:
    """Whose record says something else now than the article printed, each until somebody has decided about it."""
    article = library.articles.by_id(article_id)
    printed = library.printings.latest(article_id) if article.status in IN_PRINT else None
    if printed is None:
        return ()
    settled = {(each.kind, each.slug, each.words) for each in printed.settled}
    then = {(each.kind, each.slug): each for each in _said(printed)}
    found: list[Difference] = []
    for day_of_article, told in ((True, as_of(library, article)), (False, as_of(library, article, now()))):
        for each in _said(_printed_from(article, told)):
            was = then.get((each.kind, each.slug))
            if was is None or each.words == was.words or (each.kind, each.slug, each.words) in settled:
                continue
            if not any((each.kind, each.slug) == (one.kind, one.slug) for one in found):
                found.append(_difference(printed, was, each, corrected=day_of_article))
    return tuple(found)


def keep_printed(library: Library, article_id: str, slug: str) -> tuple[Printed, Changes]:
    """The article keeps what it printed of this person, and does not ask again until their record changes anew."""
    with library.transaction():
        article = library.articles.by_id(article_id)
        printed = library.printings.latest(article_id) or _made(library, article, "", None)
        said = tuple(each for each in _all_said(library, article) if each.slug == slug)
        settled = tuple(dict.fromkeys((*printed.settled, *said)))
        stored = library.printings.add(printed.changed(id=new_record_id(), made_at=now(), settled=settled))
    return stored, changed(articles=article_id)


def print_anew(library: Library, article: Article, slugs: tuple[str, ...], revision: str) -> None:
    """From now on these people are printed as their records say now: a part of a correction."""
    told = {(each.kind, each.slug): each for each in differences(library, article.id)}
    before = library.printings.latest(article.id)
    made = _made(library, article, revision, before)
    for slug in slugs:
        corrected = any(each.corrected for key, each in told.items() if key[1] == slug)
        fresh = _printed_from(article, as_of(library, article, None if corrected else now()))
        made = _with(made, fresh, slug)
    library.printings.add(made.changed(settled=_all_said(library, article)))


def _made(library: Library, article: Article, revision: str, before: Printed | None) -> Printed:
    story = as_of(library, article, printed=before)
    return _printed_from(article, story).changed(revision=revision)


def _printed_from(article: Article, story: PublicStory) -> Printed:
    """Made of the public projection alone."""
    return Printed(
        id=new_record_id(),
        article_id=article.id,
        made_at=now(),
        byline=tuple(
            PrintedCredit(
                name=told.name,
                author=credit.author,
                roles=told.roles,
                bio=told.bio,
                role=told.role,
                outlet=told.outlet,
            )
            for credit, told in zip(article.byline, story.byline, strict=True)
        ),
        experts=tuple(
            PrintedExpert(
                slug=slug, name=told.name, role=told.role, organisation=told.organisation, disclosure=told.disclosure
            )
            for slug, told in story.experts.items()
        ),
        sources=tuple(
            PrintedSource(slug=slug, kind=told.kind, name=told.name, url=told.url, description=told.description)
            for slug, told in story.sources.items()
        ),
    )


def _with(printed: Printed, fresh: Printed, slug: str) -> Printed:
    """The same with this person as they are in the other."""
    credits = {each.author: each for each in fresh.byline if each.author == slug}
    experts = {each.slug: each for each in fresh.experts if each.slug == slug}
    sources = {each.slug: each for each in fresh.sources if each.slug == slug}
    return printed.changed(
        byline=tuple(credits.get(each.author, each) for each in printed.byline),
        experts=tuple(experts.get(each.slug, each) for each in printed.experts),
        sources=tuple(sources.get(each.slug, each) for each in printed.sources),
    )


def _all_said(library: Library, article: Article) -> tuple[Settled, ...]:
    """What the records say of the day of publication and of today: nothing of it is news."""
    said = [
        each
        for told in (as_of(library, article), as_of(library, article, now()))
        for each in _said(_printed_from(article, told))
    ]
    return tuple(dict.fromkeys(said))


def _said(printed: Printed) -> list[Settled]:
    """Everybody with a record, in the words printed."""
    authors = (each for each in printed.byline if each.author)
    return [
        *(_words("author", each.author, each.name, each.role, each.outlet, each.bio) for each in authors),
        *(_words("expert", p.slug, p.name, p.role, p.organisation, p.disclosure) for p in printed.experts),
        *(_words("source", each.slug, each.name, each.description, each.url) for each in printed.sources),
    ]


def _words(kind: PersonKind, slug: str, *parts: str) -> Settled:
    return Settled(kind=kind, slug=slug, words=", ".join(part for part in parts if part))


def _difference(printed: Printed, then: Settled, now: Settled, *, corrected: bool) -> Difference:
    named = {each.author: each.name for each in printed.byline}
    named |= {each.slug: each.name for each in printed.experts}
    named |= {each.slug: each.name or each.description for each in printed.sources}
    return Difference(
        kind=then.kind,
        slug=then.slug,
        name=named[then.slug],
        then=then.words,
        now=now.words,
        corrected=corrected,
    )
