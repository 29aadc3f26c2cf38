"""A complete copy coming back: preset `full` carries an article with its records, private ones included."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from workstation.domain.anchors import followed, span_between
from workstation.domain.articles import IN_PRINT, Article
from workstation.domain.changes import Changes, changed
from workstation.domain.copy_names import TRAVELS_IN
from workstation.domain.ids import new_record_id, new_tag_id
from workstation.domain.images import IN_TEXT
from workstation.domain.people import Author, Expert
from workstation.domain.quotes import Quote, Speaker
from workstation.domain.revisions import RevisionKind
from workstation.domain.slugs import free_slug
from workstation.importing import Imported, Records
from workstation.markdown.tagging import rename
from workstation.usecases.aftermath import take_aftermath
from workstation.usecases.beside import take_in_beside
from workstation.usecases.copied_proof import proof_taken_in
from workstation.usecases.import_report import ImportLine, OnDuplicate, Outcome
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

Model = TypeVar("Model", bound=Any)
Portrayed = TypeVar("Portrayed", Author, Expert)


def take_in(
    library: Library, path: Path, imported: Imported, choice: OnDuplicate = "skip"
) -> tuple[ImportLine, Changes]:
    """Bring the records and the article in as they were; only what is taken by another record gets a new name.

    `choice` decides when the article is there in another state: leave it, put the copy's state over it, or have both.
    """
    held = imported.records or Records()
    there = library.articles.find_id(held.article.id) if held.article else None
    if there is not None and choice == "skip" and _state(there) != _state(held.article):
        note = tr("The article is here in another state; it was left as it is.")
        return ImportLine(path, "skipped", there.slug, there.title, (note,)), Changes()
    with library.transaction():
        renamed, touched, notes = _records(library, held)
        touched |= proof_taken_in(library, held, path.parent / TRAVELS_IN, renamed, notes)
        if held.beside:
            take_in_beside(library, held.beside)
            note = tr("What the desk keeps beside the articles was brought in.")
            return ImportLine(path, "imported", notes=(note, *imported.notes)), touched
        if held.article is None:
            note = tr("Records that no article uses were brought in.")
            return ImportLine(path, "imported", notes=(note, *imported.notes, *notes)), touched
        article = _renamed(held.article, renamed)
        stored, outcome = _article(library, article, choice)
        if held.origin is not None and library.articles.origin(stored.id) is None:
            library.articles.set_origin(stored.id, held.origin)
        commented = _comments(library, stored, held, article)
        take_aftermath(library, stored, held, renamed)
        if stored.status in IN_PRINT:
            from workstation.usecases.sealing import seal_if_new  # leans on the export, which a draft does not need

            seal_if_new(library, stored)
    line = ImportLine(path, outcome, stored.slug, stored.title, (*imported.notes, *notes))
    asked = [stored.id] if held.replies else []
    return line, touched | changed(articles=stored.id, tags=stored.id, comments=commented, replies=asked)


def _article(library: Library, article: Article, choice: OnDuplicate) -> tuple[Article, Outcome]:
    if current := library.articles.find_id(article.id):
        if _state(current) == _state(article):
            return current, "skipped"
        if choice == "copy":
            slug = free_slug(article.slug, library.articles.taken())
            return library.articles.add(article.changed(id=new_record_id(), slug=slug)), "copied"
        library.revisions.add(current, RevisionKind.BEFORE_IMPORT)
        return library.articles.save(article.changed(slug=current.slug, version=current.version)), "updated"
    slug = free_slug(article.slug, library.articles.taken())
    return library.articles.add(article.changed(slug=slug)), "imported"


def _comments(library: Library, stored: Article, held: Records, renamed: Article) -> list[str]:
    """Bring the comments in, where the words they are tied to stand in the text as it is stored here."""
    told = held.article.body if held.article else ""
    span = span_between(told, renamed.body)
    for comment in held.comments:
        there = library.comments.find(comment.id)
        if there is not None and there.article_id == stored.id:
            if _state(there) != _state(comment):
                library.comments.save(comment.changed(version=there.version))
            continue
        anchor = followed(comment.anchor, span, renamed.body) if span else comment.anchor
        id = new_record_id() if there is not None else comment.id
        library.comments.add(comment.changed(id=id, article_id=stored.id, anchor=anchor))
    return [stored.id] if held.comments else []


def _records(library: Library, held: Records) -> tuple[dict[tuple[str, str], str], Changes, list[str]]:
    """Add each record that is not there; one that is there but different comes in under a new name."""
    renamed: dict[tuple[str, str], str] = {}
    touched = Changes()
    for image, data in held.images:
        stored = library.images.bring_back(image, data)
        touched |= changed(images=stored.name)
        if stored.name != image.name:
            renamed["image", image.name] = stored.name
    for author in held.authors:
        touched |= _person(library.authors, "author", _with_photo(author, renamed), renamed)
    for expert in held.experts:
        touched |= _person(library.experts, "expert", _with_photo(expert, renamed), renamed)
    for source in held.sources:
        touched |= _person(library.sources, "source", source, renamed)
    for quote in held.quotes:
        touched |= _quote(library, quote, renamed)
    for kind, alias, slug in held.aliases:
        _alias(library, kind, alias, renamed.get((kind, slug), slug), renamed)
    notes = [
        tr("The {kind} {old} is called {new} here, since {old} is taken.").format(kind=tr(kind), old=old, new=new)
        for (kind, old), new in renamed.items()
    ]
    return renamed, touched, notes


def _with_photo(person: Portrayed, renamed: dict[tuple[str, str], str]) -> Portrayed:
    names = {part: getattr(person, part) for part in ("photo", "photo_original")}
    return person.changed(**{part: renamed.get(("image", name), name) for part, name in names.items()})


def _person(records: Any, kind: str, record: Model, renamed: dict[tuple[str, str], str]) -> Changes:
    there = records.find(record.slug)
    if there is not None and _state(there) == _state(record):
        return Changes()
    if there is not None:
        slug = free_slug(record.slug, records.slugs())
        renamed[kind, record.slug] = slug
        record = record.changed(slug=slug)
    records.add(record)
    return changed(**{f"{kind}s": record.slug})


def _alias(library: Library, kind: str, alias: str, slug: str, renamed: dict[tuple[str, str], str]) -> None:
    """A slug that was given up leads here where it did there; where another record is called so, the tags follow."""
    directories: dict[str, Any] = {"author": library.authors, "expert": library.experts, "source": library.sources}
    records = directories[kind]
    there = records.find(alias)
    if there is None and records.find(slug) is not None:
        records.add_alias(alias, slug)
    elif there is not None and there.slug != slug:
        renamed[kind, alias] = slug


def _quote(library: Library, quote: Quote, renamed: dict[tuple[str, str], str]) -> Changes:
    if quote.speaker:
        slug = renamed.get((quote.speaker.kind, quote.speaker.slug), quote.speaker.slug)
        quote = quote.changed(speaker=Speaker(kind=quote.speaker.kind, slug=slug))
    there = library.quotes.find(quote.id)
    if there is not None and _state(there) == _state(quote):
        return Changes()
    if there is not None:
        renamed["quote", quote.id] = new = _unused(library)
        quote = quote.changed(id=new)
    library.quotes.add(quote)
    return changed(quotes=quote.id)


def _unused(library: Library) -> str:
    while library.quotes.is_used(candidate := new_tag_id()):
        continue
    return candidate


def _renamed(article: Article, renamed: dict[tuple[str, str], str]) -> Article:
    body = article.body
    for (kind, old), new in renamed.items():
        if kind == "image":
            body = body.replace(f"({IN_TEXT}{old}", f"({IN_TEXT}{new}")
        elif kind != "author":
            body = rename(body, kind, old, new)
    byline = tuple(c.changed(author=renamed.get(("author", c.author), c.author)) for c in article.byline)
    return article.changed(body=body, byline=byline)


def _state(record: Any) -> dict[str, Any]:
    return {key: value for key, value in record.model_dump(mode="json").items() if key not in ("version", "updated_at")}
