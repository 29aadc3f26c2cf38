"""Take the pictures: `python -m tests.screens [--out DIR] [--look NAME]… [--size WxH]… [SCENE]…`.

A few scenes are taken by a process of their own each time: what windows and the web engine leave behind would else add
up to gigabytes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:  # Chromium refuses to run as root with its sandbox
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")

from PySide6.QtCore import QCoreApplication, QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

_AT_ONCE = 6  # scenes of one process
LOOKS = ("light", "dark")
SIZES = ("1024x700", "1440x900")


SHOWN = {
    "window-light": ("library", "light"),
    "window-dark": ("preview-editors-view", "dark"),
    "people": ("expert-form", "light"),
    "export": ("export-before", "light"),
}
"""The pictures of the README and the help, by their files' names: scene and look."""


@dataclass(frozen=True)
class Round:
    """All scenes once more: in these looks and sizes, in this language, with all text so large (per cent)."""

    looks: tuple[str, ...]
    sizes: tuple[str, ...]
    language: str = "en"
    text: int = 100

    def kind(self, look: str, size: str) -> str:
        """What a picture's file is called after its scene."""
        more = [self.language] * (self.language != "en") + [f"{self.text}%"] * (self.text != 100)
        return "-".join([look.replace(" ", "-"), *more, size])


ROUNDS = (
    Round(LOOKS, SIZES),
    Round(("high contrast",), ("1440x900",)),
    Round(("light",), ("1024x700",), language="es"),
    Round(("light",), ("1440x900",), language="x-rtl"),
    Round(("light",), ("1024x700", "1440x900"), text=200),
)


def main() -> int:
    """The pictures into the folder, one sheet for each look and size beside them."""
    asked = _arguments()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Editorial Workstation")
    qInstallMessageHandler(lambda *_said: None)  # what Qt says about having no screen
    from tests.screens.filled import KEPT
    from tests.screens.scenes import SCENES

    asked.out.mkdir(parents=True, exist_ok=True)
    names = [
        scene.name for scene in SCENES if not asked.scenes or any(_means(scene.name, word) for word in asked.scenes)
    ]
    if asked.part:
        _take(names, asked)
        return 0
    with tempfile.TemporaryDirectory() as kept:
        os.environ[KEPT] = kept
        if asked.shown:
            return _take_shown(asked.out)
        failed = _take_in_parts(names, asked)
    count = _sheets(names, asked)
    print(f"{count} pictures in {asked.out}" + (f"; {failed} processes failed" if failed else ""))
    return 1 if failed else 0


def _take_in_parts(names: list[str], asked: argparse.Namespace) -> int:
    """How many processes failed."""
    parts = [names[at : at + _AT_ONCE] for at in range(0, len(names), _AT_ONCE)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(1 for code in pool.map(lambda part: _take_elsewhere(part, asked.scenes), parts) if code)


def _take(names: list[str], asked: argparse.Namespace) -> None:
    from tests.screens.scenes import SCENES

    for scene in (scene for scene in SCENES if scene.name in names):
        for each in _rounds(asked):
            for kind, image in _taken(scene, each).items():
                image.save(str(_file(asked.out, scene.name, kind)))
        print(scene.name, flush=True)


def _take_elsewhere(names: list[str], words: list[str]) -> int:
    """These scenes in a process of their own, as this one was asked to."""
    options = [each for each in sys.argv[1:] if each not in words]
    command = [sys.executable, "-m", "tests.screens", *options, "--part", *(f"={name}" for name in names)]
    return subprocess.run(command, check=False).returncode


def _sheets(names: list[str], asked: argparse.Namespace) -> int:
    """All pictures of a kind on one sheet; how many pictures there are."""
    from tests.screens.sheet import contact_sheet

    count = 0
    for each in _rounds(asked):
        for kind in (each.kind(look, size) for size in each.sizes for look in each.looks):
            files = {name: file for name in names if (file := _file(asked.out, name, kind)).is_file()}
            contact_sheet(files).save(str(asked.out / f"all-{kind}.png"))
            count += len(files)
    return count


def _file(out: Path, scene: str, kind: str) -> Path:
    return out / f"{scene}-{kind}.png"


def _take_shown(out: Path) -> int:
    from tests.screens.scenes import SCENES

    scenes = {scene.name: scene for scene in SCENES}
    for file, (scene, look) in SHOWN.items():
        for image in _taken(scenes[scene], Round((look,), ("1440x900",))).values():
            image.save(str(out / f"{file}.png"))
    return 0


def _means(name: str, word: str) -> bool:
    """`export` means every scene with it in its name, `=export-before` that one alone."""
    return name == word[1:] if word.startswith("=") else word in name


def _rounds(asked: argparse.Namespace) -> tuple[Round, ...]:
    if not (asked.look or asked.size or asked.language or asked.text):
        return ROUNDS
    looks, sizes = tuple(asked.look or LOOKS), tuple(asked.size or SIZES)
    return (Round(looks, sizes, asked.language or "en", asked.text or 100),)


def _taken(scene: object, round: Round) -> dict[str, QImage]:
    """The scene once, in every look and size of the round."""
    from tests.screens.scene import Scene
    from tests.screens.stage import Stage
    from workstation.ui.interface_language import InterfaceLanguage

    assert isinstance(scene, Scene)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language = InterfaceLanguage(application)
    language.wear(round.language)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORKSTATION_HOME"] = str(Path(folder) / "home")
        stage = Stage(Path(folder), scene.fill, scene.opened, library=scene.library(Path(folder)))
        try:
            with stage.boxes_stay():
                stage.themes.set_text_size(round.text)
                stage.window.resize(*map(int, round.sizes[0].split("x")))
                scene.play(stage)
                taken = {}
                for size in round.sizes:
                    for look in round.looks:
                        kind = round.kind(look, size)
                        taken[kind] = stage.picture(QSize(*map(int, size.split("x"))), look, scene.last)
                        for fault in stage.faults:
                            print(f"  {scene.name}-{kind}: {fault}", flush=True)
                return taken
        finally:
            stage.themes.set_text_size(100)
            stage.close()
            language.wear("en")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("scenes", nargs="*", help="parts of names of scenes, or =name; all when none is given")
    parser.add_argument("--out", type=Path, default=Path("out/screens"))
    parser.add_argument("--look", action="append", help="light, dark, high contrast; may be given several times")
    parser.add_argument("--language", help="en, es, x-rtl")
    parser.add_argument("--text", type=int, help="the size of all text, 100 to 200 per cent")
    parser.add_argument("--size", action="append", help="1024x700; may be given several times")
    parser.add_argument("--part", action="store_true", help="take them in this process, and make no sheets")
    parser.add_argument("--shown", action="store_true", help="only those the README shows, by their names there")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
