"""The desk check: what is missing in the article on show, in reading order, as one writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workstation.attribution.check.rule import Finding, Severity
from workstation.domain.checks import Muted
from workstation.markdown.tagging import words_between
from workstation.ui.attributing.reading import State
from workstation.ui.attributing.remedies import remedy_for
from workstation.ui.panels.finding_card import FindingCard
from workstation.ui.panels.panel import Panel
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.keyboard import keyboard_stays_in
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.usecases.findings import set_aside, unmute, words_of
from workstation.usecases.packs import pack_names
from workstation.words import marked, tr, tr_n

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.ui.attributing.following import Following
    from workstation.ui.attributing.remedies import Remedy
    from workstation.ui.theme import Theme
    from workstation.ui.workbench import Workbench

ICONS = {Severity.ERROR: "circle-alert", Severity.WARNING: "triangle-alert", Severity.NOTE: "info"}
_NO_ARTICLE = (marked("No article is open"), marked("Open one to see what is missing in it."))
_OFF = (marked("Nothing is checked"), marked("The desk check is turned off in the preferences."))
_READING = (marked("Reading the text…"), marked("What is missing is listed as soon as it is known."))
_FAILED = (marked("The text could not be checked"), marked("Your text is not affected."))
_NOTHING = (marked("Nothing to remark"), marked("The rules of this pack find nothing missing."))
Row = tuple[Finding, Muted | None]


class _List(TwoLineList):
    """Delete sets the finding chosen aside."""

    mute_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a list, but for these."""
        if self.chosen and event.key() == Qt.Key.Key_Delete:
            self.mute_wanted.emit()
        else:
            super().keyPressEvent(event)


