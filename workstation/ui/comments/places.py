"""Where open comments stand in the document on show: cursors of Qt, which move with every key at no cost of ours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from workstation.domain.comments import Comment
from workstation.ui.session import Session


@dataclass(frozen=True)
class CommentPlace:
    """An open comment; `start` and `end` follow the text, `tip` is what was said."""

    id: str
    suggests: bool
    tip: str
    start: QTextCursor
    end: QTextCursor


def places_of(session: Session, comments: list[Comment]) -> tuple[CommentPlace, ...]:
    """The open ones, in the order of the text."""
    return tuple(
        CommentPlace(
            comment.id,
            comment.is_suggestion,
            comment.text or comment.critic,
            _cursor(session, comment.anchor.start),
            _cursor(session, comment.anchor.end),
        )
        for comment in comments
        if comment.is_open
    )


def _cursor(session: Session, offset: int) -> QTextCursor:
    cursor = QTextCursor(session.document)
    cursor.setPosition(session.position_of(offset))
    return cursor
