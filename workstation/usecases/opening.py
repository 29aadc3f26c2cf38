"""What is to be said of a library that was just opened, and who may write in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library


def oddities(library: Library) -> list[str]:
    """What stood beside the library and did not belong there, and what is gone that should be there."""
    said = []
    if library.foreign_wal is not None:
        told = tr("A -wal file of another library stood beside this one; it is in {folder} now.")
        said.append(told.format(folder=library.foreign_wal))
    if library.missing:
        told = tr_n(
            "{n} change that was stored is gone: the -wal file beside the library was deleted or damaged, or an older "
            "copy stands in its place.",
            "{n} changes that were stored are gone: the -wal file beside the library was deleted or damaged, or an "
            "older copy stands in its place.",
            library.missing,
        )
        rest = tr("What was typed into articles before is in the library itself; compare with the last backup.")
        said.append(f"{told} {rest}")
    return said


def is_free_to_write(library: Library) -> bool:
    """Whether nobody holds the library for writing at this moment; nothing is taken."""
    return library.is_free()
