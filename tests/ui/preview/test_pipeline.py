import io
from collections.abc import Iterator

import pytest
import shiboken6
from PIL import Image as Picture
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import Canary, Listener, complain, wait_for
from tests.ui.preview.hostile import KINDS, hostile
from tests.ui.preview.test_live_page import DOCUMENT, fresh_document, type_at
from workstation.domain.articles import Article
from workstation.domain.bylines import Credit
from workstation.storage import temporary_library
from workstation.storage.library import Library
from workstation.ui.jobs import Jobs
from workstation.ui.preview.editors_view import Records
from workstation.ui.preview.live_page import article_now
from workstation.ui.preview.preparing import PageParts
from workstation.ui.preview.preview import Preview
from workstation.ui.preview.ways import EDITOR
from workstation.ui.session import Session
from workstation.ui.themes import Themes
from workstation.usecases.articles import new_article
from workstation.usecases.experts import add_expert
from workstation.usecases.exporting import page_for
from workstation.usecases.projecting import public

BODY = """\
[Ana Río]{expert=ana-rio} said “[enough,]{quote=q7k2m9xa}” and left.[^1]

## After that

- a point
- another by [Ana Río]{expert=ana-rio}

![The harbour](media/IMAGE)

<div><b>raw</b></div>

[^1]: A note.
"""


@pytest.fixture
def library() -> Iterator[Library]:
    with temporary_library() as made:
        add_expert(made, "Ana Río")
        yield made


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    made.failed_unexpectedly.connect(complain)
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, jobs: Jobs, library: Library) -> Iterator[Preview]:
    def parts(article: Article) -> PageParts:
        return page_for(library, article)

    def records(article: Article) -> Records:
        return public(library, article)

    made = Preview(parts, records, jobs, Themes("light"))
    made.resize(600, 500)
    made.show()
    made.start()
    yield made
    made.close_engine()
    shiboken6.delete(made)


def stored(library: Library, body: str) -> Article:
    data = io.BytesIO()
    Picture.new("RGB", (40, 30), "teal").save(data, "PNG")
    image = library.images.add(data.getvalue(), "harbour.png")
    article, _ = new_article(library, headline="A harbour", body=body.replace("IMAGE", image.name))
    return article


def document(pane: Preview) -> object:
    engine = pane.engine
    assert engine is not None
    return wait_for(lambda done: engine.run(DOCUMENT, done))


def in_step(qtbot: QtBot, pane: Preview) -> None:
    qtbot.waitUntil(lambda: pane.live is not None and pane.live.in_step and pane.live.loaded, timeout=15_000)


def test_readers_see_the_exported_bytes(qtbot: QtBot, pane: Preview, library: Library) -> None:
    session = Session(stored(library, BODY))
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.show_session(session)
    assert pane.engine is not None
    assert pane.live is not None
    assert pane.engine.server.bytes.decode() == page_for(library, article_now(session)).text
    assert pane.live.outcome == "as served"
    assert "naturalWidth" not in str(document(pane))


def test_the_end_of_an_earlier_load_is_not_taken_for_this_one_s(qtbot: QtBot, pane: Preview, library: Library) -> None:
    session = Session(stored(library, "\n\n".join([BODY] * 60)))
    assert pane.engine is not None
    assert pane.live is not None
    page = pane.engine.page
    late = QTimer(interval=0)
    late.timeout.connect(lambda: page.loadFinished.emit(True))
    late.start()
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.show_session(session)
    late.stop()
    assert pane.live.outcome == "as served"


def test_edits_and_header_fields_end_in_the_exported_page(qtbot: QtBot, pane: Preview, library: Library) -> None:
    session = Session(stored(library, BODY))
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.show_session(session)
    for place, remove, words in (
        (0, 9, "[Ana]"),
        (40, 0, "\n\nNew\n\n"),
        (0, 0, "[Who]{expert=ana-rio}, "),
        (5, 30, ""),
    ):
        type_at(session, place, remove, words)
        in_step(qtbot, pane)
    session.article = session.article.model_copy(
        update={"headline": "Another", "dek": "With a dek", "byline": (Credit(name="Eva Sol"),)}
    )
    pane.refresh()
    in_step(qtbot, pane)
    assert document(pane) == fresh_document(page_for(library, article_now(session)).text)
    pane.set_view(EDITOR)
    in_step(qtbot, pane)
    assert "workstation-expert" in str(document(pane))
    pane.set_view("reader")
    in_step(qtbot, pane)
    assert document(pane) == fresh_document(page_for(library, article_now(session)).text)


def test_in_an_article_nothing_hostile_gets_out(
    qtbot: QtBot, pane: Preview, library: Library, listener: Listener, canary: Canary
) -> None:
    everything = "\n\n".join(hostile(kind, listener.port, str(canary.path)) for kind in KINDS)
    markdown = (
        f"![x](http://127.0.0.1:{listener.port}/md) ![y](file://{canary.path}) ![z](//127.0.0.1:{listener.port}/n)"
    )
    session = Session(stored(library, f"{everything}\n\n{markdown}\n\nThe end."))
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.show_session(session)
    for kind in KINDS:
        type_at(session, 0, 0, hostile(kind, listener.port, str(canary.path)) + "\n\n")
        in_step(qtbot, pane)
    assert listener.heard == []
    assert canary.times_opened() == 0
    assert "The end." in str(document(pane))
