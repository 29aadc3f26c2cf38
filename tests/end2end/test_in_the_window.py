"""The walk-through on the real input in the real window, by keys and clicks: import, write, tag, byline, export."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.shared import shared
from tests.ui.noise import NOISE
from tests.ui.window.conftest import asked, desk, library, make_desk  # noqa: F401 - fixtures
from tests.ui.window.test_tagging_commands import pick
from workstation.markdown.tagging import strip_tags
from workstation.usecases.exporting import export_articles

pytestmark = pytest.mark.qt_log_ignore(NOISE)

HEADLINE = "Beijing weighs its friendship with Moscow"


def tag(desk, words: str, command: str, name: str = "") -> None:  # noqa: F811
    """Select the words, press the keys of the command, answer the picker by keyboard."""
    desk.select(words)
    desk.run(command)
    pick(desk, name)


@pytest.fixture
def filed(desk, tmp_path):  # noqa: F811
    """The sample brought in and worked on, in the window alone."""
    sample = shared("samples/china-russia-sanctions.txt")
    window = desk.window
    window.files.bring_in([sample])
    desk.settle()
    from workstation.ui.dialogs.import_dialog import ImportDialog

    (dialog,) = window.findChildren(ImportDialog)
    desk.qtbot.waitUntil(dialog.import_button.isEnabled)
    desk.qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    desk.settle()
    desk.qtbot.waitUntil(lambda: dialog.open_button.isVisible() and dialog.open_button.isEnabled())
    desk.qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    desk.settle()
    return desk


def test_from_raw_text_to_a_filed_article(filed, tmp_path):
    desk, window = filed, filed.window  # noqa: F811
    before = window.workbench.current.text()
    window.area.form.headline.setFocus()
    desk.qtbot.keyClicks(window.area.form.headline, HEADLINE)
    quotes = json.loads(shared("quotes/seed_expected.json").read_text(encoding="utf-8"))["quotes"]
    tag(desk, "Alexander Gabuev", "tag_expert")
    tag(desk, "Ni Lexiong", "tag_expert")
    tag(desk, "New York Times", "tag_source")
    tag(desk, "AFP", "tag_source")
    for quote in quotes:
        tag(desk, quote["text"], "tag_quote", quote["speaker"])
    window.area.commit()
    desk.settle()

    article = desk.stored(window.workbench.current.article)
    assert article.headline == HEADLINE
    assert strip_tags(article.body) == before
    assert {e.name for e in desk.library.experts.list()} == {"Alexander Gabuev", "Ni Lexiong"}
    assert len(desk.library.tags.quotes_by("expert", "alexander-gabuev")) == 3
    assert [credit.name for credit in article.byline] == ["Ricardo"]

    report, _ = export_articles(desk.library, [article.slug], "html", "", None, tmp_path / "filed")
    page = report.paths[0].read_text(encoding="utf-8")
    for words in (HEADLINE, "China is thinking of its own interests", "Source: Gestion", "Ricardo"):
        assert words in page
    assert "{expert=" not in page


def test_undo_takes_back_a_tag_and_redo_puts_it_back(filed):
    session = filed.window.workbench.current
    before = session.text()
    tag(filed, "Ni Lexiong", "tag_expert")
    after = session.text()
    assert after != before
    filed.run("undo")
    assert session.text() == before
    filed.run("redo")
    assert session.text() == after


def test_everything_typed_is_there_after_closing_and_opening_again(filed, make_desk):  # noqa: F811
    editor = filed.window.area.form.editor
    editor.setFocus()
    filed.qtbot.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    filed.qtbot.keyClicks(editor, " One more sentence.")
    filed.window.close()
    filed.settle()
    QApplication.processEvents()
    (line,) = filed.library.articles.list().rows
    assert filed.library.articles.by_id(line.id).body.endswith(" One more sentence.")
