"""A list whose rows have a name, a quieter second line, and an icon: people, revisions, passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.article_delegate import align, draw_lines
from workstation.ui.widgets.avatar import paint_avatar

Index = QModelIndex | QPersistentModelIndex
MANY = 500  # rows of one list
_DISC = 26  # pixels of a disc with initials
ITEM = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True)
class Item:
    """One row. `key` finds it again after the list was read anew; `ink` colours the icon, `dim` quiets the name.

    `person` is a name whose initials stand in the icon's place; `badge` is a word at the end of the first line.
    """

    key: str
    name: str
    detail: str = ""
    icon: str = ""
    ink: str = ""
    dim: bool = False
    carries: Any = None
    person: str = ""
    badge: str = ""
    badge_ink: str = ""


class Items(QAbstractListModel):
    """Rows of a two-line list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def replace(self, items: Sequence[Item]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows; a row has none below it."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The name; name and detail for a screen reader; the whole of both as tool tip; the item itself."""
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        both = ", ".join(part for part in (item.name, item.badge, item.detail) if part)
        answers = {
            int(Qt.ItemDataRole.DisplayRole): item.name,
            int(Qt.ItemDataRole.AccessibleTextRole): both,
            ITEM: item,
        }
        return answers.get(int(role))


class TwoLines(QStyledItemDelegate):
    """Paints a row; every text plain, each in its own direction."""

    def __init__(self, themes: Themes, detail_lines: int = 1, name_lines: int = 1) -> None:
        super().__init__()
        self._themes = themes
        self._detail_lines, self._name_lines = detail_lines, name_lines
        self.uniform = False  # every row as high as the highest can be

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Name and detail."""
        item = index.data(ITEM)
        space = self._themes.current.space
        name, detail = self._heights()
        if self.uniform:
            return QSize(120, name * self._name_lines + detail * self._detail_lines + 2 * space.s)
        if not isinstance(item, Item):
            return QSize(120, name + 2 * space.s)
        return QSize(120, self._name_height(item, option) + self._detail_height(item, option) + 2 * space.s)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the icon, the two lines."""
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        theme, rect = self._themes.current, option.rect
        space, mirrored = theme.space, option.direction is Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter, option)
        room = rect.adjusted(space.m, space.s, -space.m, -space.s)
        name = self._heights()[0]
        if item.person:
            side = self._themes.room(_DISC)
            x = room.right() - side + 1 if mirrored else room.left()
            disc = QRectF(x, room.top() + (room.height() - side) / 2, side, side)
            paint_avatar(painter, disc, item.person, theme, self._themes.font("small"))
            wide = side + space.s
            room.adjust(0 if mirrored else wide, 0, -wide if mirrored else 0, 0)
        elif item.icon:
            side = self._themes.icon_size.width()
            x = room.right() - side + 1 if mirrored else room.left()
            icon = self._themes.icon(item.icon, item.ink or theme.muted)
            icon.paint(painter, QRect(x, room.top() + (name - side) // 2, side, side))
            room.adjust(0 if mirrored else side + space.s, 0, -(side + space.s) if mirrored else 0, 0)
        ink = theme.muted if item.dim else theme.text
        tall = self._name_height(item, option)
        first = QRect(room.left(), room.top(), room.width(), tall)
        if item.badge:
            wide = self._paint_badge(painter, first, item, mirrored=mirrored)
            first.adjust(wide if mirrored else 0, 0, 0 if mirrored else -wide, 0)
        self._text(painter, first, item.name, self._name_font(), ink, self._name_lines)
        below = QRect(room.left(), room.top() + tall, room.width(), room.height() - tall)
        if item.detail:
            font = self._themes.font("small")
            self._text(painter, below, item.detail, font, theme.muted, self._detail_lines)

    def _paint_badge(self, painter: QPainter, room: QRect, item: Item, *, mirrored: bool) -> int:
        """A small word in a frame; how much of the line it takes."""
        theme = self._themes.current
        font = self._themes.font("small")
        wide, tall = self._badge_width(item), QFontMetrics(font).height() + 2
        x = room.left() if mirrored else room.right() - wide + 1
        frame = QRectF(x + 0.5, room.top() + (self._heights()[0] - tall) / 2 + 0.5, wide - 1, tall - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(QColor(item.badge_ink or theme.muted))
        painter.drawRoundedRect(frame, tall / 2, tall / 2)
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), item.badge)
        painter.restore()
        return wide + theme.space.s

    def _badge_width(self, item: Item) -> int:
        metrics = QFontMetrics(self._themes.font("small"))
        return metrics.horizontalAdvance(item.badge) + 2 * self._themes.current.space.s

    def _name_height(self, item: Item, option: QStyleOptionViewItem) -> int:
        room = self._badge_width(item) + self._themes.current.space.s if item.badge else 0
        lines = self._lines_of(item.name, self._name_font(), self._name_lines, item, option, room)
        return lines * self._heights()[0]

    def _detail_height(self, item: Item, option: QStyleOptionViewItem) -> int:
        if not item.detail:
            return 0
        font = self._themes.font("small")
        return self._lines_of(item.detail, font, self._detail_lines, item, option) * self._heights()[1]

    def _lines_of(
        self, text: str, font: QFont, most: int, item: Item, option: QStyleOptionViewItem, beside: int = 0
    ) -> int:
        view = option.widget
        if most == 1 or not isinstance(view, QListView):
            return most
        space = self._themes.current.space
        room = (
            view.viewport().width()
            - 2 * space.m
            - (self._themes.icon_size.width() + space.s if item.icon else 0)
            - beside
        )
        option_of_text = QTextOption()
        option_of_text.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(" ".join(text.split())[:2_000], font)
        layout.setTextOption(option_of_text)
        layout.beginLayout()
        lines = 0
        while lines < most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(room, 1))
            lines += 1
        layout.endLayout()
        return max(1, lines)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, rect, state = self._themes.current, option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_wash))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _text(self, painter: QPainter, rect: QRect, text: str, font: QFont, ink: str, lines: int = 1) -> None:
        layout = QTextLayout(" ".join(text.split()), font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        align(option)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        painter.setPen(QColor(ink))
        draw_lines(painter, layout, rect, lines)

    def _name_font(self) -> QFont:
        font = self._themes.font("body")
        font.setWeight(QFont.Weight.Medium)
        return font

    def _heights(self) -> tuple[int, int]:
        return (
            QFontMetrics(self._name_font()).lineSpacing(),
            QFontMetrics(self._themes.font("small")).lineSpacing(),
        )


class TwoLineList(QListView):
    """`picked(item)` on a click or Return; the row chosen stays chosen when the list is read anew."""

    picked = Signal(object)

    def __init__(
        self, name: str, themes: Themes, detail_lines: int = 1, parent: QWidget | None = None, *, name_lines: int = 1
    ) -> None:
        super().__init__(parent)
        self.items = Items(self)
        self.setModel(self.items)
        self._delegate = TwoLines(themes, detail_lines, name_lines)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_activated)
        themes.changed.connect(self._repaint)  # a lambda would outlive the list

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these rows; the chosen one is kept where it is still there, and so is the place in the list."""
        chosen, place = self.chosen, self.verticalScrollBar().value()
        if tuple(items) == self.items.items:
            return
        # To ask thousands of rows for their height would take seconds: they all get the same.
        self._delegate.uniform = len(items) > MANY
        self.setUniformItemSizes(self._delegate.uniform)
        self.items.replace(items)
        if chosen:
            self.choose(chosen.key, scroll=False)
        self.verticalScrollBar().setValue(place)

    @property
    def chosen(self) -> Item | None:
        """The row chosen."""
        item = self.currentIndex().data(ITEM) if self.currentIndex().isValid() else None
        return item if isinstance(item, Item) else None

    def choose(self, key: str, *, scroll: bool = True) -> bool:
        """Choose the row of that key; False when it is not here."""
        for row, item in enumerate(self.items.items):
            if item.key == key:
                index = self.items.index(row)
                self.setCurrentIndex(index)
                if scroll:
                    self.scrollTo(index)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their lines at this width, which a scroll bar that comes or goes changes too."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return picks the row chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.picked.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _repaint(self) -> None:
        self.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, Item):
            self.picked.emit(item)
