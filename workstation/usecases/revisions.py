"""Revisions: keep a state, look at old ones, bring one back as a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.articles import HEADER_FIELDS, Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.revisions import Revision, RevisionKind, RevisionLine
from workstation.errors import FieldRefused
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def make_revision(
    library: Library, article_id: str, kind: RevisionKind, label: str = ""
) -> tuple[Revision | None, Changes]:
    """Keep the article as it is stored now; None when nothing changed since the last one (named ones always count)."""
    revision = library.revisions.add(library.articles.by_id(article_id), kind, label)
    return revision, changed(revisions=article_id) if revision else Changes()


def list_revisions(
    library: Library, article_id: str, *, below: int | None = None, limit: int | None = None
) -> list[RevisionLine]:
    """The article's revisions, newest first by sequence; a page of them with `below` (a number) and `limit`."""
    return list(library.revisions.list(article_id, below=below, limit=limit))


def revisions_page(library: Library, article_id: str, limit: int) -> tuple[list[RevisionLine], int]:
    """The newest so many revisions of an article, and how many it has in all."""
    return list(library.revisions.list(article_id, limit=limit)), library.revisions.count_of(article_id)


def name_revision(library: Library, revision_id: str, label: str) -> tuple[Revision, Changes]:
    """Give a kept state a name, by which it is never thinned out. Raises FieldRefused for one that was published."""
    if not label.strip():
        raise FieldRefused(tr("A revision's name needs a word."), safe=tr("Nothing was changed."))
    revision = library.revisions.name(revision_id, label.strip())
    return revision, changed(revisions=revision.article_id)


def open_revision(library: Library, revision_id: str) -> Revision:
    """One revision with its text, checked against its SHA-256."""
    return library.revisions.get(revision_id)


def restore_revision(library: Library, revision_id: str) -> tuple[Article, Changes]:
    """Make an old state the present one: the present is kept first, then the old one comes back as a new revision."""
    with library.transaction():
        old = library.revisions.get(revision_id)
        current = library.articles.by_id(old.article_id)
        library.revisions.add(current, RevisionKind.BEFORE_RESTORE)
        fields = {name: getattr(old.article, name) for name in (*HEADER_FIELDS, "body", "extra")}
        stored = library.articles.save(current.changed(updated_at=now(), **fields))
        library.revisions.add(stored, RevisionKind.RESTORED, label=tr("from revision {number}").format(number=old.seq))
    return stored, changed(articles=stored.id, tags=stored.id, revisions=stored.id)
