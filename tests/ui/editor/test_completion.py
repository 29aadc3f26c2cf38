from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.ui.editor.conftest import Open
from workstation.ui.editor.completion import Answer, Completion
from workstation.ui.editor.editor import Editor
from workstation.ui.editor.naming import begun_name, may_be_new, mention
from workstation.ui.theme import LIGHT
from workstation.usecases.directory import Candidate, Kind

GABUEV = Candidate("expert", "alexander-gabuev", "Alexander Gabuev", "Carnegie Moscow Center")
AFP = Candidate("source", "afp", "AFP", "wire")


class Directory:
    """A small directory that answers at once, or when `release` is called."""

    def __init__(self) -> None:
        self.records = [GABUEV, AFP]
        self.asked: list[str] = []
        self.made: list[tuple[Kind, str]] = []
        self.waiting: list[Callable[[], None]] = []
        self.late = False

    def find(self, prefix: str, then: Answer) -> None:
        self.asked.append(prefix)
        found = [each for each in self.records if prefix.casefold() in each.name.casefold()]
        self._answer(lambda: then(found))

    def create(self, key: Kind, name: str, then: Callable[[Candidate], None]) -> None:
        self.made.append((key, name))
        self._answer(lambda: then(Candidate(key, name.lower().replace(" ", "-"), name, "")))

    def release(self) -> None:
        waiting, self.waiting = self.waiting, []
        for answer in waiting:
            answer()

    def _answer(self, answer: Callable[[], None]) -> None:
        if self.late:
            self.waiting.append(answer)
        else:
            answer()


@pytest.fixture
def directory() -> Directory:
    return Directory()


@pytest.fixture
def completion(editor: Editor, directory: Directory) -> Completion:
    return Completion(editor, LIGHT, directory.find, directory.create)


def rows(completion: Completion) -> Sequence[str]:
    if not completion.list.isVisible():
        return []
    return [completion.list.item(n).text() for n in range(completion.list.count())]


def key(editor: Editor, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(editor, each)


def test_a_name_is_taken_with_enter_as_one_undo_step(editor: Editor, completion: Completion, show: Open) -> None:
    it = show("")
    QTest.keyClicks(editor, "says @gab")
    assert rows(completion)[0] == "Alexander Gabuev, expert, Carnegie Moscow Center"
    key(editor, Qt.Key.Key_Return)
    assert it.text() == "says [Alexander Gabuev]{expert=alexander-gabuev}"
    assert rows(completion) == []
    QTest.keyClicks(editor, ".")
    assert it.text().endswith("}.")
    editor.undo()
    editor.undo()
    assert it.text() == "says @gab"


def test_arrows_choose_tab_takes_escape_leaves_the_words(editor: Editor, completion: Completion, show: Open) -> None:
    it = show("")
    QTest.keyClicks(editor, "@a")
    key(editor, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert it.text() == "[AFP]{source=afp}"
    QTest.keyClicks(editor, " @a")
    key(editor, Qt.Key.Key_Escape)
    assert rows(completion) == []
    QTest.keyClicks(editor, "f")
    assert rows(completion) == []
    assert it.text() == "[AFP]{source=afp} @af"
    QTest.keyClicks(editor, " @a")
    assert rows(completion) != []


def test_what_does_not_exist_is_made(editor: Editor, completion: Completion, directory: Directory, show: Open) -> None:
    it = show("")
    QTest.keyClicks(editor, "@Ni Lexiong")
    assert rows(completion) == ["New expert “Ni Lexiong”", "New source “Ni Lexiong”"]
    directory.late = True
    key(editor, Qt.Key.Key_Down, Qt.Key.Key_Return)
    QTest.keyClicks(editor, " said")
    directory.release()
    assert directory.made == [("expert", "Ni Lexiong")]
    assert it.text() == "[Ni Lexiong]{expert=ni-lexiong} said"
    assert editor.textCursor().atEnd()


def test_enter_is_a_new_line_while_only_new_records_are_offered(
    editor: Editor, completion: Completion, directory: Directory, show: Open
) -> None:
    it = show("")
    QTest.keyClicks(editor, "by @handle")
    assert len(rows(completion)) == 2
    key(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "x")
    assert it.text() == "by @handle\nx"
    assert directory.made == []


@pytest.mark.parametrize("before", ["a", "`", "```\n", "    ", "<a href=", "[x](", "7"])
def test_it_stays_away_from_code_and_addresses(editor: Editor, completion: Completion, show: Open, before: str) -> None:
    show(before)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, "@gab")
    assert rows(completion) == []


def test_typing_through_loses_no_key(editor: Editor, completion: Completion, show: Open) -> None:
    it = show("")
    words = "@Gabuev said, @home and @AFP (me@paper.org) wrote."
    QTest.keyClicks(editor, words)
    assert it.text() == words
    assert rows(completion) == []


def test_late_answers_are_dropped(editor: Editor, completion: Completion, directory: Directory, show: Open) -> None:
    show("")
    directory.late = True
    QTest.keyClicks(editor, "@af")
    assert directory.asked == ["", "a", "af"]
    directory.waiting[0]()
    directory.waiting[1]()
    assert rows(completion) == []
    directory.waiting[2]()
    assert rows(completion)[0].startswith("AFP")
    key(editor, Qt.Key.Key_Home)
    assert rows(completion) == []


def test_undo_and_paste_open_nothing(editor: Editor, completion: Completion, show: Open) -> None:
    it = show("")
    it.replace_text("@gab")
    assert rows(completion) == []
    editor.insertPlainText(" @gab")
    assert rows(completion) == []


def test_a_click_takes_too(editor: Editor, completion: Completion, show: Open) -> None:
    it = show("")
    QTest.keyClicks(editor, "@a")
    place = completion.list.visualItemRect(completion.list.item(1)).center()
    QTest.mouseClick(completion.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert it.text() == "[AFP]{source=afp}"


def test_beyond_the_first_plane_the_right_words_are_replaced(
    editor: Editor, completion: Completion, show: Open
) -> None:
    it = show("😀😀 ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, "@gab")
    key(editor, Qt.Key.Key_Return)
    assert it.text() == "😀😀 [Alexander Gabuev]{expert=alexander-gabuev}"


def test_the_list_stays_inside_the_editor(editor: Editor, completion: Completion, show: Open) -> None:
    show("\n" * 40)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, "@a")
    assert editor.rect().contains(completion.list.geometry())


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("@", ""),
        ("x (@Jo", "Jo"),
        ("“@Jo", "Jo"),
        ("me@paper", None),
        ("@Ursula von der Leyen", "Ursula von der Leyen"),
        ("@Jo, then", None),
        ("@7up", None),
        ("@a b c d e", None),
        ("x @Jo  y", None),
    ],
)
def test_where_a_name_begins(before: str, name: str | None) -> None:
    assert begun_name(before) == name


def test_which_words_may_be_a_new_name() -> None:
    assert may_be_new("Ursula von der Leyen")
    assert may_be_new("xyz")
    assert not may_be_new("a")
    assert not may_be_new("home and then")


def test_signs_of_markdown_in_a_name_are_escaped() -> None:
    assert mention("A*STAR [SG]", "source", "a-star") == r"[A\*STAR \[SG\]]{source=a-star}"
