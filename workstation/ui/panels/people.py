"""People and sources: who the open article stands on, and the directory of authors, experts and sources."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.domain.changes import Changes
from workstation.ui.panels.directory import Directory
from workstation.ui.panels.in_article import InArticle
from workstation.ui.panels.kinds import KINDS, LISTED
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.record_page import RecordPage
from workstation.ui.session import Session
from workstation.ui.widgets.fitting_tabs import FittingTabs
from workstation.ui.workbench import Workbench
from workstation.words import tr

_LOW = 300  # px at the usual size of text: less is too low for both
_BESIDE = 640  # px: from this width the record stands beside the list, else below it


class People(Panel):
    """Four lists behind tabs, and the record that was picked."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._wanted_place: tuple[str, int, int] | None = None
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Lists"))
        self.tabs.setExpanding(True)
        self.tabs.setUsesScrollButtons(False)
        self.in_article = InArticle(workbench)
        self.directories = {kind.key: Directory(workbench, kind) for kind in LISTED}
        self._lists = QStackedWidget()
        self._add_list(tr("This article"), self.in_article)
        for kind in LISTED:
            self._add_list(tr(kind.plural), self.directories[kind.key])
        self.page = RecordPage(workbench)
        self.page.setMinimumHeight(160)
        self.page.hide()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._lists)
        self._split.addWidget(self.page)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(FittingTabs(self.tabs))
        lines.addWidget(self._split, 1)
        self._connect()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.in_article.place_requested.connect(self.place_requested)
        self.in_article.record_wanted.connect(self.show_record)
        for key, directory in self.directories.items():
            directory.record_wanted.connect(lambda slug, key=key: self.show_record(key, slug))
            directory.record_added.connect(lambda slug, key=key: self._on_added(key, slug))
        self.page.closed.connect(self._on_closed)
        self.page.article_wanted.connect(self.workbench.open)
        self.page.place_wanted.connect(self._on_place_wanted)
        self.workbench.record_requested.connect(self.show_record)

    def _add_list(self, title: str, page: QWidget) -> None:
        self.tabs.addTab(title)
        self._lists.addWidget(page)

    def show_list(self, key: str) -> None:
        """Show one list: `article`, or the key of a kind of record."""
        names = ["article", *self.directories]
        self.tabs.setCurrentIndex(names.index(key))

    def show_record(self, key: str, value: str) -> None:
        """Show this author, expert, source, quote or claim."""
        if key not in KINDS:
            return
        if key in self.directories and self.tabs.currentIndex() != 0:
            self.show_list(key)
        if self.page.isHidden():
            self.page.show()
            whole = max(self._split.height(), self._split.width())
            self._split.setSizes([whole // 3, whole - whole // 3])
        self._share()
        self.page.show_record(key, value)
        if key in self.directories:
            self.directories[key].choose(value)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        self.page.flush()

    def refresh(self) -> None:
        """Read the list and the record on show."""
        current = self._lists.currentWidget()
        if isinstance(current, Directory | InArticle):
            current.read()
        if self.page.isVisibleTo(self):
            self.page.read()

    def concerned(self, changes: Changes, by: object) -> bool:
        """People, sources and quotes always; articles where tags or bylines changed."""
        if by is not None and by is self.page.form:
            # The form shows already what it stored; only the lists are to be read again.
            self._read_list()
            return False
        return bool(
            changes.authors
            or changes.experts
            or changes.sources
            or changes.quotes
            or changes.claims
            or changes.tags
            or changes.articles
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below, as there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._share()

    def _share(self) -> None:
        """Where list and record are both too low to be of use, the record stands alone until it is closed."""
        beside = self._split.orientation() is Qt.Orientation.Horizontal
        low = not beside and self.height() < round(_LOW * self.themes.scale)
        self._lists.setVisible(not low or self.page.isHidden())

    def _read_list(self) -> None:
        current = self._lists.currentWidget()
        if self.isVisible() and isinstance(current, Directory | InArticle):
            current.read()

    def _on_tab(self, at: int) -> None:
        self._lists.setCurrentIndex(at)
        shown = self.page.kind.key if self.page.kind else ""
        if at and shown != list(self.directories)[at - 1]:
            self.page.flush()
            self.page.hide()  # an expert below the list of sources would look like one of them
            self._share()
        if self.workbench.is_ready:
            self._read_list()

    def _on_added(self, key: str, slug: str) -> None:
        self.show_list(key)
        self.show_record(key, slug)

    def _on_closed(self) -> None:
        self.page.flush()
        self.page.hide()
        self._share()
        self.tabs.setFocus()

    def _on_place_wanted(self, slug: str, start: int, end: int) -> None:
        """Open that article if it is not the one on show, then go to the place."""
        if self.session is not None and self.session.article.slug == slug:
            self.place_requested.emit(start, end)
            return
        self._wanted_place = (slug, start, end)
        self.workbench.open(slug)

    def _on_opened(self, session: Session | None) -> None:
        super()._on_opened(session)
        wanted, self._wanted_place = self._wanted_place, None
        if wanted and session is not None and session.article.slug == wanted[0]:
            # The editor may be told of the session after us.
            QTimer.singleShot(0, self, lambda: self.place_requested.emit(*wanted[1:]))
