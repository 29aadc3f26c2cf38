"""Pictures for readers: every image re-encoded on a copy, without metadata."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from workstation.errors import WorkstationError

if TYPE_CHECKING:
    from workstation.export.developed import Developed

CARD = (1200, 630)
"""Pixels of a picture in a social network's preview (Open Graph, 1.91 to 1)."""


class Darkroom:
    """Develops each picture once, by the digest of its bytes. Keep one for an export, or for a window's previews."""

    def __init__(self) -> None:
        self._developed: dict[str, Developed | None] = {}

    def develop(self, sha256: str, load: Callable[[], bytes]) -> Developed | None:
        """The clean picture; None when its file is missing or is no image (the page then shows the words)."""
        from workstation.export.developing import develop  # with a library for pictures; most articles have none

        if sha256 not in self._developed:
            try:
                self._developed[sha256] = develop(load())
            except WorkstationError:
                # A story must be able to leave without a picture that is gone; the format warns about it.
                self._developed[sha256] = None
        return self._developed[sha256]
