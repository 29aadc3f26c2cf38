"""A letter is on the screen before all that follows of it; the picture and the colours are those of a fresh look."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workstation.ui.clipboard import clipboard_data
from workstation.ui.editor.editor import Editor
from workstation.ui.editor.edits import Edit
from workstation.ui.editor.moving import Worn, moved

LONG = (
    "> The [council]{source=council} met **on Tuesday** and said “we *waited* for `an answer`” of "
    "[them](https://x.org/1) and [“nobody came”]{quote=q7k2m9xa} before the gates were shut for the night and "
    "everybody went home again. "
)
TEXT = f"# A head\n\n{LONG * 2}\n\nA short line.\n\n- one\n- two\n"
KEYS = (*"mwi ", *'*`[]"#-', Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


@pytest.fixture
def still(qapp: QApplication):
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def seen(editor: Editor) -> QImage:
    """What stands on the screen, painted in whatever steps."""
    return editor.screen().grabWindow(editor.winId()).toImage()


def colours(editor: Editor) -> list[list[QTextLayout.FormatRange]]:
    block, found = editor.document().firstBlock(), []
    while block.isValid():
        found.append(block.layout().formats())
        block = block.next()
    return found


def put(editor: Editor, position: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)
    QApplication.processEvents()


HANGING = (
    "Z\u0351\u0310\u0324\u0320\u0323a\u0310\u0351\u0352l\u0321\u0323\u031fgo Ệ ở Ǻ जर्नलिस्ट عربي ถึงผู้ y\u0323\u0323\u0323"
)


@pytest.mark.parametrize("text", [TEXT, f"{LONG}{HANGING} " * 3, f"{HANGING} " * 20, f"ÅÉǺ jgy_|/ {LONG}" * 2])
@pytest.mark.parametrize("seed", range(2))
def test_what_keys_leave_on_the_screen_is_what_a_fresh_look_paints(editor, show, still, seed, text):
    show(text)
    editor.highlighter.mark_misspelt(lambda line, _found: [(5, 9)] if len(line) % 2 and len(line) > 9 else [])
    chance = random.Random(seed)
    for _ in range(8):
        put(editor, chance.randrange(editor.document().characterCount()))
        for _ in range(5):
            QTest.keyClick(editor, chance.choice(KEYS))
        QApplication.processEvents()
        typed, worn = seen(editor), colours(editor)
        editor.highlighter.colour_again()
        editor.viewport().repaint()
        assert colours(editor) == worn
        assert seen(editor) == typed


@pytest.mark.parametrize("zoom", [100, 140, 150, 160, 170, 190, 200])
def test_the_second_line_under_a_quote_comes_and_goes_with_its_tag(editor, show, still, zoom):
    """That under the last row of a paragraph stands below what Qt paints again of it."""
    editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it would fade in and out
    editor.set_zoom(zoom)
    quote = "[“nobody came before the gates were shut for the night by those who had waited there”]{quote=q7k2m9xa}"
    text = f"It is said {quote}\nand then\n{quote}"
    session = show(text)
    for end in (len(text), text.index("}") + 1):
        put(editor, end)
        for key in (Qt.Key.Key_Backspace, "}", Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, "a", "}"):
            QTest.keyClick(editor, key)
            QApplication.processEvents()
            typed = seen(editor)
            editor.viewport().repaint()
            assert seen(editor) == typed
    assert session.text() == text


class Painting(QObject):
    def __init__(self, editor: Editor, told: list[str]) -> None:
        super().__init__(editor)
        self.editor, self.told = editor, told

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and self.editor.session is not None:
            touched = self.editor.session.layout.touched
            whole = self.editor.blockBoundingRect(self.editor.textCursor().block()).height()
            self.told.append("painted a part" if touched and touched.bottom - touched.top < whole else "painted")
        return False


def test_a_letter_paints_its_line_before_anybody_else_hears_of_it(editor, show, still):
    session = show(TEXT)
    put(editor, TEXT.index("Tuesday"))
    told: list[str] = []
    session.lines_edited.connect(lambda *_: told.append("told"))
    painting = Painting(editor, told)
    editor.viewport().installEventFilter(painting)
    QTest.keyClick(editor, "m")
    assert told == ["painted a part", "told"]


def test_a_letter_is_on_the_screen_before_anybody_hears_of_it_and_then_all_hear(editor, show, still):
    session = show(TEXT)
    put(editor, TEXT.index("Tuesday"))
    QTest.keyClick(editor, "a")  # what comes first on a clean text is told apart: it can be undone from now on
    told: list[str] = []
    editor.viewport().installEventFilter(Painting(editor, told))
    session.edited.connect(lambda *edit: told.append(f"edited {edit}"))
    session.blocks_edited.connect(lambda *_: told.append("blocks"))
    editor.cursorPositionChanged.connect(lambda: told.append("caret"))
    editor.textChanged.connect(lambda: told.append("text"))
    editor.updateRequest.connect(lambda _rect, _dy: told.append("update"))
    at = editor.textCursor().position()
    QTest.keyClick(editor, "m")
    assert told[:5] == ["painted a part", f"edited ({at}, 0, 1)", "update", "caret", "text"]
    assert told[5:].count("blocks") == 1


def test_the_caret_leads_the_view_also_when_a_letter_is_told_late(editor, show):
    session = show("\n\n".join(f"Paragraph {number}." for number in range(200)))
    scrolled: list[int] = []
    put(editor, 3)
    QTest.keyClick(editor, "a")
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    editor.updateRequest.connect(lambda rect, _dy: scrolled.append(rect.height()))
    QTest.keyClick(editor, "m")
    assert session.text()[3:5] == "am"
    assert editor.viewport().rect().contains(editor.cursorRect())
    assert max(scrolled) >= editor.viewport().height()  # what stands beside the lines moves along


@pytest.mark.parametrize("back", range(0, 40, 9))
def test_a_letter_on_a_line_that_is_half_out_of_view_brings_it_all_into_view(editor, show, still, back):
    show("\n\n".join(LONG * 3 for _ in range(9)))
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    put(editor, editor.textCursor().position() - len(LONG))
    QTest.keyClick(editor, "a")
    bar = editor.verticalScrollBar()
    bar.setValue(bar.maximum() - back)
    for letter in "mw":
        QTest.keyClick(editor, letter)
        typed = seen(editor)
        editor.viewport().repaint()
        assert seen(editor) == typed
        assert editor.viewport().rect().contains(editor.cursorRect())


@pytest.mark.parametrize("what", ["a line above", "a narrower window", "a larger font", "scrolled", "a format above"])
def test_a_letter_is_painted_where_its_line_stands_now(editor, show, still, what):
    session = show("\n\n".join([LONG * 3] * 9))
    put(editor, LONG.index("Tuesday") + 2 * len(LONG * 3))
    for letter in "mw":
        QTest.keyClick(editor, letter)
    if what == "a line above":
        session.apply([Edit(3, 3, "New words, and as many as it takes to fill a line. " * 3)])
    elif what == "a narrower window":
        editor.resize(500, 500)
    elif what == "a larger font":
        editor.set_zoom(130)
    elif what == "scrolled":
        editor.verticalScrollBar().setValue(3)
    else:
        editor.highlighter.mark_misspelt(lambda _line, _found: [(5, 9)])
        editor.viewport().update()
    QApplication.processEvents()
    for letter in "nw":
        QTest.keyClick(editor, letter)
        typed = seen(editor)
        editor.viewport().repaint()
        assert seen(editor) == typed


@pytest.mark.parametrize("zoom", [100, 140, 150, 160, 170, 190, 200])
def test_the_second_line_under_a_quote_goes_along_with_it(editor, show, still, zoom):
    editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it would fade in and out
    editor.set_zoom(zoom)
    show("12 He said [“nobody came”]{quote=q7k2m9xa}.\n\nThe end.")
    for place, key in ((0, "m"), (8, Qt.Key.Key_Backspace), (7, Qt.Key.Key_Delete), (7, "-"), (0, Qt.Key.Key_Delete)):
        put(editor, place)
        QTest.keyClick(editor, key)
        QApplication.processEvents()
        typed = seen(editor)
        editor.viewport().repaint()
        assert seen(editor) == typed


def test_a_letter_turns_brackets_round_that_stand_lines_above(editor, show, still):
    show(f"The end. עברית ({'שלום עברית ' * 30}) go\n\nThe end.")
    put(editor, 4)
    QTest.keyClick(editor, "m")
    for letter in ("m", Qt.Key.Key_Backspace, "m"):
        put(editor, 240)
        QTest.keyClick(editor, letter)
        QApplication.processEvents()
        typed = seen(editor)
        editor.viewport().repaint()
        assert seen(editor) == typed


def test_a_letter_leaves_the_lines_of_a_text_that_goes_leftwards_at_their_end(editor, show, still):
    """Qt asks for the size of a paragraph while it lays out the widest of all."""
    session = show(f"{'עברית שלום ' * 60}\n\nThe end.")
    put(editor, 200)
    QTest.keyClick(editor, "m")
    block, chance = session.document.firstBlock(), random.Random(1)
    for _ in range(60):
        put(editor, chance.randrange(20, 600))
        QTest.keyClick(editor, chance.choice("mwמש"))
        lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
        ends = [line.x() + line.naturalTextWidth() for line in lines]
        assert max(ends) - min(ends) < 1


@pytest.mark.parametrize("key", ["m", ">", Qt.Key.Key_Delete])
def test_a_key_before_the_first_letter_moves_what_stands_below_when_a_line_comes_or_goes(editor, show, still, key):
    """What is coloured in a paragraph moves along before Qt asks how high it was."""
    editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it would fade in and out
    gone = "9" * 90 if key is Qt.Key.Key_Delete else ""
    session = show(f"{gone}{LONG}\n\nWhat stands below.")
    put(editor, len(session.text()))
    QTest.keyClick(editor, "m")  # what comes first on a clean text is told apart
    block, lines = session.document.firstBlock(), set()
    for _ in range(90):
        put(editor, 0)
        QTest.keyClick(editor, key)
        QApplication.processEvents()
        lines.add(block.layout().lineCount())
        typed = seen(editor)
        editor.viewport().repaint()
        assert seen(editor) == typed
    assert len(lines) > 1


def test_up_and_down_keep_to_the_column_of_what_was_written(editor, show):
    show("one\n\n" + "wwww " * 20 + "\n" + "wwww " * 20)
    put(editor, 30)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, "a")
    for letter in "mmmmmm":
        QTest.keyClick(editor, letter)
    at = editor.cursorRect().x()
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert abs(editor.cursorRect().x() - at) < editor.fontMetrics().horizontalAdvance("w")
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert editor.cursorRect().x() == at


def test_only_the_paragraph_one_writes_in_keeps_its_shapes(editor, show):
    session = show(TEXT)
    for place in ("Tuesday", "short", "one"):
        put(editor, TEXT.index(place) + 3)
        for _ in range(2):  # what comes first on a clean text is told apart
            QTest.keyClick(editor, "m")
        block, keeping = session.document.firstBlock(), []
        while block.isValid():
            keeping += [block] if block.layout().cacheEnabled() else []
            block = block.next()
        assert keeping == [editor.textCursor().block()]


def test_a_paragraph_that_was_taken_away_is_not_laid_out_again(editor, show):
    paragraphs = ["Short."] * 5 + ["iiii " * 200] + ["Short."] * 40
    session = show("\n\n".join(paragraphs))
    document = session.document
    put(editor, document.findBlockByNumber(10).position() + 20)
    QTest.keyClicks(editor, "abc")
    cursor = editor.textCursor()
    cursor.setPosition(document.findBlockByNumber(8).position())
    cursor.setPosition(document.findBlockByNumber(16).position(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    put(editor, document.findBlockByNumber(30).position())
    QTest.keyClicks(editor, "xyz")
    block, lines = document.firstBlock(), 0
    while block.isValid():
        assert block.firstLineNumber() == lines
        lines += block.lineCount()
        block = block.next()
    assert document.lineCount() == lines


@pytest.mark.parametrize("line", ["“Quoted english words” " * 20, "12.5 - 13.75; " * 20, "שלום עולם " * 30])
def test_a_letter_that_turns_the_direction_turns_all_lines(editor, show, still, line):
    show(f"{line}\n\nEnd.")
    put(editor, editor.document().characterCount() - 1)
    QTest.keyClick(editor, "m")
    put(editor, 0)
    for letter in ("א", "m"):
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        put(editor, 0)
        typed = seen(editor)
        editor.viewport().repaint()
        assert seen(editor) == typed


@pytest.mark.parametrize(("key", "signal"), [("A", "selectionChanged"), ("Z", "redoAvailable"), ("V", "files_dropped")])
def test_a_command_that_carries_a_letter_is_no_letter(editor, show, tmp_path, key, signal):
    """On macOS Command+V, too, has the text “v”."""
    show("one two")
    QTest.keyClick(editor, "m")
    files = clipboard_data()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "gate.png"))])
    QApplication.clipboard().setMimeData(files)
    heard: list[object] = []
    getattr(editor, signal).connect(lambda *told: heard.append(told))
    at = Qt.Key[f"Key_{key}"]
    QApplication.sendEvent(
        editor, QKeyEvent(QEvent.Type.KeyPress, at, Qt.KeyboardModifier.ControlModifier, key.lower())
    )
    assert heard


def test_what_a_key_does_beyond_its_letter_is_told_once_and_whole(editor, show):
    session = show('He said "so')
    told: list[tuple[int, int, int]] = []
    session.lines_edited.connect(lambda *edit: told.append(edit))
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClick(editor, '"')
    assert session.text() == 'He said "so”'
    assert told == [(0, 1, 1)]
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told == [(0, 1, 1), (0, 1, 2)]


@given(st.text("abc", min_size=1, max_size=12), st.data())
def test_a_format_stays_on_its_letters(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    if data.draw(st.booleans()):
        at, change = data.draw(st.integers(0, len(line))), 1
        now = line[:at] + "X" + line[at:]
    else:
        at, change = data.draw(st.integers(0, len(line) - 1)), -1
        now = line[:at] + line[at + 1 :]
    first, last = moved(start, end, at, change)
    inside = line[start:end]
    if change > 0 and start < at < end:
        inside = line[start:at] + "X" + line[at:end]
    elif change < 0 and start <= at < end:
        inside = line[start:at] + line[at + 1 : end]
    assert now[first:last] == inside
    one = QTextLayout.FormatRange()
    one.start, one.length = start, end - start
    worn = Worn([one])
    worn.move(at, change, len(now), [])
    assert [(each.start, each.length) for each in worn.ranges] == ([(first, last - first)] if inside else [])


@pytest.mark.parametrize("mark", ["\u0301", "\u0323", "\u20d7"])
def test_what_hangs_out_of_a_line_goes_along_with_it(editor, show, still, mark):
    hanging = "A" + 12 * mark
    show(f"The first line of all. {'wwww ' * 30}\n\n{'wwww ' * 14}go {hanging} home {'iiii ' * 40}\n\nThe end.")
    put(editor, editor.session.text().index("go A") + 1)
    for letter in "mwm":
        QTest.keyClick(editor, letter)
        typed = seen(editor)
        editor.viewport().repaint()
        assert seen(editor) == typed


def test_what_hung_out_of_a_line_is_gone_with_it(editor, show, still):
    hanging = "A\u0489"
    session = show(f"The first line of all. {'wwww ' * 30} go {hanging} home {'iiii ' * 40}\n\nThe end.")
    put(editor, session.document.characterCount() - 1)
    QTest.keyClick(editor, "m")  # what comes first on a clean text is told apart
    put(editor, session.text().index(hanging) + len(hanging))
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QApplication.processEvents()
    typed = seen(editor)
    editor.viewport().repaint()
    assert hanging not in session.text()
    assert seen(editor) == typed
