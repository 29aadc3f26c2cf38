"""Margin comments and suggested edits: records tied to words of an article, never part of its text, never exported."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from workstation.domain.anchors import Anchor
from workstation.domain.base import Moment, Value

Said = Annotated[str, Field(max_length=20_000)]
By = Annotated[str, Field(max_length=200)]


class CommentKind(StrEnum):
    """A remark, or an edit that is proposed."""

    COMMENT = "comment"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


class CommentState(StrEnum):
    """Open until somebody closes it; a suggestion is closed by being accepted or rejected."""

    OPEN = "open"
    RESOLVED = "resolved"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Answer(Value):
    """What somebody said to a comment."""

    text: Annotated[str, Field(min_length=1, max_length=20_000)]
    by: By = ""
    made_at: Moment


class Comment(Value):
    """A comment or a suggested edit. `text` is what was said, `replacement` the words proposed instead.

    `by` is a name as its writer gave it, or empty.
    """

    id: str
    article_id: str
    kind: CommentKind = CommentKind.COMMENT
    anchor: Anchor
    text: Said = ""
    replacement: Said = ""
    by: By = ""
    made_at: Moment
    state: CommentState = CommentState.OPEN
    closed_at: Moment | None = None
    answers: tuple[Answer, ...] = ()
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it still waits for somebody."""
        return self.state is CommentState.OPEN

    @property
    def is_suggestion(self) -> bool:
        """Whether it proposes an edit."""
        return self.kind is not CommentKind.COMMENT

    @property
    def critic(self) -> str:
        """The same in CriticMarkup (criticmarkup.com), as other programs write it."""
        words, said = self.anchor.words, f"{{>>{self.text}<<}}" if self.text else ""
        marks = {
            CommentKind.COMMENT: f"{{=={words}==}}" if words else "",
            CommentKind.INSERT: f"{{++{self.replacement}++}}",
            CommentKind.DELETE: f"{{--{words}--}}",
            CommentKind.REPLACE: f"{{~~{words}~>{self.replacement}~~}}",
        }
        return marks[self.kind] + said


def kind_of_edit(words: str, replacement: str) -> CommentKind:
    """Which edit makes `replacement` of `words`."""
    if not words:
        return CommentKind.INSERT
    return CommentKind.REPLACE if replacement else CommentKind.DELETE


class OpenComment(Value):
    """An open comment as a list over all articles shows it."""

    comment: Comment
    article_slug: str
    article_title: str
