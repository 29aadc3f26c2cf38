"""What the palette offers: rows with the typed letters marked, drawn and read aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.ui.themes import Themes
from workstation.ui.widgets.article_delegate import align, draw_lines, hits_of

Index = QModelIndex | QPersistentModelIndex
CHOICE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True)
class Choice:
    """One row. `marks` are the code points of `name` that were typed; `hint` is a key; `why` says why it cannot be."""

    key: str
    name: str
    run: Callable[[], object]
    detail: str = ""
    place: str = ""
    hint: str = ""
    icon: str = ""
    marks: tuple[int, ...] = ()
    enabled: bool = True
    why: str = ""

    @property
    def aloud(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.detail or self.why, self.place, self.hint) if part)


class Choices(Protocol):
    """Where a palette's rows come from."""

    @property
    def title(self) -> str:
        """What is looked for."""

    @property
    def placeholder(self) -> str:
        """What to type."""

    def ask(self, words: str, then: Callable[[Sequence[Choice]], None]) -> None:
        """The rows for these words, at once or later."""


class ChoicesModel(QAbstractListModel):
    """The rows found."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Choice, ...] = ()

    def replace(self, rows: Sequence[Choice]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The name; the whole row for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        answers = {
            int(Qt.ItemDataRole.DisplayRole): row.name,
            int(Qt.ItemDataRole.AccessibleTextRole): row.aloud,
            CHOICE: row,
        }
        return answers.get(int(role))


class ChoiceDelegate(QStyledItemDelegate):
    """Icon, name with its marked letters, place and key at the end; what else there is to say below."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """One line, or two."""
        row = index.data(CHOICE)
        name, small = self._heights()
        two = isinstance(row, Choice) and bool(row.detail or row.why)
        return QSize(200, name + (small if two else 0) + 2 * (self._themes.current.space.xs + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then the parts from both edges."""
        row = index.data(CHOICE)
        if not isinstance(row, Choice):
            return
        theme, space = self._themes.current, self._themes.current.space
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.accent_wash))
            painter.fillRect(self._edge(option), QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(theme.hover))
        room = option.rect.adjusted(space.m, space.xs + 1, -space.m, -space.xs - 1)
        name, small = self._heights()
        first = QRect(room.left(), room.top(), room.width(), name)
        ink = theme.text if row.enabled else theme.quiet
        first = self._paint_icon(painter, option, first, row, ink)
        below = QRect(first.left(), room.top() + name, first.width(), small)
        first = self._paint_end(painter, option, first, row)
        marked = "".join(f"\x02{c}\x03" if at in row.marks else c for at, c in enumerate(_plain(row.name)))
        self._text(painter, first, marked, ink)
        if row.detail or row.why:
            self._text(painter, below, row.detail or row.why, theme.muted, small=True)

    def _edge(self, option: QStyleOptionViewItem) -> QRect:
        row, mirrored = option.rect, option.direction is Qt.LayoutDirection.RightToLeft
        return QRect(row.right() - 2 if mirrored else row.left(), row.top(), 3, row.height())

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: Choice, ink: str) -> QRect:
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = self._themes.icon_size.width()
        if row.icon:
            x = rect.right() - side + 1 if mirrored else rect.left()
            place = QRect(x, rect.top() + (rect.height() - side) // 2, side, side)
            self._themes.icon(row.icon, ink).paint(painter, place)
        taken = side + self._themes.current.space.s
        return rect.adjusted(0, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, 0, 0)

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: Choice) -> QRect:
        """The key, and before it the place; what room is left for the name."""
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        theme = self._themes.current
        metrics = QFontMetrics(self._themes.font("small"))
        painter.setFont(self._themes.font("small"))
        for words, ink in ((row.hint, theme.text if row.enabled else theme.quiet), (row.place, theme.muted)):
            if not words:
                continue
            wide = min(metrics.horizontalAdvance(words) + 2, rect.width() // 2)
            x = rect.left() if mirrored else rect.right() - wide + 1
            painter.setPen(QColor(ink))
            said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRect(x, rect.top(), wide, rect.height()), Qt.AlignmentFlag.AlignVCenter, said)
            gone = wide + theme.space.l
            rect = rect.adjusted(gone, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -gone, 0)
        return rect

    def _text(self, painter: QPainter, rect: QRect, text: str, ink: str, *, small: bool = False) -> None:
        plain, marks = hits_of(text, self._themes.current.hit)
        layout = QTextLayout(plain, self._themes.font("small" if small else "body"))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        align(option)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(marks)
        painter.setPen(QColor(ink))
        draw_lines(painter, layout, rect, 1)

    def _heights(self) -> tuple[int, int]:
        return (
            QFontMetrics(self._themes.font("body")).lineSpacing() + 2,
            QFontMetrics(self._themes.font("small")).lineSpacing(),
        )


def _plain(name: str) -> str:
    """The name on one line, character for character, so that marks stay in place."""
    return "".join(" " if c.isspace() or c in "\x02\x03" else c for c in name)
