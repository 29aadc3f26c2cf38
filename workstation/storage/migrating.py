"""Bringing a library up to date: a verified backup first, then every step in one transaction that is checked."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, event

from workstation.errors import LibraryTrouble, WorkstationError
from workstation.paths import files_beside
from workstation.storage.backup import row_counts, verified_copy
from workstation.storage.engine import make_engine, writing
from workstation.storage.files import private_folder
from workstation.storage.trouble import plain_errors
from workstation.storage.watching import STEPS, Watch, Watched, opening_stopped
from workstation.storage.where import SCHEMA
from workstation.words import tr

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


class MigrationWrong(Exception):
    """A migration lost rows or left a reference to nothing; never shown as such, see `migrate`."""


def migrate(
    path: Path, *, to: int = SCHEMA, versions: Path = MIGRATIONS / "versions", watch: Watch | None = None
) -> Path:
    """Bring the library at `path` to schema `to`; returns the backup copy made before.

    When a step fails the library is as it was; raises LibraryTrouble that names the backup. So it is when `watch`
    asks to stop; raises Cancelled.
    """
    with plain_errors(path):
        backup = verified_copy(path, _free_name(path, to), watch)
        watched = Watched(watch)
        try:
            upgrade(path, to=to, versions=versions, watched=watched)
        except WorkstationError:
            raise
        except Exception as error:
            if watched.stopped:
                raise opening_stopped(path.name) from error
            raise LibraryTrouble(
                tr("The library {name} could not be brought up to date for this version of the program.").format(
                    name=path.name
                ),
                safe=tr("It was not changed, and a copy of it is at {backup}.").format(backup=backup),
                remedy=tr("Go on using it with the version you had, and report this."),
            ) from error
    return backup


def upgrade(
    path: Path, *, to: int = SCHEMA, versions: Path = MIGRATIONS / "versions", watched: Watched | None = None
) -> None:
    """Run the steps a library lacks, in one transaction that is rolled back whole when anything is wrong."""
    engine = make_engine(path, write=True)
    # With foreign keys on, rebuilding a table deletes what refers to it; inside a transaction it cannot be set.
    event.listen(engine, "connect", _foreign_keys_off)
    if watched is not None:
        event.listen(engine, "connect", partial(_watch_over, watched))
    try:
        with writing(engine).begin() as connection:
            before = _counts(connection)
            _run(connection, to, versions)
            _check(connection, before)
            connection.exec_driver_sql(f"PRAGMA user_version = {to:d}")
    finally:
        engine.dispose()


def configuration(connection: Connection, versions: Path = MIGRATIONS / "versions") -> Config:
    """What Alembic needs to know; nothing outside the package is read."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("version_locations", str(versions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    return config


def _run(connection: Connection, to: int, versions: Path) -> None:
    from alembic import command

    command.upgrade(configuration(connection, versions), f"{to:04d}")


def _check(connection: Connection, before: dict[str, int]) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise MigrationWrong("a reference points to nothing")
    after = _counts(connection)
    changed = [table for table, count in before.items() if after.get(table, count) != count]
    if changed:
        raise MigrationWrong(f"rows were lost or added in {', '.join(changed)}")


def _counts(connection: Connection) -> dict[str, int]:
    return row_counts(cast(sqlite3.Connection, connection.connection.driver_connection))


def _foreign_keys_off(raw: sqlite3.Connection, record: Any) -> None:
    del record
    raw.execute("PRAGMA foreign_keys = OFF")


def _watch_over(watched: Watched, raw: sqlite3.Connection, record: Any) -> None:
    """SQLite asks every so many steps of its machine, in the middle of a statement too; 1 interrupts and rolls back."""
    del record
    raw.set_progress_handler(lambda: 0 if watched(0, 0, tr("bringing it up to date")) else 1, STEPS)


def _free_name(path: Path, to: int) -> Path:
    folder = private_folder(files_beside(path) / "backups")
    number = 1
    while (copy := folder / f"before-migration-{to}-{number}.db").exists():
        number += 1
    return copy
