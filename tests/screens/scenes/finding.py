"""Finding: the bar above the text, the palette, the list of open articles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from tests.screens.scene import Scene
from tests.screens.stage import Stage, wait


def _find(words: str, *, replacing: bool = False, regex: bool = False) -> Callable[[Stage], object]:
    def play(stage: Stage) -> None:
        stage.run("replace" if replacing else "find")
        bar = stage.window.area.find_bar
        bar.regex.setChecked(regex)
        QTest.keyClicks(bar.words, words)
        wait(400)  # the bar waits for the keys to rest
        stage.settle()

    return play


def _palette(command: str, words: str) -> Callable[[Stage], object]:
    """Last of all: it goes when the window is drawn anew."""

    def play(stage: Stage) -> None:
        stage.run(command)
        stage.window.finder.palette.words.insert(words)  # as typed: text that is set is not looked for
        wait(150)
        stage.settle()

    return play


def _switcher(stage: Stage) -> None:
    for slug in sorted(stage.library.articles.slugs())[:4]:
        stage.open(slug)


FINDING = (
    Scene("find", _find("the")),
    Scene("find-nothing", _find("zeppelin")),
    Scene("replace", _find("sea", replacing=True)),
    Scene("find-wrong-expression", _find("(sea", regex=True)),
    Scene("palette-commands", last=_palette("commands", "")),
    Scene("palette-commands-found", last=_palette("commands", "co")),
    Scene("palette-names", last=_palette("go_to", "o")),
    Scene("palette-nothing", last=_palette("go_to", "zeppelin")),
    Scene("open-articles", _switcher, last=lambda stage: stage.run("switch")),
)
