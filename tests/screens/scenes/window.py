"""The window's places: first start, library, filters, trash, empty states, menus."""

from __future__ import annotations

from tests.screens.content import sample
from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation.ui.commands.command import menu_title


def _nothing(_library: object) -> None:
    pass


def _trash(stage: Stage) -> None:
    stage.run("show_trash")


def _filters(stage: Stage) -> None:
    search = stage.window.pane.search
    search.filter_button.setChecked(True)
    search.narrow(section="Transport")
    stage.settle()


def _found(stage: Stage) -> None:
    search = stage.window.pane.search
    search.words.setText("harbour")
    search.narrow(words="harbour")
    search.narrow(section="Transport")
    stage.settle()


def _nothing_found(stage: Stage) -> None:
    stage.window.pane.search.words.setText("zeppelin")
    stage.window.pane.search.narrow(words="zeppelin")
    stage.settle()


def _editor_alone(stage: Stage) -> None:
    stage.run("library")
    stage.run("side")


def _menu(name: str) -> Scene:
    def play(stage: Stage) -> None:
        bar = stage.window.menuBar()
        action = next(each for each in bar.actions() if each.text() == menu_title(name))
        place = bar.actionGeometry(action)
        action.menu().popup(bar.mapToGlobal(place.bottomLeft()))

    return Scene(f"menu-{name.lower()}", play)


WINDOW = (
    Scene("first-start", fill=sample),
    Scene("empty-library", fill=_nothing),
    Scene("library", lambda stage: stage.window.pane.list.setFocus()),
    Scene("library-filters", _filters),
    Scene("library-found", _found),
    Scene("library-nothing-found", _nothing_found),
    Scene("trash", _trash),
    Scene("editor-alone", _editor_alone),
    Scene("long-headline", lambda stage: stage.open(_longest(stage))),
    Scene("preferences", lambda stage: stage.run("preferences")),
    _menu("View"),
    _menu("Preview"),
)


def _longest(stage: Stage) -> str:
    slugs = stage.library.articles.slugs()
    return max((stage.library.articles.get(slug) for slug in slugs), key=lambda article: len(article.headline)).slug
