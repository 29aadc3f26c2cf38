"""A person taken out of the tables of a library file: the record itself, and what leads to it."""

from __future__ import annotations

import json
import sqlite3

from workstation.domain.printed import seal_of


def forget_source(connection: sqlite3.Connection, slug: str, record: str) -> None:
    """Take a source and its sealed identity out; what was said by it is said by nobody known."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    for table in sorted(tables):
        for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
            if row[2] == "sources" and row[6] != "CASCADE":
                connection.execute(f'UPDATE "{table}" SET "{row[3]}" = NULL WHERE "{row[3]}" = ?', (slug,))  # noqa: S608
    _forget_after_publication(connection, "source", slug)
    _forget_merges(connection, "source", slug)
    connection.execute("DELETE FROM source_spellings WHERE source = ?", (slug,))
    connection.execute("DELETE FROM aliases WHERE kind = 'source' AND (slug = ? OR alias = ?)", (slug, slug))
    connection.execute("DELETE FROM sources WHERE slug = ?", (slug,))
    if "vault_fields" in tables:
        connection.execute("DELETE FROM vault_fields WHERE record = ?", (record,))


def forget_expert(connection: sqlite3.Connection, slug: str, source: str) -> None:
    """Turn what an expert said over to a source, and take the expert's record out."""
    known = connection.execute("SELECT 1 FROM sources WHERE slug = ?", (source,)).fetchone()
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
            if row[2] == "experts" and row[6] != "CASCADE":
                turned = ', "source" = ?' if row[3] == "expert" and "source" in columns and known else ""
                values = (source, slug) if turned else (slug,)
                connection.execute(f'UPDATE "{table}" SET "{row[3]}" = NULL{turned} WHERE "{row[3]}" = ?', values)  # noqa: S608
            elif row[2] == "experts":
                connection.execute(f'DELETE FROM "{table}" WHERE "{row[3]}" = ?', (slug,))  # noqa: S608
    _forget_after_publication(connection, "expert", slug)
    _forget_merges(connection, "expert", slug)
    connection.execute("DELETE FROM aliases WHERE kind = 'expert' AND (slug = ? OR alias = ?)", (slug, slug))
    connection.execute("DELETE FROM experts WHERE slug = ?", (slug,))


def _forget_merges(connection: sqlite3.Connection, kind: str, slug: str) -> None:
    """A merge keeps both records as they were, notes and contacts too; who was kept apart is named as well."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    aliases = connection.execute("SELECT alias FROM aliases WHERE kind = ? AND slug = ?", (kind, slug)).fetchall()
    for each in {slug, *(alias for (alias,) in aliases)}:
        for table, one, other in (("merges", "keep", "lose"), ("kept_apart", "one", "other")):
            if table in tables:
                connection.execute(
                    f"DELETE FROM {table} WHERE kind = ? AND ? IN ({one}, {other})",  # noqa: S608  names of our own tables
                    (kind, each),
                )


def _forget_after_publication(connection: sqlite3.Connection, kind: str, slug: str) -> None:
    """Who was printed, asked or checked under this slug, or one it had before, is so no longer."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'printings'").fetchone():
        return  # a backup from before there was any of it
    aliases = connection.execute("SELECT alias FROM aliases WHERE kind = ? AND slug = ?", (kind, slug)).fetchall()
    for each in {slug, *(alias for (alias,) in aliases)}:
        connection.execute("UPDATE verdicts SET item = 'name:withdrawn' WHERE item = ?", (f"{kind}:{each}",))
        if kind == "expert":
            connection.execute("UPDATE replies SET expert = '' WHERE expert = ?", (each,))
        for place, state in connection.execute("SELECT rowid, state FROM printings").fetchall():
            told = json.loads(state)
            parts = {name: [one for one in told[name] if one["slug"] != each] for name in (f"{kind}s", "settled")}
            if any(parts[name] != told[name] for name in parts):
                kept = {**told, **parts}
                values = (json.dumps(kept, ensure_ascii=False, sort_keys=True), seal_of(kept), place)
                connection.execute("UPDATE printings SET state = ?, sha256 = ? WHERE rowid = ?", values)
