"""The board: what stands where on its way, moved by drag or by keys, every move undone by Ctrl+Z."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.articles import Status
from workstation.domain.changes import Changes
from workstation.domain.listing import ArticleLine, Sort
from workstation.ui import ask
from workstation.ui.board.column import Column
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.usecases.board import Moved, counts_by_status, move_back, move_to_status
from workstation.words import marked, tr

ORDERS = ((Sort.UPDATED, marked("Last changed first")), (Sort.DEADLINE, marked("By deadline")))
UNDO_SHOWN = 12_000  # ms


class Board(QWidget):
    """`closed()` when the person is done with it."""

    closed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._moves: list[Moved] = []
        self._follow: tuple[str, Status] | None = None
        self.columns = {status: Column(workbench, status) for status in Status}
        self.order = QComboBox()
        self.banner = Banner(workbench.themes, self)
        self._undo_clock = QTimer(self, singleShot=True, interval=UNDO_SHOWN)
        self._undo_clock.timeout.connect(self.banner.hide)
        self._build()
        for column in self.columns.values():
            self._connect(column)
        workbench.changed.connect(self._on_changed)
        workbench.ready.connect(self._read)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed meanwhile; the keyboard on the first card."""
        super().showEvent(event)
        self._read()
        self._column_with_focus().choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        space = self._workbench.themes.current.space
        for sort, words in ORDERS:
            self.order.addItem(tr(words), sort)
        self.order.setAccessibleName(tr("Order of the cards"))
        self.order.activated.connect(lambda _at: self._read())
        done = QPushButton(tr("Back to writing"))
        done.setAutoDefault(False)
        done.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setContentsMargins(space.l, space.s, space.l, 0)
        top.setSpacing(space.s)
        title = plain_label(tr("Board"))
        self._workbench.themes.set_font(title, "title", bold=True)
        top.addWidget(title, 1)
        top.addWidget(self.order)
        top.addWidget(done)
        hint = plain_label(
            tr("Drag a card, or Ctrl+← and Ctrl+→, to change its status. Ctrl+Z takes it back."), "muted"
        )
        hint.setContentsMargins(space.l, 0, space.l, 0)
        row = QWidget()
        cells = QHBoxLayout(row)
        cells.setContentsMargins(space.l, space.s, space.l, space.l)
        cells.setSpacing(space.s)
        for column in self.columns.values():
            cells.addWidget(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Board"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(row)
        self._scroll = scroll
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space.xs)
        lines.addWidget(self.banner)
        lines.addLayout(top)
        lines.addWidget(hint)
        lines.addWidget(scroll, 1)

    def _connect(self, column: Column) -> None:
        column.dropped.connect(self._on_dropped)
        column.model.loaded.connect(lambda: self._on_loaded(column))
        column.cards.opened.connect(lambda line: self._workbench.open(line.slug))
        column.cards.moved.connect(self._on_moved)
        column.cards.put_in.connect(lambda line, status: self._move(line.id, line.title, status))
        column.cards.left.connect(lambda step: self._go(column, step))
        column.cards.undo_wanted.connect(self.undo)

    # --- reading ------------------------------------------------------------------------------------

    def _read(self) -> None:
        if not self._workbench.is_ready or not self.isVisible():
            return
        for column in self.columns.values():
            column.ask_for(self.order.currentData())
        self._count()

    def _count(self) -> None:
        self._workbench.ask(counts_by_status, then=self._on_counted)

    def _on_counted(self, counts: dict[Status, int]) -> None:
        for status, column in self.columns.items():
            column.show_count(counts.get(status, 0))

    def _on_changed(self, changes: Changes, _by: object) -> None:
        if changes.articles and self.isVisible():
            for column in self.columns.values():
                column.model.reload()
            self._count()

    def _on_loaded(self, column: Column) -> None:
        if self._follow is None or self._follow[1] is not column.status:
            if column.cards.hasFocus() and not column.cards.currentIndex().isValid():
                column.choose(0)
            return
        row = column.model.row_of(self._follow[0])
        if row >= 0:
            self._follow = None
            column.choose(row)
            self._scroll.ensureWidgetVisible(column)

    # --- getting about ------------------------------------------------------------------------------

    def _column_with_focus(self) -> Column:
        focused = next((c for c in self.columns.values() if c.cards.hasFocus()), None)
        return focused or self.columns[Status.DRAFT]

    def _beside(self, status: Status, step: int) -> Column | None:
        order = list(Status)
        at = order.index(status) + step
        return self.columns[order[at]] if 0 <= at < len(order) else None

    def _go(self, column: Column, step: int) -> None:
        beside = self._beside(column.status, step)
        if beside is not None:
            beside.choose(column.cards.currentIndex().row())
            self._scroll.ensureWidgetVisible(beside)

    # --- moving -------------------------------------------------------------------------------------

    def _on_moved(self, line: ArticleLine, step: int) -> None:
        beside = self._beside(line.status, step)
        if beside is not None:
            self._move(line.id, line.title, beside.status)

    def _on_dropped(self, article_id: str, status: Status) -> None:
        for column in self.columns.values():
            line = column.model.line(column.model.row_of(article_id))
            if line is not None and line.status is not status:
                self._move(line.id, line.title, status)
                return

    def _move(self, article_id: str, title: str, status: Status) -> None:
        if self._workbench.read_only:
            self._workbench.notice.emit(tr("The library can only be read here."))
            return
        if status is Status.PUBLISHED:
            said = tr("Mark “{title}” as published?").format(title=title)
            detail = tr(
                "Its status becomes published, the time is noted and this state is kept as a revision. Nothing is sent."
            )
            if not ask.question(self.window(), said, detail, yes=tr("Mark as published")):
                return
        self._workbench.do(move_to_status, article_id, status, then=self._on_done)

    def _on_done(self, moved: Moved) -> None:
        self._moves.append(moved)
        self._follow = (moved.article.id, moved.article.status)
        said = tr("“{title}” is now: {status}.").format(
            title=moved.article.title[:60], status=tr(moved.article.status.value)
        )
        self.banner.say("note", said, actions=((tr("Undo"), self.undo),), closable=True)
        self._undo_clock.start()

    def undo(self) -> None:
        """Take back the last move."""
        self.banner.hide()
        if self._moves:
            moved = self._moves.pop()
            self._follow = (moved.article.id, moved.before)
            self._workbench.do(move_back, moved)
