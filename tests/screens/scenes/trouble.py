"""What goes wrong, and what the program says of itself."""

from __future__ import annotations

from pathlib import Path

from tests.screens.content import newsroom
from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation import NAME
from workstation.errors import WorkstationError
from workstation.storage import open_library
from workstation.storage.journal import ArticleJournal, Lines, text_hash
from workstation.storage.library import Library
from workstation.ui import ask, crash
from workstation.ui.about import about_in_words
from workstation.usecases.articles import edit_header
from workstation.usecases.journalling import recover


def _held(folder: Path) -> Library:
    """A library that is open for writing elsewhere: here, in this very process."""
    first = open_library(folder / "library.db", program="window")
    newsroom(first)
    return open_library(folder / "library.db", program="window")


def _refused(stage: Stage) -> None:
    path = stage.folder / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 not a library" * 40)
    try:
        open_library(path)
    except WorkstationError as trouble:
        ask.error(stage.window, trouble)


def _crash(stage: Stage) -> None:
    try:
        _fail()
    except ZeroDivisionError as error:
        ask.crash(stage.window, crash.in_words([]), crash.report(error))


def _fail() -> None:
    raise ZeroDivisionError


def _edited_elsewhere(stage: Stage) -> None:
    article = stage.workbench.current.article
    other = stage.library.articles.get(article.slug)
    edit_header(stage.library, article.id, section="Elsewhere")
    stage.library.articles.save(other.changed(body="Another's words.\n", version=other.version + 1))
    stage.editor.insertPlainText("Mine. ")
    stage.window.area.commit()
    stage.settle()


def _left_by_a_crash(library: Library) -> None:
    newsroom(library)
    for article in (library.articles.last_opened(), library.articles.get("budget-night")):
        assert article is not None
        typed = Lines(1, 0, 0, ("What the chair said next, and what the harbour master answered.", ""))
        ArticleJournal(library.journals, article.id).append(text_hash(article.body), [typed])


def _recovered(stage: Stage) -> None:
    stage.workbench.do(recover, then=stage.window.recovered.tell)
    stage.settle()


def _not_saved(stage: Stage) -> None:
    path = stage.library.path
    path.rename(path.with_name("elsewhere.db"))
    stage.editor.insertPlainText("Not to be lost. ")
    stage.window.area.commit()
    stage.settle()
    path.with_name("elsewhere.db").rename(path)


def _go_back(stage: Stage) -> None:
    for _ in range(2):
        stage.run("back_up")
    stage.run("go_back")


def _publishing(stage: Stage) -> None:
    stage.run("publish")


TROUBLE = (
    Scene("read-only", fill=lambda _library: None, library=_held),
    Scene("library-refused", _refused),
    Scene("crash", _crash),
    Scene("edited-elsewhere", _edited_elsewhere),
    Scene("recovered", _recovered, _left_by_a_crash),
    Scene("not-saved", _not_saved),
    Scene("go-back", _go_back),
    Scene("publishing", _publishing),
    Scene("about", lambda stage: ask.tell(stage.window, NAME, about_in_words())),
)
