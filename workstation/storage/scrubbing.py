"""Taking words out of everything a library file holds, as bytes on the disk too: the one rewriting of revisions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from workstation.domain.base import now
from workstation.domain.printed import seal_of
from workstation.domain.revisions import fingerprint_of
from workstation.errors import LibraryTrouble
from workstation.storage.database import bare, errors
from workstation.storage.held_texts import (
    columns_of,
    fitting,
    key_words,
    parsed,
    place_words,
    record_words,
    tables,
    telling,
    within,
)
from workstation.words import tr


class Replace(Protocol):
    """A text without words; `short` when there is no room for more than it was."""

    def __call__(self, text: str, short: bool = False) -> str:
        """The text without them."""


@dataclass(frozen=True)
class Taking:
    """What is taken out: `replace` in texts, single words that it `holds`, imported files that are `of_it` (name and
    bytes), and why (`because`, for the mark left).

    `replace(text, short)` makes no text longer when it must be `short`. `near` is the same for records in which some
    text `tells` the name: it takes the family name alone out too. `alone` tells a family name by itself, which
    elsewhere may be anybody's.
    `also(connection)` is called in the same transaction, before.
    """

    replace: Replace
    near: Replace
    tells: Callable[[str], bool]
    alone: Callable[[str], bool]
    holds: Callable[[str], bool]
    of_it: Callable[[str, bytes], bool]
    because: str
    also: Callable[[sqlite3.Connection], None] | None = None


@dataclass
class Scrubbed:
    """What was done: texts changed and revisions rewritten; `copies` are backups that were looked through as well,
    `kept` are places that may not be changed, in words, `keys` what others lead to that holds the name, `alone` those
    where the family name stands by itself.
    """

    texts: int = 0
    revisions: int = 0
    copies: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    keys: dict[str, str] = field(default_factory=dict)
    alone: list[str] = field(default_factory=list)

    def add(self, other: Scrubbed) -> None:
        """Count another's with these."""
        self.texts += other.texts
        self.revisions += other.revisions
        self.kept += other.kept
        self.keys = other.keys | self.keys
        self.alone += other.alone


def scrub(connection: sqlite3.Connection, taking: Taking) -> Scrubbed:
    """Replace words in every text of every table but keys and what is derived. The caller commits.

    A revision gets a new fingerprint, and says since when and why.
    """
    done = Scrubbed()
    if taking.also is not None:
        taking.also(connection)
    _forget_surroundings(connection, taking)
    for table in tables(connection):
        if table == "revisions":
            _scrub_revisions(connection, taking, done)
        elif table == "printings":
            _scrub_printings(connection, taking, done)
        elif table == "ignored_words":
            _scrub_ignored(connection, taking, done)
        else:
            _scrub_table(connection, table, taking, done)
    _drop_origins(connection, taking, done)
    connection.execute("INSERT INTO article_search (article_search) VALUES ('optimize')")  # forgets the old words
    return done


