"""The list that opens under `@`: names with what tells them apart. It never takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workstation.ui.own_direction import isolated, reads_leftwards
from workstation.ui.theme import Theme
from workstation.usecases.directory import Candidate
from workstation.words import marked, tr

_WIDTH, _ROWS, _PAD = 420, 8, 10
Entry = Candidate  # an entry with an empty slug offers to make the record
ENTRY = Qt.ItemDataRole.UserRole

_NEW = {"expert": marked("New expert “{name}”"), "source": marked("New source “{name}”")}


class CompletionList(QListWidget):
    """Child of the editor, so that no window manager and no focus comes between two keys."""

    chosen = Signal(object)

    def __init__(self, editor: QWidget, theme: Theme) -> None:
        super().__init__(editor)
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Experts and sources"))
        self._rows = _Rows(theme, self)
        self.setItemDelegate(self._rows)
        self.dress(theme)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(ENTRY)))
        self.currentItemChanged.connect(self._announce)

    def dress(self, theme: Theme) -> None:
        """Wear this look."""
        self._rows.theme = theme
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.raised}; border: 1px solid {theme.outline};"
            f" border-radius: {theme.radius}px; outline: none; }}"
        )

    def show_entries(self, entries: list[Entry], under: QRect, bounds: QSize) -> None:
        """Open with these under the words at `under`, or above them where there is more room."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(_spoken(entry))
            item.setData(ENTRY, entry)
            self.addItem(item)
        width = min(_WIDTH, bounds.width() - 2 * _PAD)
        height = self.sizeHintForRow(0) * min(_ROWS, len(entries)) + 2
        below = under.bottom() + 4
        top = below if below + height <= bounds.height() else max(0, under.top() - 4 - height)
        left = max(_PAD, min(under.left() - _PAD, bounds.width() - width - _PAD))
        self.setGeometry(left, top, width, height)
        if entries[0].slug:
            self.setCurrentRow(0)
        self.show()
        self.raise_()

    def entry(self) -> Entry | None:
        """The one Enter would take; none while nothing but new records is offered and no arrow was pressed."""
        item = self.currentItem()
        found: Entry | None = item.data(ENTRY) if item is not None else None
        return found

    def step(self, by: int) -> None:
        """Move the choice, round at the ends."""
        row = self.currentRow()
        self.setCurrentRow((row + by) % self.count() if row >= 0 else (0 if by > 0 else self.count() - 1))

    def _announce(self, item: QListWidgetItem | None) -> None:
        if item is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, item.text()))


class _Rows(QStyledItemDelegate):
    """The name, and in a quieter ink on the right what it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self.theme.accent_wash))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(self.theme.hover))
        words = area.adjusted(_PAD, 0, -_PAD, 0)
        name, detail = _name(entry), _detail(entry)
        metrics = option.fontMetrics
        room = words.width() - min(metrics.horizontalAdvance(name), words.width() * 2 // 3) - 2 * _PAD
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self.theme.muted))
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, int(flags | Qt.AlignmentFlag.AlignRight), isolated(shown))  # left, where mirrored
        painter.setPen(QColor(self.theme.tag(entry.key).colour if entry.slug else self.theme.accent))
        taken = metrics.horizontalAdvance(shown) + _PAD
        words.adjust(*((taken, 0, 0, 0) if reads_leftwards() else (0, 0, -taken, 0)))
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(flags | Qt.AlignmentFlag.AlignLeft), isolated(name))
        painter.restore()


def _name(entry: Entry) -> str:
    return entry.name if entry.slug else tr(_NEW[entry.key]).format(name=entry.name)


def _detail(entry: Entry) -> str:
    return (entry.detail or tr(entry.key)) if entry.slug else ""


def _spoken(entry: Entry) -> str:
    return ", ".join(part for part in (_name(entry), tr(entry.key) if entry.slug else "", entry.detail) if part)
