"""A database written anew into an empty file, encrypted where it was in clear, in clear where it was encrypted."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.storage.where import sqlite_uri

if TYPE_CHECKING:
    from workstation.storage.seal import Seal


def recast(original: sqlite3.Connection, target: Path, seal: Seal | None) -> None:
    """Everything of `original`, a connection of SQLCipher's, goes into the empty file `target`; None: in clear."""
    original.execute("PRAGMA temp_store = MEMORY")
    original.execute("ATTACH ? AS fresh KEY ?", (sqlite_uri(target, "rw"), seal.database if seal else ""))
    try:
        # Nobody reads it before it is compared and on the disk as a whole.
        original.execute("PRAGMA fresh.journal_mode = OFF")
        original.execute("PRAGMA fresh.synchronous = OFF")
        original.execute("SELECT sqlcipher_export('fresh')").fetchone()
        for setting in ("user_version", "application_id"):
            value = int(original.execute(f"PRAGMA main.{setting}").fetchone()[0])
            original.execute(f"PRAGMA fresh.{setting} = {value:d}")
        original.commit()
    finally:
        original.rollback()
        original.execute("DETACH fresh")
