"""Margin comments and suggested edits: say, answer, resolve; propose an edit, accept or reject it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.anchors import Anchor, anchored, followed, span_between
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.comments import Answer, Comment, CommentKind, CommentState, OpenComment, kind_of_edit
from workstation.domain.ids import new_record_id
from workstation.errors import FieldRefused, InTheTrash, TextNotFound
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def add_comment(
    library: Library, article_id: str, start: int, end: int, text: str, by: str = ""
) -> tuple[Comment, Changes]:
    """Say something about these words (code points of the stored text)."""
    if not text.strip():
        raise FieldRefused(tr("The comment is empty."), safe=tr("Nothing was changed."))
    if start >= end:
        raise FieldRefused(tr("A comment is about words: select them first."), safe=tr("Nothing was changed."))
    return _add(library, article_id, start, end, CommentKind.COMMENT, text=text.strip(), by=by)


def suggest_edit(
    library: Library, article_id: str, start: int, end: int, replacement: str, text: str = "", by: str = ""
) -> tuple[Comment, Changes]:
    """Propose other words for these, nothing for them, or words where there are none; the text stays as it is."""
    with library.transaction():
        words = library.articles.by_id(article_id).body[start:end]
        if words == replacement:
            raise FieldRefused(tr("The suggestion changes nothing."), safe=tr("Nothing was changed."))
        kind = kind_of_edit(words, replacement)
        return _add(library, article_id, start, end, kind, text=text.strip(), replacement=replacement, by=by)


def answer_comment(library: Library, comment_id: str, text: str, by: str = "") -> tuple[Comment, Changes]:
    """Answer; the comment stays as open or closed as it was."""
    with library.transaction():
        comment = library.comments.get(comment_id)
        answer = Answer.build(text=text.strip(), by=by, made_at=now())
        stored = library.comments.save(comment.changed(answers=(*comment.answers, answer)))
    return stored, changed(comments=stored.article_id)


def resolve_comment(library: Library, comment_id: str) -> tuple[Comment, Changes]:
    """It needs nobody any more. A suggestion that is resolved is rejected: its words were not taken."""
    comment = library.comments.get(comment_id)
    return _close(library, comment_id, CommentState.REJECTED if comment.is_suggestion else CommentState.RESOLVED)


def reject_suggestion(library: Library, comment_id: str) -> tuple[Comment, Changes]:
    """The text stays as it is."""
    return _close(library, comment_id, CommentState.REJECTED)


def mark_accepted(library: Library, comment_id: str) -> tuple[Comment, Changes]:
    """Whoever holds the text has put the words in."""
    return _close(library, comment_id, CommentState.ACCEPTED)


def reopen_comment(library: Library, comment_id: str, about: Anchor | None = None) -> tuple[Comment, Changes]:
    """It waits for somebody again; `about` is where its words stand in the stored text, if they came back to it."""
    return _close(library, comment_id, CommentState.OPEN, about)


def accept_suggestion(library: Library, comment_id: str) -> tuple[Article, Changes]:
    """Put the proposed words into the stored text."""
    with library.transaction():
        comment = library.comments.get(comment_id)
        article = library.articles.by_id(comment.article_id)
        start, end, words = edit_of(comment)
        body = article.body[:start] + words + article.body[end:]
        stored = library.articles.save(article.changed(body=body, updated_at=now()))
        mark_accepted(library, comment_id)
    return stored, changed(articles=stored.id, tags=stored.id, comments=stored.id)


def edit_of(comment: Comment) -> tuple[int, int, str]:
    """Which code points give way to which words; raises FieldRefused for a remark, TextNotFound for lost words."""
    if not comment.is_suggestion:
        raise FieldRefused(
            tr("A comment proposes no edit."), safe=tr("Nothing was changed."), remedy=tr("Resolve it instead.")
        )
    if comment.anchor.lost:
        raise TextNotFound(
            tr("The words of this suggestion are no longer in the text."),
            safe=tr("Nothing was changed."),
            remedy=tr("Reject it, or put its words in by hand."),
        )
    return comment.anchor.start, comment.anchor.end, comment.replacement


def list_comments(library: Library, article_id: str) -> list[Comment]:
    """Every comment of an article in the order of its text, closed ones included."""
    return list(library.comments.of_article(article_id))


def comments_in(library: Library, article_id: str, text: str) -> list[Comment]:
    """The same with anchors in `text`: what an editor shows of the article and may not have stored yet."""
    comments = list_comments(library, article_id)
    stored = library.articles.by_id(article_id).body if comments else text
    span = span_between(stored, text)
    return [c.changed(anchor=followed(c.anchor, span, text)) for c in comments] if span else comments


def open_comments(library: Library) -> list[OpenComment]:
    """What waits for somebody, over all articles."""
    return list(library.comments.open())


def _add(
    library: Library, article_id: str, start: int, end: int, kind: CommentKind, **said: str
) -> tuple[Comment, Changes]:
    with library.transaction():
        article = library.articles.by_id(article_id)
        if article.trashed_at is not None:
            raise InTheTrash(
                tr("“{title}” is in the trash.").format(title=article.title),
                safe=tr("Nothing was changed."),
                remedy=tr("Restore it first."),
            )
        anchor: Anchor = anchored(article.body, start, end)
        comment = Comment.build(
            id=new_record_id(), article_id=article_id, kind=kind, anchor=anchor, made_at=now(), **said
        )
        stored = library.comments.add(comment)
    return stored, changed(comments=article_id)


def _close(
    library: Library, comment_id: str, state: CommentState, about: Anchor | None = None
) -> tuple[Comment, Changes]:
    with library.transaction():
        comment = library.comments.get(comment_id)
        closed = None if state is CommentState.OPEN else now()
        anchor = about or comment.anchor
        closing = comment.changed(state=state, closed_at=closed, anchor=anchor)
        stored = library.comments.save(closing, moved=about is not None)
    return stored, changed(comments=stored.article_id)
