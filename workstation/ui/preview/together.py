"""Text and page scroll together: whoever was touched last leads."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from workstation.ui.preview.live_page import LivePage

_ECHO_SECONDS = 0.15
"""A line asked for so soon after we told one is our own scrolling come back from the other pane."""


class Together(QObject):
    """`scrolled_to(line)` tells the line at the top when a person scrolls the page. `live` is the page, if any."""

    scrolled_to = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.live: LivePage | None = None
        self._leads = False  # whether scrolling here moves the editor, not the other way round
        self._told = 0.0
        self._asked = self._ask_again = False

    def scroll_to_line(self, line: float) -> None:
        """Show this line of the text at the top; the other pane leads."""
        if self._leads and time.monotonic() - self._told < _ECHO_SECONDS:
            return
        self._leads = False
        if self.live is not None:
            self.live.go_to(line)

    def touch(self) -> None:
        """A person has a hand on the page."""
        self._leads = True

    def stay(self) -> None:
        """The text is about to come to the page's place: the page stays."""
        self._leads, self._told = True, time.monotonic()

    def follow(self) -> None:
        """The page may go to the words typed; the editor stays where the writer has it."""
        self._leads = False

    def begin(self) -> None:
        """Another article: nobody leads."""
        self._asked = self._leads = False

    def forget(self) -> None:
        """What was asked of the page before is never answered."""
        self._asked = False

    def scrolled(self) -> None:
        """The page moved: the line at its top is asked for, once at a time."""
        if not self._leads or self.live is None or not self.live.loaded:
            return
        if self._asked:
            self._ask_again = True
            return
        self._asked, self._ask_again = True, False
        self.live.ask_place()

    def placed(self, line: float) -> None:
        """The page answered."""
        self._asked = False
        if not self._leads:
            return
        self._told = time.monotonic()
        self.scrolled_to.emit(line)
        if self._ask_again:
            self.scrolled()
