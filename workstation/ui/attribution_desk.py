"""Everything about who says what that the window holds: reading, acting, and the panels that show it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from workstation.ui.attributing.acting import Acting
from workstation.ui.attributing.check_margin import CheckMargin
from workstation.ui.attributing.count_button import CountButton
from workstation.ui.attributing.following import Following
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.attribution.check.rule import Finding
    from workstation.ui.article_form import ArticleForm
    from workstation.ui.attributing.remedies import Remedy
    from workstation.ui.attributing.review import Review
    from workstation.ui.panels.check import DeskCheck
    from workstation.ui.panels.proof import Proof
    from workstation.ui.panels.proposals import Proposals
    from workstation.ui.tagging_commands import TaggingCommands
    from workstation.ui.workbench import Workbench
    from workstation.usecases.draft_reader import DraftReader


class AttributionDesk(QObject):
    """`show_panel(id)` brings a panel to the front and gives it; `explain(code)` opens the help of a rule.

    `stand_above(strip)` puts a strip above the text.
    """

    def __init__(
        self,
        workbench: Workbench,
        form: ArticleForm,
        reader: DraftReader,
        show_panel: Callable[[str], QWidget | None],
        explain: Callable[[str], object],
        tagging: TaggingCommands,
        stand_above: Callable[[QWidget], object],
    ) -> None:
        super().__init__(form)
        self._workbench, self._form, self._show_panel, self._explain = workbench, form, show_panel, explain
        self._tagging, self._stand_above = tagging, stand_above
        self._editor = form.editor
        self._proposals: Proposals | None = None  # the panels, once they are made
        self._check: DeskCheck | None = None
        self.following = Following(workbench, form.editor, reader)
        self.acting = Acting(workbench, self.following)
        self._review: Review | None = None
        self.margin = CheckMargin(form.editor, self.following)
        self.margin.picked.connect(self._show_finding)
        self.button = CountButton(workbench.themes, self.following, self.open_check)

    def on_made(self, id: str, widget: object) -> None:
        """A panel was made: it follows what is read."""
        if id == "proposals":
            proposals = self._proposals = cast("Proposals", widget)
            proposals.follow(self.following, self.acting)
            proposals.shown.connect(self._select)
            proposals.words_wanted.connect(lambda: self._take_words(proposals))
            proposals.review_wanted.connect(self._begin_review)
        elif id == "check":
            check = self._check = cast("DeskCheck", widget)
            check.follow(self.following)
            check.went.connect(self._go)
            check.mend_wanted.connect(self._mend)
            check.explain_wanted.connect(self._explain)
            check.pack_chosen.connect(self.following.use_pack)
        elif id == "proof":
            proof = cast("Proof", widget)
            proof.follow(self.following)
            proof.proposal_wanted.connect(self._show_proposal)
            proof.claim_wanted.connect(self._make_claim)

    @property
    def review(self) -> Review:
        """Going through the proposals in the text, made for who first wants to."""
        from workstation.ui.attributing.review import Review

        if self._review is None:
            self._review = Review(self._workbench, self._editor, self.following, self.acting)
            self._review.moved.connect(self._on_reviewed)
            self._stand_above(self._review.strip)
        return self._review

    def toggle_review(self) -> None:
        """Begin going through them, or end it."""
        self.review.toggle()

    def open_proposals(self) -> None:
        """The panel of proposals, with the keyboard."""
        self._show_panel("proposals")
        if self._proposals is not None:
            self._proposals.list.setFocus()

    def open_check(self) -> None:
        """The panel of the desk check, with the keyboard."""
        self._show_panel("check")
        if self._check is not None:
            self._check.list.setFocus()

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
        if self._check is not None and self._check.isVisible():
            self._check.choose(finding)

    def close(self) -> None:
        """Nothing is read any more."""
        if self._review is not None:
            self._review.end()
        self.following.close()

    # --- in the text ----------------------------------------------------------------------------------------

    def _show_finding(self, finding: Finding) -> None:
        self._show_panel("check")
        if self._check is not None:
            self._check.choose(finding)
            self._check.list.setFocus()

    def _show_proposal(self, key: str) -> None:
        self._show_panel("proposals")
        if self._proposals is not None:
            self._proposals.choose(key)
            self._proposals.list.setFocus()

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

    def _begin_review(self) -> None:
        self.review.begin()

    def _on_reviewed(self, key: str) -> None:
        if self._proposals is not None:
            self._proposals.choose(key)

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
