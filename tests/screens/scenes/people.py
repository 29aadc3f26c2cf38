"""The side's panels: people, details, revisions."""

from __future__ import annotations

from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation.domain.revisions import RevisionKind
from workstation.usecases.articles import new_article
from workstation.usecases.revisions import make_revision


def _list(key: str) -> Scene:
    def play(stage: Stage) -> None:
        stage.run("show_people")
        stage.window.side.widgets["people"].show_list(key)
        stage.settle()

    return Scene(f"people-{key}", play)


def _record(key: str, name: str) -> Scene:
    def play(stage: Stage) -> None:
        records = {"author": stage.library.authors, "expert": stage.library.experts, "source": stage.library.sources}
        slug = records[key].match(name).slug if key != "author" else _author(stage, name)
        stage.run("show_people")
        stage.window.side.widgets["people"].show_list(key)
        stage.window.side.widgets["people"].show_record(key, slug)
        stage.settle()

    return Scene(f"{key}-form", play)


def _author(stage: Stage, name: str) -> str:
    return next(each.slug for each in stage.library.authors.list() if name in each.name)


def _revisions(stage: Stage) -> None:
    session = stage.workbench.current
    make_revision(stage.library, session.article.id, RevisionKind.NAMED, "As the desk saw it")
    session.replace_text(session.text().replace(" the ", " our ", 3) + "\n\nA paragraph that came later.\n")
    stage.window.area.commit()
    stage.settle()
    stage.run("show_revisions")
    panel = stage.window.side.widgets["revisions"]
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    stage.settle()


def _untagged(stage: Stage) -> None:
    article, _ = new_article(stage.library, "Nothing tagged yet", "Plain words.\n")
    stage.open(article.slug)
    stage.run("show_people")


PEOPLE = (
    _list("article"),
    _list("author"),
    _list("expert"),
    _list("source"),
    _record("author", "Ines"),
    _record("expert", "Marisa Oyelaran"),
    _record("source", "Port Authority, annual report 2025"),
    Scene("people-nothing-tagged", _untagged),
    Scene("details", lambda stage: stage.run("show_details")),
    Scene("revisions", _revisions),
)
