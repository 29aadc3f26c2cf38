"""The keyboard stays in a place whose parts come and go: Qt would hand it to whatever is next in the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def keyboard_stays_in(place: QWidget, *parts: QWidget) -> Iterator[None]:
    """What had the keyboard in `place` may be hidden within: the first of `parts` that is in sight then takes it."""
    had = _has_keyboard(place)
    yield
    if had and not _has_keyboard(place):
        taking = next((part for part in parts if part.isVisible() and part.isEnabled()), None)
        if taking is not None:
            taking.setFocus()


def _has_keyboard(place: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and place.isAncestorOf(now)
