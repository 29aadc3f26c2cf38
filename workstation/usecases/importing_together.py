"""Files of one transaction of an import: new articles are stored at once, and what they need is asked once for all."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING

from workstation.domain.articles import IN_PRINT, Status
from workstation.domain.changes import Changes, changed
from workstation.errors import FieldRefused, NotFound, SlugTaken
from workstation.importing import Imported
from workstation.usecases.articles import begun, wanted_slug
from workstation.usecases.import_report import ImportLine
from workstation.usecases.imported_fields import fields_of
from workstation.usecases.reading_ahead import Read
from workstation.usecases.vault_copy import SEALED_NAME

if TYPE_CHECKING:
    from workstation.domain.people import Author
    from workstation.storage.adding import New
    from workstation.storage.library import Library

Alone = Callable[[Read], tuple[ImportLine, Changes]]


def taken_together(library: Library, batch: Sequence[Read], alone: Alone) -> tuple[dict[int, ImportLine], Changes]:
    """The lines of these files by number. What is more than a new article is taken in `alone`, in its turn."""
    taking = _Taking(library, alone)
    known: set[str] | None = None
    for place, read in enumerate(batch):
        if not _is_plain(read):
            taking.alone(read)
            known = None  # it may have brought anything
            continue
        if known is None:
            taking.store()
            known = _known(library, batch[place:])
        if known & set(read.digests):
            taking.alone(read)
        else:
            taking.held.append(read)
        known.update(read.digests)
    taking.store()
    return taking.lines, taking.touched


class _Taking:
    """What of a batch is taken in, and the new articles that are held back to be stored with the next ones."""

    def __init__(self, library: Library, alone: Alone) -> None:
        self.held: list[Read] = []
        self.lines: dict[int, ImportLine] = {}
        self.touched = Changes()
        self._library = library
        self._alone = alone

    def alone(self, read: Read) -> None:
        """Take in one file after those before it."""
        self.store()
        self.lines[read.wanted.number], also = self._alone(read)
        self.touched |= also

    def store(self) -> None:
        """Store what is held; if one of them cannot be, each by itself, so that only that one is refused."""
        held, self.held = self.held, []
        if not held:
            return
        drafts = _Drafts(self._library, held)
        lines = dict(map(drafts.line, held))
        try:
            if drafts.new:
                self._library.articles.add_all(drafts.new)
        except (FieldRefused, NotFound, SlugTaken):
            for read in held:
                self.alone(read)
            return
        self.lines |= lines
        ids = [new.article.id for new in drafts.new]
        self.touched |= changed(articles=ids, tags=ids)


class _Drafts:
    """New articles of files, with what the library knows of all their names and slugs."""

    def __init__(self, library: Library, held: Sequence[Read]) -> None:
        self.new: list[New] = []
        self._library = library
        self._profiles = _Profiles(library, held)
        self._taken = _Taken(library, held)

    def line(self, read: Read) -> tuple[int, ImportLine]:
        """Make the article of a file; its line, or why it is refused."""
        from workstation.storage.adding import New
        from workstation.storage.derived import derived

        imported = _imported(read)
        try:
            fields, notes, _ = fields_of(self._library, imported, self._profiles)
            if not fields.get("headline"):
                fields.setdefault("slug", read.wanted.path.stem)
            article = begun(self._taken, **fields)
        except FieldRefused as refused:
            return read.wanted.number, ImportLine(read.wanted.path, "refused", notes=(str(refused),))
        self._taken.slugs.add(article.slug)
        origin = imported.origin.changed(place=read.wanted.place)
        self.new.append(New(article, read.derived or derived(article.body), origin))
        return read.wanted.number, ImportLine(
            read.wanted.path, "imported", article.slug, article.title, (*imported.notes, *notes)
        )


class _Profiles:
    """The authors that the files name, asked for once."""

    def __init__(self, library: Library, held: Sequence[Read]) -> None:
        drafts = [draft for read in held for draft in _imported(read).byline]
        self._called = library.authors.called_all({draft.name for draft in drafts})
        self._of_slug = library.authors.find_all({draft.slug_hint for draft in drafts if draft.slug_hint})

    def called(self, name: str, /) -> Sequence[Author]:
        return self._called.get(name, ())

    def find(self, slug: str, /) -> Author | None:
        return self._of_slug[slug]


class _Taken(Container[str]):
    """The slugs in use: those that the files want are asked for once, others when they are wanted."""

    def __init__(self, library: Library, held: Sequence[Read]) -> None:
        self._wanted = {_wanted(read) for read in held}
        self.slugs = library.articles.slugs_among(self._wanted)
        self._others = library.articles.taken()

    def __contains__(self, slug: object) -> bool:
        return slug in self.slugs or (slug not in self._wanted and slug in self._others)


def _wanted(read: Read) -> str:
    fields = _imported(read).fields
    headline = fields.get("headline", "")
    return wanted_slug(fields.get("slug", "") or ("" if headline else read.wanted.path.stem), headline)


def _is_plain(read: Read) -> bool:
    """Whether a file is an article and nothing else: it brings no picture, comment or profile, and was not printed."""
    imported = read.imported
    return (
        isinstance(imported, Imported)
        and read.wanted.path.name != SEALED_NAME
        and imported.records is None
        and not imported.images
        and not imported.comments
        and not any(draft.bio for draft in imported.byline)
        and imported.fields.get("status", Status.DRAFT) not in IN_PRINT
    )


def _imported(read: Read) -> Imported:
    assert isinstance(read.imported, Imported)
    return read.imported


def _known(library: Library, batch: Sequence[Read]) -> set[str]:
    sha256s, places = zip(*(read.digests for read in batch if _is_plain(read)), strict=True)
    return library.articles.known_origins(set(sha256s), set(places))
