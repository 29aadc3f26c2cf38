"""Where the program's own resources and a person's library live, in a wheel or a checkout."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

APP_NAME = "editorial-workstation"


@cache
def resources() -> Path:
    """The folder of shipped resources: `resources/` in a checkout, `workstation/resources` in a wheel."""
    packaged = Path(__file__).parent / "resources"
    if packaged.is_dir():
        return packaged
    if bundle := getattr(sys, "_MEIPASS", None):
        return Path(bundle) / "resources"
    return Path(__file__).parent.parent / "resources"


def data_folder() -> Path:
    """The platform's folder for a person's data; `WORKSTATION_HOME` moves it (tests, portable use)."""
    if home := os.environ.get("WORKSTATION_HOME"):
        return Path(home) / "data"
    return _folder("XDG_DATA_HOME", ".local/share") or Path(_platform().user_data_dir)


def config_folder() -> Path:
    """The platform's folder for preferences and the window's remembered shape."""
    if home := os.environ.get("WORKSTATION_HOME"):
        return Path(home) / "config"
    return _folder("XDG_CONFIG_HOME", ".config") or Path(_platform().user_config_dir)


def default_library() -> Path:
    """The database that opens when none is named."""
    return data_folder() / "library.db"


def files_beside(library: Path) -> Path:
    """`PATH.files/`: media by content and backups of the library at PATH."""
    return library.with_name(library.name + ".files")


def user_templates() -> Path:
    """Export templates of the user's own, beside the shipped ones."""
    return data_folder() / "templates"


def user_packs() -> Path:
    """A house's own packs of desk-check rules, beside the shipped ones."""
    return data_folder() / "packs"


def default_export_folder() -> Path:
    """Where the export dialog starts: the person's documents folder."""
    return Path(_platform().user_documents_dir)


def _folder(variable: str, usual: str) -> Path | None:
    """Where Linux keeps such files (XDG Base Directory 0.8), known without loading anything; None elsewhere."""
    if not sys.platform.startswith("linux"):
        return None
    named = Path(os.environ.get(variable, "").strip())
    return (named if named.is_absolute() else Path.home() / usual) / APP_NAME


def _platform() -> PlatformDirsABC:
    from platformdirs import PlatformDirs

    return PlatformDirs(APP_NAME, appauthor=False)
