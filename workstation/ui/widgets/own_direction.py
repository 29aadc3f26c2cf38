"""Words in the direction of their own letters, in a window that reads in either direction."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_FIRST_STRONG, _POP = "\u2068", "\u2069"  # Unicode UAX 9, explicit directional isolates


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
