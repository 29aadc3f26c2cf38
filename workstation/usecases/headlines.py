"""Several headlines and deks of an article: add, reword, take away, choose one to be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.headlines import MOST, HeadlineKind
from workstation.domain.slug_ideas import slug_ideas
from workstation.domain.slugs import free_slug
from workstation.errors import FieldRefused, InTheTrash
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def candidates_of(article: Article, kind: HeadlineKind) -> tuple[str, ...]:
    """Every text of that kind, the one in use first even when it was never put among them."""
    used: str = getattr(article, kind)
    kept: tuple[str, ...] = getattr(article, f"other_{kind}s")
    return (used, *(text for text in kept if text != used)) if used else kept


def add_candidate(library: Library, article_id: str, kind: HeadlineKind, text: str) -> tuple[Article, Changes]:
    """One more, kept beside those there are; the same text again changes nothing."""
    said = _said(text)
    with library.transaction():
        article = _article(library, article_id)
        if said in candidates_of(article, kind):
            return article, Changes()
        return _keep(library, article, kind, (*_kept(article, kind), said))


def reword_candidate(
    library: Library, article_id: str, kind: HeadlineKind, old: str, text: str
) -> tuple[Article, Changes]:
    """Other words for one of them; the one in use is reworded where it is printed too."""
    said = _said(text)
    with library.transaction():
        article = _article(library, article_id)
        kept = tuple(dict.fromkeys(said if each == old else each for each in _kept(article, kind)))
        used = {kind: said} if getattr(article, kind) == old else {}
        return _keep(library, article, kind, kept, **used)


def remove_candidate(library: Library, article_id: str, kind: HeadlineKind, text: str) -> tuple[Article, Changes]:
    """Take one away; the one in use stays in use."""
    with library.transaction():
        article = _article(library, article_id)
        return _keep(library, article, kind, tuple(each for each in _kept(article, kind) if each != text))


def choose_candidate(library: Library, article_id: str, kind: HeadlineKind, text: str) -> tuple[Article, Changes]:
    """This one is printed from now on. The one printed so far stays among the candidates."""
    with library.transaction():
        article = _article(library, article_id)
        before: str = getattr(article, kind)
        kept = tuple(dict.fromkeys(each for each in (*_kept(article, kind), before, text) if each))
        return _keep(library, article, kind, kept, **{kind: text})


def slug_suggestions(library: Library, article_id: str) -> tuple[str, ...]:
    """Free slugs from the headline and its candidates; none once the article was published (its slug stays)."""
    article = library.articles.by_id(article_id)
    if article.published_at is not None:
        return ()
    texts = candidates_of(article, "headline")
    ideas = dict.fromkeys(idea for text in texts for idea in slug_ideas(text, article.language))
    taken = library.articles.taken(but=article.slug)
    free = dict.fromkeys(free_slug(idea, taken) for idea in ideas)
    return tuple(slug for slug in free if slug != article.slug)


def _article(library: Library, article_id: str) -> Article:
    article = library.articles.by_id(article_id)
    if article.trashed_at is not None:
        raise InTheTrash(
            tr("“{title}” is in the trash.").format(title=article.title),
            safe=tr("Nothing was changed."),
            remedy=tr("Restore it first, then edit."),
        )
    return article


def _said(text: str) -> str:
    said = " ".join(text.split())
    if not said:
        raise FieldRefused(tr("There are no words in it."), safe=tr("Nothing was changed."))
    return said


def _kept(article: Article, kind: HeadlineKind) -> tuple[str, ...]:
    kept: tuple[str, ...] = getattr(article, f"other_{kind}s")
    return kept


def _keep(
    library: Library, article: Article, kind: HeadlineKind, kept: tuple[str, ...], **used: str
) -> tuple[Article, Changes]:
    if len(kept) > MOST:
        raise FieldRefused(
            tr("An article keeps at most {most} of them.").format(most=MOST),
            safe=tr("Nothing was changed."),
            remedy=tr("Remove one that is not needed any more."),
        )
    edited = article.changed(**{f"other_{kind}s": kept, **used})
    if edited == article:
        return article, Changes()
    stored = library.articles.save(edited.changed(updated_at=now()))
    return stored, changed(articles=article.id)
