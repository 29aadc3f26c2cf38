"""Correcting a published article in one action: the words, the note readers get, its place, the time they are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import IN_PRINT, Article, Status
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.corrections import (
    KIND_LABELS,
    USUAL_PLACE,
    Correction,
    CorrectionKind,
    Elsewhere,
    NotePlace,
)
from workstation.domain.ids import new_record_id
from workstation.domain.revisions import RevisionKind
from workstation.errors import FieldRefused, InTheTrash, NotFound, TextAmbiguous, TextNotFound
from workstation.markdown.replacing import replaced
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import visible
from workstation.usecases.sealing import print_anew
from workstation.words import tr, tr_n, within_marks

if TYPE_CHECKING:
    from workstation.storage.library import Library

_AROUND = 30  # characters of context when several hits are listed


@dataclass(frozen=True)
class Hit:
    """Where words stand: a field of the header (`start` and `end` count its characters) or the body's Markdown."""

    field: str
    start: int
    end: int
    context: str


@dataclass(frozen=True)
class Corrected:
    """The article as it is now, its correction, and where else the same quotes and claims are used."""

    article: Article
    correction: Correction
    elsewhere: tuple[Elsewhere, ...]


def correct(
    library: Library,
    slug: str,
    kind: CorrectionKind,
    note: str,
    *,
    replace: str = "",
    put: str = "",
    nth: int | None = None,
    every: bool = False,
    place: NotePlace | None = None,
    people: tuple[str, ...] = (),
) -> tuple[Corrected, Changes]:
    """Put the words `put` in the place of the words `replace`, print the note, tell readers that and when it changed.

    Words that stand in several places are refused unless `nth` (from 1) or `every` says which. `people` are slugs of
    authors, experts and sources who are printed from now on as their records say. The state before is kept as a
    revision. Raises FieldRefused for an article that was never published, TextNotFound, TextAmbiguous, CannotTag.
    """
    with library.transaction():
        current = library.articles.get(slug)
        _refuse(current, kind, replace, put, people)
        hits = _hits(current, replace, nth, every) if replace else ()
        concerned = _concerned(current, hits)
        elsewhere = tuple(library.corrections.elsewhere(current.id, concerned))
        before = library.revisions.add(current, RevisionKind.BEFORE_CORRECTION, tr("before the correction"))
        correction = library.corrections.add(
            Correction.build(
                id=new_record_id(),
                article_id=current.id,
                made_at=now(),
                kind=kind,
                note=note.strip(),
                place=place or USUAL_PLACE[kind],
                was=replace,
                became=put,
                revision=before.id if before else "",
            )
        )
        fields = _fields(current, hits, put)
        moment = correction.made_at
        stored = library.articles.save(
            current.changed(status=Status.CORRECTED, modified_at=moment, updated_at=moment, **fields)
        )
        after = library.revisions.add(stored, RevisionKind.PUBLISHED, tr(KIND_LABELS[kind]))
        print_anew(library, stored, people, after.id if after else "")
    touched = changed(articles=stored.id, tags=stored.id, revisions=stored.id)
    return Corrected(stored, correction, elsewhere), touched


def withdraw_correction(
    library: Library, slug: str, number: int, because: str
) -> tuple[tuple[Article, Correction], Changes]:
    """Print a correction no longer that was itself wrong; `number` counts the article's from 1, in the order of time.

    The words stay as they are. The correction is kept with the reason, the states before and after as revisions.
    Raises NotFound, and FieldRefused for one that is withdrawn already.
    """
    with library.transaction():
        current = library.articles.get(slug)
        found = corrections_of(library, current.id)
        if not 1 <= number <= len(found):
            raise NotFound(
                tr("“{title}” has no correction {n}.").format(title=current.title, n=number),
                safe=tr("Nothing was changed."),
                remedy=_listed(found),
            )
        if found[number - 1].withdrawn_at is not None:
            raise FieldRefused(tr("This correction is withdrawn already."), safe=tr("Nothing was changed."))
        if not because.strip():
            raise FieldRefused(tr("Say why it is withdrawn."), safe=tr("Nothing was changed."))
        moment = now()
        gone = library.corrections.withdraw(
            found[number - 1].changed(withdrawn_at=moment, withdrawn_because=because.strip())
        )
        library.revisions.add(current, RevisionKind.BEFORE_CORRECTION, tr("before the correction was withdrawn"))
        others = any(each.withdrawn_at is None for each in found if each.id != gone.id)
        status = current.status if others or current.status not in IN_PRINT else Status.PUBLISHED
        stored = library.articles.save(current.changed(status=status, modified_at=moment, updated_at=moment))
        after = library.revisions.add(stored, RevisionKind.PUBLISHED, tr("a correction withdrawn"))
        if status in IN_PRINT:
            print_anew(library, stored, (), after.id if after else "")
    return (stored, gone), changed(articles=stored.id, revisions=stored.id)


