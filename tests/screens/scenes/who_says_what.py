"""Proposals and the desk check: the panels, the review in the text, and what they say of nothing."""

from __future__ import annotations

from tests.screens.scene import Scene
from tests.screens.stage import Stage, wait_until
from workstation.storage.library import Library
from workstation.ui.attributing.reading import State
from workstation.usecases.articles import add_article, mark_opened

_BODY = (
    "“The roof leaks,” said Ada Roe, director of the Town Museum. “Nobody told us.” TK\n\n"
    "The New York Times, which cites unnamed officials, reports that the council knew of it for years. "
    "AFP was unable to verify these claims.\n\n"
    "“We have known since spring,” says Konstantin Alexandrovich Przybyszewski-Featherstonehaugh, a professor at the "
    "Institute of Applied Hydrology and Harbour Engineering, who asked not to be  named..\n"
)


def _draft(library: Library) -> None:
    article, _ = add_article(library, headline="The roof of the museum", body=_BODY)
    mark_opened(library, article.id)


def _plain(library: Library) -> None:
    article, _ = add_article(library, headline="Plain", dek="Words.", body="Plain words.\n")
    mark_opened(library, article.id)


def _read(stage: Stage) -> None:
    stage.settle()
    following = stage.window.attribution.following
    following.read()
    wait_until(lambda: following.state is State.READ)
    stage.settle()


def _proposals(stage: Stage) -> None:
    stage.run("proposals")
    _read(stage)


def _check(stage: Stage) -> None:
    stage.run("desk_check")
    _read(stage)


def _muting(stage: Stage) -> None:
    _check(stage)
    panel = stage.window.side.widgets["check"]
    panel.choose(next(each for each in stage.window.attribution.following.checked.findings if each.end))
    stage.settle()
    panel.card.ask_reason()


def _review(stage: Stage) -> None:
    _proposals(stage)
    stage.run("review_proposals")


WHO_SAYS_WHAT = (
    Scene("proposals", _proposals, _draft),
    Scene("proposals-review", _review, _draft),
    Scene("proposals-none", _proposals, _plain),
    Scene("desk-check", _check, _draft),
    Scene("desk-check-muting", _muting, _draft),
)
