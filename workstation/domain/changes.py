"""What a use case touched, so that every view knows whether to read again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Changes:
    """Keys of touched records by kind: article ids; slugs of people and sources; ids of quotes, claims and
    evidence; image names.

    `revisions`, `tags`, `comments` and `replies` hold the ids of articles whose revisions, tag index, margin comments
    or requests for an answer changed; `topics` topic ids; `vault` is not empty when the vault was locked, unlocked or
    changed.
    """

    articles: frozenset[str] = _NONE
    authors: frozenset[str] = _NONE
    experts: frozenset[str] = _NONE
    sources: frozenset[str] = _NONE
    quotes: frozenset[str] = _NONE
    claims: frozenset[str] = _NONE
    evidence: frozenset[str] = _NONE
    topics: frozenset[str] = _NONE
    images: frozenset[str] = _NONE
    revisions: frozenset[str] = _NONE
    tags: frozenset[str] = _NONE
    comments: frozenset[str] = _NONE
    vault: frozenset[str] = _NONE
    replies: frozenset[str] = _NONE

    def __or__(self, other: Changes) -> Changes:
        if other == NOTHING:  # as most are that files of an import bring
            return self
        return Changes(**{f.name: getattr(self, f.name) | getattr(other, f.name) for f in fields(self)})

    @classmethod
    def of_all(cls, many: Sequence[Changes]) -> Changes:
        """What all of these touched; of thousands sooner than one by one."""
        return cls(**{f.name: _NONE.union(*(getattr(each, f.name) for each in many)) for f in fields(cls)})

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))


NOTHING = Changes()


def changed(**touched: str | Iterable[str]) -> Changes:
    """`changed(articles=id)` or `changed(experts=[a, b])`."""
    return Changes(**{kind: frozenset([keys] if isinstance(keys, str) else keys) for kind, keys in touched.items()})
