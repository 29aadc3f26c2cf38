"""What is typed is stored in time; what cannot be is said, kept, and offered a way out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from tests.ui.window.conftest import Asked, Desk
from workstation.domain.revisions import RevisionKind
from workstation.errors import LibraryDamaged
from workstation.export.options import Options
from workstation.ui import ask
from workstation.ui.saving import LATEST, REST, State
from workstation.ui.status_bar import state_in_words
from workstation.usecases.articles import save_body
from workstation.usecases.exporting import export_articles
from workstation.usecases.images import add_image
from workstation.usecases.importing import import_files


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def test_a_save_of_another_day_is_told_with_its_day(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="Old."))
    saving, bar = desk.window.area.saving, desk.window.statusBar()
    saving.saved_at = datetime(2023, 4, 12, 12, 0, tzinfo=UTC)
    bar._show_state()
    bar._make_room()
    assert bar.saved.text() == "Saved 12 Apr 2023"
    assert bar.saved.minimumWidth() >= bar.saved.fontMetrics().horizontalAdvance("Saved 12 Apr 2023")
    saving.saved_at = datetime.now(UTC)
    bar._show_state()
    assert ":" in bar.saved.text()


def test_text_is_stored_after_a_rest(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body="Old.")
    desk.open(article)
    editor, saving = desk.window.area.form.editor, desk.window.area.saving
    assert saving._rest.interval() == REST
    saving._rest.setInterval(200)
    desk.qtbot.keyClicks(editor, "New. ")
    assert saving.state is State.CHANGED
    assert desk.window.statusBar().saved.text() == "Not saved yet"
    desk.qtbot.waitUntil(lambda: saving.state is State.SAVED, timeout=20_000)
    assert desk.stored(article).body == "New. Old."
    assert desk.window.statusBar().saved.text().startswith("Saved ")


def test_the_clocks_are_those_that_were_decided() -> None:
    assert (REST, LATEST) == (2_000, 10_000)


def test_whoever_never_rests_is_stored_at_the_latest_after_the_second_clock(desk: Desk) -> None:
    article = desk.article(body="")
    desk.open(article)
    saving = desk.window.area.saving
    saving._latest.setInterval(30)
    saving._rest.setInterval(60_000)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "never resting")
    desk.qtbot.waitUntil(lambda: desk.stored(article).body == "never resting", timeout=20_000)


def test_a_clock_that_runs_out_while_something_is_stored_is_not_forgotten(desk: Desk) -> None:
    article = desk.article(body="")
    desk.open(article)
    saving = desk.window.area.saving
    saving._latest.setInterval(60_000)
    saving._rest.setInterval(60_000)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "a")
    saving.commit()
    assert saving.state is State.SAVING
    desk.qtbot.keyClicks(desk.window.area.form.editor, "b")
    saving.commit()
    desk.settle()
    assert desk.stored(article).body == "ab"


def test_switching_stores_and_each_article_keeps_its_own_undo(desk: Desk) -> None:
    first, second = desk.article(headline="One", body="one"), desk.article(headline="Two", body="two")
    editor = desk.window.area.form.editor
    desk.open(first)
    desk.qtbot.keyClicks(editor, "A")
    desk.open(second)
    assert desk.stored(first).body == "Aone"
    desk.qtbot.keyClicks(editor, "B")
    desk.open(first)
    assert (editor.toPlainText(), desk.stored(second).body) == ("Aone", "Btwo")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "one"
    desk.open(second)
    assert editor.toPlainText() == "Btwo"
    desk.qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "two"


def test_headline_and_dek_are_fields_of_the_article(desk: Desk) -> None:
    article = desk.article(body="Text.")
    desk.open(article)
    form = desk.window.area.form
    desk.qtbot.keyClicks(form.headline, "Who pays?")
    desk.qtbot.keyClick(form.headline, Qt.Key.Key_Return)
    desk.qtbot.keyClicks(form.dek, "Nobody knows.")
    desk.window.area.commit()
    desk.settle()
    stored = desk.stored(article)
    assert (stored.headline, stored.dek, stored.body) == ("Who pays?", "Nobody knows.", "Text.")
    assert desk.window.windowTitle() == "Who pays? — Editorial Workstation"


def test_an_untitled_article_gets_its_slug_from_the_headline_once_it_is_left(desk: Desk) -> None:
    desk.run("new")
    desk.settle()
    article = desk.window.workbench.current.article
    assert article.slug == "untitled"
    form = desk.window.area.form
    desk.qtbot.keyClicks(form.headline, "Who pays?")
    form.headline.left.emit()
    desk.settle()
    assert desk.stored(article).slug == "who-pays"
    assert desk.window.workbench.current.article.slug == "who-pays"


def test_a_headline_over_its_limit_is_refused_in_words_and_the_text_is_stored_all_the_same(desk: Desk) -> None:
    article = desk.article(headline="Short", body="")
    desk.open(article)
    form = desk.window.area.form
    form.headline.setPlainText("x" * 301)
    desk.qtbot.keyClicks(form.editor, "Text.")
    assert form.counts[form.headline].text() == "301 of 300 characters: too long, shorten it."
    desk.window.area.commit()
    desk.settle()
    assert desk.stored(article).body == "Text."
    assert desk.stored(article).headline == "Short"
    assert "301 characters" in desk.window.area.banner.detail.text()
    assert form.headline.value() == "x" * 301
    form.headline.setPlainText("Fits")
    desk.window.area.commit()
    desk.settle()
    assert desk.stored(article).headline == "Fits"
    assert not desk.window.area.banner.isVisible()


def test_ctrl_s_keeps_a_revision_and_opening_makes_one(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body="Old.")
    desk.open(article)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "New. ")
    desk.run("revision")
    desk.settle()
    kinds = [line.kind for line in desk.library.revisions.list(article.id)]
    assert kinds == [RevisionKind.SAVED, RevisionKind.OPENING]
    assert desk.window.statusBar().saved.text() == "Kept as a revision."


@pytest.fixture
def conflict(make_desk: Any) -> Desk:
    """This window holds “mine”, the library “theirs”."""
    desk: Desk = make_desk()
    article = desk.article(headline="Harbour", body="text")
    desk.open(article)
    save_body(desk.library, article.id, "theirs")
    editor = desk.window.area.form.editor
    editor.selectAll()
    desk.qtbot.keyClicks(editor, "mine")
    desk.window.area.commit()
    desk.settle()
    return desk


def banner_button(desk: Desk, text: str):
    return next(button for button in desk.window.area.banner.buttons if button.text() == text)


def test_a_text_edited_elsewhere_is_never_overwritten_unasked(conflict: Desk, asked: Asked) -> None:
    area = conflict.window.area
    assert area.saving.state is State.FAILED
    assert area.banner.isVisible()
    assert area.banner.heading.text() == "NOT SAVED"
    assert "changed elsewhere" in area.banner.detail.text()
    assert state_in_words(area.saving, read_only=False).startswith("Not saved: ")
    assert area.form.editor.toPlainText() == "mine"
    assert conflict.stored(area.saving.session.article).body == "theirs"
    assert asked.errors == []


def test_copying_the_text_out(conflict: Desk) -> None:
    banner_button(conflict, "Copy text").click()
    assert QGuiApplication.clipboard().text() == "mine"


def test_saving_a_copy_elsewhere(conflict: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "save_file", lambda *_args, **_more: tmp_path / "copy.md")
    banner_button(conflict, "Save a copy elsewhere…").click()
    assert (tmp_path / "copy.md").read_text() == "mine"


def test_keeping_mine_as_a_new_article(conflict: Desk) -> None:
    article = conflict.window.workbench.current.article
    banner_button(conflict, "Keep mine as a new article").click()
    conflict.settle()
    assert conflict.stored(article).body == "theirs"
    assert conflict.window.workbench.current.text() == "mine"
    assert conflict.window.workbench.current.article.id != article.id
    assert not conflict.window.area.banner.isVisible()


def test_replacing_the_other_keeps_it_as_a_revision(conflict: Desk) -> None:
    article = conflict.window.workbench.current.article
    banner_button(conflict, "Replace the other with mine").click()
    conflict.settle()
    assert conflict.stored(article).body == "mine"
    newest = conflict.library.revisions.list(article.id)[0]
    assert conflict.library.revisions.get(newest.id).article.body == "theirs"
    assert not conflict.window.area.banner.isVisible()


def test_showing_the_other_leaves_mine_behind_undo(conflict: Desk) -> None:
    banner_button(conflict, "Show the other").click()
    conflict.settle()
    editor = conflict.window.area.form.editor
    assert editor.toPlainText() == "theirs"
    assert conflict.window.area.saving.state is State.SAVED
    editor.undo()
    assert editor.toPlainText() == "mine"


def test_what_another_part_of_the_window_wrote_is_shown(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body="text")
    desk.open(article)
    desk.window.workbench.do(save_body, article.id, "restored text")
    desk.settle()
    assert desk.window.area.form.editor.toPlainText() == "restored text"
    assert desk.window.area.saving.state is State.SAVED


def test_a_library_that_fails_says_so_once_and_tries_again(make_desk: Any, asked: Asked) -> None:
    desk = make_desk()
    article = desk.article(headline="Harbour", body="text")
    desk.open(article)
    desk.library.close()
    desk.qtbot.keyClicks(desk.window.area.form.editor, "more ")
    desk.window.area.commit()
    desk.settle()
    assert desk.window.area.banner.heading.text() == "NOT SAVED"
    banner_button(desk, "Try again").click()
    desk.settle()
    assert desk.window.area.saving.state is State.FAILED
    assert asked.errors == []
    assert desk.window.area.form.editor.toPlainText() == "more text"
    asked.answers = [False]
    desk.window.close()
    assert desk.window.isVisible()
    assert "Harbour" in asked.said[-1][1]


def test_a_library_that_was_moved_is_noticed_at_the_next_save_and_taken_up_again_when_it_is_back(
    make_desk: Any, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    first, second = desk.article(headline="Harbour", body="text"), desk.article(headline="Other", body="other")
    desk.open(first)
    (tmp_path / "library.db").rename(tmp_path / "moved.db")
    desk.qtbot.keyClicks(desk.window.area.form.editor, "more ")
    desk.window.area.commit()
    desk.settle()
    area = desk.window.area
    assert area.banner.heading.text() == "NOT SAVED"
    assert "was moved, replaced or deleted while it was open" in area.banner.detail.text()
    assert "Put the file back where it was, or save a copy elsewhere" in area.banner.detail.text()
    assert desk.window.statusBar().saved.text().startswith("Not saved: ")
    monkeypatch.setattr(ask, "save_file", lambda *_args, **_more: tmp_path / "copy.md")
    banner_button(desk, "Save a copy elsewhere…").click()
    assert (tmp_path / "copy.md").read_text() == "more text"
    desk.library._sessions.engine.dispose()  # every read must open the file anew, and finds none
    desk.open(second)
    desk.open(first)
    assert asked.errors == []  # what cannot be read or noted meanwhile opens no dialog
    (tmp_path / "moved.db").rename(tmp_path / "library.db")
    area.saving._again.setInterval(10)
    area.saving.commit()
    desk.settle()
    assert area.saving.state is State.SAVED
    assert desk.stored(first).body == "more text"
    assert not area.banner.isVisible()


def test_a_save_that_failed_is_tried_again_by_itself(make_desk: Any, tmp_path: Path) -> None:
    desk = make_desk()
    article = desk.article(headline="Harbour", body="text")
    desk.open(article)
    saving = desk.window.area.saving
    saving._again.setInterval(20)
    (tmp_path / "library.db").rename(tmp_path / "moved.db")
    desk.qtbot.keyClicks(desk.window.area.form.editor, "more ")
    saving.commit()
    desk.qtbot.waitUntil(lambda: saving.state is State.FAILED)
    (tmp_path / "moved.db").rename(tmp_path / "library.db")
    desk.qtbot.waitUntil(lambda: saving.state is State.SAVED, timeout=5_000)
    assert desk.stored(article).body == "more text"


def test_a_file_changed_outside_never_changes_what_is_written_here(desk: Desk, tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("From a file.\n", encoding="utf-8")
    import_files(desk.library, [draft])
    article = desk.library.articles.get("draft")
    desk.open(article)
    export_articles(desk.library, ["draft"], "markdown", "", None, tmp_path / "out")
    desk.qtbot.keyClicks(desk.window.area.form.editor, "Mine. ")
    for file in (draft, *(tmp_path / "out").iterdir()):
        file.write_text("Somebody else's.\n", encoding="utf-8")
    desk.settle()
    desk.window.area.commit()
    desk.settle()
    assert desk.window.area.form.editor.toPlainText() == "Mine. From a file."
    assert desk.stored(article).body == "Mine. From a file."


def test_an_image_changed_outside_never_changes_the_articles_image_or_its_text(desk: Desk, tmp_path: Path) -> None:
    picture = tmp_path / "gate.png"
    Pillow.new("RGB", (8, 8), "green").save(picture)
    image, _ = add_image(desk.library, picture)
    article = desk.article(headline="Gate", body=f"![A gate](media/{image.name})")
    was = desk.library.images.data(image.name)
    desk.open(article)
    export_articles(desk.library, [article.slug], "html", "", Options(with_folder=True), tmp_path / "out")
    editor = desk.window.area.form.editor
    desk.qtbot.keyClicks(editor, "Mine. ")
    outside = [picture, *(each for each in (tmp_path / "out").rglob("*") if each.is_file())]
    assert any(each.suffix == ".png" for each in outside[1:])  # the folder beside the page
    for file in outside:
        Pillow.new("RGB", (8, 8), "red").save(file, "PNG")
    desk.settle()
    desk.window.area.commit()
    desk.settle()
    assert editor.toPlainText() == desk.stored(article).body == f"Mine. ![A gate](media/{image.name})"
    assert desk.library.images.data(image.name) == was
    (kept,) = (desk.library.files / "media").glob("??/*.png")
    Pillow.new("RGB", (8, 8), "red").save(kept)  # the library's own file, by another program
    desk.qtbot.keyClicks(editor, "More. ")
    desk.window.area.commit()
    desk.settle()
    assert desk.window.workbench.current.text().startswith("Mine. More. ")
    assert desk.stored(article).body == editor.toPlainText()
    with pytest.raises(LibraryDamaged, match=r"gate\.png is damaged"):
        desk.library.images.data(image.name)
    picture.write_bytes(was)
    add_image(desk.library, picture)
    assert desk.library.images.data(image.name) == was


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.sampled_from(["word ", "é👍", "\n", "\u00a0x", "“q” "])),
        st.tuples(st.just("headline"), st.sampled_from(["One more", "Harbour", "Zoë"])),
        st.tuples(st.just("elsewhere"), st.sampled_from(["Written elsewhere.", "", "Two\n\nparagraphs."])),
        st.tuples(
            st.sampled_from(["delete", "undo", "redo", "switch", "commit", "revision", "reload", "file"]), st.just("")
        ),
    ),
    min_size=4,
    max_size=24,
)


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_is_done_in_whatever_order_the_library_has_what_the_editor_shows(
    desk: Desk, tmp_path: Path, steps: list[tuple[str, str]]
) -> None:
    both = [desk.article(headline="One", body="one"), desk.article(headline="Two", body="two")]
    desk.open(both[0])
    editor, area = desk.window.area.form.editor, desk.window.area
    at = 0
    for step, words in steps:
        if step == "type":
            editor.insertPlainText(words)
        elif step == "headline":
            area.form.headline.setPlainText(words)
        elif step == "delete":
            editor.moveCursor(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
            editor.textCursor().removeSelectedText()
        elif step in ("undo", "redo"):
            getattr(editor, step)()
        elif step == "switch":
            at = 1 - at
            desk.open(both[at])
        elif step == "commit":
            area.commit()  # and on with the next while it is under way
        elif step == "revision":
            desk.run("revision")
        elif step == "file":
            export_articles(desk.library, [desk.stored(both[at]).slug], "markdown", "", None, tmp_path / "out")
            for file in (tmp_path / "out").iterdir():
                file.write_text("Somebody else's.", encoding="utf-8")
        else:  # by another part of the window, once all is stored
            area.commit()
            desk.settle()
            body = words if step == "elsewhere" else desk.stored(both[at]).body
            desk.window.workbench.do(save_body, both[at].id, body)
            desk.settle()
            assert desk.window.workbench.current.text() == body  # toPlainText() makes no-break spaces spaces
    shown = [area.form.headline.toPlainText(), desk.window.workbench.current.text()]
    area.commit()
    desk.settle()
    for each in both:
        desk.open(each)
        stored = desk.stored(each)
        assert (stored.headline, stored.body) == (
            area.form.headline.toPlainText(),
            desk.window.workbench.current.text(),
        )
        assert not (desk.library.journals / f"{each.id}.journal").exists()
    assert shown == [desk.stored(both[at]).headline, desk.stored(both[at]).body]
