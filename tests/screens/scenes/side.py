"""The panels of the side beside people and revisions, full and empty, and the long ones at their end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QScrollArea

from tests.screens.content import pictured
from tests.screens.scene import Scene
from tests.screens.scenes.people import some_comments
from tests.screens.stage import Stage, wait
from workstation.usecases.articles import new_article
from workstation.usecases.headlines import add_candidate


def _bare(stage: Stage) -> None:
    article, _ = new_article(stage.library, "Nothing in it yet", "Plain words.\n")
    stage.open(article.slug)


def _panel(id: str, *, bare: bool = False, then: Callable[[Stage], object] = lambda _stage: None) -> Scene:
    def play(stage: Stage) -> None:
        if bare:
            _bare(stage)
        stage.run(f"show_{id}")
        then(stage)
        stage.settle()

    return Scene(f"{id}-empty" if bare else id, play)


def _to_the_end(id: str) -> Callable[[Stage], object]:
    def scroll(stage: Stage) -> None:
        for area in stage.window.side.widgets[id].findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    return scroll


def _images(stage: Stage) -> None:
    stage.open(pictured(stage.library, stage.folder))
    stage.run("show_images")
    panel = stage.window.side.widgets["images"]
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    stage.settle()
    wait(200)


def _candidates(stage: Stage) -> None:
    article = stage.workbench.current.article
    for words in ("The sea and the bill", "Port Sorrel has a month to choose between a wall with a hinge and a marsh"):
        add_candidate(stage.library, article.id, "headline", words)
    add_candidate(stage.library, article.id, "dek", "Storm gates or salt marsh: neither is cheap.")


def _searched(words: str) -> Callable[[Stage], object]:
    def search(stage: Stage) -> None:
        panel = stage.window.side.widgets["search"]
        panel.words.setText(words)
        panel.rest.timeout.emit()

    return search


def _commenting(stage: Stage) -> None:
    stage.select("harbour town")
    stage.run("comment")


def _open_everywhere(stage: Stage) -> None:
    some_comments(stage)
    stage.window.side.widgets["comments"].tabs.setCurrentIndex(1)
    stage.settle()


def _headline_desk(stage: Stage) -> None:
    _candidates(stage)
    stage.run("show_headlines")


SIDE = (
    Scene("details-end", lambda stage: stage.run("show_details"), last=_to_the_end("details")),
    Scene("images", _images),
    _panel("images", bare=True),
    Scene("headlines", _headline_desk),
    Scene("headlines-end", _headline_desk, last=_to_the_end("headlines")),
    _panel("headlines", bare=True),
    _panel("comments", bare=True),
    Scene("comments-first", _commenting),
    Scene("comments-everywhere", _open_everywhere),
    _panel("proposals", bare=True),
    _panel("check"),
    _panel("check", bare=True),
    _panel("outline"),
    _panel("outline", bare=True),
    _panel("search", then=_searched("sea")),
    Scene("search-empty", lambda stage: stage.run("show_search")),
    Scene("search-nothing-found", lambda stage: (stage.run("show_search"), _searched("zeppelin")(stage))),
)
