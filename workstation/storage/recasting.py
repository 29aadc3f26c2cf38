"""A database written anew into an empty file, encrypted where it was in clear, in clear where it was encrypted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.storage.where import sqlite_uri

if TYPE_CHECKING:
    from workstation.storage.seal import Seal


def recast(original: sqlite3.Connection, target: Path, seal: Seal | None) -> None:
    """Everything of `original`, a connection of SQLCipher's, goes into the empty file `target`; None: in clear."""
    original.execute("PRAGMA temp_store = MEMORY")
    with _attached(original, target, seal):
        original.execute("SELECT sqlcipher_export('fresh')").fetchone()
        for setting in ("user_version", "application_id"):
            value = int(original.execute(f"PRAGMA main.{setting}").fetchone()[0])
            original.execute(f"PRAGMA fresh.{setting} = {value:d}")
        original.commit()
    if seal is None:
        with _attached(original, target, seal):  # anew: of what was exported SQLite does not know the virtual tables
            _forget_deleted_words(original)


@contextmanager
def _attached(original: sqlite3.Connection, target: Path, seal: Seal | None) -> Iterator[None]:
    original.execute("ATTACH ? AS fresh KEY ?", (sqlite_uri(target, "rw"), seal.database if seal else ""))
    try:
        # Nobody reads it before it is compared and on the disk as a whole.
        original.execute("PRAGMA fresh.journal_mode = OFF")
        original.execute("PRAGMA fresh.synchronous = OFF")
        yield
    finally:
        original.rollback()
        original.execute("DETACH fresh")


def _forget_deleted_words(original: sqlite3.Connection) -> None:
    """An encrypted library keeps words that were deleted in its index until pieces of it are merged: here all are."""
    if original.execute("SELECT 1 FROM fresh.sqlite_master WHERE name = 'article_search'").fetchone():
        original.execute("PRAGMA fresh.secure_delete = ON")  # nor do they stay in pages that became free
        original.execute("INSERT INTO fresh.article_search (article_search) VALUES ('optimize')")
        original.commit()