class DeskCheck(Panel):
    """The findings and the one chosen below them.

    `went(start, end)`: go to these positions; `mend_wanted(remedy)`; `explain_wanted(code)`; `pack_chosen(name)`.
    """

    went = Signal(int, int)
    mend_wanted = Signal(object)
    explain_wanted = Signal(str)
    pack_chosen = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.following: Following | None = None
        self._wanted = ""
        self.counted = plain_label(tone="muted")
        self.coverage = plain_label(tone="muted")
        self.pack = QuietChoice()
        self.pack.setMinimumContentsLength(14)
        self.pack.setAccessibleName(tr("Pack of rules"))
        self.pack.setToolTip(tr("Which rules are checked, in this library"))
        self.aside = QCheckBox()
        self.list = _List(tr("Findings"), self.themes, detail_lines=2, name_lines=2)
        self.list.setAccessibleDescription(tr("Enter goes to the words, Delete sets the finding aside with a reason."))
        self.empty = EmptyState(
            self.themes, tr(_NO_ARTICLE[0]), tr(_NO_ARTICLE[1]), ((tr("Try again"), self._on_again),), "list-checks"
        )
        self.card = FindingCard(self.themes)
        self._lay_out()
        self._connect()

    def follow(self, following: Following) -> None:
        """Show what is found from now on."""
        self.following = following
        following.changed.connect(self._show)
        self._fill_packs()
        self._show()

    @property
    def chosen(self) -> Row | None:
        """The finding chosen, and why it was muted if it was."""
        item = self.list.chosen
        return item.carries if item is not None else None

    def choose(self, finding: Finding) -> None:
        """Choose this finding."""
        self.aside.setChecked(False)
        if not self.list.choose(_key(finding)):
            self._wanted = _key(finding)

    # --- a panel -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """What is known already is shown."""
        self._show()

    def concerned(self, changes: Changes, by: object) -> bool:
        """The reading of the text tells what changes."""
        del changes, by
        return False

    # --- showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        following = self.following
        if following is None:
            return
        if not self.isVisible():
            self._stale = True
            return
        checked = following.checked
        said = tr("Not checked") if following.unchecked else counted(checked.findings)
        self.counted.setText(said if following.draft else "")
        self.counted.setVisible(bool(self.counted.text()))
        self.coverage.setText(following.draft.coverage.in_words() if following.draft else "")
        self.coverage.setVisible(bool(self.coverage.text()))
        if self.aside.isChecked() and not checked.muted:
            self.aside.setChecked(False)  # shows all anew
            return
        self.aside.setText(tr("Muted ones ({n})").format(n=len(checked.muted)))
        self.aside.setVisible(bool(checked.muted))
        rows: list[Row] = [(finding, None) for finding in checked.findings]
        if self.aside.isChecked():
            rows = list(checked.muted)
        self._show_rows(rows)
        self._say_nothing(following)

    def _show_rows(self, rows: list[Row]) -> None:
        with keyboard_stays_in(self, self.list, self.pack):
            at = max(0, self.list.currentIndex().row())
            items = [self._item(finding, muted) for finding, muted in rows]
            self.list.show_items(items)
            self._pages.setCurrentIndex(0 if items else 1)
            if items and self._wanted and self.list.choose(self._wanted):
                self._wanted = ""
            elif items and self.list.chosen is None:
                self.list.choose(items[min(at, len(items) - 1)].key)
            self._show_card()

    def _item(self, finding: Finding, muted: Muted | None) -> Item:
        ink = ink_of(finding.severity, self.themes.current)
        badge = tr(finding.severity.value)
        words = self._words(finding)
        detail = tr("“{words}”").format(words=words) if words else tr("The article as a whole")
        if muted is not None:
            detail = tr("Muted: {reason}").format(reason=muted.reason)
        return Item(
            _key(finding), finding.message, detail, ICONS[finding.severity], ink, muted is not None, (finding, muted),
            badge=badge, badge_ink=ink,
        )  # fmt: skip

    def _words(self, finding: Finding) -> str:
        draft = self.following.draft if self.following else None
        if draft is None:
            return ""
        return " ".join(words_between(draft.body, draft.tags, finding.start, finding.end).split())[:120]

    def _say_nothing(self, following: Following) -> None:
        trouble = following.unchecked or following.trouble
        failed = following.state is State.FAILED or bool(following.unchecked)
        self.empty.buttons[0].setVisible(failed)
        if failed:
            self.empty.say(tr(_FAILED[0]), trouble or tr(_FAILED[1]))
            self._pages.setCurrentIndex(1)
            self.card.hide()
            return
        said = _NOTHING
        if self.session is None:
            said = _NO_ARTICLE
        elif not self.workbench.settings.desk_check:
            said = _OFF
        elif following.state is State.READING:
            said = _READING
        self.empty.say(tr(said[0]), tr(said[1]))

    def _show_card(self) -> None:
        with keyboard_stays_in(self, self.list, self.pack):
            row = self.chosen
            self.card.setVisible(row is not None)
            if row is not None:
                placed = bool(row[0].end)
                self.card.show_finding(*row, self.remedy, placed=placed, read_only=not self._can_write())

    @property
    def remedy(self) -> Remedy | None:
        """What can be done about the finding chosen."""
        row, draft = self.chosen, self.following.draft if self.following else None
        return remedy_for(row[0], draft.tags) if row is not None and draft is not None else None

    def _can_write(self) -> bool:
        session = self.session
        return session is not None and not self.workbench.read_only and session.article.trashed_at is None

    # --- what a person does ---------------------------------------------------------------------------------

    def _on_go(self) -> None:
        row, following = self.chosen, self.following
        if row is not None and following is not None and row[0].end:
            spots = following.spots([(row[0].start, row[0].end)])
            if spots:
                self.went.emit(*spots[0])
        elif row is not None:
            self._on_mend()

    def _on_mend(self) -> None:
        if (remedy := self.remedy) is not None:
            self.mend_wanted.emit(remedy)

    def _on_mute_key(self) -> None:
        row = self.chosen
        if row is None or not self._can_write():
            return
        if row[1] is None:
            self.card.ask_reason()
        else:
            self._on_unmute()

    def _on_muted(self, reason: str) -> None:
        row, draft, session = self.chosen, self.following.draft if self.following else None, self.session
        if row is not None and draft is not None and session is not None:
            words = words_of(draft.body, row[0])
            self.workbench.do(set_aside, session.article.slug, row[0].code, words, reason)
            self.list.setFocus()

    def _on_unmute(self) -> None:
        row, session = self.chosen, self.session
        if row is not None and row[1] is not None and session is not None:
            self.workbench.do(unmute, session.article.slug, row[1])
            self.list.setFocus()

    def _on_explain(self) -> None:
        if self.chosen is not None:
            self.explain_wanted.emit(self.chosen[0].code)

    def _on_theme(self) -> None:
        self._show()

    def _on_again(self) -> None:
        if self.following is not None:
            self.following.read()

    # --- building ---------------------------------------------------------------------------------------------

    def _fill_packs(self) -> None:
        self.pack.clear()
        for name in pack_names():
            self.pack.addItem(tr("Pack: {name}").format(name=name), name)
        if self.following is not None:
            self.pack.choose(self.following.pack)

    def _lay_out(self) -> None:
        space = self.themes.current.space
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        top = QWidget()
        inside = QVBoxLayout(top)
        inside.setContentsMargins(space.m, space.s, space.m, space.s)
        inside.setSpacing(space.xs)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.pack, 1)
        row.addWidget(self.aside)
        inside.addWidget(self.counted)
        inside.addWidget(self.coverage)
        inside.addLayout(row)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(top)
        lines.addWidget(self._pages, 1)
        self.card.stand_in(lines)
        self.aside.hide()
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.picked.connect(lambda _item: self._on_go())
        self.list.mute_wanted.connect(self._on_mute_key)
        self.list.selectionModel().currentChanged.connect(lambda *_: QTimer.singleShot(0, self, self._show_card))
        self.card.go.connect(self._on_go)
        self.card.mend.connect(self._on_mend)
        self.card.explain.connect(self._on_explain)
        self.card.muted.connect(self._on_muted)
        self.card.unmute.connect(self._on_unmute)
        self.themes.changed.connect(self._on_theme)
        self.aside.toggled.connect(lambda _on: self._show())
        self.pack.activated.connect(lambda row: self.pack_chosen.emit(self.pack.itemData(row)))


def counted(findings: tuple[Finding, ...]) -> str:
    """`1 error, 3 warnings, 2 notes`; what is none is left out."""
    severities = [finding.severity for finding in findings]
    parts = (
        (Severity.ERROR, tr_n("{n} error", "{n} errors", severities.count(Severity.ERROR))),
        (Severity.WARNING, tr_n("{n} warning", "{n} warnings", severities.count(Severity.WARNING))),
        (Severity.NOTE, tr_n("{n} note", "{n} notes", severities.count(Severity.NOTE))),
    )
    return ", ".join(words for severity, words in parts if severity in severities) or tr("No findings")


def ink_of(severity: Severity, theme: Theme) -> str:
    """The colour of a severity; its shape and its word tell it, too."""
    return {Severity.ERROR: theme.danger, Severity.WARNING: theme.warning}.get(severity, theme.muted)


def _key(finding: Finding) -> str:
    return f"{finding.code}:{finding.start}:{finding.message}"
