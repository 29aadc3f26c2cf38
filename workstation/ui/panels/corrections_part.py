"""The corrections of an article, in the order of time: what readers were told, and withdrawing one that was wrong."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.domain.corrections import KIND_LABELS, Correction
from workstation.ui import ask
from workstation.ui.own_direction import isolated
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.times import day_and_clock
from workstation.ui.workbench import Workbench
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def read_corrections(library: Library, article_id: str) -> list[Correction]:
    """The corrections of this article, in the order of time."""
    from workstation.usecases.correcting import corrections_of  # leans on the export: not before the first paint

    return corrections_of(library, article_id)


class CorrectionsPart(QFrame):
    """Hidden for an article that was never corrected."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("corrections")
        self._workbench = workbench
        self._article: Article | None = None
        self.buttons: list[QPushButton] = []
        space = workbench.themes.current.space
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space.m)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.m, space.m, space.m, space.m)
        lines.setSpacing(space.s)
        lines.addWidget(plain_label(tr("Corrections"), "heading"))
        lines.addLayout(self._rows)
        workbench.changed.connect(self._on_changed)
        workbench.themes.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_article(self, article: Article) -> None:
        """Show the corrections of this article."""
        self._article = article
        if article.published_at is None:
            self.hide()
            return
        told = partial(self._on_read, article.id)
        self._workbench.ask(read_corrections, article.id, then=while_alive(self, told))

    def _on_read(self, article_id: str, corrections: Sequence[Correction]) -> None:
        if self._article is None or self._article.id != article_id:
            return
        self._clear()
        for number, each in enumerate(corrections, 1):
            self._rows.addWidget(self._row(number, each))
        self.setVisible(bool(corrections))

    def _row(self, number: int, each: Correction) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._workbench.themes.current.space.xs)
        kind, moment = tr(KIND_LABELS[each.kind]), day_and_clock(each.made_at)
        lines.addWidget(plain_label(tr("{kind}, {when}").format(kind=kind, when=moment), "muted"))
        lines.addWidget(plain_label(each.note))
        if each.withdrawn_at is not None:
            gone = tr("Withdrawn on {when}: {reason}")
            words = gone.format(when=day_and_clock(each.withdrawn_at), reason=isolated(each.withdrawn_because))
            lines.addWidget(plain_label(words, "heading"))
            return row
        button = QPushButton(tr("Withdraw…"))
        button.setAccessibleName(tr("Withdraw the correction of {when}").format(when=moment))
        button.setEnabled(not self._workbench.read_only)
        button.clicked.connect(lambda _on=False: self._withdraw(number))
        self.buttons.append(button)
        place = FlowLayout(spacing=self._workbench.themes.current.space.s)
        place.addWidget(button)
        lines.addLayout(place)
        return row

    def _clear(self) -> None:
        self.buttons = []
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _withdraw(self, number: int) -> None:
        from workstation.usecases.correcting import withdraw_correction

        question = tr("Readers will not be told it any more; it is kept here. Why is it withdrawn?")
        because = ask.text(self._workbench.window, tr("Withdraw the correction"), question)
        session = self._workbench.current
        if because is None or session is None:
            return
        slug = session.article.slug
        after_saving(session, lambda: self._workbench.do(withdraw_correction, slug, number, because))

    def _on_changed(self, changes: Changes, _by: object) -> None:
        if self._article is not None and self._article.id in changes.articles:
            self.show_article(self._article)

    def _dress(self) -> None:
        theme = self._workbench.themes.current
        self.setStyleSheet(
            f"#corrections {{ background: {theme.paper}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius}px; }}"
        )
