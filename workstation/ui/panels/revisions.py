"""Revisions: the kept states of the open article, what each said, what changed since, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSlider, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.domain.revisions import Revision, RevisionKind, RevisionLine
from workstation.ui import ask
from workstation.ui.panels.difference_view import DifferenceView
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.revision_view import RevisionView
from workstation.ui.session import article_now
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.figures import words_in_words
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.times import day_and_clock
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.comparing import Compared, compare_revisions
from workstation.usecases.revisions import make_revision, name_revision, restore_revision, revisions_page
from workstation.words import marked, tr

_KINDS = {
    RevisionKind.OPENING: marked("When opened"),
    RevisionKind.SAVED: marked("Saved"),
    RevisionKind.NAMED: marked("Named"),
    RevisionKind.BEFORE_IMPORT: marked("Before an import"),
    RevisionKind.BEFORE_RESTORE: marked("Before a restore"),
    RevisionKind.BEFORE_REPLACING: marked("Before replacing all"),
    RevisionKind.BEFORE_CORRECTION: marked("Before a correction"),
    RevisionKind.BEFORE_RECOVERY: marked("Before a recovery"),
    RevisionKind.RESTORED: marked("Restored"),
    RevisionKind.RECOVERED: marked("Recovered after a crash"),
    RevisionKind.PUBLISHED: marked("Published"),
}
PAGE = 200  # revisions read at a time
_NONE = (
    marked("No revisions yet"),
    marked("One is kept when you open the article, press Ctrl+S, publish it, or name one here."),
)


class Revisions(Panel):
    """The list, newest first, read by pages; a slider through time; below them the one chosen."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.name_button = QPushButton(tr("Keep a named revision…"))
        self.list = TwoLineList(tr("Revisions"), self.themes)
        self.empty = EmptyState(self.themes, tr(_NONE[0]), tr(_NONE[1]), icon="history")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Through time, from the oldest to the newest"))
        self.slider.setToolTip(tr("Through time, from the oldest to the newest"))
        self.viewer = RevisionView(self.themes)
        self._lines: list[RevisionLine] = []
        self._count = 0
        self._pinned: Item | None = None
        self._wanted = ""  # to be chosen once it is in the list
        self._wanted_row: int | None = None
        self._lay_out()
        self.name_button.clicked.connect(self._on_name)
        self.viewer.restore.clicked.connect(self._on_restore)
        self.viewer.rename.clicked.connect(self._on_rename)
        self.viewer.pin.toggled.connect(self._on_pinned)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.slider.valueChanged.connect(self._on_slid)

    @property
    def changes(self) -> DifferenceView:
        """Where the changes are shown in one column."""
        return self.viewer.changes

    def _lay_out(self) -> None:
        space = self.themes.current.space
        self.viewer.hide()
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._pages)
        split.addWidget(self.viewer)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        top = FlowLayout(spacing=space.s)
        top.setContentsMargins(space.s, space.s, space.s, space.s)
        self.slider.setMinimumWidth(14 * self.fontMetrics().averageCharWidth())  # less, and it cannot be aimed at
        top.addWidget(self.name_button)
        top.addWidget(self.slider)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(split, 1)

    def refresh(self) -> None:
        """Read the list of the article on show, as far as it was read."""
        session = self.session
        writable = session is not None and not self.workbench.read_only
        self.name_button.setEnabled(writable)
        self.viewer.set_writable(writable)
        if session is None:
            self._lines, self._count = [], 0
            self._show(tr("No article is open"), tr("Open one to see what was kept of it."))
            return
        self._read(max(PAGE, len(self._lines)))

    def concerned(self, changes: Changes, by: object) -> bool:
        """New revisions of the article on show, or a change to compare with."""
        del by
        if self.session is None:
            return False
        return self.session.article.id in changes.revisions | changes.articles

    def _read(self, limit: int) -> None:
        session = self.session
        if session is not None:
            id = session.article.id
            self.workbench.ask(revisions_page, id, limit, then=partial(self._on_read, id))

    def _on_read(self, article_id: str, read: tuple[list[RevisionLine], int]) -> None:
        if self.session is not None and self.session.article.id == article_id:
            self._lines, self._count = read
            self._show(*map(tr, _NONE))

    def _show(self, heading: str, sentence: str) -> None:
        before = self.list.chosen
        if self._pinned is not None and all(line.id != self._pinned.key for line in self._lines):
            self.viewer.pin.setChecked(False)
        self.list.show_items([_item(line) for line in self._lines])
        self.slider.setVisible(self._count > 1)
        if self._wanted:
            self.choose(self._wanted)
        elif self._wanted_row is not None and self._wanted_row < len(self._lines):
            self.list.choose(self._lines[self._wanted_row].id)
        self._wanted_row = None
        self._place_slider()
        self.empty.say(heading, sentence)
        self._pages.setCurrentIndex(0 if self._lines else 1)
        if before and self.list.chosen == before:
            self._read_chosen()
        elif not self.list.chosen:
            self.viewer.hide()

    def choose(self, revision_id: str) -> None:
        """Show this one, now or as soon as the list has been read."""
        self._wanted = "" if self.list.choose(revision_id) else revision_id

    def _on_scrolled(self, at: int) -> None:
        if at == self.list.verticalScrollBar().maximum() and len(self._lines) < self._count:
            self._read(len(self._lines) + PAGE)

    def _on_slid(self, place: int) -> None:
        """The revision at that place, counted from the oldest; read as far as there first."""
        row = self._count - place
        if 0 <= row < len(self._lines):
            self.list.choose(self._lines[row].id)
        else:
            self._wanted_row = row
            self._read(row + PAGE)

    def _place_slider(self) -> None:
        chosen = self.list.chosen
        rows = [row for row, line in enumerate(self._lines) if chosen is not None and line.id == chosen.key]
        self.slider.blockSignals(True)
        self.slider.setRange(1, max(1, self._count))
        self.slider.setValue(self._count - rows[0] if rows else self._count)
        self.slider.blockSignals(False)

    def _on_chosen(self) -> None:
        if self.list.chosen:
            self._place_slider()
            self._read_chosen()

    def _on_pinned(self, on: bool) -> None:
        self._pinned = self.list.chosen if on else None
        self.viewer.say_pin(self._pinned.name if self._pinned else "")
        self._on_chosen()

    def _read_chosen(self) -> None:
        session, item = self.session, self.list.chosen
        if session is None or item is None:
            return
        other = self._pinned.key if self._pinned is not None and self._pinned.key != item.key else None
        present = article_now(session)
        long = partial(day_and_clock, long=True)
        self.workbench.ask(compare_revisions, item.key, other, present, long, then=partial(self._on_compared, item.key))

    def _on_compared(self, revision_id: str, compared: Compared) -> None:
        if self.list.chosen is None or self.list.chosen.key != revision_id:
            return
        self.viewer.show_compared(compared, sealed=self.list.chosen.carries.kind is RevisionKind.PUBLISHED)
        if self.viewer.isHidden():
            self.viewer.show()
            whole = self._split.height()
            self._split.setSizes([whole // 3, whole - whole // 3])
            self.list.scrollTo(self.list.currentIndex())

    def _on_rename(self) -> None:
        item = self.list.chosen
        if item is None:
            return
        said = tr("What is this state called? It then stays for good.")
        label = ask.text(self.window(), tr("Name this revision"), said, item.carries.label)
        if label and label.strip():
            self.workbench.do(name_revision, item.key, label.strip(), then=self._on_kept)

    def _on_name(self) -> None:
        session = self.session
        if session is None:
            return
        label = ask.text(self.window(), tr("Keep a named revision"), tr("What is this state called?"))
        if label and label.strip():
            after_saving(session, partial(self._keep, session.article.id, label.strip()))

    def _keep(self, article_id: str, label: str) -> None:
        self.workbench.do(make_revision, article_id, RevisionKind.NAMED, label, then=self._on_kept)

    def _on_kept(self, revision: Revision | None) -> None:
        if revision is not None:
            self.workbench.notice.emit(tr("Kept as “{label}”.").format(label=revision.label))

    def _on_restore(self) -> None:
        session, item = self.session, self.list.chosen
        if session is None or item is None:
            return
        said = tr("The article becomes what it was: {name}, {detail}.").format(name=item.name, detail=item.detail)
        kept = tr("What is there now is kept as a revision first, so nothing is lost.")
        if ask.question(self.window(), tr("Restore this revision?"), f"{said}\n\n{kept}", yes=tr("Restore")):
            after_saving(session, partial(self.workbench.do, restore_revision, item.key, then=self._on_restored))

    def _on_restored(self, article: Article) -> None:
        self.workbench.notice.emit(tr("“{title}” is as it was in that revision.").format(title=article.title))


def _item(line: RevisionLine) -> Item:
    kind = tr(_KINDS[line.kind])
    said = (kind if line.label else "", day_and_clock(line.made_at), words_in_words(line.words))
    detail = " · ".join(part for part in (str(line.seq), *said) if part)
    icon = "check" if line.kind is RevisionKind.PUBLISHED else "history"
    return Item(line.id, line.label or kind, detail, icon, carries=line)
