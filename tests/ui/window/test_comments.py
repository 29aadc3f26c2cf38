"""Comments and suggested edits in the window: said, found, answered, accepted and rejected by keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from workstation.domain.comments import CommentKind, CommentState
from workstation.usecases.comments import list_comments

BODY = "The bridge closes on Friday.\n\nThe mayor said it is safe.\n"


@pytest.fixture
def desk(shared_desk):
    yield shared_desk
    if "comments" in shared_desk.window.side.widgets:
        shown = panel(shared_desk)
        shown.tabs.setCurrentIndex(0)
        shown.closed.setChecked(False)


@pytest.fixture
def article(desk):
    made = desk.article(headline="A bridge", body=BODY)
    desk.open(made)
    return made


def panel(desk):
    return desk.window.comments_panel()


def all_of(desk, article):
    return list_comments(desk.library, article.id)


def say(desk, words, said, command="comment", instead=None):
    desk.select(words)
    desk.run(command)
    desk.settle()
    form = panel(desk).new
    assert form.isVisible()
    if instead is not None:
        assert form.instead.hasFocus()
        desk.qtbot.keyClicks(form.instead, instead)
        if not instead:
            desk.qtbot.keyClick(form.instead, Qt.Key.Key_Delete)
    desk.qtbot.keyClicks(form.said, said)
    desk.qtbot.keyClick(form.said, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def test_a_comment_by_key_then_answered_and_resolved(desk, article):
    desk.window.workbench.remember(comment_name="Ann")
    say(desk, "is safe", "Who says so?")
    (comment,) = all_of(desk, article)
    assert (comment.by, comment.text, comment.anchor.words) == ("Ann", "Who says so?", "is safe")
    shown = panel(desk)
    assert shown.chosen == comment
    assert [item.name for item in shown.list.items.items] == ["“is safe”"]
    desk.qtbot.keyClicks(shown.card.answer, "The engineer.")
    desk.qtbot.mouseClick(shown.card.answer_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert all_of(desk, article)[0].answers[0].text == "The engineer."
    assert "The engineer." in shown.card.answers.text()
    assert shown.card.answer.words() == ""
    desk.qtbot.mouseClick(shown.card.accept_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert all_of(desk, article)[0].state is CommentState.RESOLVED
    assert shown.list.items.items == ()
    desk.qtbot.mouseClick(shown.closed, Qt.MouseButton.LeftButton, pos=QPoint(8, shown.closed.height() // 2))
    desk.settle()
    shown.list.choose(comment.id)
    desk.settle()
    desk.qtbot.mouseClick(shown.card.reopen_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert all_of(desk, article)[0].state is CommentState.OPEN


def test_marks_stand_beside_the_lines_and_follow_the_typing(desk, article):
    say(desk, "is safe", "?")
    margin, editor = desk.window.comments.margin, desk.window.area.form.editor
    ((rect, place),) = margin.marks()
    assert margin.isVisible()
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    editor.setTextCursor(cursor)
    desk.qtbot.keyClicks(editor, "New")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    ((lower, _place),) = margin.marks()
    assert lower.top() > rect.top()
    document = editor.document()
    found = QTextCursor(document)
    found.setPosition(place.start.position())
    found.setPosition(place.end.position(), QTextCursor.MoveMode.KeepAnchor)
    assert found.selectedText() == "is safe"
    desk.run("show_people")
    desk.settle()
    desk.qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=lower.center())
    desk.settle()
    assert panel(desk).chosen.id == place.id
    assert editor.textCursor().selectedText() == "is safe"


def test_suggestions_are_taken_one_by_one_and_each_is_one_step_of_undo(desk, article):
    say(desk, "Friday", "It was moved.", "suggest_edit", "Monday")
    say(desk, " said it", "", "suggest_edit", "")
    editor = desk.window.area.form.editor
    assert editor.toPlainText() == BODY
    assert [(c.kind, c.replacement) for c in all_of(desk, article)] == [
        (CommentKind.REPLACE, "Monday"),
        (CommentKind.DELETE, ""),
    ]
    cursor = editor.textCursor()
    cursor.setPosition(0)
    editor.setTextCursor(cursor)
    desk.run("next_comment")
    desk.settle()
    assert editor.textCursor().selectedText() == "Friday"
    desk.run("accept_suggestion")
    desk.settle()
    assert editor.toPlainText() == BODY.replace("Friday", "Monday")
    desk.run("next_comment")
    desk.settle()
    assert editor.textCursor().selectedText() == " said it"
    shown = panel(desk)
    desk.qtbot.keyClick(shown.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert editor.toPlainText() == BODY.replace("Friday", "Monday").replace(" said it", "")
    assert {c.state for c in all_of(desk, article)} == {CommentState.ACCEPTED}
    editor.undo()
    assert editor.toPlainText() == BODY.replace("Friday", "Monday")
    editor.undo()
    assert editor.toPlainText() == BODY


def states(desk, article):
    desk.settle()
    return {c.anchor.words: (c.state, c.anchor.lost) for c in all_of(desk, article)}


def test_a_suggestion_that_is_undone_waits_again_and_is_taken_by_redo(desk, article):
    say(desk, "Friday", "", "suggest_edit", "Monday")
    say(desk, "safe", "", "suggest_edit", "sound")
    editor, saving = desk.window.area.form.editor, desk.window.area.saving
    for id in [each.id for each in all_of(desk, article)]:
        panel(desk).show_comment(id)
        desk.settle()
        desk.run("accept_suggestion")
        desk.settle()
        saving.commit()
        desk.settle()
    assert editor.toPlainText() == BODY.replace("Friday", "Monday").replace("safe", "sound")
    editor.undo()
    assert states(desk, article)["safe"] == (CommentState.OPEN, False)
    editor.undo()
    assert states(desk, article)["Friday"] == (CommentState.OPEN, False)
    assert [place.tip for place in desk.window.comments.margin.places] == ["{~~Friday~>Monday~~}", "{~~safe~>sound~~}"]
    editor.redo()
    desk.settle()
    assert [each.state for each in all_of(desk, article)] == [CommentState.ACCEPTED, CommentState.OPEN]
    desk.qtbot.keyClicks(editor, "x")  # what could be done again is gone
    editor.undo()
    desk.settle()
    assert [each.state for each in all_of(desk, article)] == [CommentState.ACCEPTED, CommentState.OPEN]


def test_rejecting_by_key_leaves_the_text_and_previous_goes_round(desk, article):
    say(desk, "Friday", "", "suggest_edit", "Monday")
    say(desk, "mayor", "Which?")
    editor = desk.window.area.form.editor
    for command, words in (("previous_comment", "Friday"), ("previous_comment", "mayor"), ("next_comment", "Friday")):
        desk.run(command)
        desk.settle()
        assert editor.textCursor().selectedText() == words
    desk.qtbot.keyClick(panel(desk).list, Qt.Key.Key_Delete)
    desk.settle()
    assert {c.anchor.words: c.state for c in all_of(desk, article)} == {
        "Friday": CommentState.REJECTED,
        "mayor": CommentState.OPEN,
    }
    assert editor.toPlainText() == BODY


def test_words_are_put_in_at_the_caret(desk, article):
    editor = desk.window.area.form.editor
    cursor = editor.textCursor()
    cursor.setPosition(BODY.index("mayor"))
    editor.setTextCursor(cursor)
    desk.run("comment")
    desk.settle()
    assert not panel(desk).new.isVisible()  # a remark is about words
    desk.run("suggest_edit")
    desk.settle()
    form = panel(desk).new
    desk.qtbot.keyClicks(form.instead, "new ")
    desk.qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    desk.settle()
    assert all_of(desk, article)[0].kind is CommentKind.INSERT
    desk.run("accept_suggestion")
    desk.settle()
    assert editor.toPlainText() == BODY.replace("mayor", "new mayor")


def test_escape_leaves_and_a_refusal_keeps_what_was_typed(desk, article):
    desk.select("Friday")
    desk.run("suggest_edit")
    desk.settle()
    form = panel(desk).new
    desk.qtbot.keyClicks(form.said, "why")
    desk.qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "changes nothing" in form.refusal.text()
    assert form.said.words() == "why"
    desk.qtbot.keyClick(form.said, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert all_of(desk, article) == []


def test_open_ones_of_all_articles_lead_to_their_place(desk, article):
    say(desk, "is safe", "Who?")
    other = desk.article(headline="Other", body="Nothing here.")
    desk.open(other)
    shown = panel(desk)
    assert shown.list.items.items == ()
    shown.tabs.setCurrentIndex(1)
    desk.settle()
    (item,) = shown.list.items.items
    assert "A bridge" in item.detail
    shown.list.choose(item.key)
    desk.qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.workbench.current.article.id == article.id
    assert desk.window.area.form.editor.textCursor().selectedText() == "is safe"


def test_the_keyboard_stays_in_the_panel_when_what_had_it_goes(desk, article):
    say(desk, "is safe", "Who says so?")
    say(desk, "closes on Friday", "Which?")
    desk.window.activateWindow()
    shown = panel(desk)
    shown.list.choose(all_of(desk, article)[0].id)
    desk.settle()
    shown.card.accept_button.setFocus()
    desk.qtbot.keyClick(shown.card.accept_button, Qt.Key.Key_Space)
    desk.settle()
    assert desk.window.focusWidget() in (shown.list, shown.card.accept_button)
    shown.card.accept_button.setFocus()
    desk.qtbot.keyClick(shown.card.accept_button, Qt.Key.Key_Space)
    desk.settle()
    assert not shown.card.isVisible()
    assert desk.window.focusWidget() is shown.tabs
