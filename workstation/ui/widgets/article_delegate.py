"""How an article looks in the list: title; byline, status and time; where searched, the words around the hit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.domain.listing import ArticleLine
from workstation.domain.search_hits import from_first_hit
from workstation.ui.models.articles import LINE
from workstation.ui.own_direction import reads_leftwards
from workstation.ui.themes import Themes
from workstation.ui.widgets.status_mark import paint_status
from workstation.ui.widgets.times import when
from workstation.words import tr

HIT, END = "\x02", "\x03"
Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Paints an ArticleLine; the open article has a bar at its edge."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self.open_id = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Two lines, or four with the words found: the same for every row."""
        title, small = self._heights()
        space = self._themes.current.space
        height = title + space.xs + small + 2 * space.s
        if getattr(index.model(), "has_snippets", False):
            height += space.xs + 2 * small
        return QSize(160, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then line by line."""
        line = index.data(LINE)
        if not isinstance(line, ArticleLine):
            return
        space, rect = self._themes.current.space, option.rect
        self._paint_ground(painter, option, opened=line.id == self.open_id)
        title, small = self._heights()
        room = rect.adjusted(space.l, space.s, -space.m, -space.s)
        self._text(painter, QRect(room.left(), room.top(), room.width(), title), line.title, bold=True)
        top = room.top() + title + space.xs
        self._paint_facts(painter, QRect(room.left(), top, room.width(), small), line)
        if line.snippet:
            below = QRect(room.left(), top + small + space.xs, room.width(), 2 * small)
            self._text(painter, below, from_first_hit(line.snippet), small=True, lines=2)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, opened: bool) -> None:
        theme, rect = self._themes.current, option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_wash))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        if opened:
            edge = rect.left() if option.direction is Qt.LayoutDirection.LeftToRight else rect.right() - 2
            painter.fillRect(QRect(edge, rect.top(), 3, rect.height() - 1), QColor(theme.accent))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(rect.adjusted(1, 1, -2, -3))

    def _paint_facts(self, painter: QPainter, rect: QRect, line: ArticleLine) -> None:
        theme = self._themes.current
        metrics = QFontMetrics(self._themes.font("small"))
        side = metrics.ascent()
        moment = when(line.updated_at)
        wide = metrics.horizontalAdvance(moment) + 2
        mirrored = reads_leftwards()
        mark = QRectF(0, rect.top() + (rect.height() - side) / 2, side, side)
        mark.moveLeft(rect.right() - side + 1 if mirrored else rect.left())
        paint_status(painter, line.status, mark, theme.statuses[line.status.value])
        word = QRect(rect.left() + side + 6, rect.top(), rect.width() - side - 6 - wide - 8, rect.height())
        if mirrored:
            word.moveLeft(rect.left() + wide + 8)
        said = " · ".join(part for part in (tr(line.status.value).capitalize(), line.byline) if part)
        self._text(painter, word, said, small=True, colour=theme.muted)
        place = QRect(rect.left() if mirrored else rect.right() - wide, rect.top(), wide + 1, rect.height())
        self._text(painter, place, moment, small=True, colour=theme.muted)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        *,
        bold: bool = False,
        small: bool = False,
        lines: int = 1,
        colour: str = "",
    ) -> None:
        font = self._font(bold=bold, small=small)
        plain, hits = hits_of(text, self._themes.current.hit)
        layout = QTextLayout(plain, font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        align(option)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(hits)
        painter.setPen(QColor(colour or self._themes.current.text))
        draw_lines(painter, layout, rect, lines)

    def _font(self, *, bold: bool = False, small: bool = False) -> QFont:
        font = self._themes.font("small" if small else "body")
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _heights(self) -> tuple[int, int]:
        title = QFontMetrics(self._font(bold=True)).lineSpacing()
        return title, QFontMetrics(self._font(small=True)).lineSpacing()


def align(option: QTextOption) -> None:
    """In a window that reads from right to left every line begins at the right, whatever its own letters."""
    if reads_leftwards():
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def hits_of(text: str, ground: str) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The text without the marks around hits, and a format for each hit (positions in UTF-16 units)."""
    plain, ranges, start = "", [], -1
    for part in text.replace("\n", " "):
        if part == HIT:
            start = _units(plain)
        elif part == END and start >= 0:
            ranges.append(_bold(start, _units(plain) - start, ground))
            start = -1
        elif part not in (HIT, END):
            plain += part
    return plain, ranges


def draw_lines(painter: QPainter, layout: QTextLayout, rect: QRect, lines: int) -> None:
    """Lay the text out in `rect` and draw at most `lines` of it; the last one fades into … where more follows."""
    layout.beginLayout()
    top, made = 0.0, 0
    while made < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, top))
        top += QFontMetrics(layout.font()).lineSpacing()
        made += 1
        last = line
    more = made == lines and last.textStart() + last.textLength() < _units(layout.text())
    layout.endLayout()
    if more:
        _shorten(layout, last.textStart(), rect, lines)
    layout.draw(painter, QPointF(rect.topLeft()))


def _shorten(layout: QTextLayout, last_start: int, rect: QRect, lines: int) -> None:
    """Elide the last line and lay out again; whatever follows is gone, so this ends."""
    units = layout.text().encode("utf-16-le", "surrogatepass")
    head = units[: 2 * last_start].decode("utf-16-le", "surrogatepass")
    tail = units[2 * last_start :][:2000].decode("utf-16-le", "replace")
    metrics = QFontMetrics(layout.font())
    room = rect.width() - metrics.horizontalAdvance("…")  # hits are bold: leave them some air
    layout.setText(head + metrics.elidedText(tail, Qt.TextElideMode.ElideRight, room))
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, number * metrics.lineSpacing()))
    layout.endLayout()


def _bold(start: int, length: int, ground: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(QColor(ground))
    made.format = look
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