def _listed(found: list[Correction]) -> str:
    if not found:
        return tr("It was never corrected.")
    told = [f"{n}: {tr(KIND_LABELS[each.kind])}, {each.note[:60]}" for n, each in enumerate(found, 1)]
    return tr("There are: {corrections}.").format(corrections="; ".join(told))


def corrections_of(library: Library, article_id: str) -> list[Correction]:
    """The corrections of an article, in the order of time."""
    return list(library.corrections.of_article(article_id))


def places_of(article: Article, words: str) -> tuple[Hit, ...]:
    """Where a reader sees these words: headline, dek, then the text."""
    found = []
    for field in ("headline", "dek"):
        text: str = getattr(article, field)
        at = text.find(words)
        while words and at >= 0:
            found.append(Hit(field, at, at + len(words), _context(text, at, at + len(words))))
            at = text.find(words, at + len(words))
    seen = visible(article.body)
    found += [Hit("body", start, end, seen.around(start, end, _AROUND)) for start, end in seen.find(words)]
    return tuple(found)


def same_elsewhere(library: Library, article_id: str, words: str = "") -> list[Elsewhere]:
    """Other articles with the quotes and claims these words touch, or with any of this article's."""
    article = library.articles.by_id(article_id)
    hits = places_of(article, words) if words else ()
    return list(library.corrections.elsewhere(article_id, _concerned(article, hits)))


def _refuse(current: Article, kind: CorrectionKind, replace: str, put: str, people: tuple[str, ...]) -> None:
    if current.trashed_at is not None:
        raise InTheTrash(
            tr("“{title}” is in the trash.").format(title=current.title),
            safe=tr("Nothing was changed."),
            remedy=tr("Restore it first."),
        )
    if current.published_at is None or current.status not in IN_PRINT:
        raise FieldRefused(
            tr("“{title}” is not published: what nobody has read needs no correction.").format(title=current.title),
            safe=tr("Nothing was changed."),
            remedy=tr("Change the text itself, or mark the article as published first."),
        )
    if kind is CorrectionKind.RETRACTION and (replace or people):
        raise FieldRefused(
            tr("A retraction keeps the text as it was printed."),
            safe=tr("Nothing was changed."),
            remedy=tr("Say in the note what was wrong, and leave the words."),
        )
    if replace and replace == put:
        raise FieldRefused(tr("The new words are the old ones."), safe=tr("Nothing was changed."))


def _hits(article: Article, words: str, nth: int | None, every: bool) -> tuple[Hit, ...]:
    found = places_of(article, words)
    if not found:
        raise TextNotFound(
            tr("The words “{words}” do not stand in this article.").format(words=within_marks(words)),
            safe=tr("Nothing was changed."),
            remedy=tr("Copy them exactly as they are in the text, quotation marks included."),
        )
    if every:
        return found
    if nth is None and len(found) > 1:
        listed = "\n".join(f"  {n}: …{hit.context}…" for n, hit in enumerate(found, 1))
        raise TextAmbiguous(
            tr("The words “{words}” stand in {n} places:\n{listed}\nNothing was changed.").format(
                words=within_marks(words), n=len(found), listed=listed
            ),
            remedy=tr("Say which one with --nth, or all of them with --every."),
        )
    if nth is not None and not 1 <= nth <= len(found):
        raise TextNotFound(
            tr_n(
                "The words “{words}” stand in {n} place; there is no number {nth}.",
                "The words “{words}” stand in {n} places; there is no number {nth}.",
                len(found),
            ).format(words=within_marks(words), nth=nth),
            safe=tr("Nothing was changed."),
        )
    return (found[(nth or 1) - 1],)


def _fields(article: Article, hits: Iterable[Hit], words: str) -> dict[str, Any]:
    """The fields with the new words, the last place first, so that the others stay where they are."""
    fields: dict[str, Any] = {}
    for hit in sorted(hits, key=lambda hit: hit.start, reverse=True):
        text: str = fields.get(hit.field, getattr(article, hit.field))
        if hit.field == "body":
            fields["body"] = replaced(text, hit.start, hit.end, words)
        else:
            fields[hit.field] = text[: hit.start] + words + text[hit.end :]
    return fields


def _concerned(article: Article, hits: Iterable[Hit]) -> list[tuple[str, str]]:
    """Quotes and claims (key, id) that touch these places; all of the article when none is named or none touched."""
    tags = [tag for tag in find_tags(article.body) if tag.key in ("quote", "claim")]
    places = [hit for hit in hits if hit.field == "body"]
    touched = [tag for tag in tags if any(tag.start < hit.end and hit.start < tag.end for hit in places)]
    return [(tag.key, tag.value) for tag in (touched if places else tags)]


def _context(text: str, start: int, end: int) -> str:
    return " ".join(text[max(0, start - _AROUND) : end + _AROUND].split())
