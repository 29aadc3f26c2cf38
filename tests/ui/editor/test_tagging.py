import pytest
from PySide6.QtGui import QTextCursor

from tests.ui.editor.conftest import session
from workstation.ui.editor.tagging import range_to_tag

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        ("one two three", 4, 7, "two"),
        ("one  two\n three", 3, 10, "two"),
        ("one two", 5, 5, "two"),
        ("one two", 3, 3, "one"),
        ("😀 O’Brien's says", 6, 6, "O’Brien's"),
        ("‘Jean-Luc’ says", 4, 4, "Jean-Luc"),
        ("a  b", 2, 2, None),
        ("a   b", 1, 4, None),
    ],
)
def test_which_words_are_meant(text: str, start: int, end: int, words: str | None) -> None:
    it = session(text)
    cursor = QTextCursor(it.document)
    cursor.setPosition(it.position_of(start))
    cursor.setPosition(it.position_of(end), QTextCursor.MoveMode.KeepAnchor)
    meant = range_to_tag(it, cursor)
    assert (text[meant[0] : meant[1]] if meant else None) == words
