"""Taking a suggested edit: its words into the text as one step of undo, and its record follows that step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from workstation.domain.anchors import Anchor, followed, span_between
from workstation.domain.comments import Comment
from workstation.errors import WorkstationError
from workstation.ui.editor.edits import Edit
from workstation.ui.session import Session
from workstation.ui.unsaved import after_saving
from workstation.ui.workbench import Workbench
from workstation.usecases import comments as use


@dataclass
class _Step:
    """An edit that was taken: `level` is how many steps of undo there were then; `about` the words it replaced."""

    id: str
    level: int
    about: Anchor
    undone: bool = False


class Taking(QObject):
    """`placed(start, end)` when words were put in, `taken()` when their record knows it."""

    placed = Signal(int, int)
    taken = Signal()

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._steps: dict[Session, list[_Step]] = {}

    def take(self, session: Session, comment: Comment) -> None:
        """Put the words of an open suggestion into the text of this session."""
        text = session.text()
        self._workbench.ask(
            use.comments_in, comment.article_id, text, then=partial(self._on_read, session, text, comment.id)
        )

    def _on_read(self, session: Session, read: str, id: str, found: list[Comment]) -> None:
        comment = next((each for each in found if each.id == id and each.is_open), None)
        if comment is None or self._workbench.current is not session:
            return
        about = _carried(comment.anchor, read, session.text())  # typed since the answer was on its way
        try:
            start, end, words = use.edit_of(comment.changed(anchor=about))
        except WorkstationError as trouble:
            self._workbench.refuse(trouble)
            return
        session.apply([Edit(start, end, words)])
        self._remember(session, _Step(id, session.document.availableUndoSteps(), about))
        self.placed.emit(start, start + len(words))
        self._workbench.do(use.mark_accepted, id, then=lambda _comment: self.taken.emit())

    # --- undone and done again -------------------------------------------------------------------

    def _remember(self, session: Session, step: _Step) -> None:
        if session not in self._steps:
            self._steps[session] = []
            session.document.contentsChanged.connect(partial(self._on_changed, session))
            session.document.undoCommandAdded.connect(partial(self._on_added, session))
            session.closing.connect(partial(self._steps.pop, session, None))
        self._steps[session].append(step)

    def _on_changed(self, session: Session) -> None:
        """Only the last step done and the first undone can be concerned: each is above those before it."""
        steps, level = self._steps.get(session, []), session.document.availableUndoSteps()
        done = [each for each in steps if not each.undone]
        if done and level < done[-1].level:
            done[-1].undone = True
            self._give_back(session, done[-1])
            return
        again = next((each for each in steps if each.undone), None)
        if again is not None and level >= again.level:
            again.undone = False
            self._workbench.do(use.mark_accepted, again.id)

    def _on_added(self, session: Session) -> None:
        """What is typed after an undo takes its place: it cannot be done again."""
        if steps := self._steps.get(session):
            self._steps[session] = [each for each in steps if not each.undone]

    def _give_back(self, session: Session, step: _Step) -> None:
        text = session.text()  # as it stood when the words were taken

        def reopen() -> None:
            about = _carried(step.about, text, session.article.body)
            self._workbench.do(use.reopen_comment, step.id, about)

        after_saving(session, reopen)


def _carried(about: Anchor, old: str, new: str) -> Anchor:
    span = span_between(old, new)
    return followed(about, span, new) if span else about
