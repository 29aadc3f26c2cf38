"""Copies of a library that have been opened and counted before they are trusted."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from workstation.errors import LibraryDamaged, LibraryTrouble
from workstation.storage.files import private_file, sync
from workstation.storage.trouble import plain_errors
from workstation.storage.watching import Watch, opening_stopped
from workstation.storage.where import sqlite_uri
from workstation.words import tr

_PAGES = 1_000  # copied between two words on how far it is: 4 MB


def verified_copy(library: Path, copy: Path, watch: Watch | None = None) -> Path:
    """Copy a library, open or not, to a new file: checked and counted, then renamed to its name. Returns `copy`.

    Raises LibraryDamaged when the library itself fails the check, LibraryTrouble when the copy does, Cancelled when
    `watch` asks to stop; nothing is left then.
    """
    part = copy.with_name(copy.name + ".part")
    private_file(part)
    try:
        with (
            plain_errors(library),
            closing(sqlite3.connect(sqlite_uri(library, "ro"), uri=True)) as original,
            closing(sqlite3.connect(sqlite_uri(part, "rw"), uri=True)) as copied,
        ):
            original.execute("BEGIN")  # one state for the counts and the copy
            counts, texts = row_counts(original), texts_hash(original)
            original.backup(copied, pages=_PAGES, progress=_told(library, watch) if watch else None)
            copied.execute("PRAGMA journal_mode = DELETE")  # one file alone, no -wal beside it
            _compare(copied, counts, texts, library)
        sync(part)
        part.replace(copy)
        sync(copy.parent)
    finally:
        part.unlink(missing_ok=True)
    return copy


def missing_from(library: Path, backup: Path) -> dict[str, int]:
    """How many articles, revisions, experts and sources of a backup a library does not have, by table."""
    missing: dict[str, int] = {}
    with closing(sqlite3.connect(sqlite_uri(library, "ro"), uri=True)) as connection:
        connection.execute("ATTACH ? AS backup", (sqlite_uri(backup, "ro"),))
        for table, key in (("articles", "id"), ("revisions", "id"), ("experts", "slug"), ("sources", "slug")):
            statement = f"SELECT count(*) FROM backup.{table} WHERE {key} NOT IN (SELECT {key} FROM main.{table})"  # noqa: S608
            if count := connection.execute(statement).fetchone()[0]:
                missing[table] = count
    return missing


def _told(library: Path, watch: Watch) -> Callable[[int, int, int], None]:
    def tell(_status: int, left: int, total: int) -> None:
        if not watch(total - left, total, tr("copying it first")):
            raise opening_stopped(library.name)

    return tell


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows in every table that holds records; the search index is derived and does not count."""
    listed = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'article_search%' AND name <> 'alembic_version'"
    )
    quoted = [(name, name.replace('"', '""')) for (name,) in listed.fetchall()]
    return {name: connection.execute(f'SELECT count(*) FROM "{safe}"').fetchone()[0] for name, safe in quoted}  # noqa: S608


def texts_hash(connection: sqlite3.Connection) -> str:
    """SHA-256 over every article's and every revision's text: `integrity_check` does not see a letter that changed."""
    digest = hashlib.sha256()
    for statement in ("SELECT id, body FROM articles ORDER BY id", "SELECT id, state FROM revisions ORDER BY id"):
        for id, text in connection.execute(statement):
            digest.update(str(id).encode() + b"\0" + str(text).encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()


def _compare(copied: sqlite3.Connection, counts: dict[str, int], texts: str, library: Path) -> None:
    verdict = copied.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise LibraryDamaged(
            tr("The library {library} is damaged; no good copy of it can be made.").format(library=library),
            safe=tr("It was not changed."),
            remedy=tr("Look for an earlier copy in {name}.files/backups.").format(name=library.name),
        )
    if row_counts(copied) != counts or texts_hash(copied) != texts:
        raise LibraryTrouble(
            tr("The backup copy of {name} does not hold all its records.").format(name=library.name),
            safe=tr("The library itself was not changed."),
            remedy=tr("Check the disk, then try again."),
        )
