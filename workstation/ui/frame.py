"""Room for the bars around the text before they are filled, so that the text never moves once it is painted."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QStatusBar, QWidget

_MOST = 400  # pixels; what an edited settings file holds beyond it is passed over
_UNKNOWN = (0, 0, 0, 0)


def heights(bars: tuple[QWidget, ...]) -> list[int]:
    """What to remember of the bars in pixels; one that is hidden takes none."""
    return [0 if bar.isHidden() else bar.height() for bar in bars]


class Reserved:
    """Holds menu bar, toolbar, strip and bottom line at the heights they had, until `let_go()`."""

    def __init__(self, window: QMainWindow, toolbar: QWidget, strip: QWidget, known: object) -> None:
        window.setStatusBar(QStatusBar(window))
        self._bars: tuple[QWidget, ...] = (window.menuBar(), toolbar, strip)
        for bar, height in zip((*self._bars, window.statusBar()), _usable(known), strict=True):
            bar.setMinimumHeight(height)

    def let_go(self) -> None:
        """They are filled: each is as high as it needs."""
        for bar in self._bars:
            bar.setMinimumHeight(0)


def _usable(known: object) -> tuple[int, ...]:
    if not isinstance(known, list) or len(known) != len(_UNKNOWN):
        return _UNKNOWN
    return tuple(each if type(each) is int and 0 <= each <= _MOST else 0 for each in known)
