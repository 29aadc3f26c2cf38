"""Comments of the article on show, tied to the text: marks in the margin, the next and the one before by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from workstation.ui.comments.margin import CommentMargin
from workstation.ui.comments.places import places_of
from workstation.usecases.comments import comments_in
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.domain.comments import Comment
    from workstation.ui.editor.editor import Editor
    from workstation.ui.panels.comments import Comments
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench


class CommentDesk(QObject):
    """`panel()` shows the panel of comments and gives it; None while there is no side yet."""

    def __init__(self, workbench: Workbench, editor: Editor, panel: Callable[[], Comments | None]) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._panel = workbench, editor, panel
        self.margin = CommentMargin(editor)
        self.margin.picked.connect(self._on_picked)
        workbench.opened.connect(self._on_opened)
        workbench.changed.connect(self._on_changed)
        workbench.ready.connect(self.read)

    def begin(self, *, suggest: bool) -> None:
        """A comment on the selection, or a suggestion for it; without a selection a suggestion is for the caret."""
        session = self._workbench.current
        if session is None:
            return
        cursor = self._editor.textCursor()
        start, end = (session.offset_of(p) for p in (cursor.selectionStart(), cursor.selectionEnd()))
        if start == end and not suggest:
            self._workbench.notice.emit(tr("Select the words first, then comment on them."))
            return
        if panel := self._panel():
            panel.begin(start, end, session.decoded(cursor.selectedText()), suggest=suggest)

    def on_made(self, id: str, widget: object) -> None:
        """The panel was made: its buttons act on the selection, and what is left there goes on in the text."""
        if id == "comments":
            comments = cast("Comments", widget)
            comments.begin_wanted.connect(lambda suggest: self.begin(suggest=suggest))
            comments.left.connect(self._editor.setFocus)

    def accept(self) -> None:
        """Put the words of the suggestion chosen in the panel into the text; a remark is resolved."""
        if panel := self._panel():
            panel.accept_chosen()

    def reject(self) -> None:
        """Leave the text as it is."""
        if panel := self._panel():
            panel.reject_chosen()

    def go(self, step: int) -> None:
        """To the next open comment (1) or the one before (-1), from the caret on and around the end."""
        places = sorted(self.margin.places, key=lambda place: (place.start.position(), place.end.position()))
        session = self._workbench.current
        if not places or session is None:
            self._workbench.notice.emit(tr("There are no open comments in this article."))
            return
        cursor = self._editor.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        spots = [(place.start.position(), place.end.position()) for place in places]
        if step > 0:
            at = next((n for n, spot in enumerate(spots) if spot > here), 0)
        else:
            at = next((n for n in range(len(spots) - 1, -1, -1) if spots[n] < here), len(spots) - 1)
        self._editor.go_to(*(session.offset_of(p) for p in spots[at]))
        self._show(places[at].id)

    def read(self) -> None:
        """Read the comments of the text as it stands."""
        session = self._workbench.current
        if session is None or not self._workbench.is_ready:
            self.margin.show_places(())
            return
        self._workbench.ask(comments_in, session.article.id, session.text(), then=partial(self._on_read, session))

    def _on_read(self, session: Session, found: list[Comment]) -> None:
        if self._workbench.current is session:
            self.margin.show_places(places_of(session, found))

    def _on_picked(self, id: str) -> None:
        session = self._workbench.current
        for place in self.margin.places:
            if place.id == id and session is not None:
                self._editor.go_to(*(session.offset_of(c.position()) for c in (place.start, place.end)))
        self._show(id)

    def _show(self, id: str) -> None:
        if panel := self._panel():
            panel.show_comment(id)

    def _on_opened(self, _session: Session | None) -> None:
        self.margin.show_places(())  # cursors of a document that may go
        self.read()

    def _on_changed(self, changes: Changes, _by: object) -> None:
        session = self._workbench.current
        if session is not None and session.article.id in changes.comments:
            self.read()
