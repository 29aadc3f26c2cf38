"""Topics to choose from: IPTC Media Topics and the free ones that articles of this library carry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import and_, func
from sqlmodel import col, select

from workstation.domain.folding import fold
from workstation.domain.topics import Topic
from workstation.storage.mediatopics import Subject, broader, codes, subjects
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.topics import ArticleTopicRow, TopicRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class Topics:
    """Search over all topics, and those in use."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def search(self, words: str, language: str = "en", limit: int = 50) -> Sequence[Topic]:
        """Topics with a label, in any language, whose words begin so; the closest first."""
        key = fold(words)
        if not key:
            return []
        counts = self._counts()
        free = [(row.key, Topic(label=row.label, articles=count)) for row, count in counts if not row.code]
        found = [(rank, topic) for name, topic in free if (rank := _rank(key, [name])) is not None]
        used = {row.code: count for row, count in counts if row.code}
        for subject in subjects().values():
            if (rank := _rank(key, subject.keys)) is not None:
                found.append((rank, _offered(subject, language, used.get(subject.code, 0))))
        found.sort(key=lambda each: (each[0], len(each[1].label), each[1].label.casefold()))
        return [topic for _, topic in found[:limit]]

    def code_of(self, label: str) -> str:
        """The code of the Media Topic called exactly so in some language (case and accents aside), or empty."""
        return codes().get(fold(label), "")

    def used(self) -> Sequence[Topic]:
        """The topics that articles outside the trash carry, most used first; labels as the articles have them."""
        used = [(row, count) for row, count in self._counts() if count]
        used.sort(key=lambda each: (-each[1], each[0].key, each[0].label))
        known = subjects()
        return [
            Topic(
                label=row.label,
                code=row.code,
                broader=broader(known[row.code], "en") if row.code in known else (),
                articles=count,
            )
            for row, count in used
        ]

    def _counts(self) -> list[tuple[TopicRow, int]]:
        live = and_(col(ArticleRow.id) == col(ArticleTopicRow.article_id), col(ArticleRow.trashed_at).is_(None))
        statement = (
            select(TopicRow, func.count(col(ArticleRow.id).distinct()))
            .outerjoin(ArticleTopicRow, col(ArticleTopicRow.topic_id) == col(TopicRow.id))
            .outerjoin(ArticleRow, live)
            .group_by(col(TopicRow.id))
        )
        with self._sessions.reading() as session:
            return [(row, int(count)) for row, count in session.exec(statement)]


def _offered(subject: Subject, language: str, articles: int) -> Topic:
    return Topic(
        label=subject.label(language), code=subject.code, broader=broader(subject, language), articles=articles
    )


def _rank(key: str, names: Iterable[str]) -> int | None:
    """0 the same, 1 begins so, 2 every word begins a word of it, None does not fit; the best of all names."""
    best: int | None = None
    for name in names:
        if name == key:
            return 0
        if name.startswith(key):
            best = 1
        elif best is None and all(f" {word}" in f" {name}" for word in key.split()):
            best = 2
    return best
