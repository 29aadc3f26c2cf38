"""Stamps: small facts about the library itself, such as the article last open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.storage.tables.stamps import StampRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

LAST_ARTICLE = "last article"
WRITTEN_BY = "written by version"


class Stamps:
    """Key and value, both text."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def get(self, key: str, default: str = "") -> str:
        """The value, or `default` when there is none."""
        with self._sessions.reading() as session:
            row = session.get(StampRow, key)
            return row.value if row else default

    def set(self, key: str, value: str) -> None:
        """Keep a value; the same value again writes nothing."""
        if self.get(key) == value:
            return
        with self._sessions.writing() as session:
            session.merge(StampRow(key=key, value=value))
