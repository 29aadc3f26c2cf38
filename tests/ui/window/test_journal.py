"""What is typed is in the journal within the second, and gone from there once the library has it."""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path
from threading import Event, get_ident

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import READER, Asked, Desk
from workstation.domain.revisions import RevisionKind
from workstation.settings import Preferences, load
from workstation.storage import open_library
from workstation.storage.journal import ArticleJournal, read_journal, text_hash
from workstation.storage.library import Library
from workstation.ui.jobs import JOURNAL, Jobs
from workstation.ui.journalling import LATEST, SOON, Journalling
from workstation.ui.main_window import MainWindow
from workstation.ui.themes import Themes
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import add_article, save_body
from workstation.usecases.journalling import article_journal, recover


def journalled(desk: Desk) -> str | None:
    """The text a crash now would leave, once what was typed is on the disk."""
    saving = desk.window.area.saving
    saving.journal.flush()
    desk.settle()
    path = desk.library.journals / f"{saving.session.article.id}.journal"
    if not path.exists():
        return None
    found = read_journal(path)
    assert found is not None
    assert found.whole
    return found.text_on(desk.stored(saving.session.article).body)


def test_the_clocks_are_those_that_were_promised() -> None:
    assert (SOON, LATEST) == (250, 500)


def test_the_last_words_reach_the_disk_after_their_article_is_closed(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="Old."))
    workbench, busy, parent = desk.window.workbench, Event(), QObject()
    kept = article_journal(desk.library, "one-of-its-own")
    journal = Journalling(workbench.current, workbench, lambda: text_hash("Old."), parent, kept)
    workbench.jobs.run(busy.wait, lane=JOURNAL)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "New ")
    journal.flush()
    shiboken6.delete(parent)
    busy.set()
    desk.settle()  # nobody is there to hear that it took: no complaint
    assert read_journal(kept.path).text_on("Old.") == "New Old."


def test_typing_is_journalled_within_the_second_and_forgotten_once_stored(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body="Old.\nLines.")
    desk.open(article)
    path = desk.library.journals / f"{article.id}.journal"
    desk.qtbot.keyClicks(desk.window.area.form.editor, "New ")
    desk.qtbot.waitUntil(path.exists, timeout=20_000)
    assert journalled(desk) == "New Old.\nLines."
    assert desk.stored(article).body == "Old.\nLines."
    desk.window.area.commit()
    desk.settle()
    assert not path.exists()
    assert desk.stored(article).body == "New Old.\nLines."


def test_whoever_never_rests_is_journalled_each_second(desk: Desk) -> None:
    desk.open(desk.article(body=""))
    journal = desk.window.area.saving.journal
    journal._soon.setInterval(60_000)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "never resting")
    desk.qtbot.waitUntil(lambda: not journal.waiting, timeout=20_000)
    assert journalled(desk) == "never resting"


def test_the_journal_is_written_by_a_thread_of_its_own(desk: Desk) -> None:
    """Asked of Python itself: every opening of a journal's file is told to who listens, with the thread it is in."""
    heard: list[int] = []
    listening = [True]

    def listen(event: str, told: tuple[object, ...]) -> None:
        if listening and event == "open" and ".journal" in str(told[0]):
            heard.append(get_ident())

    sys.addaudithook(listen)  # there is no way to take one back: it hears nothing afterwards
    desk.open(desk.article(body="Old."))
    for letter in "New words.":
        desk.qtbot.keyClicks(desk.window.area.form.editor, letter)
        desk.window.area.saving.journal.flush()
    desk.settle()
    desk.window.area.commit()
    desk.settle()
    listening.clear()
    assert heard
    assert get_ident() not in heard
    assert len(set(heard)) == 1


def test_headline_and_dek_too(desk: Desk, tmp_path: Path) -> None:
    article = desk.article(headline="", body="")
    desk.open(article)
    desk.qtbot.keyClicks(desk.window.area.form.headline, "Who pays?")
    desk.qtbot.keyClicks(desk.window.area.form.dek, "Nobody.")
    assert journalled(desk) == ""
    path = desk.library.journals / f"{article.id}.journal"
    assert read_journal(path).header() == {"headline": "Who pays?", "dek": "Nobody."}
    desk.window.area.commit()
    desk.settle()
    assert not path.exists()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_to_a_text_can_be_replayed(desk: Desk, seed: int) -> None:
    rng = random.Random(seed)
    long = "x" * 6_000 if seed == 3 else "a line"
    desk.open(desk.article(body="\n".join(["first", "", long, "👍 astral", "last"])))
    editor, session = desk.window.area.form.editor, desk.window.workbench.current
    for _ in range(60):
        cursor = QTextCursor(session.document)
        size = session.document.characterCount() - 1
        cursor.setPosition(rng.randint(0, size))
        if rng.random() < 0.4:
            cursor.setPosition(rng.randint(0, size), QTextCursor.MoveMode.KeepAnchor)
        what = rng.random()
        if what < 0.6:
            cursor.insertText(session.encoded(rng.choice(["word ", "\n", "one\ntwo\n", "é👍", "\u00a0", "\ufeff"])))
        elif what < 0.75:
            cursor.removeSelectedText()
        elif what < 0.85:
            editor.undo()
        elif what < 0.9:
            editor.redo()
        elif what < 0.95:
            desk.window.area.saving.journal.flush()
        else:
            desk.window.area.commit()
            desk.settle()
    text = session.text()
    assert journalled(desk) in (text, None if desk.stored(session.article).body == text else text)


