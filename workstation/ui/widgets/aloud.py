"""Words said to a screen reader while the keyboard stays where it is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say_aloud(widget: QWidget, words: str) -> None:
    """Say this now; it costs nothing while nobody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def describe(widget: QWidget, words: str) -> None:
    """This holds for the widget from now on: said at once, and again by whoever comes to it later."""
    if widget.accessibleDescription() != words:
        widget.setAccessibleDescription(words)
        say_aloud(widget, words)
