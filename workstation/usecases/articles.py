"""Articles: begin, write, head, duplicate, publish, throw away, bring back."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from workstation.domain.articles import HEADER_FIELDS, Article, Status
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.ids import new_record_id
from workstation.domain.listing import Again, ArticleFilter, ArticleLine, Page, Sort
from workstation.domain.revisions import RevisionKind
from workstation.domain.slugs import free_slug, slugify
from workstation.errors import EditedElsewhere, FieldRefused, InTheTrash, SlugTaken
from workstation.hashes import sha256
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.derived import Derived
    from workstation.storage.library import Library

UNTITLED = "untitled"
_AT_ONCE = 1_000  # lines that are read at a time where all are wanted


def body_hash(body: str) -> str:
    """What a session remembers of the text it last loaded or saved (SHA-256, hexadecimal)."""
    return sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def new_article(library: Library, headline: str = "", body: str = "", language: str = "en") -> tuple[Article, Changes]:
    """A new draft with a slug from its headline."""
    return add_article(library, headline=headline, body=body, language=language)


def add_article(
    library: Library, *, slug: str = "", derived: Derived | None = None, **fields: Any
) -> tuple[Article, Changes]:
    """A new article from these fields; the slug asked for, else one from the headline, made unique.

    `derived`: what the indexes need of the text, where it was read already.
    """
    with library.transaction():
        stored = library.articles.add(begun(library.articles.taken(), slug=slug, **fields), derived)
    return stored, changed(articles=stored.id, tags=stored.id)


def wanted_slug(slug: str, headline: str) -> str:
    """The slug asked for, else one from the headline, whoever may have it."""
    return slugify(slug or headline, fallback=UNTITLED)


def begun(taken: Container[str], *, slug: str = "", **fields: Any) -> Article:
    """An article of these fields that is not stored yet; its slug is none of those `taken`."""
    moment = now()
    free = free_slug(wanted_slug(slug, fields.get("headline", "")), taken)
    return Article.build(id=new_record_id(), slug=free, created_at=moment, updated_at=moment, **fields)


def open_article(library: Library, slug: str) -> Article:
    """The article of that slug; raises NotFound."""
    return library.articles.get(slug)


def article_by_id(library: Library, article_id: str) -> Article:
    """The article of that id as it is stored now; raises NotFound."""
    return library.articles.by_id(article_id)


def sections(library: Library) -> list[str]:
    """The sections articles stand in, by name."""
    return list(library.articles.sections())


def mark_opened(library: Library, article_id: str) -> tuple[None, Changes]:
    """Remember that this article is open, to show it at the next start."""
    library.articles.mark_opened(article_id)
    return None, Changes()


def start_article(library: Library) -> Article | None:
    """What to show at start: the article last open, else the one last changed, else none."""
    last = library.articles.last_opened()
    if last is not None and last.trashed_at is None:
        return last
    newest = library.articles.list(ArticleFilter(), Sort.UPDATED, limit=1).rows
    return library.articles.get(newest[0].slug) if newest else None


def list_articles(
    library: Library,
    only: ArticleFilter | None = None,
    sort: Sort = Sort.UPDATED,
    after: str | None = None,
    limit: int = 100,
) -> Page[ArticleLine]:
    """One page of the library's list."""
    return library.articles.list(only or ArticleFilter(), sort, after=after, limit=limit)


def count_articles(library: Library, only: ArticleFilter) -> int:
    """How many articles that list has."""
    return library.articles.count_of(only)


def list_all(library: Library, only: ArticleFilter) -> Iterator[ArticleLine]:
    """All that fits, however many, the last changed first."""
    after: str | None = None
    while True:
        page = list_articles(library, only, Sort.UPDATED, after, _AT_ONCE)
        yield from page.rows
        if (after := page.next) is None:
            return


