"""Taking words out of everything a library file holds, as bytes on the disk too: the one rewriting of revisions."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from workstation.domain.base import now
from workstation.domain.printed import seal_of
from workstation.domain.revisions import fingerprint_of
from workstation.errors import LibraryTrouble
from workstation.storage.database import bare, errors
from workstation.words import tr

Replace = Callable[[str], str]

_KEYS = ("id", "slug", "alias", "author", "photo", "photo_original", "lead_image")
"""What others lead to: it stays as it is, and is told."""
_LONG = frozenset({"body", "text", "internal_note", "public_note", "note", "notes"})
_OWN = re.compile(r"[a-z0-9_]*")
_SHORT = 60  # characters that every other field has room for
_DERIVED = ("article_search_", "alembic_version", "sqlite_", "vault_")


@dataclass(frozen=True)
class Taking:
    """What is taken out: `replace` in texts, single words that it `holds`, imported files that are `of_it` (name and
    bytes), and why (`because`, for the mark left).

    `near(text, short)` is for records that hold the name: it takes the family name alone out too, and is never longer
    than it was when it must be `short`. `alone` tells a family name by itself, which elsewhere may be anybody's.
    `also(connection)` is called in the same transaction, before.
    """

    replace: Replace
    near: Callable[[str, bool], str]
    alone: Callable[[str], bool]
    holds: Callable[[str], bool]
    of_it: Callable[[str, bytes], bool]
    because: str
    also: Callable[[sqlite3.Connection], None] | None = None


@dataclass
class Scrubbed:
    """What was done: texts changed and revisions rewritten; `copies` are backups that were looked through as well,
    `kept` are places that may not be changed, in words, `alone` those where the family name stands by itself.
    """

    texts: int = 0
    revisions: int = 0
    copies: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    alone: list[str] = field(default_factory=list)

    def add(self, other: Scrubbed) -> None:
        """Count another's with these."""
        self.texts += other.texts
        self.revisions += other.revisions
        self.kept += other.kept
        self.alone += other.alone


def scrub(connection: sqlite3.Connection, taking: Taking) -> Scrubbed:
    """Replace words in every text of every table but keys and what is derived. The caller commits.

    A revision gets a new fingerprint, and says since when and why.
    """
    done = Scrubbed()
    if taking.also is not None:
        taking.also(connection)
    _forget_surroundings(connection, taking)
    for table in _tables(connection):
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


def texts_holding(connection: sqlite3.Connection, holds: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Every text of every record that has one for which `holds`, each with where it stands: a slug or table, a field.

    What is derived from others, and words that spelling lets pass, is left out.
    """
    for table in _tables(connection):
        columns, _ = _columns(connection, table)
        if table in ("ignored_words", "article_search") or not columns:
            continue
        named = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        record = '"slug"' if "slug" in named else f"'{table}'"
        wanted = ", ".join(f'"{name}"' for name in columns)
        for row in connection.execute(f'SELECT {record}, {wanted} FROM "{table}"').fetchall():  # noqa: S608  as above
            texts: list[tuple[str, str]] = []
            for name, value in zip(columns, row[1:], strict=True):
                if isinstance(value, str):
                    within(_parsed(value), partial(_kept, texts), name)
            if any(holds(text) for _, text in texts):
                yield from ((f"{row[0]} ({name})", text) for name, text in texts)


def _kept(texts: list[tuple[str, str]], name: str, text: str) -> str:
    texts.append((name, text))
    return text


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


def _tables(connection: sqlite3.Connection) -> list[str]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [name for (name,) in names.fetchall() if not name.startswith(_DERIVED)]


def _forget_surroundings(connection: sqlite3.Connection, taking: Taking) -> None:
    """What stands before and after the words of a comment is cut anywhere, within a name too; words and place stay."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'comments'").fetchone():
        return  # a backup from before there was any
    for article, body in connection.execute("SELECT id, body FROM articles").fetchall():
        if taking.replace(body) != body:
            connection.execute("UPDATE comments SET before = '', after = '' WHERE article_id = ?", (article,))


def _scrub_table(connection: sqlite3.Connection, table: str, taking: Taking, done: Scrubbed) -> None:
    columns, fixed = _columns(connection, table)
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
        keys = dict(zip(fixed, row[1 + len(columns) :], strict=True))
        left = [name for name, text in (texts | changed).items() if taking.alone(text)]
        done.alone += [f"{keys.get('slug', table)} ({name})" for name in left]
        for name, value in keys.items():
            if isinstance(value, str) and taking.replace(value) != value:
                done.kept.append(f"{table}.{name} ({value})")


def _clean(texts: dict[str, str], taking: Taking) -> dict[str, str]:
    """Of the texts of one record those that change; empty when the name is in none of them."""
    parsed = {name: _parsed(text) for name, text in texts.items()}
    if all(within(value, lambda _, text: taking.replace(text)) == value for value in parsed.values()):
        return {}
    changed = {}
    for name, value in parsed.items():
        after = within(value, lambda key, text: fitting(key, text, taking.near), name)
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
            done.alone += ["revisions"] * taking.alone(state)
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


def _columns(connection: sqlite3.Connection, table: str) -> tuple[list[str], list[str]]:
    """The texts of a table, and those that are keys: others lead to them, so they stay as they are."""
    keys = {row[3] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')} | set(_KEYS)
    texts: list[str] = []
    fixed: list[str] = []
    for _, name, kind, _, _, primary in connection.execute(f'PRAGMA table_info("{table}")'):
        if kind == "" or kind.upper().startswith(("VARCHAR", "TEXT", "JSON")):
            (fixed if primary or name in keys else texts).append(name)
    return texts, fixed


def _parsed(text: str) -> Any:
    """The JSON value that a text is, or the text."""
    if text[:1] in "[{" and text[-1:] in "]}":
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text


def within(value: Any, change: Callable[[str, str], str], name: str = "") -> Any:
    """`change(field, text)` in every string of a JSON value but those that lead to other records."""
    if isinstance(value, str):
        return change(name, value)
    if isinstance(value, list):
        return [within(each, change, name) for each in value]
    if isinstance(value, dict):
        return {_key(key, change): each if key in _KEYS else within(each, change, key) for key, each in value.items()}
    return value


def _key(key: str, change: Callable[[str, str], str]) -> str:
    """A person's own field of a front matter may be called by a name; one of ours is one plain word."""
    return key if _OWN.fullmatch(key) else change("", key)


def fitting(name: str, text: str, near: Callable[[str, bool], str]) -> str:
    """The text without the name, which the field still has room for."""
    after = near(text, False)
    return after if len(after) <= max(len(text), _SHORT) or name in _LONG else near(text, True)


def _sorted(value: Any) -> bool:
    return isinstance(value, dict) and list(value) == sorted(value)


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


def backups(folder: Path) -> Iterator[Path]:
    """The copies of a library in its folder of backups."""
    yield from sorted(path for path in folder.rglob("*.db") if path.is_file())
