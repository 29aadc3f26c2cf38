"""What the menu does with the article on show: publish, duplicate, throw away. Its last words are stored first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workstation.domain.articles import Article
from workstation.ui import ask
from workstation.ui.editor_area import EditorArea
from workstation.ui.library_pane import LibraryPane
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import publish


class ArticleCommands:
    """`window` stands behind the questions."""

    def __init__(self, workbench: Workbench, area: EditorArea, pane: LibraryPane, window: QWidget) -> None:
        self._workbench, self._area, self._pane, self._window = workbench, area, pane, window

    def publish(self) -> None:
        """Status and time readers are told, and a revision."""
        saving = self._area.saving
        if saving is None:
            return
        article = saving.session.article
        detail = (
            "Its status becomes published, the time is noted and this state is kept as a revision. Nothing is sent."
        )
        if ask.question(self._window, f"Mark “{article.title}” as published?", detail, yes="Mark as published"):
            # Storing a first headline may name the article anew: its slug is asked for when that is done.
            saving.commit(lambda: self._workbench.do(publish, saving.session.article.slug, then=self._on_published))

    def duplicate(self) -> None:
        """A copy of the article on show, opened."""
        saving = self._area.saving
        if saving is not None:
            saving.commit(lambda: self._pane.duplicate(saving.session.article.id))

    def trash(self) -> None:
        """The article on show into the trash."""
        saving = self._area.saving
        if saving is not None:
            saving.commit(lambda: self._pane.trash(saving.session.article.slug))

    def _on_published(self, article: Article) -> None:
        self._workbench.notice.emit(f"“{article.title}” is marked as published.")
