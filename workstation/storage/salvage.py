"""What can still be read of a damaged library, brought into a new one; the damaged file is only ever copied."""

from __future__ import annotations

import json
import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from typing import Any

from workstation.domain.articles import Article
from workstation.domain.revisions import fingerprint_of
from workstation.storage.article_rows import columns as values_of
from workstation.storage.backups import Backups
from workstation.storage.carving import carved
from workstation.storage.database import bare, errors
from workstation.storage.engine import connect
from workstation.storage.key_file import key_of, key_place, may_be_encrypted, refuse_locked
from workstation.storage.opening import create_library
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.unlocked import seal_of
from workstation.storage.where import SCHEMA, sidecar

_DERIVED = ("appearances", "spoken", "alembic_version")
_MOST = 1 << 20  # row numbers tried where even the largest cannot be read
_PATIENCE = 300  # questions in a row that fail before the rest of a table is left to carving


@dataclass
class Salvage:
    """The new library, how many records of each table are in it, how many were seen and are not."""

    path: Path
    saved: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    carved: int = 0


def salvage(library: Path, target: Path) -> Salvage:
    """Make `target` a library of everything that can be read. The indexes over the text are empty in it."""
    seal = seal_of(library)
    if seal is None and may_be_encrypted(library):
        refuse_locked(library)
    create_library(target, seal)
    if seal is not None:
        key_of(library).write(key_place(target))
    report = Salvage(target)
    with tempfile.TemporaryDirectory(prefix="editorial-workstation-") as folder:
        copy = Path(folder) / "damaged.db"
        shutil.copyfile(library, copy)
        if sidecar(library, "-wal").exists():
            shutil.copyfile(sidecar(library, "-wal"), sidecar(copy, "-wal"))
        if seal is None:
            _mend_header(copy, Backups(library))
        with closing(connect(target, "rw", write=True)) as made:
            made.execute("PRAGMA foreign_keys = OFF")
            made.execute("BEGIN IMMEDIATE")
            columns = _columns(made)
            _bring(made, _by_table(copy, columns), report)
            before = made.total_changes
            if seal is None:  # nothing can be told from the bytes of an encrypted page but by the database itself
                _bring(made, carved(copy.read_bytes(), columns), report)
            report.carved = made.total_changes - before
            _drop_untrue_revisions(made, report)
            _articles_from_revisions(made, columns)
            _drop_dangling(made, report)
            for table in columns:
                report.saved[table] = made.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608
            made.execute("COMMIT")
    return report


