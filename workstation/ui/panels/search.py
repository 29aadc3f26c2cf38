"""Search: every article's text for some words, each passage one step from being opened."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.changes import Changes
from workstation.errors import WorkstationError
from workstation.ui.models.search_hits import HIT, PAGE, HitRow, SearchModel
from workstation.ui.panels.panel import Panel
from workstation.ui.session import Session
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.hit_delegate import HitDelegate
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.search_line import SearchLine
from workstation.ui.widgets.times import when
from workstation.ui.workbench import Workbench
from workstation.usecases.searching import place_in_text
from workstation.words import tr, tr_n

REST = 100  # ms after the last key
SHORTEST = 2  # letters worth searching for


class Search(Panel):
    """While one types those that fit best of the newest come first; Enter looks for the best among all."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._wanted: tuple[str, int, int] | None = None
        self.words = SearchLine(tr("Search in all articles"))
        self.told = plain_label(tone="muted")
        self.themes.set_font(self.told, "small")
        self.model = SearchModel(workbench, when, self)
        self.list = _Results()
        self.delegate = HitDelegate(self.themes)
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.empty = EmptyState(self.themes, "", "", icon="text-search")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.rest = QTimer(self, singleShot=True, interval=REST)
        self._lay_out()
        self._connect()
        self._tell()

    def refresh(self) -> None:
        """Search again: texts may have changed."""
        if len(self.words.text().strip()) >= SHORTEST:
            self.model.ask_for(self.words.text().strip(), ranked=self.model.ranked)

    def concerned(self, changes: Changes, by: object) -> bool:
        """Any article; what Enter found among very many stays as it was found, as ranking them takes a second."""
        del by
        return bool(changes.articles) and not (self.model.ranked and self.model.has_more)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to the words."""
        del event
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    # --- building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        space = self.themes.current.space
        top = QVBoxLayout()
        top.setContentsMargins(space.m, space.m, space.m, space.s)
        top.setSpacing(space.s)
        top.addWidget(self.words)
        top.addWidget(self.told)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self._pages, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _text: self.rest.start())
        self.words.returnPressed.connect(self._on_return)
        self.rest.timeout.connect(lambda: self._search(ranked=False))
        self.model.loaded.connect(self._tell)
        self.model.refused.connect(self._on_refused)
        self.list.picked.connect(self._on_picked)
        self.themes.changed.connect(self.list.repaint_all)

    # --- asking -------------------------------------------------------------------------------------

    def _search(self, *, ranked: bool) -> None:
        words = self.words.text().strip()
        self.rest.stop()
        if self.workbench.is_ready:
            self.model.ask_for(words if len(words) >= SHORTEST else "", ranked=ranked)

    def _on_return(self) -> None:
        """Enter ranks; Enter again goes to the results."""
        if self.model.ranked and self.model.words == self.words.text().strip() and self.model.rows:
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self._search(ranked=True)
            if self.model.words:
                self.told.setText(tr("Looking for the best among all…"))

    def _tell(self) -> None:
        words, count = self.words.text().strip(), self.model.articles
        self._pages.setCurrentIndex(0 if self.model.rows else 1)
        if self.model.rows:
            said = tr_n("{n} article.", "{n} articles.", count)
            if self.model.has_more:
                said = tr_n("The first {n} article.", "The first {n} articles.", count)
            all_ranked = self.model.ranked or (count <= PAGE and not self.model.has_more)
            typed = tr("The best of the newest 1,000 first; Enter ranks them all.")
            order = tr("The best first.") if all_ranked else typed
            self.told.setText(f"{said} {order}")
        else:
            self.told.setText("")
        if len(words) < SHORTEST:
            self.empty.say(
                tr("Search in all articles"),
                tr("Headlines, deks, texts, bylines and sections. Put words in quotation marks that stand together."),
            )
        elif not self.model.rows:
            said = tr("No article has the words “{words}”. Try fewer or other words.")
            self.empty.say(tr("Nothing found"), said.format(words=words))

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.told.setText("")
        self.empty.say(trouble.happened, " ".join(part for part in (trouble.safe, trouble.remedy) if part))
        self._pages.setCurrentIndex(1)

    # --- going there --------------------------------------------------------------------------------

    def _on_picked(self, row: HitRow) -> None:
        passage, slug = row.passage, row.line.slug
        if passage.end == passage.start:
            self.workbench.open(slug)
            return
        self.workbench.ask(
            place_in_text, slug, passage.start, passage.end, then=lambda place: self._go(slug, place[0], place[1])
        )

    def _go(self, slug: str, start: int, end: int) -> None:
        if self.session is not None and self.session.article.slug == slug:
            self.place_requested.emit(start, end)
        else:
            self._wanted = (slug, start, end)
            self.workbench.open(slug)

    def _on_opened(self, session: Session | None) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted and session is not None and session.article.slug == wanted[0]:
            # The editor may be told of the session after us.
            QTimer.singleShot(0, self, lambda: self.place_requested.emit(*wanted[1:]))


class _Results(QListView):
    """`picked(row)` on a click or Enter."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Passages found"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_activated)

    def repaint_all(self) -> None:
        """Another look."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the passage."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(HIT)
        if isinstance(row, HitRow):
            self.picked.emit(row)
