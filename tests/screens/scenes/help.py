"""The menu Help: pages, keys, report and the tour."""

from __future__ import annotations

from collections.abc import Callable

from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation.ui.commands.shortcuts_dialog import ShortcutsDialog


def _help_found(stage: Stage) -> None:
    stage.run("help")
    stage.window.help._help.words.setText("byline")
    stage.settle()


def _key_taken(stage: Stage) -> None:
    stage.run("keys")
    form = stage.window.findChildren(ShortcutsDialog)[-1].form
    form.choose("comment")
    form.key.setKeySequence("Ctrl+F")
    stage.settle()


def _tour(steps: int) -> Callable[[Stage], object]:
    def play(stage: Stage) -> None:
        stage.run("tour")
        for _ in range(steps):
            stage.window.help.tour.next()
        stage.settle()

    return play


HELP = (
    Scene("help", lambda stage: stage.run("help")),
    Scene("help-found", _help_found),
    Scene("changes", lambda stage: stage.run("changes")),
    Scene("keys", lambda stage: stage.run("keys")),
    Scene("keys-taken", _key_taken),
    Scene("report", lambda stage: stage.run("report")),
    *(Scene(f"tour-{number + 1}", _tour(number)) for number in range(6)),
)
