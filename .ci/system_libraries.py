"""Finds the shared libraries that Qt and its web engine miss on Linux; installs them where allowed, else says how."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# What the wheels of PySide6 need and do not carry, by Debian's name; the other families' names differ little.
DEBIAN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2",
    "libXrender.so.1": "libxrender1",
    "libXtst.so.6": "libxtst6",
    "libXi.so.6": "libxi6",
    "libasound.so.2": "libasound2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdrm.so.2": "libdrm2",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libplc4.so": "libnspr4",
    "libpulse.so.0": "libpulse0",
    "libsmime3.so": "libnss3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
    "libudev.so.1": "libudev1",
    "libz.so.1": "zlib1g",
}
PROBED = (
    "Qt/lib/libQt6WebEngineCore.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Network.so.6",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/libexec/QtWebEngineProcess",
)
_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def main() -> int:
    """0 when nothing is missing or it could be installed; 1 with the line to run otherwise."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = missing_libraries()
    if not missing:
        return 0
    packages = sorted({DEBIAN.get(name, name) for name in missing})
    if shutil.which("apt-get") is None:
        sys.stderr.write(
            f"Qt needs these system libraries; install them with your package manager: {', '.join(missing)}\n"
        )
        return 1
    unknown = [name for name in missing if name not in DEBIAN]
    if os.geteuid() == 0 and not unknown and _apt(packages):
        left = missing_libraries()
        if not left:
            return 0
        packages = sorted({DEBIAN.get(name, name) for name in left})
    sys.stderr.write(
        f"Qt needs system libraries that are missing. Run this once, then try again:\n  sudo apt-get install -y {' '.join(packages)}\n"
    )
    return 1


def missing_libraries() -> list[str]:
    """Names of shared objects the dynamic linker does not find for Qt, its platform plug-ins and the web engine."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None or shutil.which("ldd") is None:
        return []
    home = Path(spec.origin).parent
    found: set[str] = set()
    for probe in (home / name for name in PROBED):
        if probe.exists():
            said = subprocess.run(["ldd", str(probe)], capture_output=True, text=True, check=False).stdout
            found.update(name for name in _MISSING.findall(said) if not name.startswith("libQt6"))
    return sorted(found)


def _apt(packages: list[str]) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "-q", "update"],
        ["apt-get", "-q", "install", "-y", "--no-install-recommends", *packages],
    ):
        if subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False).returncode:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
