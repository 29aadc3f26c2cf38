"""A new library: made in one go, and nothing else than what all migrations come to."""

import sqlite3
from contextlib import closing
from pathlib import Path

from workstation.storage import Library, open_library
from workstation.storage.creating import STATEMENTS, statements
from workstation.storage.migrating import upgrade
from workstation.storage.where import APPLICATION_ID, SCHEMA


def _migrated(folder: Path) -> Path:
    path = folder / "migrated.db"
    path.touch()
    upgrade(path)
    return path


def _everything(path: Path) -> tuple[object, ...]:
    with closing(sqlite3.connect(path)) as connection:
        shape = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        tables = [name for kind, name, *_ in shape if kind == "table"]
        rows = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
        rows.pop("stamps", None)  # who wrote it is said when it is opened
        return shape, rows, connection.execute("PRAGMA user_version").fetchone()


def test_a_new_library_equals_one_that_went_through_every_migration(tmp_path: Path) -> None:
    open_library(tmp_path / "new.db").close()
    migrated = _migrated(tmp_path)
    with closing(sqlite3.connect(migrated)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    open_library(migrated).close()
    assert _everything(tmp_path / "new.db") == _everything(migrated)


def test_the_statements_are_those_of_the_newest_migration(tmp_path: Path) -> None:
    """When this fails after a new migration: `make schema`."""
    assert STATEMENTS.read_text(encoding="utf-8") == statements(_migrated(tmp_path))


def test_a_new_library_is_of_the_newest_schema(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (f"{SCHEMA:04d}",)
