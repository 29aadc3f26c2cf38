"""Who may write in a library, asked while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.storage.library import Library


def is_free_to_write(library: Library) -> bool:
    """Whether nobody holds the library for writing at this moment; nothing is taken."""
    return library.is_free()
