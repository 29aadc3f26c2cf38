"""Room for the bars around the text before they are filled, so that the text never moves once it is painted."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QStatusBar, QWidget

_MOST = 400  # pixels; what an edited settings file holds beyond it is passed over
_AROUND = (12, 29, 27, 20)  # pixels around the words or icons of each, as the style sheet has it


def heights(bars: tuple[QWidget, ...]) -> list[int]:
    """What to remember of the bars in pixels; one that is hidden takes none."""
    return [0 if bar.isHidden() else bar.height() for bar in bars]


class Reserved:
    """Holds menu bar, toolbar, strip and bottom line at the heights they had, until `let_go()`; `icon` is its side."""

    def __init__(self, window: QMainWindow, toolbar: QWidget, strip: QWidget, icon: int, known: object) -> None:
        below = QStatusBar(window)
        window.setStatusBar(below)
        self._bars: tuple[QWidget, ...] = (window.menuBar(), toolbar, strip)
        words = window.fontMetrics().height()
        heights = _usable(known) or [
            inner + around for inner, around in zip((words, icon, icon, words), _AROUND, strict=True)
        ]
        for bar, height in zip((*self._bars, below), heights, strict=True):
            bar.setMinimumHeight(height)

    def let_go(self) -> None:
        """They are filled: each is as high as it needs."""
        for bar in self._bars:
            bar.setMinimumHeight(0)


def _usable(known: object) -> list[int]:
    if not isinstance(known, list) or len(known) != len(_AROUND):
        return []
    return known if all(type(each) is int and 0 <= each <= _MOST for each in known) else []