def list_again(
    library: Library,
    only: ArticleFilter,
    sort: Sort,
    rows: int,
    size: int,
    near: Collection[int] = (0,),
    about: Collection[str] = (),
) -> Again[ArticleLine]:
    """The first so many rows of the list in pages of `size`: the pages `near`, and those that these articles are on.

    However far a list was read, only what is looked at is read again. Page -1 is the last one.
    """
    articles = library.articles
    stretch = articles.stretch(only, sort, rows, size, about)
    pages_in_all = len(stretch.afters)
    wanted = {
        *(each % pages_in_all if each < 0 else each for each in near),
        *(row // size for row in stretch.places.values()),
    }
    pages = {number: after for number, after in enumerate(stretch.afters) if number in wanted}
    return Again(
        stretch, {each: articles.list(only, sort, after=after, limit=size).rows for each, after in pages.items()}
    )


def save_body(library: Library, article_id: str, body: str, *, was: str | None = None) -> tuple[Article, Changes]:
    """Store the text. `was` is the hash of the text this edit began from; another text there now is refused."""
    with library.transaction():
        current = library.articles.by_id(article_id)
        if was is not None and body_hash(current.body) not in (was, body_hash(body)):
            raise EditedElsewhere(
                tr("“{title}” was changed elsewhere since it was opened here.").format(title=current.title),
                safe=tr("Both texts are kept: the one in the library and the one in this window."),
                remedy=tr("Copy your text or save it as a copy, then open the article again."),
            )
        if current.body == body:
            return current, Changes()
        stored = library.articles.save(current.changed(body=body, updated_at=now()))
    return stored, changed(articles=article_id, tags=article_id)


def edit_header(library: Library, article_id: str, **fields: Any) -> tuple[Article, Changes]:
    """Change these header fields (or the slug of an article that was never published) and no others.

    Whoever makes the status *published* publishes: the time is noted and the state kept, as by `publish`.
    """
    if unknown := set(fields) - {*HEADER_FIELDS, "slug"}:
        raise FieldRefused(tr("An article has no field “{field}”.").format(field=sorted(unknown)[0].replace("_", " ")))
    with library.transaction():
        current = library.articles.by_id(article_id)
        _refuse_in_trash(current)
        if "slug" in fields and fields["slug"] != current.slug:
            _refuse_slug(library, current, str(fields["slug"]))
        edited = current.changed(**fields)
        if edited == current:
            return current, Changes()
        if edited.status is Status.PUBLISHED and current.status is not Status.PUBLISHED:
            return _published(library, edited, fields.get("published_at"))
        stored = library.articles.save(edited.changed(updated_at=now()))
        if "status" in fields:
            from workstation.usecases.sealing import seal_if_new  # leans on the export, as in `_published`

            seal_if_new(library, stored)
    return stored, changed(articles=article_id)


def take_back_status(
    library: Library, article_id: str, status: Status, published_at: datetime | None, modified_at: datetime | None
) -> tuple[Article, Changes]:
    """Status and times as they were before a step that is undone: nothing is published by that."""
    with library.transaction():
        current = library.articles.by_id(article_id)
        _refuse_in_trash(current)
        was = current.changed(status=status, published_at=published_at, modified_at=modified_at, updated_at=now())
        stored = library.articles.save(was)
    return stored, changed(articles=article_id)


def name_untitled(library: Library, article_id: str) -> tuple[Article, Changes]:
    """Give an article that began as “untitled” a slug from its headline, once it has one."""
    with library.transaction():
        current = library.articles.by_id(article_id)
        if not current.headline or current.published_at or not current.slug.startswith(UNTITLED):
            return current, Changes()
        wanted = free_slug(slugify(current.headline), library.articles.taken(but=current.slug))
        stored = library.articles.save(current.changed(slug=wanted, updated_at=now()))
    return stored, changed(articles=article_id)


def duplicate(library: Library, article_id: str) -> tuple[Article, Changes]:
    """A new draft with the same text and header; tags keep their ids, since they are further appearances."""
    original = library.articles.by_id(article_id)
    fields = {name: getattr(original, name) for name in HEADER_FIELDS}
    fields |= {"status": Status.DRAFT, "published_at": None, "modified_at": None, "canonical_url": ""}
    if original.headline:
        fields["headline"] = f"{original.headline[:290]} (copy)"
    return add_article(library, slug=original.slug, body=original.body, extra=original.extra, **fields)


def publish(
    library: Library, slug: str, at: datetime | None = None, people: Literal["keep", "update"] = "keep"
) -> tuple[Article, Changes]:
    """Set the status and the time readers are told, keep what was published as a revision, and seal its people.

    Names, titles, affiliations and bios of an article that was published before stay as they were printed, unless
    `people` says to take them as their records are now.
    """
    with library.transaction():
        current = library.articles.get(slug)
        _refuse_in_trash(current)
        return _published(library, current, at, people)


def _published(
    library: Library, article: Article, at: datetime | None, people: Literal["keep", "update"] = "keep"
) -> tuple[Article, Changes]:
    """A first time is when it was published; a later one, unless the time is given, when it was modified."""
    from workstation.usecases.sealing import seal  # leans on the export, which no first paint waits for

    moment = at or now()
    again = article.published_at is not None and at is None
    times = {"modified_at": moment} if again else {"published_at": moment}
    stored = library.articles.save(article.changed(status=Status.PUBLISHED, updated_at=now(), **times))
    revision = library.revisions.add(stored, RevisionKind.PUBLISHED)
    seal(library, stored, revision.id if revision else "", people)
    return stored, changed(articles=stored.id, revisions=stored.id)


def trash(library: Library, slug: str) -> tuple[Article, Changes]:
    """Put an article into the trash; nothing of it is lost."""
    stored = library.articles.trash(slug)
    return stored, changed(articles=stored.id, tags=stored.id)


def restore(library: Library, slug: str) -> tuple[Article, Changes]:
    """Bring an article back from the trash."""
    stored = library.articles.restore(slug)
    return stored, changed(articles=stored.id, tags=stored.id)


def _refuse_in_trash(article: Article) -> None:
    if article.trashed_at is not None:
        raise InTheTrash(
            tr("“{title}” is in the trash.").format(title=article.title),
            safe=tr("Nothing was changed."),
            remedy=tr("Restore it first, then edit."),
        )


def _refuse_slug(library: Library, current: Article, wanted: str) -> None:
    if current.published_at is not None:
        raise FieldRefused(
            tr("The slug of “{title}” stays {slug}: it was published under that name.").format(
                title=current.title, slug=current.slug
            ),
            safe=tr("Nothing was changed."),
        )
    if wanted in library.articles.taken():
        raise SlugTaken(
            tr("Another article already has the slug {wanted}.").format(wanted=wanted),
            safe=tr("Nothing was changed."),
            remedy=tr("Choose another, for example {slug}.").format(slug=free_slug(wanted, library.articles.taken())),
        )
