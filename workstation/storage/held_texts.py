"""The texts that the records of a library file hold: which words of a JSON value are somebody's, where each stands."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from workstation.domain.fields import field_words
from workstation.words import marked, tr

_KEYS = ("id", "slug", "alias", "author", "photo", "photo_original", "lead_image")
"""What others lead to: it stays as it is, and is told."""
_LONG = frozenset({"body", "text", "internal_note", "public_note", "note", "notes"})
_SHORT = 60  # characters that every other field has room for
_DERIVED = ("article_search_", "alembic_version", "sqlite_", "vault_")
_STATES = frozenset({"", "state", "findings", "overrides", "muted", "roles", "photo_crop"})
"""Columns whose JSON is ours: every key in it is the name of a field, but in what an import carried."""
_CARRIED = "extra"
_RECORDS = {
    "revisions": marked("revision"),
    "comments": marked("comment"),
    "comment_answers": marked("answer to a comment"),
    "quotes": marked("quote"),
    "spoken": marked("quote"),
    "claims": marked("claim"),
    "claim_sources": marked("claim"),
    "claim_verdicts": marked("claim"),
    "evidence": marked("evidence"),
    "printings": marked("as printed"),
    "corrections": marked("correction"),
    "replies": marked("reply"),
    "verdicts": marked("check of names"),
    "receipts": marked("receipt"),
    "images": marked("picture"),
    "origins": marked("imported file"),
    "merges": marked("merge of two records"),
    "credits": marked("byline"),
    "topics": marked("topic"),
    "appearances": marked("tag"),
    "experts": marked("expert"),
    "affiliations": marked("expert"),
    "authors": marked("author"),
    "sources": marked("source"),
}
_FIELDS = {
    "": marked("name of a field"),
    "text": marked("text"),
    "byline_words": marked("byline"),
    "words": marked("words"),
    "keep_name": marked("name"),
    "lose_name": marked("name"),
    "said_by": marked("name of who said it"),
    "replacement": marked("proposed words"),
}


def texts_holding(
    connection: sqlite3.Connection, holds: Callable[[str], bool], step: Callable[[int, int], object]
) -> Iterator[tuple[str, str]]:
    """Every text of every record that has one for which `holds`, each with where it stands, in words.

    What is derived from others, and words that spelling lets pass, is left out. One record is in memory at a time;
    `step(done, of)` is called for each.
    """
    wanted = [name for name in tables(connection) if name not in ("ignored_words", "article_search")]
    of = sum(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in wanted)  # noqa: S608  names of tables of the file
    done = 0
    for table in wanted:
        texts_of, _ = columns_of(connection, table)
        listed = ", ".join(f'"{name}"' for name in ("rowid", *texts_of))
        for row in connection.execute(f'SELECT {listed} FROM "{table}"') if texts_of else ():  # noqa: S608  as above
            step(done := done + 1, of)
            texts: list[tuple[str, str]] = []
            for name, value in zip(texts_of, row[1:], strict=True):
                if isinstance(value, str):
                    within(parsed(value), partial(_kept, texts), name, own=name not in _STATES)
            if any(holds(text) for _, text in texts):
                record = record_words(connection, table, row[0])
                yield from ((place_words(record, name), text) for name, text in texts)


def keys_holding(connection: sqlite3.Connection, holds: Callable[[str], bool]) -> dict[str, str]:
    """What others lead to and `holds`: each once, with where it stands, in words."""
    found: dict[str, str] = {}
    for table in tables(connection):
        _, fixed = columns_of(connection, table)
        listed = ", ".join(f'"{name}"' for name in fixed)
        for row in connection.execute(f'SELECT DISTINCT {listed} FROM "{table}"') if fixed else ():  # noqa: S608  as above
            for name, value in zip(fixed, row, strict=True):
                if isinstance(value, str) and value not in found and holds(value):
                    found[value] = key_words(table, name, value)
    return found


def key_words(table: str, field: str, value: str) -> str:
    """“expert, slug: ann-baker”, without a database's words."""
    said = tr("{record}, {field}: {value}")
    return said.format(record=_table_words(table), field=field_words(field), value=value)


