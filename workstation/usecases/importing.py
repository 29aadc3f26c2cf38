"""Importing: files and folders become articles with pictures, topics, byline and profiles; a line for each file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation import importing
from workstation.domain.articles import IN_PRINT, Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.listing import ArticleLine
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
from workstation.hashes import sha256
from workstation.importing import CommentDraft, Imported
from workstation.importing.reading import bytes_of
from workstation.usecases import complete_copy
from workstation.usecases.articles import add_article
from workstation.usecases.comments import add_comment
from workstation.usecases.file_places import Places, place_of
from workstation.usecases.import_report import ImportLine, ImportReport, OnDuplicate, Outcome
from workstation.usecases.imported_fields import fields_of, placed
from workstation.usecases.importing_together import taken_together
from workstation.usecases.progress import Progress, unheard
from workstation.usecases.reading_ahead import Read, Wanted, grouped, read_ahead
from workstation.usecases.vault_copy import SEALED_NAME, take_in_vault
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.storage.origins import Standing


_MANY = 100  # files: from so many on they are taken in together
_TOGETHER = 64  # files of one transaction
_MOST_BYTES = 16 << 20  # of the files of one transaction


def import_files(
    library: Library,
    paths: Sequence[Path],
    on_duplicate: OnDuplicate | Mapping[Path, OnDuplicate] = "skip",
    progress: Progress = unheard,
) -> tuple[ImportReport, Changes]:
    """Import files, and folders with all below them. A file that is refused does not stop the others.

    `on_duplicate` says what happens to a file imported before: for all, or for each (others are skipped).
    """
    importing = _Importing(library, list(_files(paths)), on_duplicate, progress)
    importing.run()
    lines = importing.lines
    return ImportReport(tuple(lines[number] for number in sorted(lines)), stopped=importing.stopped), importing.touched


class _Importing:
    """One import: the files, each with why it is left out, and the lines of those that are done."""

    def __init__(
        self,
        library: Library,
        files: Sequence[tuple[Path, str]],
        on_duplicate: OnDuplicate | Mapping[Path, OnDuplicate],
        progress: Progress,
    ) -> None:
        self.lines: dict[int, ImportLine] = {}
        self.touched = Changes()
        self.stopped = False
        self._next = 0  # the first file that is not done
        self._library = library
        self._files = files
        self._on_duplicate = on_duplicate
        self._progress = progress
        self._together = _TOGETHER if len(files) >= _MANY else 1

    def run(self) -> None:
        """Take in all, or what comes before the person stops it."""
        self._tell()
        with closing(read_ahead(self._to_read(), len(self._files))) as read:
            for batch in grouped(read, self._together, _MOST_BYTES, lambda each: each.size):
                if self.stopped:
                    break
                with self._library.transaction():
                    lines, touched = taken_together(self._library, batch, self._alone)
                self.lines |= lines
                self.touched |= touched
                self._tell()
        if not self.stopped:
            self._progress(len(self._files), len(self._files), "")

    def _tell(self) -> None:
        """How many files are done; whether to stop is asked while there are others."""
        done = len(self.lines)
        if not self.stopped and (not done or done < len(self._files)):
            while self._next in self.lines:  # those known again are told of before others that come first
                self._next += 1
            name = self._files[self._next][0].name if self._next < len(self._files) else ""
            self.stopped = not self._progress(done, len(self._files), name)

    def _to_read(self) -> Iterator[Wanted]:
        """The files that are not known to be here, looked at a few at once."""
        places = Places()
        for group in grouped(enumerate(self._files), self._together, _MOST_BYTES, _size_of):
            if self.stopped:
                return
            self.lines |= {n: ImportLine(path, "left out", notes=(why,)) for n, (path, why) in group if why}
            found = [
                Wanted(n, path, places.of(path), _size_of((n, (path, why)))) for n, (path, why) in group if not why
            ]
            known = _known_again(self._library, [each for each in found if self._choice(each.path) == "skip"])
            self.lines |= known
            wanted = [each for each in found if each.number not in known]
            yield from wanted
            if not wanted:
                self._tell()

    def _alone(self, read: Read) -> tuple[ImportLine, Changes]:
        return _taken(self._library, read, self._choice(read.wanted.path))

    def _choice(self, path: Path) -> OnDuplicate:
        asked = self._on_duplicate
        return asked if isinstance(asked, str) else asked.get(path, "skip")


def _size_of(numbered: tuple[int, tuple[Path, str]]) -> int:
    try:
        return numbered[1][0].stat().st_size
    except (OSError, ValueError):  # reading it says why
        return 0


def _taken(library: Library, read: Read, choice: OnDuplicate) -> tuple[ImportLine, Changes]:
    path, imported = read.wanted.path, read.imported
    try:
        if path.name == SEALED_NAME:
            return take_in_vault(library, path)
        if isinstance(imported, WorkstationError):
            raise imported
        return _import_one(library, read, imported, choice)
    except (FileRefused, FieldRefused, NotAnImage, NotFound, SlugTaken, VaultExists) as refused:
        return ImportLine(path, "refused", notes=(str(refused),)), Changes()


def _known_again(library: Library, files: Sequence[Wanted]) -> dict[int, ImportLine]:
    """The lines of files that were imported before, which need not be read again; others may be new."""
    digests: dict[Wanted, str] = {}
    for each in files:
        with suppress(FileRefused):  # reading it tells why
            digests[each] = sha256(bytes_of(each.path)).hexdigest()
    standing = library.articles.standing(set(digests.values()), {each.place for each in digests})
    latest: dict[str, tuple[int, Standing]] = {}
    for nth, article in enumerate(standing):
        for told in filter(None, (article.sha256, article.place)):
            latest.setdefault(told, (nth, article))
    lines = {}
    for each, digest in digests.items():
        if same := [latest[told] for told in (digest, each.place) if told in latest]:
            lines[each.number] = _left(each.path, min(same, key=itemgetter(0))[1])
    return lines


def _same(library: Library, sha256: str, place: str) -> Sequence[Article]:
    """The articles outside the trash that came from these bytes or this place, the last changed one first."""
    return [each for each in library.articles.by_origin(sha256, place) if each.trashed_at is None]


def _left(path: Path, article: Article | Standing) -> ImportLine:
    note = tr("It was imported before; the article was left as it is.")
    return ImportLine(path, "skipped", article.slug, article.title, (note,))


def already_imported(library: Library, paths: Sequence[Path]) -> dict[Path, ArticleLine]:
    """Which of these files (folders looked through) an article came from, and that article, the last changed one."""
    found: dict[Path, ArticleLine] = {}
    for path, why_not in _files(paths):
        if why_not or not path.is_file():
            continue
        if same := library.articles.by_origin(sha256(bytes_of(path)).hexdigest(), place_of(path)):
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


def _import_one(library: Library, read: Read, imported: Imported, choice: OnDuplicate) -> tuple[ImportLine, Changes]:
    path = read.wanted.path
    if imported.records is not None:
        return complete_copy.take_in(library, path, imported, choice)
    origin = imported.origin.changed(place=read.wanted.place)
    imported = replace(imported, origin=origin)
    same = _same(library, origin.sha256, origin.place)
    if same and choice == "skip":
        return _left(path, same[0]), Changes()
    with library.transaction():
        fields, notes, touched = fields_of(library, imported, library.authors)
        if same and choice == "update":
            article, also = _update(library, same[0], fields)
            outcome: Outcome = "updated"
        else:
            if not fields.get("headline"):
                fields.setdefault("slug", path.stem)
            as_read = fields["body"] == imported.fields.get("body", "")  # no address of a picture in it was changed
            article, also = add_article(library, derived=read.derived if as_read else None, **fields)
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


def _comment(library: Library, article: Article, drafts: Sequence[CommentDraft]) -> Changes:
    """Tie the comments to their words; one that is there already is not said twice."""
    there = {(each.text, each.by) for each in library.comments.of_article(article.id)} if drafts else set()
    touched = Changes()
    for draft, place in placed(article.body, drafts):
        if place is not None and (draft.text.strip(), draft.author) not in there:
            touched |= add_comment(library, article.id, *place, draft.text, draft.author[:200])[1]
    return touched
