import random
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import wait_for
from tests.ui.preview.pages import TEXT, article, page_for, records_for
from workstation.markdown.blocks import Blocks
from workstation.ui.jobs import Jobs
from workstation.ui.preview.editors_view import style
from workstation.ui.preview.live_page import LivePage, article_now
from workstation.ui.preview.sealed import SealedEngine
from workstation.ui.session import Session
from workstation.ui.theme import LIGHT

PICTURE = "![p](media/pixel.gif)"
DOCUMENT = "document.documentElement.outerHTML"


class Bench:
    """A live page in a window of its own."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.engine = SealedEngine()
        self.view = QWebEngineView()
        self.view.setPage(self.engine.page)
        self.view.resize(600, 400)
        self.view.show()
        self.jobs = Jobs()
        self.live = LivePage(self.engine, self.jobs, page_for, records_for)

    def show(self, session: Session) -> None:
        with self.qtbot.waitSignal(self.live.shown, timeout=20_000):
            self.live.show(session)

    def refresh(self) -> None:
        self.live.refresh()
        self.settle()

    def settle(self) -> None:
        """Everything that was typed stands on the page."""
        self.jobs.wait()
        self.qtbot.waitUntil(lambda: self.live.in_step, timeout=10_000)

    def run(self, script: str) -> object:
        return wait_for(lambda done: self.engine.run(script, done))

    def document(self) -> object:
        return self.run(DOCUMENT)

    def close(self) -> None:
        self.live.show(None)
        self.jobs.close()
        self.view.close()
        self.engine.close()


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.close()


def exported(session: Session) -> str:
    now = article_now(session)
    parts = page_for(now)
    return parts.before + Blocks(now.body, parts.look).html() + parts.after


def fresh_document(page: str) -> object:
    """What a fresh load of these bytes gives."""
    other = SealedEngine()
    try:

        def start(done: object) -> None:
            other.page.loadFinished.connect(done)
            other.load(page.encode())

        wait_for(start)
        return wait_for(lambda done: other.run(DOCUMENT, done))
    finally:
        other.close()


def type_at(session: Session, place: int, remove: int, words: str) -> None:
    cursor = QTextCursor(session.document)
    cursor.setPosition(place)
    cursor.setPosition(place + remove, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)


def test_the_page_is_the_export_byte_for_byte(bench: Bench) -> None:
    session = Session(article(headline="A headline"))
    bench.show(session)
    assert bench.engine.server.bytes == exported(session).encode()
    assert bench.live.outcome == "as served"


@pytest.mark.parametrize(
    "body",
    [
        TEXT,
        "",
        "One line",
        "[only]: https://example.org/\n",
        "bare\n\n<b>bold</b> text\n\n<!-- a comment -->\n\n<i>more</i>\n",
        'He said "no" & "yes".\n\n## A "head" &quot;of&quot; it\n\n![a "b"](media/pixel.gif "c")\n\n[x](/y "z")\n',
        "<div>\n\n*open*\n\n</div>\n\n<td>cell</td>\n\n<p>para</p>\n",
        "<b>unclosed\n\nnext\n\n</b>\n\nlast <i>one",
        "<pre>\n\nx</pre>\n\n<textarea>\n</textarea>\n\n<table><tr><td>x</table>",
    ],
)
def test_the_nodes_of_every_block_are_found(bench: Bench, body: str) -> None:
    session = Session(article(body))
    bench.show(session)
    assert bench.live.outcome == "as served"
    assert bench.document() == fresh_document(exported(session))


PIECES = [
    "x", " word ", "\n", "\n\n", "*", "**", "# ", "- ", "> ", "| a | b |\n|---|---|\n| 1 | 2 |\n", "[^1]", "[^2]",
    "[^1]: Note.\n", "[ref]", "[ref]: /elsewhere\n", "[name]{expert=ana-rio}", "<b>", "</b>", "<div>x</div>\n\n",
    "<!-- c -->", "```\n", "    ", PICTURE,
    "&amp;", "<td>", "<table><tr><td>", "</p>", "\\", "`",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_a_patched_page_equals_a_fresh_load(bench: Bench, seed: int) -> None:
    choose = random.Random(seed)
    session = Session(article(TEXT if seed % 2 else TEXT[:200], headline="A headline"))
    bench.show(session)
    for _ in range(4):
        for _ in range(choose.randint(1, 8)):
            length = len(session.text())
            place = choose.randint(0, length)
            remove = choose.choice((0, 0, 1, min(20, length - place), min(200, length - place)))
            type_at(session, place, min(remove, length - place), choose.choice(PIECES))
            if choose.random() < 0.3:
                bench.settle()
        bench.refresh()
        assert bench.document() == fresh_document(exported(session)), session.text()
    assert bench.live.outcome == "as served"


def test_undo_brings_the_page_back(bench: Bench) -> None:
    session = Session(article())
    bench.show(session)
    before = bench.document()
    type_at(session, 0, 40, "Something else\n\nand more\n\n[^1]: x\n\n")
    bench.settle()
    assert bench.document() != before
    session.document.undo()
    bench.refresh()
    assert bench.document() == before


def test_header_fields_change_around_the_text_without_a_jump(bench: Bench) -> None:
    session = Session(article("\n\n".join(f"Paragraph {n} " + "word " * 60 for n in range(60)), headline="Old"))
    bench.show(session)
    bench.run("window.witness = document.querySelector('.story-body p'); scrollTo(0, 900)")
    session.article = article("", headline="New", dek="A dek.", language="es", credit_line="Source: us")
    address = bench.engine.page.url()
    bench.refresh()
    assert bench.document() == fresh_document(exported(session))
    assert bench.run("document.querySelector('h1').textContent") == "New"
    assert bench.run("document.contains(window.witness)") is True
    assert bench.engine.page.url() == address


def test_pictures_are_not_loaded_again_while_their_caption_is_typed(bench: Bench) -> None:
    session = Session(article(PICTURE + " words"))
    bench.show(session)
    bench.run("window.witness = document.querySelector('.story-body img')")
    type_at(session, len(session.text()), 0, " and more")
    bench.settle()
    assert "and more" in str(bench.document())
    assert bench.run("document.contains(window.witness) && window.witness.naturalWidth") == 1


def test_a_picture_that_is_put_in_is_shown(bench: Bench) -> None:
    session = Session(article("words"))
    bench.show(session)
    type_at(session, 5, 0, "\n\n" + PICTURE)
    bench.settle()
    decoded = "document.querySelector('.story-body img').decode().then(() => 0); 0"
    bench.run(decoded)
    bench.qtbot.waitUntil(lambda: bench.run("document.querySelector('.story-body img').naturalWidth") == 1)


def test_dark_and_light_change_the_colours_and_not_the_document(bench: Bench) -> None:
    session = Session(article())
    bench.show(session)
    before = bench.document()
    colours = []
    for dark in (True, False):
        bench.live.wear(dark=dark, css="")
        colours.append(bench.run("getComputedStyle(document.body).backgroundColor"))
    assert colours == ["rgb(17, 17, 17)", "rgb(255, 255, 255)"]
    assert bench.document() == before


def test_nothing_glides_on_the_page_of_whoever_wants_no_movement(bench: Bench) -> None:
    session = Session(article(body="\n\n".join(f"Paragraph {number}." for number in range(200))))
    bench.show(session)
    bench.run("window.asked = []; window.scrollTo = (to) => asked.push(to.behavior)")
    for still, behaviour in ((False, "smooth"), (True, "smooth,instant")):
        bench.live.wear(dark=False, css="", still=still)
        type_at(session, session.document.characterCount() - 1, 0, " More.")
        bench.qtbot.waitUntil(lambda said=behaviour: bench.run("asked.join()") == said, timeout=10_000)


def test_editors_view_marks_tags_and_readers_view_has_no_trace_of_it(bench: Bench) -> None:
    session = Session(article())
    bench.show(session)
    before = bench.document()
    bench.live.set_editors_view(True)
    bench.settle()
    assert bench.run("document.querySelector('.workstation-expert').dataset.card") == (
        "Ana Río\nExpert\nengineer, Port Authority"
    )
    assert bench.run("document.querySelectorAll('.workstation-quote').length") == 1
    bench.live.set_editors_view(False)
    bench.settle()
    assert bench.document() == before


def test_a_picture_without_a_description_is_marked_in_editors_view_alone(bench: Bench) -> None:
    session = Session(article(f"{PICTURE}\n\n{PICTURE.replace('[p]', '[]')}"))
    bench.show(session)
    marked = "document.querySelectorAll('.workstation-undescribed').length"
    assert bench.run(marked) == 0
    bench.live.set_editors_view(True)
    bench.live.wear(dark=False, css=style(LIGHT))
    bench.settle()
    assert bench.run(marked) == 1
    said = "getComputedStyle(document.querySelector('.workstation-undescribed'), '::before').content"
    assert bench.run(said) == '"No description (alt text)"'


def test_typing_while_the_article_is_being_parsed_is_not_lost(bench: Bench) -> None:
    session = Session(article("word " * 20_000))
    bench.live.show(session)
    for letter in "abc":
        type_at(session, 0, 0, letter)
    with bench.qtbot.waitSignal(bench.live.shown, timeout=20_000):
        pass
    bench.settle()
    assert str(bench.run("document.querySelector('.story-body').textContent.trim().slice(0, 8)")) == "cbaword "


def test_switching_articles_quickly_shows_the_last(bench: Bench) -> None:
    sessions = [Session(article(f"Text of {n}", headline=str(n))) for n in range(4)]
    for session in sessions:
        bench.live.show(session)
    bench.settle()
    bench.qtbot.waitUntil(lambda: bench.run("document.querySelector('h1')?.textContent") == "3")
    type_at(sessions[0], 0, 0, "stray ")
    type_at(sessions[3], 0, 0, "new ")
    bench.settle()
    assert "new Text of 3" in str(bench.document())
    assert "stray" not in str(bench.document())
