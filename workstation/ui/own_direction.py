"""Words in the direction of their own letters, in a window that reads in either direction."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_FIRST_STRONG, _POP = "\u2068", "\u2069"  # Unicode UAX 9, explicit directional isolates
_AROUND = 12  # pixels around a box


def reads_leftwards() -> bool:
    """Whether the window reads from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def isolated(words: str) -> str:
    """As read by themselves: no question mark or … ends up on the wrong side of them; line by line."""
    return "\n".join(f"{_FIRST_STRONG}{line}{_POP}" if line else "" for line in words.split("\n"))


class InItsOwnDirection(QStyledItemDelegate):
    """The rows of a plain list, each as its language has it; an indent stays where the window begins."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """What is drawn is isolated, what the model says (to a screen reader, too) stays as it is."""
        super().initStyleOption(option, index)
        words = option.text.lstrip(" ")
        option.text = " " * (len(option.text) - len(words)) + isolated(words)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt forgets the box before the words when it counts their lines."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is None or option.widget is None:
            return super().sizeHint(option, index)
        style, narrow = option.widget.style(), QStyleOptionViewItem(option)
        parts = (QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
        taken = sum(style.pixelMetric(each, option, option.widget) for each in parts)
        narrow.rect = option.rect.adjusted(0, 0, -taken - _AROUND, 0)
        return super().sizeHint(narrow, index)
