"""Where the program's own resources and a person's library live, in a wheel or a checkout."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

APP_NAME = "editorial-workstation"


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
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def config_folder() -> Path:
    """The platform's folder for preferences and the window's remembered shape."""
    if home := os.environ.get("WORKSTATION_HOME"):
        return Path(home) / "config"
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


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
    return Path(platformdirs.user_documents_dir())
