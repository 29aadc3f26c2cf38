"""Likely duplicates: two records beside each other, made one field by field, kept apart for good, or parted again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.merging import LikelyPair, Likeness, Merge, RecordKind
from workstation.errors import WorkstationError
from workstation.ui.dialogs.merge_fields import MergeFields
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.suggesting_line import SuggestingLine, Suggestion
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.duplicates import keep_apart, likely_duplicates
from workstation.usecases.merging import directory_of, list_merges, merge_records, undo_merge
from workstation.words import marked, tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library

_TITLES = {
    "author": marked("Duplicates among authors"),
    "expert": marked("Duplicates among experts"),
    "source": marked("Duplicates among sources"),
}
_WHY = {
    Likeness.SAME_NAME: marked("The same name"),
    Likeness.SHARED_SPELLING: marked("They have a spelling in common"),
    Likeness.SAME_CONTACT: marked("The same contact"),
    Likeness.OTHER_ORDER: marked("The same words in another order"),
    Likeness.SOUNDS_ALIKE: marked("The names sound alike"),
}
Found = tuple[tuple[LikelyPair, ...], list[Merge]]


class DuplicatesDialog(QDialog):
    """Pairs of one kind of record; `slug` is a record to compare with any other, when it was opened from one."""

    def __init__(self, workbench: Workbench, kind: RecordKind, slug: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self.kind, self._slug = workbench, kind, slug
        self._pair: tuple[str, str] | None = None
        themes = workbench.themes
        self.setWindowTitle(tr(_TITLES[kind]))
        self.other = SuggestingLine()
        self.other.setPlaceholderText(tr("Compare with another…"))
        self.other.setAccessibleName(tr("Compare with another record"))
        self.list = TwoLineList(tr("Likely duplicates"), themes)
        self.empty = EmptyState(
            themes,
            tr("No two records look like one"),
            tr("Names, other spellings and contacts were compared."),
            icon="users",
        )
        self.nothing = EmptyState(
            themes, tr("Choose a pair"), tr("Both records are shown beside each other."), icon="merge"
        )
        self.fields = MergeFields(themes)
        self.banner = Banner(themes)
        self.swap = QPushButton(tr("Let the other stay"))
        self.apart = QPushButton(tr("These are two persons") if kind != "source" else tr("These are two sources"))
        self.merge = QPushButton(tr("Merge"))
        self.undo = QPushButton(tr("Undo the last merge"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda *_: QTimer.singleShot(0, self, self._on_current))
        self.other.wanted.connect(self._on_wanted)
        self.other.chosen.connect(lambda other: self.show_pair(self._slug, other))
        self.swap.clicked.connect(lambda _on=False: self._on_swap())
        self.apart.clicked.connect(lambda _on=False: self._on_apart())
        self.merge.clicked.connect(lambda _on=False: self._on_merge())
        self.undo.clicked.connect(lambda _on=False: self._on_undo())
        self.close_button.clicked.connect(self.accept)
        self._merges: list[Merge] = []
        self._show_buttons()
        self.read()

    def read(self) -> None:
        """Look for likely pairs, off the interface thread."""
        self._workbench.ask(_found, self.kind, then=while_alive(self, self._on_read), what=tr("Looking for duplicates"))

    def show_pair(self, keep: str, lose: str) -> None:
        """These two beside each other, `keep` proposed to stay."""
        if keep == lose:
            return
        self._pair = (keep, lose)
        self._workbench.ask(
            _both,
            self.kind,
            keep,
            lose,
            then=while_alive(self, partial(self._on_both, self._pair)),
            failed=while_alive(self, self._on_refused),
        )

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        # Enter presses the button that has the keyboard, and never merges when the answer was "apart".
        self.merge.setDefault(True)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.empty)
        self._views = QStackedWidget()
        self._views.addWidget(self.fields)
        self._views.addWidget(self.nothing)
        self._views.setCurrentIndex(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self.other)
        column.addWidget(self._lists, 1)
        self.other.setVisible(bool(self._slug))
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._views)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 5)
        buttons = FlowLayout(spacing=space.s)
        for button in (self.undo, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.apart, self.swap, self.merge):
            buttons.addWidget(button)
        note = tr(
            "The slug that is given up leads to the other for good: texts, quotes and bylines go on meaning the same."
        )
        inside = QVBoxLayout()
        inside.setContentsMargins(space.l, space.l, space.l, space.l)
        inside.setSpacing(space.m)
        inside.addWidget(split, 1)
        inside.addWidget(plain_label(note, "muted"))
        inside.addLayout(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.banner)
        lines.addLayout(inside)
        open_as(self, self._workbench.themes, 900, 600)

    def _on_read(self, found: Found) -> None:
        pairs, self._merges = found
        pairs = tuple(sorted(pairs, key=lambda pair: self._slug not in (pair.keep, pair.lose)))
        self.list.show_items([_item(pair) for pair in pairs])
        self._lists.setCurrentIndex(0 if pairs else 1)
        if self._pair is None:
            self._views.setCurrentIndex(1)
            if pairs and not self._slug:
                self.list.setCurrentIndex(self.list.items.index(0))
        self._show_buttons()

    def _on_both(self, asked: tuple[str, str], both: tuple[Any, Any]) -> None:
        if asked == self._pair:
            self.fields.show_pair(*both)
            self._views.setCurrentIndex(0)
            self._show_buttons()

    def _on_current(self) -> None:
        item = self.list.chosen
        if item is not None and isinstance(item.carries, LikelyPair):
            pair = item.carries
            if self._pair is None or set(self._pair) != {pair.keep, pair.lose}:
                self.show_pair(pair.keep, pair.lose)

    def _on_wanted(self, words: str) -> None:
        records = {"author": "authors", "expert": "experts", "source": "sources"}[self.kind]
        self._workbench.ask(
            lambda library: getattr(library, records).list(words, limit=12), then=while_alive(self, self._on_named)
        )

    def _on_named(self, found: list[Any]) -> None:
        self.other.offer([Suggestion(each.slug, each.name, each.slug) for each in found if each.slug != self._slug])

    def _on_swap(self) -> None:
        if self._pair:
            keep, lose = self._pair
            self.show_pair(lose, keep)

    def _on_merge(self) -> None:
        if self._pair:
            self._do(merge_records, *self._pair, self.fields.take, then=self._on_merged)

    def _on_merged(self, merge: Merge) -> None:
        self.banner.say(
            "note",
            tr("{lose} is part of {keep} now.").format(lose=merge.lose_name, keep=merge.keep_name),
            "",
            ((tr("Undo"), lambda: self._undo(merge)),),
            closable=True,
        )
        self._slug = merge.keep if self._slug in (merge.keep, merge.lose) else self._slug
        self._go_on()

    def _on_apart(self) -> None:
        if self._pair:
            self._do(keep_apart, *self._pair, then=lambda _none: self._go_on())

    def _on_undo(self) -> None:
        if self._merges:
            self._undo(self._merges[0])

    def _undo(self, merge: Merge) -> None:
        self._workbench.do(
            undo_merge,
            merge.id,
            then=while_alive(self, self._on_undone),
            failed=while_alive(self, self._on_refused),
        )

    def _on_undone(self, merge: Merge) -> None:
        told = tr("{lose} and {keep} are two again.").format(lose=merge.lose_name, keep=merge.keep_name)
        self.banner.say("note", told, closable=True)
        self._go_on()

    def _go_on(self) -> None:
        self._pair = None
        self._views.setCurrentIndex(1)
        self.list.setFocus()
        self.read()

    def _do(self, verb: Any, *args: Any, then: Any) -> None:
        self._workbench.do(
            verb,
            self.kind,
            *args,
            then=while_alive(self, then),
            failed=while_alive(self, self._on_refused),
        )

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.banner.say(
            "danger", trouble.happened, " ".join(p for p in (trouble.safe, trouble.remedy) if p), closable=True
        )

    def _show_buttons(self) -> None:
        can = self._pair is not None and not self._workbench.read_only
        for button in (self.swap, self.apart, self.merge):
            button.setEnabled(can)
        self.undo.setEnabled(bool(self._merges) and not self._workbench.read_only)
        if self._merges:
            last = self._merges[0]
            self.undo.setToolTip(tr("{lose}, merged into {keep}").format(lose=last.lose_name, keep=last.keep_name))
        count = len(self.list.items.items)
        self.list.setAccessibleDescription(tr_n("{n} pair", "{n} pairs", count))


def open_duplicates(workbench: Workbench, kind: RecordKind, slug: str = "") -> DuplicatesDialog:
    """The dialog, shown."""
    dialog = DuplicatesDialog(workbench, kind, slug, workbench.window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _item(pair: LikelyPair) -> Item:
    names = pair.keep_name if pair.keep_name == pair.lose_name else f"{pair.keep_name} / {pair.lose_name}"
    return Item(f"{pair.keep}+{pair.lose}", names, tr(_WHY[pair.likeness]), "users", carries=pair)


def _found(library: Library, kind: RecordKind) -> Found:
    return likely_duplicates(library, kind), list_merges(library, kind)


def _both(library: Library, kind: RecordKind, keep: str, lose: str) -> tuple[Any, Any]:
    records = directory_of(library, kind)
    return records.get(keep), records.get(lose)
