"""A complete copy and one for readers may have one name: neither replaces the other unasked."""

from __future__ import annotations

from pathlib import Path

from workstation.errors import ExportRefused
from workstation.export.recipes import Recipe, Written
from workstation.words import tr

_HEAD = 4_000  # bytes
_WHOLE = b"\nworkstation:"  # what only the header of a complete copy has


def refuse_other_copy(folder: Path, written: Written, recipe: Recipe) -> None:
    """Raises ExportRefused when a file there is the complete copy and this is none, or the other way about."""
    for name, data in written.files.items():
        if not name.endswith(".md"):
            continue
        place = folder / name
        if place.is_file() and _is_whole(data) != _is_whole(_head(place)):
            raise ExportRefused(
                tr(
                    "{name} in {folder} is a copy for readers; everything, private notes included, goes elsewhere."
                ).format(name=name, folder=folder)
                if recipe.name == "full"
                else tr(
                    "{name} in {folder} holds everything, private notes included; this copy would replace it."
                ).format(name=name, folder=folder),
                safe=tr("Nothing was written."),
                remedy=tr("Export to another folder, or move that file away."),
            )


def _head(place: Path) -> bytes:
    try:
        with place.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""  # who writes it says what is wrong with it


def _is_whole(data: bytes) -> bool:
    return data.startswith(b"---") and _WHOLE in data[:_HEAD]
