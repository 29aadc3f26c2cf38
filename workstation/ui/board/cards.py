"""How an article looks on the board: headline, byline, and when it is due, told by word and shape."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.domain.articles import Status
from workstation.domain.base import now
from workstation.domain.listing import ArticleLine
from workstation.ui.models.articles import LINE, ArticlesModel
from workstation.ui.themes import Themes
from workstation.ui.widgets.article_delegate import align, draw_lines
from workstation.ui.widgets.times import when
from workstation.words import tr

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-workstation-article"
_DONE = (Status.PUBLISHED, Status.CORRECTED, Status.KILLED)
_ICON = 14  # pixels


class CardsModel(ArticlesModel):
    """The articles of one status; a row can be dragged away."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A card may be dragged, and dropped on no other card."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags)

    def mimeTypes(self) -> list[str]:
        """Only what the board itself takes."""
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """The article's id."""
        data = QMimeData()
        line = self.line(indexes[0].row()) if indexes else None
        data.setData(MIME, (line.id if line else "").encode())
        return data

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """When it is due belongs to what is read aloud."""
        said = super().data(index, role)
        line = self.line(index.row()) if index.isValid() else None
        if role == Qt.ItemDataRole.AccessibleTextRole and line is not None and due(line):
            return f"{said}, {due(line)[0]}"
        return said


def due(line: ArticleLine, at: datetime | None = None) -> tuple[str, bool]:
    """When the article is due in words, and whether that is over; nothing once it is out or killed."""
    if line.deadline is None or line.status in _DONE:
        return "", False
    if line.deadline < (at or now()):
        return tr("Overdue: {moment}").format(moment=when(line.deadline)), True
    return tr("Due {moment}").format(moment=when(line.deadline)), False


class CardDelegate(QStyledItemDelegate):
    """Every card is of one height, so that ten thousand cost what ten do."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Two lines of headline, byline, deadline."""
        title, small = self._heights()
        space = self._themes.current.space
        return QSize(120, 2 * title + 2 * small + 2 * space.s + space.xs + space.s)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The card, then line by line."""
        line = index.data(LINE)
        if not isinstance(line, ArticleLine):
            return
        space = self._themes.current.space
        card = option.rect.adjusted(1, 1, -1, -space.s)
        self._paint_ground(painter, option, card)
        title, small = self._heights()
        room = card.adjusted(space.s, space.s, -space.s, -space.xs)
        self._text(painter, QRect(room.left(), room.top(), room.width(), 2 * title), line.title, 2, bold=True)
        top = room.top() + 2 * title + space.xs
        if line.byline:
            self._text(painter, QRect(room.left(), top, room.width(), small), line.byline, 1)
            top += small
        self._paint_due(painter, option, QRect(room.left(), top, room.width(), small), line)

    def due_within(self, line: ArticleLine, width: int) -> str:
        """When it is due: in a narrow column the moment alone, and whether that is over is told by the sign before."""
        words, _late = due(line)
        fits = QFontMetrics(self._font(bold=False)).horizontalAdvance(words) <= width
        return words if fits or line.deadline is None else when(line.deadline)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        theme, state = self._themes.current, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(QColor(theme.accent_wash if chosen else theme.hover if over else theme.paper))
        painter.setPen(QPen(QColor(theme.accent if focused else theme.line), 2 if focused else 1))
        painter.drawRoundedRect(card, theme.radius, theme.radius)
        painter.restore()

    def _paint_due(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: ArticleLine) -> None:
        words, late = due(line)
        theme, mirrored = self._themes.current, option.direction is Qt.LayoutDirection.RightToLeft
        if not words:
            self._text(painter, rect, when(line.updated_at), 1)
            return
        ink = theme.danger if late else theme.muted
        side = round(_ICON * self._themes.scale)
        x = rect.right() - side + 1 if mirrored else rect.left()
        place = QRect(x, rect.top() + (rect.height() - side) // 2, side, side)
        self._themes.icon("triangle-alert" if late else "calendar-clock", ink).paint(painter, place)
        taken = side + theme.space.xs
        rest = rect.adjusted(0, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, 0, 0)
        self._text(painter, rest, self.due_within(line, rest.width()), 1, ink=ink)

    def _text(
        self, painter: QPainter, rect: QRect, text: str, lines: int, *, bold: bool = False, ink: str = ""
    ) -> None:
        theme = self._themes.current
        layout = QTextLayout(" ".join(text.split()), self._font(bold=bold))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        align(option)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        painter.setPen(QColor(ink or (theme.text if bold else theme.muted)))
        draw_lines(painter, layout, rect, lines)

    def _font(self, *, bold: bool) -> QFont:
        font = self._themes.font("body" if bold else "small")
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _heights(self) -> tuple[int, int]:
        title = QFontMetrics(self._font(bold=True)).lineSpacing()
        return title, max(_ICON, QFontMetrics(self._font(bold=False)).lineSpacing())
