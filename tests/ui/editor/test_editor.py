from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QFont, QKeySequence, QMouseEvent, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.editor.conftest import Open, session
from workstation.ui.editor.column import writing_font
from workstation.ui.editor.editor import Editor
from workstation.ui.theme import DARK, LIGHT

GABUEV = "See [Alexander Gabuev]{expert=alexander-gabuev} and [“well”]{quote=q7k2m9xa} here."
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def caret(editor: Editor, position: int, anchor: int | None = None) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position if anchor is None else anchor)
    if anchor is not None:
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    QApplication.processEvents()


def worn(editor: Editor, words: str) -> QTextCharFormat:
    """The formats drawn over the first character of these words, as Qt merges them."""
    cursor = editor.document().find(words)
    block, at = cursor.block(), cursor.selectionStart() - cursor.block().position()
    merged = QTextCharFormat()
    for each in block.layout().formats():
        if each.start <= at < each.start + each.length:
            merged.merge(each.format)
    return merged


def point_of(editor: Editor, position: int) -> QPoint:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    return editor.cursorRect(cursor).center() + QPoint(2, 0)


def many(lines: int) -> str:
    return "\n".join(f"Line {n} with some words in it." for n in range(lines))


# --- colours ---------------------------------------------------------------------------------------


def test_tags_wear_a_colour_and_a_shape_of_their_kind(editor: Editor, show: Open) -> None:
    show("[Ann]{expert=x} [Ben]{source=x} [Cid]{quote=q1234567} [Dan]{claim=c1234567}")
    shapes = {word: worn(editor, word).underlineStyle() for word in ("Ann", "Ben", "Cid", "Dan")}
    assert shapes["Ann"] == QTextCharFormat.UnderlineStyle.SingleUnderline
    assert shapes["Ben"] == QTextCharFormat.UnderlineStyle.DotLine
    assert shapes["Dan"] == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert worn(editor, "Ann").foreground().color().name() == LIGHT.tag("expert").colour
    assert worn(editor, "Cid").background().color().name() == LIGHT.tag("quote").wash
    quoted = editor.document().find("Cid")
    assert editor.highlighter.doubled(0) == ((quoted.selectionStart(), quoted.selectionEnd()),)


def test_the_ends_of_a_tag_recede_until_the_caret_is_inside(editor: Editor, show: Open) -> None:
    show(GABUEV)
    small = worn(editor, "{expert").fontPointSize()
    assert 0 < small < editor.font().pointSizeF()
    caret(editor, 10)
    assert worn(editor, "{expert").fontPointSize() == 0
    assert worn(editor, "{quote").fontPointSize() == small
    caret(editor, 2)
    assert worn(editor, "{expert").fontPointSize() == small


def test_typing_recolours_the_line_and_carries_fences_on(editor: Editor, show: Open) -> None:
    show("\n*one*\n*two*\n```\n*three*")
    assert worn(editor, "one").fontItalic()
    assert not worn(editor, "three").fontItalic()
    caret(editor, 0)
    QTest.keyClicks(editor, "```")
    QApplication.processEvents()
    editor.grab()
    assert not worn(editor, "one").fontItalic()
    assert worn(editor, "three").fontItalic()
    editor.undo()
    editor.grab()
    assert worn(editor, "one").fontItalic()
    assert not worn(editor, "three").fontItalic()


def test_only_what_comes_into_view_is_coloured(editor: Editor, show: Open) -> None:
    show("\n".join(f"*line {n}*" for n in range(3_000)))
    last = editor.document().lastBlock().layout()
    assert worn(editor, "line 0").fontItalic()
    assert last.formats() == []
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.grab()
    assert last.formats() != []


def test_beyond_the_first_plane_colours_stand_where_the_words_are(editor: Editor, show: Open) -> None:
    show("😀😀 *odd* [x]{expert=y}")
    assert worn(editor, "odd").fontItalic()
    assert worn(editor, "x]").foreground().color().name() == LIGHT.tag("expert").colour
    caret(editor, editor.document().find("x]").selectionEnd() - 1)
    assert worn(editor, "{expert").fontPointSize() == 0


def test_another_look_and_size_reach_the_text(editor: Editor, show: Open) -> None:
    show(GABUEV)
    editor.dress(DARK, QFont("DejaVu Sans", 20))
    editor.grab()
    assert worn(editor, "Alexander").foreground().color().name() == DARK.tag("expert").colour
    editor.set_zoom(200)
    assert editor.font().pointSizeF() == 40
    assert editor.document().defaultFont().pointSizeF() == 40
    editor.set_zoom(9_000)
    assert editor.zoom == 300


def test_an_empty_article_says_where_to_begin(editor: Editor, show: Open) -> None:
    it = show("")
    empty = editor.viewport().grab().toImage()
    it.replace_text(" ")
    assert editor.viewport().grab().toImage() != empty


