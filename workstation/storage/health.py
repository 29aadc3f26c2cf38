"""Doctor: everything that can be wrong with a library's file, looked at one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DatabaseError
from sqlmodel import Session, select

from workstation.domain.evidence import FileState
from workstation.errors import WorkstationError
from workstation.storage import search, spoken
from workstation.storage.derived import derived
from workstation.storage.evidence import EvidenceStore
from workstation.storage.images import Images
from workstation.storage.journal import SUFFIX, read_journal
from workstation.storage.loading import chunks, rows_among
from workstation.storage.revisions import Revisions
from workstation.storage.tables.articles import ArticleRow
from workstation.words import marked, tr, tr_n

if TYPE_CHECKING:
    from pathlib import Path

    from workstation.storage.seal import Seal
    from workstation.storage.sessions import Sessions

_REBUILD = marked("Run “workstation doctor --rebuild-index”.")
_SHOWN = 5
_ARTICLES = "SELECT id, title, body, words FROM articles WHERE id {among}"
_TAGS = (
    'SELECT article_id, "key", value, start, "end", words FROM appearances'
    " WHERE article_id {among} ORDER BY article_id, position"
)


@dataclass(frozen=True)
class Finding:
    """One thing looked at: its name, whether it is well, and a sentence for a person."""

    name: str
    ok: bool
    sentence: str


def check(
    sessions: Sessions, images: Images, evidence: EvidenceStore, journals: Path, seal: Seal | None = None
) -> list[Finding]:
    """Look at everything; reads the whole library and changes nothing."""
    looks: tuple[Callable[[], Finding], ...] = (
        lambda: _file(sessions),
        lambda: _references(sessions),
        lambda: _revisions(sessions),
        lambda: _texts(sessions),
        lambda: _search(sessions),
        lambda: _images(images),
        lambda: _evidence(evidence),
        lambda: _journals(journals, seal),
    )
    return [look() for look in looks] + ([_encryption(sessions.path)] if seal is not None else [])


def _encryption(library: Path) -> Finding:
    from workstation.storage.in_clear import in_clear

    if files := in_clear(library):
        said = tr_n(
            "{n} file from before it was encrypted stands beside it in clear: {some}.",
            "{n} files from before it was encrypted stand beside it in clear: {some}.",
            len(files),
        )
        return Finding("encryption", True, said.replace("{some}", _some([each.name for each in files])))
    return Finding("encryption", True, tr("All that stands beside it is encrypted, too."))


def _file(sessions: Sessions) -> Finding:
    with sessions.reading() as session:
        verdict = session.connection().exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    if verdict == ["ok"]:
        return Finding("file", True, tr("The database file is whole."))
    return Finding(
        "file",
        False,
        tr_n(
            "The database file is damaged in {n} place. Go back to a copy in its backups folder.",
            "The database file is damaged in {n} places. Go back to a copy in its backups folder.",
            len(verdict),
        ),
    )


def _references(sessions: Sessions) -> Finding:
    with sessions.reading() as session:
        broken = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
    if not broken:
        return Finding("references", True, tr("Every record that is referred to exists."))
    tables = ", ".join(sorted({str(row[0]) for row in broken}))
    return Finding(
        "references", False, tr("{n} references point to nothing (in {tables}).").format(n=len(broken), tables=tables)
    )


def _revisions(sessions: Sessions) -> Finding:
    revisions = Revisions(sessions)
    damaged = list(revisions.damaged())
    if not damaged:
        return Finding(
            "revisions", True, tr("All {count} revisions are as they were written.").format(count=revisions.count())
        )
    return Finding("revisions", False, tr("Not as they were written: {some}.").format(some=_some(damaged)))


def _texts(sessions: Sessions) -> Finding:
    stale: list[str] = []
    with sessions.reading() as session:
        for ids in chunks(session.exec(select(ArticleRow.id)).all()):
            stale += _out_of_step(session, ids)
        if not stale and spoken.behind(session):
            return Finding("tags", False, _behind(tr("The list of who said what is behind the texts."), []))
    if not stale:
        return Finding("tags", True, tr("The index of tags agrees with every text."))
    return Finding("tags", False, _behind(tr("The index of tags is behind the text of {some}."), stale))


def _out_of_step(session: Session, ids: Sequence[str]) -> list[str]:
    """The titles of those articles whose tags or number of words are not as their text says."""
    kept: dict[str, list[tuple[Any, ...]]] = {id: [] for id in ids}
    for article_id, *tag in rows_among(session, _TAGS, ids):
        kept[article_id].append(tuple(tag))
    stale = []
    found = {id: told for id, *told in rows_among(session, _ARTICLES, ids)}
    for id in ids:
        title, body, words = found[id]
        text = derived(str(body))  # other hands may have put something else there
        told = [(mark.key, mark.value, mark.start, mark.end, mark.words) for mark in text.marks]
        if kept[id] != told or words != text.words:
            stale.append(str(title))
    return stale


def _search(sessions: Sessions) -> Finding:
    try:
        with sessions.reading() as session:
            behind = _unfindable(session)
        if not sessions.read_only:
            with sessions.writing() as session:
                search.verify(session)
    except (DatabaseError, WorkstationError):
        return Finding("search", False, " ".join((tr("The search index is damaged."), tr(_REBUILD))))
    if not behind:
        return Finding("search", True, tr("The search index agrees with every text."))
    return Finding("search", False, _behind(tr("The search index is behind the text of {some}."), behind))


def _unfindable(session: Session) -> list[str]:
    indexed = search.texts(session)
    rows = session.exec(select(ArticleRow.search_row, ArticleRow.title, ArticleRow.body)).all()
    behind = [title for place, title, body in rows if indexed.pop(place, None) != derived(body).visible]
    return behind + [tr("articles that are gone")] * bool(indexed)


def _behind(said: str, titles: list[str]) -> str:
    return " ".join((said.format(some=_some(titles)), tr(_REBUILD)))


def _images(images: Images) -> Finding:
    records = images.list()
    wrong = [image.name for image in records if not _readable(images, image.name)]
    if not wrong:
        return Finding("images", True, tr("All {n} images are there and as they were added.").format(n=len(records)))
    return Finding(
        "images", False, tr("Missing or damaged: {some}. Add the same pictures again.").format(some=_some(wrong))
    )


def _journals(folder: Path, seal: Seal | None) -> Finding:
    """Typing that waits to be stored is no fault; a journal that is damaged is."""
    damaged, waiting = [], 0
    for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        found = read_journal(path, seal)
        waiting += 1
        if found is None or not found.whole:
            damaged.append(path.name)
    if damaged:
        said = tr("Damaged: {some}. What stands before the damage is put back when the library is opened for writing.")
        return Finding("journal", False, said.format(some=_some(damaged)))
    if waiting:
        said = tr_n("Typing in {n} article waits to be stored.", "Typing in {n} articles waits to be stored.", waiting)
        return Finding("journal", True, said)
    return Finding("journal", True, tr("No typing waits to be stored."))


def _readable(images: Images, name: str) -> bool:
    try:
        images.data(name)
    except WorkstationError:
        return False
    return True


def _evidence(evidence: EvidenceStore) -> Finding:
    kept = [each for each in evidence.list(trashed=True) if each.file]
    by = {state: [each.called for each in kept if evidence.state(each) is state] for state in FileState}
    if not by[FileState.MISSING] and not by[FileState.CHANGED]:
        return Finding(
            "evidence", True, tr("All {n} files of evidence are there and as they were added.").format(n=len(kept))
        )
    said = []
    if by[FileState.MISSING]:
        said.append(tr("Evidence missing on the disk: {some}.").format(some=_some(by[FileState.MISSING])))
    if by[FileState.CHANGED]:
        said.append(
            tr("Evidence changed on the disk since it was added: {some}.").format(some=_some(by[FileState.CHANGED]))
        )
    return Finding("evidence", False, " ".join((*said, tr("Put the originals back."))))


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} and {len(names) - _SHOWN} more"
