"""The strip after a crash: one line on what came back, and the ways to look at it, to undo it, to go on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.widgets.banner import Banner
from workstation.usecases.articles import article_by_id
from workstation.usecases.revisions import restore_revision
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.ui.workbench import Workbench
    from workstation.usecases.journalling import Recovered


class RecoveredBanner(Banner):
    """Hidden until something was recovered. `compare_wanted(revision id)` asks for what changed since a revision."""

    compare_wanted = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench.themes, parent)
        self._workbench = workbench
        self._told: list[Recovered] = []

    def tell(self, found: Sequence[Recovered], odd: Sequence[str] = ()) -> None:
        """One line for the article on show, else for the first; the others are counted and can be opened.

        `odd` are sentences on what was not as it should be when the library was opened.
        """
        if not found:
            if odd:
                self.say("warning", " ".join(odd), closable=True)
            return
        found = self._told = [*(self._told if self.isVisible() else ()), *found]
        current = self._workbench.current
        shown = next((each for each in found if current is not None and each.article_id == current.article.id), None)
        first = shown or found[0]
        others = [each for each in found if each is not first]
        said = " ".join([*odd, first.sentence, *(each.sentence for each in others[:2])])
        if len(others) > 2:
            said += " " + tr_n(
                "So it was with {n} other article.", "So it was with {n} other articles.", len(others) - 2
            )
        kind = "warning" if odd or first.set_aside or first.waits else "note"
        actions = []
        if first.after and shown is None:
            actions.append((tr("Open"), partial(self._open, first)))
        if first.after:
            actions.append((tr("Compare"), partial(self._compare, first)))
        if first.before:
            actions.append((tr("Undo"), partial(self._undo, first)))
        self.say(kind, said, "", tuple(actions), closable=True)

    def _open(self, recovered: Recovered) -> None:
        self._workbench.ask(article_by_id, recovered.article_id, then=lambda a: self._workbench.open(a.slug))

    def _compare(self, recovered: Recovered) -> None:
        def opened(article: Article) -> None:
            current = self._workbench.current
            if current is None or current.article.id != article.id:
                self._workbench.open(article.slug)
            self.compare_wanted.emit(recovered.before or recovered.after)

        self._workbench.ask(article_by_id, recovered.article_id, then=opened)

    def _undo(self, recovered: Recovered) -> None:
        self._workbench.do(restore_revision, recovered.before, then=self._on_undone)

    def _on_undone(self, article: Article) -> None:
        self.hide()
        self._workbench.notice.emit(
            tr("“{title}” is as it was stored; what was recovered is kept as a revision.").format(title=article.title)
        )
