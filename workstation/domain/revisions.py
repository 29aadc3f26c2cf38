"""Revisions: immutable saved states of an article, ordered by sequence, never by clock."""

from __future__ import annotations

import hashlib
import json
from enum import StrEnum
from typing import Any

from workstation.domain.articles import Article, snapshot
from workstation.domain.base import Moment, Value


class RevisionKind(StrEnum):
    """Why a revision was made."""

    OPENING = "opening"
    SAVED = "saved"
    NAMED = "named"
    BEFORE_IMPORT = "before import"
    RESTORED = "restored"
    PUBLISHED = "published"


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


_BOOKKEEPING = ("version", "updated_at", "created_at", "trashed_at")


def fingerprint(article: Article) -> str:
    """SHA-256 (hexadecimal) over the article's state; the record's own bookkeeping does not count."""
    return fingerprint_of(snapshot(article))


def fingerprint_of(state: dict[str, Any]) -> str:
    """The same over a snapshot as it was kept, which may lack fields that articles have gained since."""
    counted = {name: value for name, value in state.items() if name not in _BOOKKEEPING}
    return hashlib.sha256(json.dumps(counted, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
