"""What the program is and what it stands on, for Help."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import qVersion

import workstation
from workstation.words import tr


def about_in_words() -> str:
    """Versions, licence and thanks."""
    versions = tr("Python {python}, PySide6 {pyside}, Qt {qt}.").format(
        python=platform.python_version(), pyside=PySide6.__version__, qt=qVersion()
    )
    licence = tr("Version {version}, free software under the Apache License 2.0.")
    return "\n\n".join(
        (
            licence.format(version=workstation.__version__),
            versions + "\n" + tr("Icons: Lucide (ISC). Topics: IPTC Media Topics (CC BY 4.0)."),
            tr("It makes no network connection unless you ask for one."),
        )
    )
