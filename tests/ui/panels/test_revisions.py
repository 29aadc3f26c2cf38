"""Revisions: listed, read, compared with now, named and restored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workstation.domain.articles import Article
from workstation.domain.revisions import RevisionKind
from workstation.storage.library import Library
from workstation.ui import ask
from workstation.ui.panels.revisions import Revisions
from workstation.ui.saving import Saving
from workstation.ui.session import Session
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import edit_header
from workstation.usecases.revisions import make_revision


def settle(workbench: Workbench) -> None:
    for _ in range(4):
        assert workbench.jobs.wait()
        QApplication.processEvents()


@pytest.fixture
def revisions(qtbot: QtBot, workbench: Workbench, session: Session) -> Revisions:
    Saving(session, workbench)
    panel = Revisions(workbench)
    qtbot.addWidget(panel)
    panel.resize(340, 800)
    panel.show()
    settle(workbench)
    return panel


def test_none_yet_is_said(revisions: Revisions) -> None:
    assert revisions.empty.isVisible()
    assert "Ctrl+S" in revisions.empty.sentence.text()


def test_a_named_revision_keeps_what_was_just_typed(
    qtbot: QtBot, revisions: Revisions, library: Library, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "text", lambda *_: "Before the desk")
    session.replace_text("Typed a moment ago.\n")
    qtbot.mouseClick(revisions.name_button, Qt.MouseButton.LeftButton)
    settle(revisions.workbench)
    lines = library.revisions.list(session.article.id)
    assert [(line.kind, line.label) for line in lines] == [(RevisionKind.NAMED, "Before the desk")]
    assert library.revisions.get(lines[0].id).article.body == "Typed a moment ago.\n"
    assert revisions.list.items.items[0].name == "Before the desk"


def test_what_changed_since_is_struck_and_underlined(
    revisions: Revisions, library: Library, article: Article, session: Session
) -> None:
    revisions.workbench.do(make_revision, article.id, RevisionKind.NAMED, "first")
    settle(revisions.workbench)
    edit_header(library, article.id, section="World")
    session.replace_text(article.body.replace("mayor", "governor"))
    revisions.list.choose(revisions.list.items.items[0].key)
    settle(revisions.workbench)
    shown = revisions.changes.toPlainText()
    assert "Section: World" in shown
    assert "mayorgovernor" in shown
    formats = {}
    block = revisions.changes.document().begin()
    while block.isValid():
        for piece in block.textFormats():
            words = block.text()[piece.start : piece.start + piece.length]
            formats[words] = (piece.format.fontStrikeOut(), piece.format.fontUnderline())
        block = block.next()
    assert formats["mayor"] == (True, False)
    assert formats["governor"] == (False, True)
    assert revisions.viewer.text.toPlainText() == article.body
    assert revisions.viewer.headline.text() == article.headline


def test_restoring_asks_and_keeps_the_present(
    qtbot: QtBot,
    revisions: Revisions,
    library: Library,
    article: Article,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    revisions.workbench.do(make_revision, article.id, RevisionKind.NAMED, "first")
    settle(revisions.workbench)
    session.replace_text("Something else.\n")
    revisions.list.choose(revisions.list.items.items[0].key)
    settle(revisions.workbench)
    answers = iter([False, True])
    monkeypatch.setattr(ask, "question", lambda *_, **__: next(answers))
    qtbot.mouseClick(revisions.viewer.restore, Qt.MouseButton.LeftButton)
    settle(revisions.workbench)
    assert session.text() == "Something else.\n"
    qtbot.mouseClick(revisions.viewer.restore, Qt.MouseButton.LeftButton)
    settle(revisions.workbench)
    assert library.articles.by_id(article.id).body == article.body
    assert session.text() == article.body
    kept = [library.revisions.get(line.id) for line in library.revisions.list(article.id)]
    assert [each.kind for each in kept] == [RevisionKind.RESTORED, RevisionKind.BEFORE_RESTORE, RevisionKind.NAMED]
    assert kept[1].article.body == "Something else.\n"


def test_any_two_are_compared_in_one_column_and_in_two_and_can_be_named(
    qtbot: QtBot, revisions: Revisions, library: Library, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    for body in ("one\n", "one two\n", "one three\n"):
        stored = library.articles.by_id(article.id)
        library.revisions.add(library.articles.save(stored.changed(body=body)), RevisionKind.SAVED)
    revisions.refresh()
    settle(revisions.workbench)
    newest, middle, _oldest = (item.key for item in revisions.list.items.items)
    revisions.list.choose(newest)
    revisions.viewer.pin.setChecked(True)
    revisions.list.choose(middle)
    settle(revisions.workbench)
    assert revisions.viewer.which.text() == "From revision 2 to revision 3"
    assert revisions.changes.toPlainText().strip() == "one twothree"
    assert revisions.viewer.both.old.toPlainText().strip() == "one two"
    assert revisions.viewer.both.new.toPlainText().strip() == "one three"
    revisions.viewer.pin.setChecked(False)
    settle(revisions.workbench)
    assert revisions.viewer.which.text() == "From revision 2 to the text now"
    monkeypatch.setattr(ask, "text", lambda *_: "for the lawyer")
    qtbot.mouseClick(revisions.viewer.rename, Qt.MouseButton.LeftButton)
    settle(revisions.workbench)
    assert revisions.list.chosen.name == "for the lawyer"


def test_the_slider_goes_through_time_past_what_was_read(
    revisions: Revisions, library: Library, article: Article
) -> None:
    library.revisions.add(article, RevisionKind.NAMED, "first")
    with library._sessions.writing() as session:
        session.connection().exec_driver_sql(
            "WITH RECURSIVE n(x) AS (SELECT 2 UNION ALL SELECT x + 1 FROM n WHERE x < 500) INSERT INTO revisions "
            "(id, article_id, seq, kind, label, made_at, sha256, words, headline, state) "
            "SELECT 'r' || x, article_id, x, 'opening', '', made_at, sha256, words, headline, state FROM revisions, n"
        )
    revisions.refresh()
    settle(revisions.workbench)
    assert (revisions.slider.maximum(), len(revisions.list.items.items)) == (500, 200)
    revisions.slider.setValue(450)
    settle(revisions.workbench)
    assert revisions.list.chosen.key == "r450"
    revisions.slider.setValue(1)
    settle(revisions.workbench)
    assert revisions.list.chosen.name == "first"