# --- sessions --------------------------------------------------------------------------------------


def test_scrolling_is_told_but_not_when_typing_scrolls(editor: Editor, show: Open) -> None:
    it = show(many(300))
    caret(editor, editor.document().characterCount() - 1)
    told: list[float] = []
    editor.top_line_changed.connect(told.append)
    top = editor.verticalScrollBar().value()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.verticalScrollBar().value() > top
    assert told == []
    assert it.top_line == editor.top_line()
    QTest.keyClick(editor, Qt.Key.Key_PageUp)
    assert told == [editor.top_line()] == [it.top_line]


def test_each_article_keeps_caret_scroll_and_undo(editor: Editor, show: Open) -> None:
    one = show(many(300))
    caret(editor, 5)
    QTest.keyClicks(editor, "typed")
    editor.scroll_to_line(100)
    two = session("another")
    editor.show_session(two)
    QTest.keyClicks(editor, "x")
    editor.show_session(one)
    assert editor.textCursor().position() == 10
    assert int(editor.top_line()) == 100
    editor.undo()
    assert one.text() == many(300)
    assert two.text() == "xanother"


def test_a_closed_article_leaves_an_empty_page_that_takes_no_text(editor: Editor, show: Open) -> None:
    one = show("text")
    one.close()
    assert editor.session is None
    QTest.keyClicks(editor, "x")
    assert editor.toPlainText() == ""
    editor.show_session(session("next"))
    QTest.keyClicks(editor, "x")
    assert editor.session is not None
    assert editor.session.text() == "xnext"


def test_a_read_only_library_stays_read_only_over_sessions(editor: Editor, show: Open) -> None:
    editor.setReadOnly(True)
    one = show("text")
    QTest.keyClicks(editor, "x")
    assert one.text() == "text"


# --- keys and mouse ----------------------------------------------------------------------------------


def test_the_window_keeps_its_shortcuts_and_the_text_its_own(qtbot, editor: Editor, show: Open) -> None:
    it = show("one two")
    link = QShortcut(QKeySequence("Ctrl+K"), editor)
    with qtbot.waitSignal(link.activated):
        QTest.keyClick(editor, Qt.Key.Key_K, CONTROL)
    assert it.text() == "one two"
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert it.text() == "one two"


def test_shift_return_ends_the_line_like_return(editor: Editor, show: Open) -> None:
    it = show("ab")
    caret(editor, 1)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert it.text() == "a\nb"


def test_tab_indents_list_items_and_leaves_elsewhere(editor: Editor, show: Open) -> None:
    it = show("- one\n- two\n1. three\nplain")
    caret(editor, 13, 8)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert it.text() == "- one\n  - two\n  1. three\nplain"
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert it.text() == "- one\n- two\n1. three\nplain"
    caret(editor, len(it.text()))
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert it.text().endswith("plain")


def test_control_click_and_control_return_open_the_record(qtbot, editor: Editor, show: Open) -> None:
    show(GABUEV)
    with qtbot.waitSignal(editor.tag_opened) as opened:
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CONTROL, point_of(editor, 8))
    assert opened.args == ["expert", "alexander-gabuev"]
    assert editor.textCursor().position() == 0
    caret(editor, GABUEV.index("well"))
    with qtbot.waitSignal(editor.tag_opened) as opened:
        QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert opened.args == ["quote", "q7k2m9xa"]
    assert editor.session is not None
    assert editor.session.text() == GABUEV


def test_a_hand_shows_over_a_tag_while_control_is_held(editor: Editor, show: Open) -> None:
    show(GABUEV)
    point = point_of(editor, 8)
    QTest.keyPress(editor, Qt.Key.Key_Control)
    _hover(editor, point, CONTROL)
    assert editor.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    _hover(editor, point_of(editor, 1), CONTROL)
    assert editor.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_a_click_beside_the_column_sets_the_caret(editor: Editor, show: Open) -> None:
    editor.resize(1_400, 600)
    show("one\ntwo")
    second = editor.viewport().y() + point_of(editor, 5).y()
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, NONE, QPoint(editor.width() - 60, second))
    assert editor.textCursor().position() == 7


def test_a_right_click_is_taken_once_in_the_column_and_beside_it(editor: Editor, show: Open) -> None:
    editor.resize(1_400, 600)
    show("one\ntwo")
    for widget, at in ((editor.viewport(), point_of(editor, 1)), (editor, QPoint(2, editor.viewport().y() + 5))):
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton):
            press = QMouseEvent(
                QEvent.Type.MouseButtonPress, QPointF(at), QPointF(widget.mapToGlobal(at)), button, button, NONE
            )
            QApplication.sendEvent(widget, press)
    assert editor.toPlainText() == "one\ntwo"