def test_a_text_typed_while_it_is_being_stored_is_not_lost(desk: Desk) -> None:
    article = desk.article(body="")
    desk.open(article)
    editor, area = desk.window.area.form.editor, desk.window.area
    desk.qtbot.keyClicks(editor, "one ")
    area.commit()
    desk.qtbot.keyClicks(editor, "two")
    assert journalled(desk) == "one two"
    assert desk.stored(article).body == "one "


def test_after_a_crash_the_window_says_what_came_back(desk: Desk, make_desk, tmp_path: Path) -> None:
    article = desk.article(headline="Harbour", body="The ship")
    desk.open(article)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "Yesterday. ")
    journalled(desk)
    # As a crash leaves it: the library without the words, the journal with them.
    for name in ("library.db", "library.db-wal", "library.db.files"):
        source, copy = tmp_path / name, tmp_path / f"crashed{name.removeprefix('library')}"
        (shutil.copytree if source.is_dir() else shutil.copyfile)(source, copy)
    with open_library(tmp_path / "crashed.db") as library:
        found, _ = recover(library)
        again = make_desk(library)
        again.open(library.articles.by_id(article.id))
        banner = again.window.recovered
        banner.tell(found)
        assert again.window.area.form.editor.toPlainText() == "Yesterday. The ship"
        assert banner.heading.text().startswith("Recovered 1 word of “Harbour”")
        compare, undo = banner.buttons
        again.qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
        again.settle()
        panel = again.window.side.widgets["revisions"]
        assert panel.list.chosen.key == found[0].before
        assert "Yesterday." in panel.changes.toPlainText()
        again.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
        again.settle()
        assert again.window.area.form.editor.toPlainText() == "The ship"
        assert not banner.isVisible()
        again.window.close()


def test_a_journal_that_cannot_be_written_is_told(desk: Desk) -> None:
    article = desk.article(body="")
    desk.open(article)
    desk.library.journals.parent.mkdir(exist_ok=True)
    desk.library.journals.write_bytes(b"a file where the folder should be")
    desk.qtbot.keyClicks(desk.window.area.form.editor, "word")
    desk.window.area.saving.journal.flush()
    desk.settle()
    banner = desk.window.area.banner
    assert "the journal cannot be written" in banner.heading.text()
    desk.library.journals.unlink()
    desk.qtbot.keyClicks(desk.window.area.form.editor, "s")
    assert journalled(desk) == "words"
    assert not banner.isVisible()


def early_desk(library: Library, qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window at its first paint, the library not yet open."""
    themes = Themes("light")
    file = tmp_path / "settings.json"
    file.write_text('{"spelling": false, "proposals": false, "desk_check": false}', encoding="utf-8")
    workbench = Workbench(None, Jobs(), Preferences(load(file).settings, file), themes)
    desk = Desk(library, MainWindow(workbench, "the library", lambda: READER), qtbot)
    desk.window.show()
    return desk


@pytest.mark.parametrize("changed", [False, True])
def test_what_is_typed_before_the_library_is_open_stays_or_is_a_revision(
    library: Library, qtbot: QtBot, tmp_path: Path, asked: Asked, changed: bool
) -> None:
    article, _ = add_article(library, headline="Harbour", body="The ship")
    library.revisions.add(article, RevisionKind.OPENING)
    desk = early_desk(library, qtbot, tmp_path)
    area, journal = desk.window.area, ArticleJournal(library.journals, article.id, f"{article.id}.0")
    area.show_first(article, journal)
    editor = area.form.editor
    qtbot.keyClicks(editor, "Now. ")
    qtbot.keyClicks(area.form.headline, "X")
    qtbot.waitUntil(lambda: journal.path.exists() and not area.savings[article.id].journal.waiting, timeout=20_000)
    if changed:
        save_body(library, article.id, "another")
    desk.window.workbench.begin(library)
    area.begin(library.articles.by_id(article.id))
    desk.settle()
    area.commit()
    desk.settle()
    stored = library.articles.by_id(article.id)
    if changed:
        assert (stored.body, editor.toPlainText()) == ("another", "another")
        assert "is kept as a revision" in desk.window.recovered.heading.text()
        (kept,) = (each for each in library.revisions.list(article.id) if each.kind is RevisionKind.RECOVERED)
        assert library.revisions.get(kept.id).article.body == "Now. The ship"
    else:
        assert (stored.body, editor.toPlainText()) == ("Now. The ship", "Now. The ship")
        assert stored.headline == "XHarbour"
        editor.undo()
        assert editor.toPlainText() == "The ship"
        desk.window.area.commit()
        desk.settle()
    assert list(library.journals.glob("*.journal")) == []
    desk.window.close()
    desk.window.workbench.jobs.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
