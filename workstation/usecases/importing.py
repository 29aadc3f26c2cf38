"""Importing: files and folders become articles with pictures, topics, byline and profiles; a line for each file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation import importing
from workstation.domain.articles import IN_PRINT, Article
from workstation.domain.base import now
from workstation.domain.bylines import Credit
from workstation.domain.changes import Changes, changed
from workstation.domain.images import IN_TEXT
from workstation.domain.listing import ArticleLine
from workstation.domain.people import Bio
from workstation.domain.revisions import RevisionKind
from workstation.errors import (
    FieldRefused,
    FileRefused,
    NotAnImage,
    NotFound,
    SlugTaken,
    VaultExists,
    WorkstationError,
)
from workstation.importing import BylineDraft, CommentDraft, Imported
from workstation.importing.reading import bytes_of
from workstation.markdown.references import replace_references
from workstation.markdown.visible import visible
from workstation.usecases import complete_copy
from workstation.usecases.articles import add_article
from workstation.usecases.authors import add_author
from workstation.usecases.bylines import topics_named
from workstation.usecases.comments import add_comment
from workstation.usecases.images import add_image_bytes
from workstation.usecases.import_report import ImportLine, ImportReport, OnDuplicate, Outcome
from workstation.usecases.progress import Progress, unheard
from workstation.usecases.reading_ahead import Read, read_ahead
from workstation.usecases.vault_copy import SEALED_NAME, take_in_vault
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.derived import Derived
    from workstation.storage.library import Library


_MANY = 100  # files: from so many on they are taken in together
_TOGETHER = 16  # files of one transaction


def import_files(
    library: Library,
    paths: Sequence[Path],
    on_duplicate: OnDuplicate | Mapping[Path, OnDuplicate] = "skip",
    progress: Progress = unheard,
) -> tuple[ImportReport, Changes]:
    """Import files, and folders with all below them. A file that is refused does not stop the others.

    `on_duplicate` says what happens to a file imported before: for all, or for each (others are skipped).
    """
    files = list(_files(paths))
    lines: dict[int, ImportLine] = {}
    touched = Changes()

    def choice_for(path: Path) -> OnDuplicate:
        return on_duplicate if isinstance(on_duplicate, str) else on_duplicate.get(path, "skip")

    def to_read() -> Iterator[tuple[int, Path]]:
        for place, (path, why_not) in enumerate(files):
            if why_not:
                lines[place] = ImportLine(path, "left out", notes=(why_not,))
            elif choice_for(path) == "skip" and (line := _known_again(library, path)):
                lines[place] = line
            else:
                yield place, path

    done, stopped = 0, not progress(0, len(files), files[0][0].name if files else "")
    wanted = iter(()) if stopped else to_read()
    together = _TOGETHER if len(files) >= _MANY else 1
    with closing(read_ahead(wanted, len(files))) as read:
        while not stopped and (batch := list(islice(read, together))):
            with library.transaction():
                for each in batch:
                    lines[each.number], also = _taken(library, each, choice_for(each.path))
                    touched |= also
            done = max(lines) + 1
            stopped = done < len(files) and not progress(done, len(files), files[done][0].name)
    if not stopped:
        progress(len(files), len(files), "")
    return ImportReport(tuple(lines[place] for place in sorted(lines)), stopped=stopped), touched


def _taken(library: Library, read: Read, choice: OnDuplicate) -> tuple[ImportLine, Changes]:
    path, imported = read.path, read.imported
    try:
        if path.name == SEALED_NAME:
            return take_in_vault(library, path)
        if isinstance(imported, WorkstationError):
            raise imported
        return _import_one(library, path, imported, choice, read.derived)
    except (FileRefused, FieldRefused, NotAnImage, NotFound, SlugTaken, VaultExists) as refused:
        return ImportLine(path, "refused", notes=(str(refused),)), Changes()


def _known_again(library: Library, path: Path) -> ImportLine | None:
    """The line of a file that was imported before, which need not be read again; None when it may be new."""
    try:
        sha256 = hashlib.sha256(bytes_of(path)).hexdigest()
    except FileRefused:
        return None  # reading it tells why
    same = [a for a in library.articles.by_origin(sha256, place_of(path)) if a.trashed_at is None]
    if not same:
        return None
    note = tr("It was imported before; the article was left as it is.")
    return ImportLine(path, "skipped", same[0].slug, same[0].title, (note,))


def already_imported(library: Library, paths: Sequence[Path]) -> dict[Path, ArticleLine]:
    """Which of these files (folders looked through) an article came from, and that article, the last changed one."""
    found: dict[Path, ArticleLine] = {}
    for path, why_not in _files(paths):
        if why_not or not path.is_file():
            continue
        if same := library.articles.by_origin(hashlib.sha256(bytes_of(path)).hexdigest(), place_of(path)):
            found[path] = ArticleLine(
                id=same[0].id,
                slug=same[0].slug,
                headline=same[0].headline,
                title=same[0].title,
                status=same[0].status,
                updated_at=same[0].updated_at,
            )
    return found


def files_to_import(paths: Sequence[Path]) -> list[Path]:
    """The files these paths stand for, folders looked through."""
    return [path for path, why_not in _files(paths) if not why_not]


def place_of(path: Path) -> str:
    """The digest by which a file is known again at the same place."""
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    for path in paths:
        if _is_folder(path):
            found = importing.look_in(path)
            yield from ((file, "") for file in found.files)
            yield from ((file, "" if file.name == SEALED_NAME else why) for file, why in found.left_out)
        else:
            yield path, ""


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name longer than any file's: reading it says so
        return False


def _import_one(
    library: Library, path: Path, imported: Imported, choice: OnDuplicate, derived: Derived | None
) -> tuple[ImportLine, Changes]:
    if imported.records is not None:
        return complete_copy.take_in(library, path, imported, choice)
    origin = imported.origin.changed(place=place_of(path))
    imported = replace(imported, origin=origin)
    same = [a for a in library.articles.by_origin(origin.sha256, origin.place) if a.trashed_at is None]
    if same and choice == "skip":
        note = tr("It was imported before; the article was left as it is.")
        return ImportLine(path, "skipped", same[0].slug, same[0].title, (note,)), Changes()
    with library.transaction():
        fields, notes, touched = _fields(library, imported)
        if same and choice == "update":
            article, also = _update(library, same[0], fields)
            outcome: Outcome = "updated"
        else:
            if not fields.get("headline"):
                fields.setdefault("slug", path.stem)
            as_read = fields["body"] == imported.fields.get("body", "")  # no address of a picture in it was changed
            article, also = add_article(library, derived=derived if as_read else None, **fields)
            outcome = "copied" if same else "imported"
        library.articles.set_origin(article.id, origin)
        touched |= _comment(library, article, imported.comments)
        if article.status in IN_PRINT:
            from workstation.usecases.sealing import seal_if_new  # leans on the export, which a draft does not need

            seal_if_new(library, article)
    return ImportLine(path, outcome, article.slug, article.title, (*imported.notes, *notes)), touched | also


def _update(library: Library, current: Article, fields: dict[str, Any]) -> tuple[Article, Changes]:
    """The file's state over the article; what was there is kept as a revision first."""
    library.revisions.add(current, RevisionKind.BEFORE_IMPORT)
    given = {key: value for key, value in fields.items() if key != "slug"}
    stored = library.articles.save(current.changed(updated_at=now(), **given))
    return stored, changed(articles=stored.id, tags=stored.id, revisions=stored.id)


