"""A layout like words on a line: what does not fit goes to the next one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget, QWidgetItem

_Line = list[tuple[QLayoutItem, int]]  # items and their widths


class FlowLayout(QLayout):
    """Items side by side in reading direction, wrapped; its height follows its width.

    What expands sideways takes the room left on its line; `centred` lines stand in the middle.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._centred = centred
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addStretch(self) -> None:
        """Room between what stands before it and what stands after it, where they share a line."""
        self.addItem(_Stretch())

    def addItem(self, item: QLayoutItem) -> None:
        """Qt hands over an item."""
        self._items.append(item)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """Put the widget before the item at that place."""
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at that place, or none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """The item at that place, no longer ours."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Delete every widget in it."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height its lines take at that width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        items = self._visible()
        width = sum(item.sizeHint().width() for item in items) + self.spacing() * max(0, len(items) - 1)
        return self._with_margins(QSize(width, max((item.sizeHint().height() for item in items), default=0)))

    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, whole: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        rect = whole.marginsRemoved(margins)
        y = rect.y()
        for line in self._lines(rect.width()):
            line = self._stretched(line, rect.width())
            height = max(_height(item, width) for item, width in line)
            if move:
                self._place(line, rect, y, height)
            y += height + self.spacing()
        return max(rect.y(), y - self.spacing()) - whole.y() + margins.bottom()

    def _lines(self, room: int) -> list[_Line]:
        lines: list[_Line] = []
        x = 0
        for item in self._visible():
            width = _least(item, room)
            if lines and x + width <= room:
                lines[-1].append((item, width))
            else:
                lines.append([(item, width)])
                x = 0
            x += width + self.spacing()
        return lines

    def _stretched(self, line: _Line, room: int) -> _Line:
        growing = sum(_expands(item) for item, _width in line)
        more = self._left(line, room) // growing if growing else 0
        return [(item, width + more if _expands(item) else width) for item, width in line]

    def _left(self, line: _Line, room: int) -> int:
        return max(0, room - sum(width for _item, width in line) - self.spacing() * (len(line) - 1))

    def _place(self, line: _Line, rect: QRect, y: int, height: int) -> None:
        x = rect.x() + (self._left(line, rect.width()) // 2 if self._centred else 0)
        for item, width in line:
            tall = _height(item, width)
            place = QRect(QPoint(x, y + (height - tall) // 2), QSize(width, tall))
            item.setGeometry(self._mirrored(place, rect))
            x += width + self.spacing()

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is None or owner.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(rect.right() - (place.right() - rect.left()), place.y(), place.width(), place.height())


class FlowRow(QWidget):
    """Such a layout on ground of its own: claims the height of its lines where nobody asks for a height at a width."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = FlowLayout(self, spacing)

    def event(self, event: QEvent) -> bool:
        """Another width, or something else on the lines."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(self.row.heightForWidth(self.width()))
        return done


class _Stretch(QSpacerItem):
    """Nothing, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def isEmpty(self) -> bool:
        """It counts among the items of its line."""
        return False


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _least(item: QLayoutItem, room: int) -> int:
    """The width an item asks for; one that grows begins with as little as it can do with."""
    least = item.minimumSize().width()
    return least if _expands(item) else min(item.sizeHint().width(), max(room, least))
