"""The window's places: first start, library, filters, trash, empty states, menus."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from tests.screens.content import sample
from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation.domain.listing import ArticleFilter, Sort
from workstation.ui.commands.command import MENUS, menu_title
from workstation.ui.dialogs.preferences import PreferencesDialog
from workstation.usecases.saved_filters import save_filter


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
    search.words.setText("follows")
    search.narrow(words="follows")
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


def _under(_stage: Stage, button: QToolButton) -> None:
    menu = button.menu()
    menu.aboutToShow.emit()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _kept_filters(stage: Stage) -> None:
    for name, section in (("Buses and ferries", "Transport"), ("A name that is a good deal longer", "Culture")):
        stage.workbench.do(save_filter, name, ArticleFilter(section=section), Sort.UPDATED)
    stage.settle()
    stage.window.pane.search.saved_button._read()
    stage.settle()


def _preferences_found(stage: Stage) -> None:
    stage.run("preferences")
    stage.window.findChildren(PreferencesDialog)[-1].search.setText("spell")
    stage.settle()


def _trashed(stage: Stage) -> None:
    """An article just thrown away: how to get it back is said above the list and above its text."""
    stage.run("trash")
    stage.settle()


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
    Scene("preferences-found", _preferences_found),
    *(_menu(name) for name in MENUS),
    Scene("menu-side", last=lambda stage: _under(stage, stage.window.side.menu_button)),
    Scene("menu-sort", last=lambda stage: _under(stage, stage.window.pane.search.sort_button)),
    Scene("menu-saved-filters", _kept_filters, last=lambda stage: _under(stage, stage.window.pane.search.saved_button)),
    Scene("trashed", _trashed),
    Scene("board", lambda stage: stage.run("board")),
    Scene("board-empty", lambda stage: stage.run("board"), fill=_nothing),
)


def _longest(stage: Stage) -> str:
    slugs = stage.library.articles.slugs()
    return max((stage.library.articles.get(slug) for slug in slugs), key=lambda article: len(article.headline)).slug