def test_lines_are_never_much_longer_than_72_characters(editor: Editor, show: Open) -> None:
    editor.resize(1_600, 600)
    show("The minister said on Thursday that nobody had asked. " * 10)
    layout = editor.document().firstBlock().layout()
    longest = max(layout.lineAt(n).textLength() for n in range(layout.lineCount()))
    assert 60 <= longest <= 80
    margins = editor.viewportMargins()
    assert margins.left() == margins.right() > 200


def test_a_text_that_is_there_before_the_window_keeps_within_its_column(qtbot, qapp: QApplication) -> None:
    late = Editor(LIGHT, writing_font())
    qtbot.addWidget(late)
    late.show_session(session("The minister said on Thursday that nobody had asked. " * 100))
    late.resize(900, 600)
    with qtbot.waitExposed(late):
        late.show()
    qapp.processEvents()
    assert late.horizontalScrollBar().maximum() == 0
    assert late.document().documentLayout().documentSize().width() <= late.viewport().width()
    late.show_session(None)


def test_length_and_height_of_a_line_are_a_persons_choice(editor: Editor, show: Open) -> None:
    editor.resize(1_600, 600)
    show("The minister said on Thursday that nobody had asked. " * 10)

    def measured() -> tuple[int, float]:
        editor.grab()
        layout = editor.document().firstBlock().layout()
        lines = [layout.lineAt(n) for n in range(layout.lineCount())]
        return max(line.textLength() for line in lines), lines[1].y() - lines[0].y()

    long, high = measured()
    editor.set_measure(45, 2.2)
    shorter, higher = measured()
    assert 38 <= shorter <= 50 < long
    assert higher > high * 1.2


# --- in and out --------------------------------------------------------------------------------------


def test_paste_takes_the_plain_words_only(editor: Editor, show: Open) -> None:
    it = show("")
    data = QMimeData()
    data.setHtml("<b>rich</b>")
    data.setText("plain\r\nwords\u2028and\u00a0more")
    editor.insertFromMimeData(data)
    assert it.text() == "plain\nwords\nand\u00a0more"
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert copied.text() == it.text()
    assert copied.formats() == ["text/plain"]


def test_files_are_handed_on_not_pasted(qtbot, editor: Editor, show: Open, tmp_path: Path) -> None:
    it = show("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    assert editor.canInsertFromMimeData(data)
    with qtbot.waitSignal(editor.files_dropped) as dropped:
        editor.insertFromMimeData(data)
    assert dropped.args == [[tmp_path / "a.txt"]]
    assert it.text() == ""


# --- scrolling ---------------------------------------------------------------------------------------


def test_following_another_pane_is_not_reported_back(editor: Editor, show: Open) -> None:
    it = show(many(400))
    told: list[float] = []
    editor.top_line_changed.connect(told.append)
    editor.scroll_to_line(120.0)
    assert editor.top_line() == it.top_line == 120.0
    assert told == []
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().value() + 3)
    assert told == [123.0]


@pytest.mark.parametrize("line", [0.0, 0.5, 7.25])
def test_a_long_paragraph_is_followed_within(editor: Editor, show: Open, line: float) -> None:
    show("\n".join(["word " * 400] * 12))
    editor.scroll_to_line(line)
    assert abs(editor.top_line() - line) < 0.05


def test_the_caret_is_told_as_people_count(qtbot, editor: Editor, show: Open) -> None:
    show("one\ntwo")
    with qtbot.waitSignal(editor.caret_moved) as moved:
        caret(editor, 5)
    assert moved.args == [2, 2]


# --- over-long lines -----------------------------------------------------------------------------------


def test_a_line_in_pieces_is_edited_as_one(qtbot, editor: Editor) -> None:
    text = "ab" * 4_000
    it = session(text)
    with qtbot.waitSignal(editor.long_line_found) as found:
        editor.show_session(it)
    assert found.args == [0, 8_000]
    caret(editor, it.position_of(2_000))
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert it.text() == text[:1_999] + text[2_000:]
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert it.text() == text[:1_999] + text[2_001:]
    QTest.keyClicks(editor, "xy")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert it.text() == text[:1_999] + "xy\n" + text[2_001:]


def test_the_caret_never_stands_inside_a_display_break(editor: Editor, show: Open) -> None:
    text = "ab" * 4_000
    it = show(text)
    caret(editor, it.position_of(2_001))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(editor, key)
        assert editor.document().characterAt(editor.textCursor().position()) != "\u206f"
    QTest.keyClick(editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "z")
    assert it.text().count("\n") == 0
    assert len(it.text()) == 8_000


def _hover(editor: Editor, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(point)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(editor.viewport().mapToGlobal(point)), none, none, modifiers)
    QApplication.sendEvent(editor.viewport(), event)
