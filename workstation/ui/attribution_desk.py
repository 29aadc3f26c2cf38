"""Everything about who says what that the window holds: reading, acting, and the panels that show it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from workstation.attribution.check.rule import Finding
from workstation.ui.article_form import ArticleForm
from workstation.ui.attributing.acting import Acting
from workstation.ui.attributing.check_margin import CheckMargin
from workstation.ui.attributing.count_button import CountButton
from workstation.ui.attributing.following import Following
from workstation.ui.attributing.remedies import Remedy
from workstation.ui.attributing.review import Review
from workstation.ui.panels.check import DeskCheck
from workstation.ui.panels.proof import Proof
from workstation.ui.panels.proposals import Proposals
from workstation.ui.tagging_commands import TaggingCommands
from workstation.ui.workbench import Workbench
from workstation.usecases.draft_reader import DraftReader
from workstation.words import tr


class AttributionDesk(QObject):
    """`show_panel(id)` brings a panel to the front and gives it; `explain(code)` opens the help of a rule."""

    def __init__(
        self,
        workbench: Workbench,
        form: ArticleForm,
        reader: DraftReader,
        show_panel: Callable[[str], QWidget | None],
        explain: Callable[[str], object],
        tagging: TaggingCommands,
    ) -> None:
        super().__init__(form)
        self._workbench, self._form, self._show_panel, self._explain = workbench, form, show_panel, explain
        self._tagging = tagging
        self._editor = form.editor
        self.following = Following(workbench, form.editor, reader)
        self.acting = Acting(workbench, self.following)
        self.review = Review(workbench, form.editor, self.following, self.acting)
        self.review.moved.connect(self._on_reviewed)
        self.margin = CheckMargin(form.editor, self.following)
        self.margin.picked.connect(self._show_finding)
        self.button = CountButton(workbench.themes, self.following, self.open_check)

    def on_made(self, _id: str, widget: object) -> None:
        """A panel was made: it follows what is read."""
        if isinstance(widget, Proposals):
            widget.follow(self.following, self.acting)
            widget.shown.connect(self._select)
            widget.words_wanted.connect(lambda: self._take_words(widget))
            widget.review_wanted.connect(self.review.begin)
        elif isinstance(widget, DeskCheck):
            widget.follow(self.following)
            widget.went.connect(self._go)
            widget.mend_wanted.connect(self._mend)
            widget.explain_wanted.connect(self._explain)
            widget.pack_chosen.connect(self.following.use_pack)

        elif isinstance(widget, Proof):
            widget.follow(self.following)
            widget.proposal_wanted.connect(self._show_proposal)
            widget.claim_wanted.connect(self._make_claim)

    def open_proposals(self) -> None:
        """The panel of proposals, with the keyboard."""
        panel = self._show_panel("proposals")
        if isinstance(panel, Proposals):
            panel.list.setFocus()

    def open_check(self) -> None:
        """The panel of the desk check, with the keyboard."""
        panel = self._show_panel("check")
        if isinstance(panel, DeskCheck):
            panel.list.setFocus()

    def go_to_finding(self, step: int) -> None:
        """To the next finding in the text (1) or the one before (-1), from the caret on and around the end."""
        spots = [
            (now, finding)
            for start, end, finding in self.following.found
            if (now := self.following.drift.now(start, end)) is not None
        ]
        if not spots:
            self._workbench.notice.emit(tr("There are no findings in this text."))
            return
        cursor = self._editor.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        spots.sort(key=lambda each: each[0])
        places = [spot for spot, _ in spots]
        at = bisect_right(places, here) if step > 0 else bisect_left(places, here) - 1
        spot, finding = spots[at % len(spots)]
        self._go(*spot)
        self._workbench.notice.emit(finding.message)
        if (panel := self._panel_in_sight()) is not None:
            panel.choose(finding)

    def close(self) -> None:
        """Nothing is read any more."""
        self.review.end()
        self.following.close()

    # --- in the text ----------------------------------------------------------------------------------------

    def _panel_in_sight(self) -> DeskCheck | None:
        panels = self._workbench.window.findChildren(DeskCheck) if self._workbench.window else []
        return next((panel for panel in panels if panel.isVisible()), None)

    def _show_finding(self, finding: Finding) -> None:
        panel = self._show_panel("check")
        if isinstance(panel, DeskCheck):
            panel.choose(finding)
            panel.list.setFocus()

    def _show_proposal(self, key: str) -> None:
        panel = self._show_panel("proposals")
        if isinstance(panel, Proposals):
            panel.choose(key)
            panel.list.setFocus()

    def _make_claim(self, start: int, end: int) -> None:
        self._go(start, end)
        self._tagging.tag_claim()

    def _select(self, start: int, end: int) -> None:
        """Select these positions in the text; the keyboard stays where it is."""
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.centerCursor()

    def _go(self, start: int, end: int) -> None:
        self._select(start, end)
        self._editor.setFocus()

    def _take_words(self, panel: Proposals) -> None:
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            self._workbench.notice.emit(tr("Select the right words in the text first."))
            return
        panel.take_words(QTextCursor(cursor))
        panel.list.setFocus()

    def _on_reviewed(self, key: str) -> None:
        panels = self._workbench.window.findChildren(Proposals) if self._workbench.window else []
        for panel in panels:
            panel.choose(key)

    def _mend(self, remedy: Remedy) -> None:
        if remedy.act == "record":
            self._workbench.record_requested.emit(remedy.key, remedy.value)
        elif remedy.act == "proposals":
            self.open_proposals()
        elif remedy.act == "headline":
            self._form.focus_headline()
        elif remedy.act == "dek":
            self._form.dek.setFocus()
        elif (panel := self._show_panel(remedy.act)) is not None:
            panel.setFocus()
