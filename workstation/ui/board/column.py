"""One column of the board: the articles of a status."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout

from workstation.domain.articles import Status
from workstation.domain.listing import ArticleFilter, ArticleLine, Sort
from workstation.ui.board.cards import MIME, CardDelegate, CardsModel
from workstation.ui.widgets.figures import number
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.status_mark import status_pixmap
from workstation.ui.workbench import Workbench
from workstation.words import tr, tr_n

_LEAST = 176  # pixels


class Column(QFrame):
    """`dropped(id, status)` when a card was let go here; what its list asks is passed on."""

    dropped = Signal(str, object)

    def __init__(self, workbench: Workbench, status: Status) -> None:
        super().__init__()
        self.status = status
        self._themes = workbench.themes
        self.setObjectName("column")
        self.setAcceptDrops(True)
        self.model = CardsModel(workbench, self)
        self.cards = Cards(workbench, self)
        self.cards.setModel(self.model)
        self.cards.selectionModel().currentChanged.connect(self._on_current_changed)
        self.delegate = CardDelegate(workbench.themes)
        self.cards.setItemDelegate(self.delegate)
        self._mark = QLabel()
        self.heading = plain_label(tr(status.value).capitalize(), "heading")
        self.count = QLabel()
        self.count.setProperty("tone", "muted")
        self._lay_out()
        self._themes.changed.connect(self._dress)
        self._dress()

    def ask_for(self, sort: Sort) -> None:
        """Read the column anew."""
        self.model.ask_for(ArticleFilter(status=self.status), sort)

    def show_count(self, count: int) -> None:
        """How many articles stand in this status."""
        self.count.setText(number(count))
        name = tr(self.status.value).capitalize()
        said = tr_n("{status}: {n} article", "{status}: {n} articles", count)
        self.cards.setAccessibleName(said.format(status=name))

    def choose(self, row: int) -> None:
        """The keyboard on this card."""
        if self.model.rowCount():
            self.cards.setCurrentIndex(self.model.index(max(0, min(row, self.model.rowCount() - 1))))
        self.cards.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_current_changed(self, now: QModelIndex) -> None:
        self.model.chosen_row = now.row()

    def _lay_out(self) -> None:
        space = self._themes.current.space
        top = QHBoxLayout()
        top.setSpacing(space.s)
        top.addWidget(self._mark)
        top.addWidget(self.heading, 1)
        top.addWidget(self.count)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.s, space.s, space.s, space.xs)
        lines.setSpacing(space.s)
        lines.addLayout(top)
        lines.addWidget(self.cards, 1)

    def _dress(self, *_: object, over: bool = False) -> None:
        theme = self._themes.current
        self.setMinimumWidth(self._themes.room(_LEAST))
        self._mark.setPixmap(
            status_pixmap(self.status, round(14 * self._themes.scale), theme.statuses[self.status.value])
        )
        ground, edge = (theme.accent_wash, theme.accent) if over else (theme.surface, theme.line)
        self.setStyleSheet(
            f"#column {{ background: {ground}; border: 1px solid {edge}; border-radius: {theme.radius}px; }}"
            f"QListView {{ background: transparent; }}"
        )

    # --- a card let go here -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A card of another column."""
        if event.mimeData().hasFormat(MIME) and event.source() is not self.cards:
            event.acceptProposedAction()
            self._dress(over=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the column will do."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went on."""
        del event
        self._dress()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give it this status."""
        self._dress()
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode(), self.status)


class Cards(QListView):
    """`opened(line)` on Enter or a double click; `moved(line, ±1)` on Ctrl+Left and Ctrl+Right, `left(±1)` without."""

    opened = Signal(object)
    moved = Signal(object, int)
    put_in = Signal(object, object)
    left = Signal(int)
    undo_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: Column) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(self._on_double)

    @property
    def line(self) -> ArticleLine | None:
        """The card under the cursor."""
        model = self.model()
        return model.line(self.currentIndex().row()) if isinstance(model, CardsModel) else None

    def event(self, event: QEvent) -> bool:
        """On the board Ctrl+Z takes back a move, whatever else the window does with it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the board; the rest moves in the column."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.line is not None:
                self.moved.emit(self.line, step)
        elif step:
            self.left.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line is not None:
            self.opened.emit(self.line)
        elif _is_undo(event):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_double(self, _index: QModelIndex) -> None:
        if self.line is not None:
            self.opened.emit(self.line)

    def _show_menu(self, place: QPoint) -> None:
        line = self.line
        if line is None or not self.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.addAction(tr("Open"), lambda: self.opened.emit(line))
        menu.addSeparator()
        for status in Status:
            action = menu.addAction(tr(status.value).capitalize(), partial(self.put_in.emit, line, status))
            action.setCheckable(True)
            action.setChecked(status is line.status)
            action.setEnabled(not self._workbench.read_only)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))


def _is_undo(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
