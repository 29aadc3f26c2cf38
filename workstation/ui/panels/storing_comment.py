"""A new comment on its way into the library: its words are found again in the text as it is stored."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from workstation.domain.anchors import Anchor, anchored, followed, span_between
from workstation.domain.changes import Changes
from workstation.domain.comments import Comment
from workstation.ui.session import Session
from workstation.ui.unsaved import after_saving
from workstation.ui.workbench import Workbench
from workstation.usecases import comments as use
from workstation.words import tr


class StoringComment(QObject):
    """`stored(comment)`, or `refused(sentence)`."""

    stored = Signal(object)
    refused = Signal(str)

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._begun_in = ""

    def begin(self, session: Session) -> None:
        """The form is opened on this text."""
        self._begun_in = session.text()

    def store(self, session: Session, start: int, end: int, said: str, instead: str, by: str, *, suggest: bool) -> None:
        """Store what was said of these code points of the text the form was opened on."""
        before = self._begun_in
        about = anchored(before, start, end)
        verb = (
            partial(use.suggest_edit, replacement=instead, text=said, by=by)
            if suggest
            else partial(use.add_comment, text=said, by=by)
        )
        after_saving(session, lambda: self._store(session, before, about, verb))

    def _store(self, session: Session, before: str, about: Anchor, verb: partial[tuple[Comment, Changes]]) -> None:
        stored = session.article.body
        span = span_between(before, stored)  # typed while the form was open
        about = followed(about, span, stored) if span else about
        if about.lost:
            self.refused.emit(tr("These words are no longer in the text. Select others."))
            return
        self._workbench.do(
            verb,
            session.article.id,
            about.start,
            about.end,
            then=self.stored.emit,
            failed=lambda trouble: self.refused.emit(trouble.happened),
        )
