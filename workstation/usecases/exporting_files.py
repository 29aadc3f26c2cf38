"""Exporting a file from disk: read, written in another format, and no trace of it in any library."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import FileRefused
from workstation.export.options import Options
from workstation.storage import temporary_library
from workstation.usecases.exporting import ExportReport, export_articles
from workstation.usecases.importing import import_files
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.vault.watchlist import Watchlist


def export_file(
    path: Path,
    format: str,
    preset: str,
    options: Options | None,
    folder: Path,
    overrides: Mapping[str, str] | None = None,
    watchlist: Watchlist | None = None,
) -> ExportReport:
    """Write one file in this format to `folder`; `watchlist` are protected names to look for.

    Raises FileRefused, ExportRefused, CannotWrite.
    """
    with temporary_library() as library:
        line = import_files(library, [path])[0].lines[0]
        if not line.slug:
            raise FileRefused(
                " ".join(line.notes) or tr("There is no article in “{name}”.").format(name=path.name),
                safe=tr("Nothing was written."),
            )
        return export_articles(
            library, [line.slug], format, preset, options, folder, overrides=overrides, watchlist=watchlist
        )[0]
