"""Where one has been: articles and records in the order they were looked at, back and forward."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

MOST = 100


@dataclass(frozen=True)
class Visit:
    """An article (kind `article`, by its id: its slug may change) or a record (by slug)."""

    kind: str
    key: str


class Visits(QObject):
    """`changed()` when what lies behind or ahead did."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._past: list[Visit] = []
        self._at = -1
        workbench.opened.connect(self._on_opened)
        workbench.record_requested.connect(lambda kind, key: self.note(Visit(kind, key)))
        workbench.record_shown.connect(lambda kind, key: self.note(Visit(kind, key)))

    def can_go_back(self) -> bool:
        """Whether something was looked at before."""
        return self._at > 0

    def can_go_forward(self) -> bool:
        """Whether one went back before."""
        return self._at + 1 < len(self._past)

    def back(self) -> None:
        """What was looked at before."""
        if self.can_go_back():
            self._go(self._at - 1)

    def forward(self) -> None:
        """Where one came back from."""
        if self.can_go_forward():
            self._go(self._at + 1)

    def note(self, visit: Visit) -> None:
        """This is looked at now; what lay ahead is forgotten."""
        if 0 <= self._at < len(self._past) and self._past[self._at] == visit:
            return
        self._past = [*self._past[: self._at + 1], visit][-MOST:]
        self._at = len(self._past) - 1
        self.changed.emit()

    def _go(self, at: int) -> None:
        # First the place, so that what is shown there is no new visit.
        self._at = at
        visit = self._past[at]
        if visit.kind == "article":
            session = self._workbench.sessions.get(visit.key)
            if session is not None:
                self._workbench.open(session.article.slug)
        else:
            self._workbench.record_requested.emit(visit.kind, visit.key)
        self.changed.emit()

    def _on_opened(self, session: Session | None) -> None:
        if session is not None:
            self.note(Visit("article", session.article.id))