def scrub_copy(copy: Path, taking: Taking) -> Scrubbed:
    """The same in a backup, which is no library anybody has open; its free pages are overwritten."""
    try:
        with closing(bare(copy, "rw", isolation_level=None)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("BEGIN IMMEDIATE")
            triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                connection.execute(f'DROP TRIGGER "{name}"')
            done = scrub(connection, taking)
            for _, sql in triggers:
                connection.execute(sql)
            connection.execute("COMMIT")
            connection.execute("VACUUM")
    except errors() as error:
        raise LibraryTrouble(
            tr("The backup {name} could not be looked through.").format(name=copy.name),
            remedy=tr("Delete it, if it may hold the name."),
        ) from error
    return done


def _forget_surroundings(connection: sqlite3.Connection, taking: Taking) -> None:
    """What stands before and after the words of a comment is cut anywhere, within a name too; words and place stay."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'comments'").fetchone():
        return  # a backup from before there was any
    for article, body in connection.execute("SELECT id, body FROM articles").fetchall():
        if taking.replace(body) != body:
            connection.execute("UPDATE comments SET before = '', after = '' WHERE article_id = ?", (article,))


def _scrub_table(connection: sqlite3.Connection, table: str, taking: Taking, done: Scrubbed) -> None:
    columns, fixed = columns_of(connection, table)
    if not columns and not fixed:
        return
    wanted = ", ".join(f'"{name}"' for name in ("rowid", *columns, *fixed))
    for row in connection.execute(f'SELECT {wanted} FROM "{table}"').fetchall():  # noqa: S608  names of tables of the file
        place, values = row[0], {name: value for name, value in zip(columns, row[1:], strict=False) if value}
        texts = {name: value for name, value in values.items() if isinstance(value, str)}
        changed = _clean(texts, taking)
        if changed:
            given = ", ".join(f'"{name}" = ?' for name in changed)
            connection.execute(f'UPDATE "{table}" SET {given} WHERE rowid = ?', (*changed.values(), place))  # noqa: S608
            done.texts += len(changed)
        if left := [name for name, text in (texts | changed).items() if taking.alone(text)]:
            record = record_words(connection, table, place)
            done.alone += [place_words(record, name) for name in left]
        for name, value in zip(fixed, row[1 + len(columns) :], strict=True):
            if isinstance(value, str) and taking.replace(value) != value:
                done.keys.setdefault(value, key_words(table, name, value))


def _clean(texts: dict[str, str], taking: Taking) -> dict[str, str]:
    """Of the texts of one record those that change; empty when the name is in none of them."""
    values = {name: parsed(text) for name, text in texts.items()}
    if all(within(value, lambda _, text: taking.replace(text), name) == value for name, value in values.items()):
        return {}
    named = any(telling(value, taking.tells, name) for name, value in values.items())
    replace = taking.near if named else taking.replace
    changed = {}
    for name, value in values.items():
        after = within(value, lambda key, text: fitting(key, text, replace), name)
        if after != value:
            as_text = isinstance(after, str)
            changed[name] = after if as_text else json.dumps(after, ensure_ascii=False, sort_keys=_sorted(value))
    return changed


def _scrub_ignored(connection: sqlite3.Connection, taking: Taking, done: Scrubbed) -> None:
    """Words that spelling lets pass: one that belongs to a name goes altogether."""
    for (word,) in connection.execute("SELECT DISTINCT word FROM ignored_words").fetchall():
        if taking.holds(word):
            done.texts += connection.execute("DELETE FROM ignored_words WHERE word = ?", (word,)).rowcount


def _drop_origins(connection: sqlite3.Connection, taking: Taking, done: Scrubbed) -> None:
    """An imported file is kept as it was, or not at all."""
    for place, name, data in connection.execute("SELECT rowid, name, data FROM origins").fetchall():
        if taking.of_it(name, data):
            connection.execute("DELETE FROM origins WHERE rowid = ?", (place,))
            done.texts += 1


def _scrub_revisions(connection: sqlite3.Connection, taking: Taking, done: Scrubbed) -> None:
    columns = {row[1] for row in connection.execute("PRAGMA table_info(revisions)")}
    for place, label, headline, state in connection.execute(
        "SELECT rowid, label, headline, state FROM revisions"
    ).fetchall():
        values: dict[str, Any] = _clean({"label": label, "headline": headline, "state": state}, taking)
        if not values:
            if taking.alone(state):
                done.alone.append(record_words(connection, "revisions", place))
            continue
        if "state" in values:
            values["sha256"] = fingerprint_of(json.loads(values["state"]))
        if "scrubbed_at" in columns:
            values |= {"scrubbed_at": now().isoformat(timespec="microseconds"), "scrubbed_because": taking.because}
        given = ", ".join(f"{name} = ?" for name in values)
        connection.execute(f"UPDATE revisions SET {given} WHERE rowid = ?", (*values.values(), place))  # noqa: S608
        done.revisions += 1


def _scrub_printings(connection: sqlite3.Connection, taking: Taking, done: Scrubbed) -> None:
    """What articles printed of people is sealed anew."""
    for place, state in connection.execute("SELECT rowid, state FROM printings").fetchall():
        if after := _clean({"state": state}, taking).get("state"):
            values = (after, seal_of(json.loads(after)), place)
            connection.execute("UPDATE printings SET state = ?, sha256 = ? WHERE rowid = ?", values)
            done.texts += 1


def _sorted(value: Any) -> bool:
    return isinstance(value, dict) and list(value) == sorted(value)


def backups(folder: Path) -> Iterator[Path]:
    """The copies of a library in its folder of backups."""
    yield from sorted(path for path in folder.rglob("*.db") if path.is_file())
