"""Writing exported files: each whole or not at all, never over half of an old one, and never outside its folder."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from workstation.domain.evidence import Original, size_of
from workstation.export.places import cannot_write, inside, make_folder, refuse_folder

_PIECE = 1 << 20  # bytes copied at once


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write each relative path below `folder`, which is made when missing; the paths written, in the order given.

    Raises CannotWrite in plain words. A file that was there before keeps its old content unless the new one is whole.
    """
    places = {path: inside(folder, path) for path in files}
    return [_written(places[path], data) for path, data in files.items()]


def copy_files(folder: Path, copies: Mapping[str, Original]) -> list[Path]:
    """Copy each file to its relative path below `folder`; one that is there with the same content is left alone."""
    places = {path: inside(folder, path) for path in copies}
    return [_copied(places[path], original) for path, original in copies.items()]


def _copied(place: Path, original: Original) -> Path:
    make_folder(place.parent)
    passing = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if place.is_file() and _same(original, place):
            return place
        with original.open("rb") as source, passing.open("wb") as target:
            shutil.copyfileobj(source, target, _PIECE)
            target.flush()
            os.fsync(target.fileno())
        passing.replace(place)
    except OSError as error:
        raise cannot_write(place, error) from error
    finally:
        passing.unlink(missing_ok=True)
    return place


def _same(original: Original, place: Path) -> bool:
    if size_of(original) != place.stat().st_size:
        return False
    with original.open("rb") as one, place.open("rb") as other:
        while piece := one.read(_PIECE):
            if other.read(_PIECE) != piece:
                return False
    return True


def _written(place: Path, data: bytes) -> Path:
    make_folder(place.parent)
    # The same folder, so that the final rename stays on one disk and cannot stop half-way.
    passing = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        refuse_folder(place)
        _flushed(passing, data)
        passing.replace(place)
    except OSError as error:
        raise cannot_write(place, error) from error
    finally:
        passing.unlink(missing_ok=True)
    return place


def _flushed(place: Path, data: bytes) -> None:
    with place.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
