"""The articles open in this window, the one last looked at first, and the small list to switch between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workstation.ui.own_direction import InItsOwnDirection
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

_WIDTH, _ROWS = 380, 12
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_CLOSE = (Qt.Key.Key_W, Qt.Key.Key_Delete)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OpenArticles(QObject):
    """Follows what is shown. Every open article keeps its text, caret and undo history until it is closed.

    `close_wanted(session, following)` lets one go; `following` is to be shown if it is the one on show.
    """

    close_wanted = Signal(object, object)

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._window = workbench, window
        self._recent: list[Session] = []
        self.switcher: Switcher | None = None
        workbench.opened.connect(self._on_opened)

    @property
    def recent(self) -> list[Session]:
        """The open articles, the one last looked at first; those in the trash are left out."""
        known = set(self._workbench.sessions.values())
        return [each for each in self._recent if each in known and each.article.trashed_at is None]

    def switch(self, *, back: bool = False) -> None:
        """Show the list with the one looked at before chosen; letting go of Control opens it."""
        if self.switcher is not None:
            self.switcher.step(-1 if back else 1)
            return
        recent = self.recent
        if len(recent) < 2:
            self._workbench.notice.emit(tr("No other article is open. Ctrl+O finds one."))
            return
        switcher = Switcher(self._workbench, recent, self._window)
        self.switcher = switcher
        switcher.chosen.connect(self._on_chosen)
        switcher.closed.connect(self.close)
        switcher.destroyed.connect(lambda: self._forget(switcher))
        switcher.pop_up()
        switcher.step(len(recent) - 1 if back else 1)

    def close_current(self) -> None:
        """Close the article on show: the one looked at before follows."""
        if self._workbench.current is not None:
            self.close(self._workbench.current)

    def close(self, session: Session) -> None:
        """Close this one."""
        following = next((each for each in self.recent if each is not session), None)
        self.close_wanted.emit(session, following)

    def _on_chosen(self, session: Session) -> None:
        self.switcher = None
        if session in self._workbench.sessions.values():
            self._workbench.open(session.article.slug)

    def _forget(self, gone: Switcher) -> None:
        if self.switcher is gone:
            self.switcher = None

    def _on_opened(self, session: Session | None) -> None:
        if session is not None:
            self._recent = [session, *(each for each in self.recent if each is not session)]


class Switcher(QFrame):
    """Over the middle of the window. `chosen(session)` when Control is let go, on Enter or a click; Escape leaves.

    `closed(session)` by a click of the middle button, by W or Delete.
    """

    chosen = Signal(object)
    closed = Signal(object)

    def __init__(self, workbench: Workbench, sessions: list[Session], window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        self._sessions = sessions
        self._by_key = bool(QApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Open articles"))
        self.list.setItemDelegate(InItsOwnDirection(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        space = workbench.themes.current.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.m, space.s, space.m, space.m)
        layout.setSpacing(space.s)
        layout.addWidget(plain_label(tr("Open articles"), "heading"))
        layout.addWidget(self.list)
        self.setFixedWidth(workbench.themes.room(_WIDTH))
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self._fill()

    def _fill(self) -> None:
        self.list.ensurePolished()  # or the rows would be laid out without their padding
        for session in self._sessions:
            item = QListWidgetItem(session.article.title)
            item.setToolTip(session.article.title)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def pop_up(self) -> None:
        """Over the middle of the window."""
        rows = min(_ROWS, self.list.count())
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + 4)
        self.adjustSize()
        window = self.parentWidget()
        middle = window.mapToGlobal(window.rect().center()) if window is not None else QPoint()
        self.move(middle - self.rect().center())
        self.show()
        self.list.setFocus()

    def step(self, by: int) -> None:
        """So many rows further, round and round."""
        self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tab and Shift+Tab step on; Control let go or Enter chooses; the middle button closes."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._on_press(event)
        if not isinstance(event, QKeyEvent):
            return False
        released = event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Control
        if released and self._by_key:
            self._choose()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (*_TAB, *_CLOSE):
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _TAB:
            back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(-1 if back else 1)
            return True
        if event.key() in _ENTER:
            self._choose()
            return True
        if event.key() in _CLOSE:
            self._close_row(self.list.currentRow())
            return True
        return False

    def _on_press(self, event: QMouseEvent) -> bool:
        row = self.list.indexAt(event.position().toPoint()).row()
        if event.button() != Qt.MouseButton.MiddleButton or row < 0:
            return False
        self._close_row(row)
        return True

    def _close_row(self, row: int) -> None:
        session = self._sessions.pop(row)
        self.list.takeItem(row)
        self.closed.emit(session)
        if not self._sessions:
            self.close()

    def _choose(self) -> None:
        session = self._sessions[self.list.currentRow()]
        self.close()
        self.chosen.emit(session)