def record_words(connection: sqlite3.Connection, table: str, row: int) -> str:
    """A record as a person knows it: the slug of an article or a person, else what kind of thing it is and of what."""
    named = {column[1] for column in connection.execute(f'PRAGMA table_info("{table}")')}
    if "slug" in named and table != "aliases":
        (slug,) = connection.execute(f'SELECT slug FROM "{table}" WHERE rowid = ?', (row,)).fetchone()  # noqa: S608  as above
        return str(slug)
    article = "article_id" if "article_id" in named else ""
    if table == "comment_answers":
        article = "(SELECT article_id FROM comments WHERE comments.id = comment)"
    query = f'SELECT slug FROM articles WHERE id = (SELECT {article} FROM "{table}" WHERE rowid = ?)'  # noqa: S608  as above
    found = connection.execute(query, (row,)).fetchone() if article else None
    return f"{found[0]}, {_table_words(table)}" if found else _table_words(table)


def place_words(record: str, field: str) -> str:
    """“the-dam (headline)”."""
    return f"{record} ({tr(_FIELDS[field]) if field in _FIELDS else field_words(field)})"


def tables(connection: sqlite3.Connection) -> list[str]:
    """The tables that hold what somebody wrote."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [name for (name,) in names.fetchall() if not name.startswith(_DERIVED)]


def columns_of(connection: sqlite3.Connection, table: str) -> tuple[list[str], list[str]]:
    """The texts of a table, and those that are keys: others lead to them, so they stay as they are."""
    keys = {row[3] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')} | set(_KEYS)
    texts: list[str] = []
    fixed: list[str] = []
    for _, name, kind, _, _, primary in connection.execute(f'PRAGMA table_info("{table}")'):
        if kind == "" or kind.upper().startswith(("VARCHAR", "TEXT", "JSON")):
            (fixed if primary or name in keys else texts).append(name)
    return texts, fixed


def parsed(text: str) -> Any:
    """The JSON value that a text is, or the text."""
    if text[:1] in "[{" and text[-1:] in "]}":
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text


def within(value: Any, change: Callable[[str, str], str], name: str = "", *, own: bool | None = None) -> Any:
    """`change(field, text)` in every string of a JSON value but those that lead to other records.

    Names of fields are ours and stay, but where they are a person's `own`, as in what an import carried.
    """
    own = name not in _STATES if own is None else own
    if isinstance(value, str):
        return change(name, value)
    if isinstance(value, list):
        return [within(each, change, name, own=own) for each in value]
    if isinstance(value, dict):
        return _own_within(value, change) if own else _ours_within(value, change)
    return value


def telling(value: Any, tells: Callable[[str], bool], name: str = "") -> bool:
    """Whether any string of a JSON value, by which a record is known, `tells`."""
    found: list[tuple[str, str]] = []
    within(value, partial(_kept, found), name)
    return any(tells(text) for _, text in found)


def _ours_within(value: dict[str, Any], change: Callable[[str, str], str]) -> dict[str, Any]:
    return {
        key: each if key in _KEYS else within(each, change, key, own=key == _CARRIED) for key, each in value.items()
    }


def _own_within(value: dict[str, Any], change: Callable[[str, str], str]) -> dict[str, Any]:
    """A field of one's own may be called by a name. Two that come to the same are told apart by a number."""
    called = {key: change("", key) for key in value}
    taken = {key for key, after in called.items() if after == key}
    for key in sorted(called.keys() - taken):  # the same numbers in a revision, whose fields are sorted
        after, number = called[key], 1
        while called[key] in taken:
            number += 1
            called[key] = f"{after} {number}"
        taken.add(called[key])
    return {called[key]: within(each, change, key, own=True) for key, each in value.items()}


def fitting(name: str, text: str, near: Callable[[str, bool], str]) -> str:
    """The text without the name, which the field still has room for."""
    after = near(text, False)
    return after if len(after) <= max(len(text), _SHORT) or name in _LONG else near(text, True)


def _table_words(table: str) -> str:
    known = _RECORDS.get(table) or _RECORDS.get(f"{table.partition('_')[0]}s")
    return tr(known) if known else table.replace("_", " ")


def _kept(texts: list[tuple[str, str]], name: str, text: str) -> str:
    texts.append((name, text))
    return text
