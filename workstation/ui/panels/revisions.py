"""Revisions: the kept states of the open article, what each said, what changed since, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.domain.revisions import Revision, RevisionKind, RevisionLine
from workstation.ui import ask
from workstation.ui.panels.compared import Compared, compare
from workstation.ui.panels.difference_view import DifferenceView
from workstation.ui.panels.panel import Panel
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.figures import words_in_words
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.times import day_and_clock
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.revisions import list_revisions, make_revision, restore_revision
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
_NONE = (
    marked("No revisions yet"),
    marked("One is kept when you open the article, press Ctrl+S, publish it, or name one here."),
)


class Revisions(Panel):
    """The list, newest first; below it the one chosen."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.name_button = QPushButton(tr("Keep a named revision…"))
        self.list = TwoLineList(tr("Revisions"), self.themes)
        self.empty = EmptyState(self.themes, tr(_NONE[0]), tr(_NONE[1]), icon="history")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("What to show of the revision"))
        self.tabs.addTab(tr("Changes since"))
        self.tabs.addTab(tr("Its text"))
        self.restore_button = QPushButton(tr("Restore…"))
        self.restore_button.setAccessibleName(tr("Restore this revision"))
        self.headline = plain_label(tone="heading")
        self.dek = plain_label(tone="muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("frameless", True)
        self.text.setAccessibleName(tr("Text of the revision"))
        self.text.document().setDocumentMargin(self.themes.current.space.m)
        self.changes = DifferenceView(self.themes)
        self.viewer = QWidget()
        self._wanted = ""  # to be chosen once it is in the list
        self._lay_out()
        self.name_button.clicked.connect(self._on_name)
        self.restore_button.clicked.connect(self._on_restore)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.tabs.currentChanged.connect(self._views.setCurrentIndex)

    def _lay_out(self) -> None:
        space = self.themes.current.space
        self._views = QStackedWidget()
        self._views.addWidget(self.changes)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, space.s, 0, 0)
        words.setSpacing(space.xs)
        for label in (self.headline, self.dek):
            label.setContentsMargins(space.m, 0, space.m, 0)
            words.addWidget(label)
        words.addWidget(self.text, 1)
        self._views.addWidget(said)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, space.s, 0)
        bar.addWidget(self.tabs)
        bar.addStretch()
        bar.addWidget(self.restore_button)
        below = QVBoxLayout(self.viewer)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addLayout(bar)
        below.addWidget(self._views, 1)
        self.viewer.hide()
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._pages)
        split.addWidget(self.viewer)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        top = QHBoxLayout()
        top.setContentsMargins(space.m, space.s, space.m, space.s)
        top.addWidget(self.name_button)
        top.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(split, 1)

    def refresh(self) -> None:
        """Read the list of the article on show."""
        session = self.session
        writable = session is not None and not self.workbench.read_only
        self.name_button.setEnabled(writable)
        self.restore_button.setEnabled(writable)
        if session is None:
            self._show([], tr("No article is open"), tr("Open one to see what was kept of it."))
            return
        self.workbench.ask(list_revisions, session.article.id, then=partial(self._on_read, session.article.id))

    def concerned(self, changes: Changes, by: object) -> bool:
        """New revisions of the article on show, or a change to compare with."""
        del by
        if self.session is None:
            return False
        return self.session.article.id in changes.revisions | changes.articles

    def _on_read(self, article_id: str, lines: list[RevisionLine]) -> None:
        if self.session is not None and self.session.article.id == article_id:
            self._show([_item(line) for line in lines], *map(tr, _NONE))

    def _show(self, items: list[Item], heading: str, sentence: str) -> None:
        before = self.list.chosen
        self.list.show_items(items)
        if self._wanted:
            self.choose(self._wanted)
        self.empty.say(heading, sentence)
        self._pages.setCurrentIndex(0 if items else 1)
        if before and self.list.chosen == before:
            self._read_chosen()
        elif not self.list.chosen:
            self.viewer.hide()

    def choose(self, revision_id: str) -> None:
        """Show this one, now or as soon as the list has been read."""
        self._wanted = "" if self.list.choose(revision_id) else revision_id

    def _on_chosen(self) -> None:
        if self.list.chosen:
            self._read_chosen()

    def _read_chosen(self) -> None:
        session, item = self.session, self.list.chosen
        if session is None or item is None:
            return
        self.workbench.ask(
            compare, item.key, session.article.id, session.text(), then=partial(self._on_compared, item.key)
        )

    def _on_compared(self, revision_id: str, compared: Compared) -> None:
        if self.list.chosen is None or self.list.chosen.key != revision_id:
            return
        old = compared.revision.article
        self.headline.setText(old.headline or tr("No headline"))
        self.dek.setText(old.dek)
        self.dek.setVisible(bool(old.dek))
        if self.text.toPlainText() != old.body:
            self.text.setPlainText(old.body)
        self.changes.show_difference(compared)
        if self.viewer.isHidden():
            self.viewer.show()
            whole = self._split.height()
            self._split.setSizes([whole // 3, whole - whole // 3])

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
    detail = " · ".join(part for part in said if part)
    icon = "check" if line.kind is RevisionKind.PUBLISHED else "history"
    return Item(line.id, line.label or kind, detail, icon, carries=line)
