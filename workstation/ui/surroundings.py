"""What a window cannot do without, looked at before one is made, since Qt would only end the process."""

from __future__ import annotations

import os
import sys

import PySide6

from workstation.errors import NoScreen, UnfitRuntime
from workstation.words import tr

SCREENLESS = frozenset(("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"))


def refuse_unfit_runtime() -> None:
    """PySide6 6.12.0 under Python 3.10 and 3.11 loses references and dies after a few hundred signals."""
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    if version >= (6, 12) and sys.version_info < (3, 12):
        raise UnfitRuntime(
            tr("PySide6 {version} crashes under Python {python}.").format(
                version=PySide6.__version__, python=".".join(map(str, sys.version_info[:2]))
            ),
            safe=tr("Nothing was opened."),
            remedy=tr("Use Python 3.12 or later, or install PySide6 below 6.12: pip install 'PySide6<6.12'."),
        )


def refuse_without_screen(environment: os._Environ[str] | dict[str, str], system: str) -> None:
    """On Linux Qt ends the process when there is no display: say it in words before."""
    if not system.startswith("linux"):
        return
    platform = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in SCREENLESS or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return
    raise NoScreen(
        tr("There is no screen to open a window on."),
        safe=tr("Nothing was opened or changed."),
        remedy=tr(
            "Everything also works without one: see `workstation --help`, for example `workstation list` "
            "or `workstation export --all --format html`."
        ),
    )
