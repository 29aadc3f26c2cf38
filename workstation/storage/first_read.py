"""The article to show at once: a bare read of the last one, before the database layer is even loaded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from workstation.storage.where import APPLICATION_ID, SCHEMA, sqlite_uri, unwritten

_LAST = """SELECT id, slug, headline, dek, body, language FROM articles
    WHERE trashed_at IS NULL AND id = (SELECT value FROM stamps WHERE key = 'last article')"""
_NEWEST = """SELECT id, slug, headline, dek, body, language FROM articles
    WHERE trashed_at IS NULL ORDER BY updated_at DESC LIMIT 1"""


class FirstArticle(NamedTuple):
    """What the first paint shows, under the names an article's fields have.

    `schema_ok` False: an older library, which opening will bring up to date. `updated_at` is when it was read.
    """

    id: str
    slug: str
    headline: str
    dek: str
    body: str
    language: str
    schema_ok: bool
    updated_at: datetime
    trashed_at: None = None

    def with_typed(self, body: str, fields: dict[str, str]) -> FirstArticle:
        """With what a crash had left beside the library."""
        headline, dek = fields.get("headline", self.headline), fields.get("dek", self.dek)
        return self._replace(body=body, headline=headline, dek=dek)


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
    return FirstArticle._make((*row, schema == SCHEMA, datetime.now(UTC), None)) if row else None


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