def _columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The columns of every table with records, by table."""
    listed = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'article_search%'"
    ).fetchall()
    tables = [name for (name,) in listed if name not in _DERIVED]
    return {table: [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')] for table in tables}


def _mend_header(copy: Path, backups: Backups) -> None:
    """Give a file that was cut its length back, one that lost its first page the page of its newest backup."""
    data = bytearray(copy.read_bytes())
    if not _sound(bytes(data[:100])):
        page = _first_page(backups)
        data[: len(page)] = page
    if not _sound(bytes(data[:100])):
        return
    size = struct.unpack(">H", data[16:18])[0]
    size = 65_536 if size == 1 else size
    pages = struct.unpack(">I", data[28:32])[0]
    if len(data) < pages * size:
        data += bytes(pages * size - len(data))
    elif len(data) % size:
        data += bytes(size - len(data) % size)
    copy.write_bytes(data)


def _sound(header: bytes) -> bool:
    return len(header) == 100 and header.startswith(b"SQLite format 3\0")


def _first_page(backups: Backups) -> bytes:
    for path in backups.copies():
        data = path.read_bytes()[:65_536]
        if _sound(data[:100]) and struct.unpack(">I", data[60:64])[0] == SCHEMA:
            return data[: struct.unpack(">H", data[16:18])[0]]
    return b""


def _by_table(copy: Path, columns: dict[str, list[str]]) -> Iterator[tuple[str, list[str], list[Any]]]:
    """Rows as SQL gives them, around whatever cannot be read."""
    try:
        connection = bare(copy, "rw", isolation_level=None)
    except errors():
        return
    with closing(connection):
        with suppress(*errors()):
            connection.execute("PRAGMA writable_schema = ON")  # it opens more than it would otherwise
            connection.execute("PRAGMA cell_size_check = ON")
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        for table in columns:
            with suppress(*errors()):
                there = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
                names = [name for name in columns[table] if name in there]
                if names:
                    for row in _rows(connection, table, names):
                        yield table, names, list(row)


def _rows(connection: sqlite3.Connection, table: str, names: list[str]) -> Iterator[Any]:
    listed = ", ".join(f'"{name}"' for name in names)
    statement = f'SELECT {listed} FROM "{table}" WHERE rowid BETWEEN ? AND ?'  # noqa: S608
    try:
        last = connection.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0] or 0  # noqa: S608
    except errors():
        last = _MOST
    ranges, in_vain = [(1, last)], 0
    while ranges and in_vain < _PATIENCE:
        low, high = ranges.pop()
        if low > high:
            continue
        try:
            yield from connection.execute(statement, (low, high)).fetchall()
            in_vain = 0
        except errors():
            in_vain += 1
            if low < high:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]


def _bring(made: sqlite3.Connection, rows: Iterator[tuple[str, list[str], list[Any]]], report: Salvage) -> None:
    for table, names, values in rows:
        listed = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(values))
        try:
            made.execute(f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({marks})', values)  # noqa: S608
        except errors():  # what stands there cannot be a record of this table
            report.lost[table] = report.lost.get(table, 0) + 1


def _drop_untrue_revisions(made: sqlite3.Connection, report: Salvage) -> None:
    """A revision that is not as it was written is no witness to anything."""
    untrue = []
    for id, sha256, state in made.execute("SELECT id, sha256, state FROM revisions"):
        try:
            if fingerprint_of(json.loads(state)) == sha256:
                continue
        except (ValueError, AttributeError, TypeError):
            pass
        untrue.append(id)
    if untrue:
        _without_triggers(
            made, "revisions", lambda: [made.execute("DELETE FROM revisions WHERE id = ?", (id,)) for id in untrue]
        )
        report.lost["revisions"] = report.lost.get("revisions", 0) + len(untrue)


def _without_triggers(made: sqlite3.Connection, table: str, act: Any) -> None:
    triggers = made.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _sql in triggers:
        made.execute(f'DROP TRIGGER "{name}"')
    act()
    for _name, sql in triggers:
        made.execute(sql)


def _articles_from_revisions(made: sqlite3.Connection, columns: dict[str, list[str]]) -> None:
    """An article whose own row is gone comes back as its newest revision has it."""
    orphans = made.execute(
        "SELECT article_id, state, words FROM revisions AS r WHERE article_id NOT IN (SELECT id FROM articles) "
        "AND seq = (SELECT max(seq) FROM revisions WHERE article_id = r.article_id)"
    ).fetchall()
    place = made.execute("SELECT coalesce(max(search_row), 0) FROM articles").fetchone()[0]
    for number, (_id, state, words) in enumerate(orphans, place + 1):
        values = _article_row(json.loads(state), columns["articles"], words, number)
        listed = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        made.execute(f'INSERT OR IGNORE INTO "articles" ({listed}) VALUES ({marks})', list(values.values()))  # noqa: S608


def _article_row(state: dict[str, Any], names: list[str], words: int, number: int) -> dict[str, Any]:
    row = ArticleRow(**values_of(Article(**state)), version=1, words=words, search_row=number)
    bound = {}
    for name in names:
        value = getattr(row, name)
        if isinstance(value, list | tuple | dict):
            value = json.dumps(value, ensure_ascii=False)
        elif hasattr(value, "isoformat"):
            value = value.astimezone(UTC).isoformat(timespec="microseconds")
        bound[name] = value
    return bound


def _delete(made: sqlite3.Connection, table: str, rowid: int) -> None:
    row = (rowid,)
    _without_triggers(made, table, lambda: made.execute(f'DELETE FROM "{table}" WHERE rowid = ?', row))  # noqa: S608


def _drop_dangling(made: sqlite3.Connection, report: Salvage) -> None:
    """Records that refer to what is lost go, or lose the reference where they can stand without."""
    for _ in range(8):  # what goes may leave others dangling
        broken = made.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            return
        for table, rowid, _parent, key in broken:
            name = made.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()[key][3]
            try:
                made.execute(f'UPDATE "{table}" SET "{name}" = NULL WHERE rowid = ?', (rowid,))  # noqa: S608
            except errors():
                _delete(made, table, rowid)
                report.lost[table] = report.lost.get(table, 0) + 1
