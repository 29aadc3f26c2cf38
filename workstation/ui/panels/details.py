"""Details: every header field of the open article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.errors import WorkstationError
from workstation.ui.panels.header_form import HeaderForm
from workstation.ui.panels.panel import Panel
from workstation.ui.session import Session
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.workbench import Workbench
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


class Details(Panel):
    """The header form of the article on show."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.empty = EmptyState(
            self.themes,
            tr("No article is open"),
            tr("Open or begin one to see its byline, topics and dates."),
            icon="newspaper",
        )
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # In its place before it is filled: Qt dresses all of a part anew each time it is put somewhere else.
        self.form = HeaderForm(workbench, self._scroll.viewport())
        self._scroll.setWidget(self.form)
        self._scroll.setAccessibleName(tr("Details of the article"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._scroll)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        self.form.flush()

    def refresh(self) -> None:
        """Read the article on show."""
        session = self.session
        if session is None:
            self.form.flush()
            self._pages.setCurrentIndex(0)
            return
        self.workbench.ask(_article, session.article.id, then=self._on_read, failed=self._on_gone)

    def concerned(self, changes: Changes, by: object) -> bool:
        """The article on show, unless the form itself stored it."""
        return self.session is not None and by is not self.form and self.session.article.id in changes.articles

    def _on_opened(self, session: Session | None) -> None:
        self.form.flush()  # what was typed belongs to the article shown so far
        super()._on_opened(session)

    def _on_read(self, article: Article) -> None:
        session = self.session
        if session is None or session.article.id != article.id:
            return
        shown = self.form.record
        if self.form.key == article.id and shown is not None and article.version < shown.version:
            return
        self.form.show_record(article.id, article)
        self._pages.setCurrentIndex(1)

    def _on_gone(self, trouble: WorkstationError) -> None:
        self.empty.say(trouble.happened, trouble.remedy)
        self._pages.setCurrentIndex(0)


def _article(library: Library, article_id: str) -> Article:
    return library.articles.by_id(article_id)
