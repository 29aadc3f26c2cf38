"""The article to show at once: a bare read of the last one, before the database layer is even loaded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from workstation.storage.where import APPLICATION_ID, SCHEMA, sqlite_uri, unwritten

_LAST = """SELECT id, slug, headline, dek, body FROM articles
    WHERE trashed_at IS NULL AND id = (SELECT value FROM stamps WHERE key = 'last article')"""
_NEWEST = "SELECT id, slug, headline, dek, body FROM articles WHERE trashed_at IS NULL ORDER BY updated_at DESC LIMIT 1"


class FirstArticle(NamedTuple):
    """What the first paint shows. `schema_ok` False: an older library, which opening will bring up to date."""

    id: str
    slug: str
    headline: str
    dek: str
    body: str
    schema_ok: bool


def last_article(path: Path) -> FirstArticle | None:
    """The article last open, else the one last changed; None when there is none or the library must be opened first.

    Never raises for the library's sake: opening it says in words what is wrong with it.
    """
    if not path.is_file():
        return None
    try:
        with closing(_connect(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return None
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            if schema > SCHEMA:
                return None
            row = connection.execute(_LAST).fetchone() or connection.execute(_NEWEST).fetchone()
    except sqlite3.Error:
        return None
    return FirstArticle._make((*row, schema == SCHEMA)) if row else None


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(sqlite_uri(path, "ro"), uri=True, timeout=0.2)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        if unwritten(path):
            raise
        return sqlite3.connect(sqlite_uri(path, "immutable"), uri=True)
    return connection
