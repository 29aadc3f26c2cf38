"""What the program is and what it stands on, for Help."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import qVersion

import workstation


def about_in_words() -> str:
    """Versions, licence and thanks."""
    return (
        f"Version {workstation.__version__}, free software under the Apache License 2.0.\n\n"
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}.\n"
        "Icons: Lucide (ISC). Topics: IPTC Media Topics (CC BY 4.0).\n\n"
        "It makes no network connection unless you ask for one."
    )
