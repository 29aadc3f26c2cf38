"""Comments in words: what a row says, and by which icon its kind is told."""

from __future__ import annotations

from workstation.domain.comments import Comment, CommentKind, CommentState
from workstation.ui.widgets.times import when
from workstation.words import tr, tr_n

_LONG = 80  # characters of the words it is about


def icon_of(comment: Comment) -> str:
    """One for remarks, one for suggestions, one for what is done."""
    if not comment.is_open:
        return "check" if comment.state is not CommentState.REJECTED else "x"
    return "square-pen" if comment.is_suggestion else "message-square"


def title_of(comment: Comment) -> str:
    """The words it is about."""
    words = " ".join(comment.anchor.words.split())
    words = words if len(words) <= _LONG else words[:_LONG].rsplit(" ", 1)[0] + "…"
    if comment.anchor.lost:
        return tr("“{words}” (no longer in the text)").format(words=words)
    return f"“{words}”" if words else tr("Between two words")


def edit_in_words(comment: Comment) -> str:
    """What a suggestion would do."""
    if comment.kind is CommentKind.INSERT:
        return tr("Insert “{words}”").format(words=comment.replacement)
    if comment.kind is CommentKind.DELETE:
        return tr("Delete these words")
    return tr("Replace by “{words}”").format(words=comment.replacement)


def state_in_words(comment: Comment) -> str:
    """Nothing for an open one."""
    return {
        CommentState.OPEN: "",
        CommentState.RESOLVED: tr("Resolved"),
        CommentState.ACCEPTED: tr("Accepted"),
        CommentState.REJECTED: tr("Rejected"),
    }[comment.state]


def detail_of(comment: Comment) -> str:
    """What was said or proposed, by whom, and what became of it."""
    said = edit_in_words(comment) if comment.is_suggestion else comment.text
    answers = tr_n("{n} answer", "{n} answers", len(comment.answers)) if comment.answers else ""
    parts = (state_in_words(comment), comment.by, said, answers, when(comment.made_at))
    return " · ".join(part for part in parts if part)
