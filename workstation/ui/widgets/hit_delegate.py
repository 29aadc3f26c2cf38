"""How a passage found looks: title and date of its article, then the words with the hits marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.ui.models.search_hits import HIT, HitRow
from workstation.ui.themes import Themes
from workstation.ui.widgets.article_delegate import align, draw_lines, hits_of
from workstation.ui.widgets.times import when

Index = QModelIndex | QPersistentModelIndex
LINES = 3


class HitDelegate(QStyledItemDelegate):
    """A further passage of the same article has no title of its own."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Title and three lines, or three lines."""
        row = index.data(HIT)
        title, small = self._heights()
        space = self._themes.current.space
        first = isinstance(row, HitRow) and row.first
        return QSize(160, LINES * small + 2 * space.s + (title + space.xs if first else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the title, the words."""
        row = index.data(HIT)
        if not isinstance(row, HitRow):
            return
        space = self._themes.current.space
        self._paint_ground(painter, option, row)
        room = option.rect.adjusted(space.m, space.s, -space.m, -space.s)
        title, small = self._heights()
        top = room.top()
        if row.first:
            self._paint_title(painter, QRect(room.left(), top, room.width(), title), row, option)
            top += title + space.xs
        self._text(painter, QRect(room.left(), top, room.width(), LINES * small), row.passage.words, LINES)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow) -> None:
        theme, rect, state = self._themes.current, option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_wash))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        if row.first:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), QColor(theme.line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_title(self, painter: QPainter, rect: QRect, row: HitRow, option: QStyleOptionViewItem) -> None:
        theme, mirrored = self._themes.current, option.direction is Qt.LayoutDirection.RightToLeft
        said = when(row.line.updated_at)
        font = self._themes.font("small")
        wide = QFontMetrics(font).horizontalAdvance(said) + 4
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        x = rect.left() if mirrored else rect.right() - wide + 1
        painter.drawText(QRect(x, rect.top(), wide, rect.height()), Qt.AlignmentFlag.AlignVCenter, said)
        taken = wide + theme.space.s
        rest = rect.adjusted(taken, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -taken, 0)
        self._text(painter, rest, row.line.title, 1, title=True)

    def _text(self, painter: QPainter, rect: QRect, text: str, lines: int, *, title: bool = False) -> None:
        theme = self._themes.current
        plain, hits = hits_of(text, theme.hit)
        layout = QTextLayout(plain, self._themes.font("body", bold=True) if title else self._themes.font("small"))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        align(option)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(hits)
        painter.setPen(QColor(theme.text))
        draw_lines(painter, layout, rect, lines)

    def _heights(self) -> tuple[int, int]:
        title = QFontMetrics(self._themes.font("body", bold=True)).lineSpacing()
        return title, QFontMetrics(self._themes.font("small")).lineSpacing()
