"""Tries the bundled program as a computer without Python would run it: no environment, no path, a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "dist" / "editorial-workstation"
ID = "io.github.editorial_workstation.EditorialWorkstation"
PACKAGING = ROOT / "resources" / "packaging"
SHARED = {
    PACKAGING / f"{ID}.desktop": f"share/applications/{ID}.desktop",
    PACKAGING / f"{ID}.metainfo.xml": f"share/metainfo/{ID}.metainfo.xml",
    PACKAGING / "icon.svg": f"share/icons/hicolor/scalable/apps/{ID}.svg",
    PACKAGING / "install.sh": "install.sh",
}

PATIENCE = 120  # seconds


def main() -> int:
    """Put the desktop's files beside the program, then run it; the exit code."""
    for source, place in SHARED.items():
        (BUNDLE / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, BUNDLE / place)
    validate()
    program = BUNDLE / ("workstation.exe" if os.name == "nt" else "workstation")
    with tempfile.TemporaryDirectory() as home:
        bare = {"HOME": home, "WORKSTATION_HOME": f"{home}/ws", "PATH": "/nonexistent", "LANG": "C.UTF-8"}
        if os.name == "nt":
            bare["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
        told = subprocess.run([program, "--version"], env=bare, capture_output=True, text=True, check=True)
        print(told.stdout.strip())
        made = subprocess.run(
            [program, "demo", "--out", f"{home}/out", "--json"], env=bare, capture_output=True, text=True, check=True
        )
        files = json.loads(made.stdout)
        print(f"The whole job without a screen: {len(files)} files.")
        window(program, bare, Path(home))
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{BUNDLE.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    return 0


def validate() -> None:
    """The desktop's own checks, where they are installed."""
    for command, name in (
        (["desktop-file-validate"], f"{ID}.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"{ID}.metainfo.xml"),
    ):
        if shutil.which(command[0]):
            subprocess.run([*command, PACKAGING / name], check=True)
        else:
            print(f"{command[0]} is not installed; {name} was not checked.")


def window(program: Path, bare: dict[str, str], home: Path) -> None:
    """Open the window on a screen of its own, wait until its library is there, and close it as a session's end does."""
    server = shutil.which("Xvfb")
    if not server:
        print("There is no Xvfb, so the window was not tried.")
        return
    screen = subprocess.Popen(
        [server, "-displayfd", "1", "-screen", "0", "1280x800x24"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert screen.stdout is not None
        number = screen.stdout.readline().strip()
        # As root Chromium refuses to run in its sandbox; the program itself never waives it.
        flags = {"QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"} if hasattr(os, "geteuid") and os.geteuid() == 0 else {}
        running = subprocess.Popen(
            [program], env={**bare, **flags, "DISPLAY": f":{number}"}, stderr=subprocess.PIPE, text=True
        )
        library = home / "ws" / "data" / "library.db"
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and running.poll() is None and not library.exists():
            time.sleep(0.2)
        time.sleep(10)  # the preview's engine starts after the first paint
        if running.poll() is None:
            running.send_signal(signal.SIGTERM)
        _, said = running.communicate(timeout=PATIENCE)
        if running.returncode or not library.exists():
            raise SystemExit(f"The window did not open and close as it should ({running.returncode}): {said}")
        print("The window opened and closed; its library is there.")
    finally:
        screen.terminate()
        screen.wait()


if __name__ == "__main__":
    sys.exit(main())
