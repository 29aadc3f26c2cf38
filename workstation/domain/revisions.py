"""Revisions: immutable saved states of an article, ordered by sequence, never by clock."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

from pydantic_core import to_json

from workstation.domain.articles import Article, snapshot
from workstation.domain.base import Moment, Value


class RevisionKind(StrEnum):
    """Why a revision was made."""

    OPENING = "opening"
    SAVED = "saved"
    NAMED = "named"
    BEFORE_IMPORT = "before import"
    BEFORE_RESTORE = "before restore"
    BEFORE_REPLACING = "before replacing all"
    BEFORE_CORRECTION = "before correction"
    BEFORE_RECOVERY = "before recovery"
    RESTORED = "restored"
    RECOVERED = "recovered"
    PUBLISHED = "published"


NEVER_THINNED = (RevisionKind.OPENING, RevisionKind.NAMED, RevisionKind.PUBLISHED)
"""Kinds that stay for good; so does every revision that has a name."""


class Revision(Value):
    """An immutable state: text and all header fields. `seq` counts from 1 within the article; `label` names it."""

    id: str
    article_id: str
    seq: int
    kind: RevisionKind
    label: str = ""
    made_at: Moment
    sha256: str
    article: Article


class RevisionLine(Value):
    """A revision as a list shows it, without its text; `words` counts the body's."""

    id: str
    article_id: str
    seq: int
    kind: RevisionKind
    label: str = ""
    made_at: Moment
    words: int
    headline: str = ""


class State(NamedTuple):
    """A state of an article as a revision keeps it, made ready elsewhere; `state` is its JSON in UTF-8."""

    article_id: str
    headline: str
    words: int
    sha256: str
    state: bytes

    @classmethod
    def of(cls, article: Article, words: int) -> State:
        """The state of this article, whose text has so many words."""
        new, told = _as_new()
        told = told.copy()
        for name, value in snapshot(article).items():
            if value != new[name]:
                told[name] = _named(name) + _written(value)
        return cls(
            article.id,
            article.headline,
            words,
            hashlib.sha256(b"{%b}" % b", ".join(_counted(told))).hexdigest(),
            b"{%b}" % b", ".join(told.values()),
        )


@cache
def _as_new() -> tuple[dict[str, Any], dict[str, bytes]]:
    """The state of a new article, and as it is written: most fields of most articles are as they were in one."""
    moment = datetime(1, 1, 1, tzinfo=UTC)
    new = snapshot(Article(id="", slug="new", created_at=moment, updated_at=moment))
    return new, {name: _named(name) + _written(new[name]) for name in sorted(new)}


@cache
def _named(field: str) -> bytes:
    return _written(field) + b": "


def _written(value: Any) -> bytes:
    """To the byte what `json` writes sorted, which takes long over a text, and most of an article is one."""
    if isinstance(value, str):
        return _quoted(value).encode() if len(value) < _LONG else to_json(value)
    return b"%d" % value if type(value) is int else _whole(value).encode()


_LONG = 200  # characters, from which on pydantic quotes a text sooner, to the same bytes
_quoted: Callable[[str], str] = json.encoder.encode_basestring
_whole = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_BOOKKEEPING = ("version", "updated_at", "created_at", "trashed_at")
_counted = itemgetter(*sorted(set(Article.model_fields) - set(_BOOKKEEPING)))


_ALL_OF_THEM = 200  # of the newest, every revision is kept


def thinned(numbers: Iterable[int], newest: int) -> set[int]:
    """Which of these sequence numbers to let go: all of the newest 200 stay, of older ones ever fewer, none by clock.

    `numbers` are those that may go at all. Of what is between 200 and 400 old one in two stays, of what is between
    400 and 800 old one in four, and so on; doing it again lets nothing more go.
    """
    kept: dict[tuple[int, int], int] = {}
    every = sorted(numbers)
    for number in every:
        kept[_place(number, newest)] = number
    return set(every) - set(kept.values())


def _place(number: int, newest: int) -> tuple[int, int]:
    step = 1
    while (newest - number) >= _ALL_OF_THEM * step:
        step *= 2
    return step, number // step


def fingerprint(article: Article) -> str:
    """SHA-256 (hexadecimal) over the article's state; the record's own bookkeeping does not count."""
    return fingerprint_of(snapshot(article))


def fingerprint_of(state: dict[str, Any]) -> str:
    """The same over a snapshot as it was kept, which may lack fields that articles have gained since."""
    counted = {name: value for name, value in state.items() if name not in _BOOKKEEPING}
    return hashlib.sha256(json.dumps(counted, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
