"""A small popup to say who is meant: completes from the directory, or makes a new record of the name typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workstation.ui.own_direction import InItsOwnDirection
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.labels import plain_label
from workstation.usecases.directory import candidates
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.ui.jobs import Job
    from workstation.ui.workbench import Workbench
    from workstation.usecases.directory import Candidate

Kind = Literal["expert", "source"]
REST = 60  # ms after the last key before the directory is asked
NEW = {"expert": marked("Add “{name}” as a new expert"), "source": marked("Add “{name}” as a new source")}
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class NewName:
    """A record to be made, of this kind and name."""

    key: Kind
    name: str


class PersonPicker(QFrame):
    """`picked(Candidate | NewName)` or `given_up()`; it closes itself either way."""

    picked = Signal(object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, title: str, kinds: tuple[Kind, ...], name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        self._workbench, self._kinds = workbench, kinds
        self._found: tuple[Candidate, ...] = ()
        self._asked: Job | None = None
        self._done = False
        self._choose_next = False
        self.name = QLineEdit(name)
        self.name.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Who is meant"))
        self.list.setItemDelegate(InItsOwnDirection(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        space = workbench.themes.current.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.m, space.s, space.m, space.m)
        layout.setSpacing(space.s)
        layout.addWidget(plain_label(title, "heading"))
        layout.addWidget(self.name)
        layout.addWidget(self.list)
        self.setFixedWidth(workbench.themes.room(340))
        self.name.installEventFilter(self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)
        self.name.textEdited.connect(lambda _text: self._rest.start())
        self.list.itemClicked.connect(lambda _item: self._choose())

    def pop_up(self, place: QPoint) -> None:
        """Show it below `place` (global), kept on the screen."""
        self._fill()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = place.y() if place.y() + self.height() <= screen.bottom() else max(screen.top(), place.y() - self.height())
        self.move(x, y)
        self.show()
        self.name.setFocus()
        self.name.selectAll()
        self._ask()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up and Down move in the list, Enter chooses, while the typing goes on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Escape or a click elsewhere: nobody was named."""
        super().hideEvent(event)
        if not self._done:
            self._done = True
            self.given_up.emit()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._workbench.ask(candidates, self.name.text().strip(), then=while_alive(self, self._on_found))

    def _on_found(self, found: tuple[Candidate, ...]) -> None:
        self._asked = None
        self._found = tuple(each for each in found if each.key in self._kinds)
        self._fill()
        if self._choose_next:
            self._choose()

    def _fill(self) -> None:
        self.list.clear()
        name = self.name.text().strip()
        for each in self._found:
            detail = each.detail or each.key
            self._add(f"{each.name}\n{detail[:1].upper()}{detail[1:]}", each)
        if name:
            for kind in self._kinds:
                self._add(tr(NEW[kind]).format(name=name), NewName(kind, name))
        self.list.setCurrentRow(0)
        rows = max(1, min(self.list.count(), 7))
        height = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), rows)))
        self.list.setFixedHeight(max(height, 24) + 2 * self.list.frameWidth())
        self.adjustSize()

    def _add(self, text: str, row: Candidate | NewName) -> None:
        item = QListWidgetItem(text)
        item.setData(_ROW, row)
        self.list.addItem(item)

    def _choose(self) -> None:
        if self._done:
            return
        if self._rest.isActive() or self._asked is not None:
            # Enter came before the directory answered for what was just typed: choose from its answer.
            self._rest.stop()
            self._choose_next = True
            self._ask()
            return
        if self.list.currentRow() < 0:
            return
        self._done = True
        chosen = self.list.currentItem().data(_ROW)
        self.close()
        self.picked.emit(chosen)
