"""Copies of a library that have been opened and counted before they are trusted."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from workstation.errors import LibraryDamaged, LibraryTrouble
from workstation.storage.database import bare, cipher, errors
from workstation.storage.files import private_file, sync
from workstation.storage.key_file import travel
from workstation.storage.recasting import recast
from workstation.storage.trouble import plain_errors
from workstation.storage.unlocked import seal_of
from workstation.storage.watching import Watch, Watched, interrupting, opening_stopped
from workstation.storage.where import sqlite_uri
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

_PAGES = 1_000  # copied between two words on how far it is: 4 MB


Same = Literal["same"]


def verified_copy(
    library: Path, copy: Path, watch: Watch | None = None, *, seal: Seal | Same | None = "same", key: bool = True
) -> Path:
    """Copy a library, open or not, to a new file: checked and counted, then renamed to its name. Returns `copy`.

    It is encrypted as the library is, unless another `seal`, or None for a copy in clear, is given. The key file goes
    with it, if there is one and `key` says so.

    Raises LibraryDamaged when the library itself fails the check, LibraryTrouble when the copy does, Cancelled when
    `watch` asks to stop; nothing is left then.
    """
    part = copy.with_name(copy.name + ".part")
    own = seal_of(library)
    wanted = own if seal == "same" else seal
    watched = Watched(watch)
    private_file(part)
    try:
        with (
            plain_errors(library),
            closing(_original(library, own, wanted)) as original,
            closing(bare(part, "rw", seal=wanted)) as copied,
            interrupting(watched, tr("the database"), original, copied),
        ):
            original.execute("BEGIN")  # one state for the counts and the copy
            counts, texts = row_counts(original), texts_hash(original)
            if wanted == own:
                original.backup(copied, pages=_PAGES, progress=_told(library, watched))
                copied.execute("PRAGMA journal_mode = DELETE")  # one file alone, no -wal beside it
            else:
                original.execute("ROLLBACK")  # SQLCipher attaches nothing within a transaction; nobody writes meanwhile
                recast(original, part, wanted)
            _compare(copied, counts, texts, library)
        sync(part)
        if wanted is not None and key:
            travel(library, copy, wanted)
        part.replace(copy)
        sync(copy.parent)
    except errors():
        if watched.stopped:
            raise opening_stopped(library.name) from None
        raise
    finally:
        part.unlink(missing_ok=True)
    return copy


def _original(library: Path, own: Seal | None, wanted: Seal | None) -> sqlite3.Connection:
    if own == wanted or own is not None:
        return bare(library, "ro")
    return cast(sqlite3.Connection, cipher().connect(sqlite_uri(library, "ro"), uri=True))


def missing_from(library: Path, backup: Path) -> dict[str, int]:
    """How many articles, revisions, experts and sources of a backup a library does not have, by table."""
    missing: dict[str, int] = {}
    with closing(bare(library, "ro")) as connection, closing(bare(backup, "ro")) as other:
        for table, key in (("articles", "id"), ("revisions", "id"), ("experts", "slug"), ("sources", "slug")):
            statement = f"SELECT {key} FROM {table}"  # noqa: S608
            there = {row[0] for row in connection.execute(statement)}
            if count := sum(row[0] not in there for row in other.execute(statement)):
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
    """One hash over every article's and every revision's text: `integrity_check` does not see a letter that changed."""
    digest = hashlib.blake2b()
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