def _fields(library: Library, imported: Imported) -> tuple[dict[str, Any], list[str], Changes]:
    """The article's fields with pictures, topics and byline taken into the library."""
    fields = dict(imported.fields) | {"extra": imported.extra}
    body, lead, notes, touched = _pictures(library, imported)
    fields["body"] = body
    if lead:
        fields["lead_image"] = lead
    if loose := [each for each, place in _placed(body, imported.comments) if place is None]:
        said = (f"Comment{_by(each)}{_on(each)}: {each.text}" for each in loose)
        fields["internal_note"] = "\n\n".join((*filter(None, [fields.get("internal_note")]), *said))
    if imported.topics:
        fields["topics"] = topics_named(library, imported.topics)
    credits, also = _byline(library, imported.byline, fields.get("language") or "en")
    if credits:
        fields["byline"] = credits
    return fields, notes, touched | also


def _placed(body: str, comments: Sequence[CommentDraft]) -> Iterator[tuple[CommentDraft, tuple[int, int] | None]]:
    """Where the words of each comment stand in the text: they come in the order of the text. None for nowhere."""
    seen = visible(body) if comments else None
    reached = 0
    for comment in comments:
        hits = seen.find(comment.about) if seen and comment.about else []
        place = next((hit for hit in hits if hit[0] >= reached), hits[0] if hits else None)
        reached = place[0] if place else reached
        yield comment, place


def _comment(library: Library, article: Article, drafts: Sequence[CommentDraft]) -> Changes:
    """Tie the comments to their words; one that is there already is not said twice."""
    there = {(each.text, each.by) for each in library.comments.of_article(article.id)} if drafts else set()
    touched = Changes()
    for draft, place in _placed(article.body, drafts):
        if place is not None and (draft.text.strip(), draft.author) not in there:
            touched |= add_comment(library, article.id, *place, draft.text, draft.author[:200])[1]
    return touched


def _by(comment: CommentDraft) -> str:
    return f" by {comment.author}" if comment.author else ""


def _on(comment: CommentDraft) -> str:
    return f" on “{comment.about}”" if comment.about else ""


def _pictures(library: Library, imported: Imported) -> tuple[str, str, list[str], Changes]:
    """The body and lead image with addresses of pictures found beside the file turned into `media/NAME`."""
    names: dict[str, str] = {}
    notes: list[str] = []
    touched = Changes()
    for address, where in imported.images.items():
        try:
            data = bytes_of(where) if isinstance(where, Path) else where
            image, also = add_image_bytes(library, data, Path(address).name)
        except (NotAnImage, FileRefused) as refused:
            notes.append(tr("{happened} Its address is kept in the text.").format(happened=refused.happened))
            continue
        names[address] = IN_TEXT + image.name
        touched |= also
    body = replace_references(imported.fields.get("body", ""), names)
    lead = imported.fields.get("lead_image", "")
    return body, names.get(lead, lead), notes, touched


def _byline(library: Library, drafts: Sequence[BylineDraft], language: str) -> tuple[tuple[Credit, ...], Changes]:
    """Credits as printed. A bio in the file makes a profile for a name that has none; a bare name makes none."""
    credits: list[Credit] = []
    touched = Changes()
    for draft in drafts:
        called = library.authors.called(draft.name)
        # A name that several profiles have is nobody's for certain: it stays a name.
        author = called[0] if len(called) == 1 else library.authors.find(draft.slug_hint) if draft.slug_hint else None
        if author is None and draft.bio and not called:
            bio = Bio.build(language=language, text=draft.bio)
            author, also = add_author(library, draft.name, bios=(bio,))
            touched |= also
        known = author is not None and draft.bio == author.bio(language=language)
        credits.append(
            Credit.build(
                name=author.name if author and draft.slug_hint else draft.name,
                author=author.slug if author else "",
                roles=draft.roles,
                bio="" if known else draft.bio,
            )
        )
    return tuple(credits), touched
