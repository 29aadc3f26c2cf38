"""Typing that is not stored yet: kept in a journal as it comes, put back when the program died before storing it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.changes import Changes
from workstation.domain.revisions import RevisionKind
from workstation.errors import FieldRefused, WorkstationError
from workstation.storage.files import private_file, private_folder
from workstation.storage.journal import SUFFIX, ArticleJournal, Found, oldest_first, read_journal
from workstation.storage.leftovers import readable_place, write_readable
from workstation.usecases.articles import save_body
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from pathlib import Path

    from workstation.storage.library import Library

_LOOKED_BACK = 200  # revisions in which the text is looked for that a journal belongs to


@dataclass(frozen=True)
class Recovered:
    """What was found after a crash and put back into an article.

    `before` is the revision that holds the text as it was stored, `after` the one with what was typed. `only_kept`
    says that the article itself was changed meanwhile: what was typed stands in the revision `after` alone.
    `set_aside` is a file with the typed lines when they belong to no text the library has; `waits` why it could not be
    read now.
    """

    article_id: str
    title: str
    words: int
    before: str = ""
    after: str = ""
    only_kept: bool = False
    set_aside: Path | None = None
    waits: str = ""

    @property
    def sentence(self) -> str:
        """One line for the person."""
        if self.waits:
            return tr(
                "What was typed before the crash could not be read now ({reason}); it is kept for the next start."
            ).format(reason=self.waits)
        if self.set_aside is not None:
            return tr(
                "What was typed before the crash belongs to no text of the library; its lines are in {path}."
            ).format(path=self.set_aside)
        if self.only_kept:
            return tr(
                "“{title}” was changed since the crash; what had been typed is kept as a revision of its own."
            ).format(title=self.title)
        if self.words:
            return tr_n(
                "Recovered {n} word of “{title}” that was typed before the crash and not stored yet.",
                "Recovered {n} words of “{title}” that were typed before the crash and not stored yet.",
                self.words,
            ).replace("{title}", self.title)
        return tr("Recovered changes to “{title}” that were made before the crash and not stored yet.").format(
            title=self.title
        )


def article_journal(library: Library, article_id: str) -> ArticleJournal:
    """The journal of an article that is being opened."""
    return ArticleJournal(library.journals, article_id, seal=library.seal)


def keep_early(
    library: Library, journal: ArticleJournal, journalled: Callable[[], object]
) -> tuple[list[Recovered], Changes]:
    """What was typed before the library was open and does not fit on what it holds: a revision, or a file.

    A library that cannot be written leaves it in its journal for the next time.
    """
    journalled()
    if library.read_only:
        return [], Changes()
    return _recovered(library, [journal.path] if journal.path.exists() else [])


def save_typed(
    library: Library, article_id: str, body: str, *, was: str | None, journalled: Callable[[], object]
) -> tuple[Article, Changes]:
    """Store the text once the journal has noted that this is about to happen (`journalled` waits for it).

    The journal lets go of it when this returns, so it must not stand in a -wal file alone.
    """
    journalled()
    stored = save_body(library, article_id, body, was=was)
    library.put_away()
    return stored


def recover(library: Library, but: Path | None = None) -> tuple[list[Recovered], Changes]:
    """Put back what journals hold that a process left when it died; a journal goes once its words are stored.

    A library that cannot be written keeps its journals for the next time. Never puts edits on a text they were not
    made on: then they become a revision, or a file with the typed lines. `but` is a journal that is being written.
    """
    if library.read_only or not library.journals.is_dir():
        return [], Changes()
    found = _recovered(library, [path for path in oldest_first(library.journals) if path != but])
    for part in library.journals.glob(f"*{SUFFIX}.part"):
        if but is None or part.stem != but.name:
            part.unlink(missing_ok=True)
    return found


def _recovered(library: Library, paths: Iterable[Path]) -> tuple[list[Recovered], Changes]:
    done: list[Recovered] = []
    changes = Changes()
    for path in paths:
        try:
            recovered = _recover(library, path)
            path.unlink()
        except OSError as trouble:  # it stays where it is, for the next start
            recovered = Recovered(path.stem, "", 0, waits=trouble.strerror or path.name)
        if recovered is not None:
            done.append(recovered)
            article = frozenset([recovered.article_id])
            changes |= Changes(articles=article, revisions=article, tags=article)
    return done, changes


def _recover(library: Library, path: Path) -> Recovered | None:
    found = read_journal(path, library.seal)
    if found is None:
        return _set_aside(library, path, [])
    article = library.articles.find_id(found.article_id)
    if article is None:
        return _set_aside(library, path, found.typed_lines()) if found.has_text else None
    try:
        text = found.text_on(article.body)
        if text is None:
            return _from_an_older_text(library, path, article, found)
        return _put_back(library, article, text, found)
    except WorkstationError:  # the library does not take it (half a character, say): the words go into a file
        return _set_aside(library, path, found.typed_lines(), article)


def _put_back(library: Library, article: Article, text: str, found: Found) -> Recovered | None:
    recovered = _with_header(article.changed(body=text), found.header())
    if recovered == article:
        return None  # it was stored just before the end
    with library.transaction():
        library.revisions.add(article, RevisionKind.BEFORE_RECOVERY)
        before = library.revisions.list(article.id, limit=1)[0].id
        stored = library.articles.save(recovered.changed(updated_at=now()))
        after = library.revisions.add(stored, RevisionKind.RECOVERED)
    assert after is not None
    words = max(0, len(_said(stored).split()) - len(_said(article).split()))
    return Recovered(article.id, stored.title, words, before, after.id)


def _said(article: Article) -> str:
    return f"{article.headline} {article.dek} {article.body}"


def _with_header(article: Article, fields: dict[str, str]) -> Article:
    for name, value in fields.items():
        try:
            article = article.changed(**{name: value})
        except FieldRefused:  # too long for its field: no word of it is lost
            note = f"{article.internal_note}\n\n{value}".strip()
            article = article.changed(internal_note=note[:20_000])
    return article


def _from_an_older_text(library: Library, path: Path, article: Article, found: Found) -> Recovered | None:
    if not found.has_text:
        return _put_back(library, article, article.body, found)
    for line in library.revisions.list(article.id, limit=_LOOKED_BACK):
        with suppress(WorkstationError):
            text = found.text_on(library.revisions.get(line.id).article.body)
            if text is not None:
                return _kept_as_revision(library, article, text)
    return _set_aside(library, path, found.typed_lines(), article)


def _kept_as_revision(library: Library, article: Article, text: str) -> Recovered | None:
    if text == article.body:
        return None
    label = tr("typed before the crash")
    kept = library.revisions.add(article.changed(body=text), RevisionKind.RECOVERED, label)
    assert kept is not None
    return Recovered(article.id, article.title, 0, after=kept.id, only_kept=True)


def _set_aside(library: Library, path: Path, lines: list[str], article: Article | None = None) -> Recovered:
    folder = private_folder(library.journals / "set-aside")
    kept = folder / f"{path.stem}-{time.time_ns()}"
    private_file(kept.with_suffix(SUFFIX))
    kept.with_suffix(SUFFIX).write_bytes(path.read_bytes())
    readable = readable_place(kept.with_suffix(".txt"), library.seal)
    private_file(readable)
    write_readable(readable, "\n".join(lines) + "\n", library.seal)
    id = article.id if article else path.stem
    return Recovered(id, article.title if article else "", 0, set_aside=readable if lines else kept.with_suffix(SUFFIX))
