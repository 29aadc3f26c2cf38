"""How many articles a search or filter of the library's list has found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from workstation.domain.listing import ArticleFilter
from workstation.usecases.articles import count_articles
from workstation.words import tr_n

if TYPE_CHECKING:
    from workstation.ui.models.articles import ArticlesModel
    from workstation.ui.workbench import Workbench


class ArticleCount(QLabel):
    """Follows the list; hidden where it has every article, or none.

    A list longer than a page is counted off the interface thread once its first page is there, one count at a time:
    what was typed meanwhile is never behind two of them.
    """

    def __init__(self, workbench: Workbench, model: ArticlesModel) -> None:
        super().__init__()
        self._workbench, self._model = workbench, model
        self._counting = self._again = False
        space = workbench.themes.current.space
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", "muted")
        self.setContentsMargins(space.m, 0, space.m, space.s)
        self.setMinimumWidth(1)  # large text may be cut, but not hold the whole pane open
        self.hide()
        model.loaded.connect(self._on_loaded)
        model.refused.connect(lambda _trouble: self.hide())

    def _on_loaded(self) -> None:
        if self._model.filter == ArticleFilter():
            self.hide()
        elif self._model.is_whole:
            self._show(self._model.rowCount())
        elif self._counting:
            self._again = True
        else:
            self._count()

    def _count(self) -> None:
        self._counting, only = True, self._model.filter
        # That it cannot be read is said by the list.
        self._workbench.ask(
            count_articles,
            only,
            then=partial(self._on_counted, only),
            failed=lambda _trouble: self._on_counted(only, 0),
        )

    def _on_counted(self, only: ArticleFilter, count: int) -> None:
        self._counting = False
        again, self._again = self._again, False
        if only == self._model.filter and not self._model.is_whole:
            self._show(count)
        if again:
            self._on_loaded()

    def _show(self, count: int) -> None:
        self.setText(tr_n("{n} article", "{n} articles", count))
        self.setVisible(count > 0)
