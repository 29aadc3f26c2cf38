"""As printed: that a published article is sealed, and of whom the record says something else: title then and now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from workstation.domain.articles import IN_PRINT, Article
from workstation.domain.changes import Changes
from workstation.domain.printed import Difference, Printed
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.times import day_and_clock
from workstation.ui.workbench import Workbench
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

Told = tuple[Printed | None, tuple[Difference, ...]]


def read_printed(library: Library, article_id: str) -> Told:
    """What holds as printed, and who has changed since."""
    from workstation.usecases.sealing import differences, printed_of  # leans on the export: not before the first paint

    return printed_of(library, article_id), differences(library, article_id)


class PrintedPart(QFrame):
    """Hidden for an article that readers do not have."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asprinted")
        self._workbench = workbench
        self._article: Article | None = None
        self.heading = plain_label(tr("As printed"), "heading")
        self.sentence = plain_label(tone="muted")
        self.buttons: list[QPushButton] = []
        space = workbench.themes.current.space
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space.m)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.m, space.m, space.m, space.m)
        lines.setSpacing(space.s)
        lines.addWidget(self.heading)
        lines.addWidget(self.sentence)
        lines.addLayout(self._rows)
        workbench.changed.connect(self._on_changed)
        workbench.themes.changed.connect(self._dress)
        self._asks = False
        self._dress()
        self.hide()

    def show_article(self, article: Article) -> None:
        """Show what this article printed."""
        self._article = article
        if article.published_at is None or article.status not in IN_PRINT:
            self.hide()
            return
        self.read()

    def read(self) -> None:
        """Read it anew."""
        if self._article is not None:
            told = partial(self._on_read, self._article.id)
            self._workbench.ask(read_printed, self._article.id, then=while_alive(self, told))

    def _on_read(self, article_id: str, told: Told) -> None:
        if self._article is None or self._article.id != article_id:
            return
        printed, differences = told
        self._clear()
        for each in differences:
            self._rows.addWidget(self._row(each))
        self._asks = bool(differences)
        if printed is None:
            self.sentence.setText(tr("Published before names and titles were sealed: they follow the records."))
        else:
            sealed = tr("Names, titles and bios stay as they were sealed on {when}.")
            self.sentence.setText(sealed.format(when=day_and_clock(printed.made_at)))
        self._dress()
        self.show()

    def _row(self, each: Difference) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._workbench.themes.current.space.xs)
        lines.addWidget(plain_label(tr("Then: {words}").format(words=each.then)))
        lines.addWidget(plain_label(tr("Now: {words}").format(words=each.now), "heading"))
        keep = QPushButton(tr("Keep as printed"))
        update = QPushButton(tr("Update…"))
        keep.setAccessibleName(tr("Keep {name} as printed").format(name=each.name))
        update.setAccessibleName(tr("Update {name} with a correction").format(name=each.name))
        update.setToolTip(tr("Print what holds now, with a correction"))
        keep.clicked.connect(lambda _on=False: self._keep(each))
        update.clicked.connect(lambda _on=False: self._update(each))
        buttons = FlowLayout(spacing=self._workbench.themes.current.space.s)
        for button in (keep, update):
            button.setEnabled(not self._workbench.read_only)
            buttons.addWidget(button)
            self.buttons.append(button)
        lines.addLayout(buttons)
        return row

    def _clear(self) -> None:
        self.buttons = []
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _keep(self, each: Difference) -> None:
        from workstation.usecases.sealing import keep_printed

        if self._article is not None:
            self._workbench.do(keep_printed, self._article.id, each.slug)

    def _update(self, each: Difference) -> None:
        session = self._workbench.current
        if session is not None:
            after_saving(session, lambda: self._ask_correction(session.article, each))

    def _ask_correction(self, article: Article, each: Difference) -> None:
        from workstation.ui.dialogs.correct_dialog import CorrectDialog

        dialog = CorrectDialog(self._workbench, article, person=each, parent=self._workbench.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_changed(self, changes: Changes, _by: object) -> None:
        people = changes.experts or changes.authors or changes.sources
        mine = self._article is not None and self._article.id in changes.articles
        if (people or mine) and self.isVisible():
            self.read()

    def _dress(self) -> None:
        theme = self._workbench.themes.current
        ground, edge = (theme.warning_wash, theme.warning) if self._asks else (theme.paper, theme.line)
        self.setStyleSheet(
            f"#asprinted {{ background: {ground}; border: 1px solid {edge}; border-radius: {theme.radius}px; }}"
        )
