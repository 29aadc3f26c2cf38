from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from workstation.domain.articles import Article
from workstation.ui.editor.raw_text import LONG_LINE
from workstation.ui.session import Session

MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("qapp")

ODD = "\n\n\n\u2028\u2029\r\x00\u00a0\ufdd0\ufdd1\ufdd5\ufffc\ufeff\u206f\uf8ff\uf8fe\ufffe\uffff😀אa b"
texts = st.one_of(st.text(ODD), st.text(st.characters(exclude_categories=("Cs",))))


def session(text: str) -> Session:
    return Session(Article(id="1", slug="s", body=text, created_at=MOMENT, updated_at=MOMENT))


class Mirror:
    """Follows the text by `lines_edited` alone, as the preview does."""

    def __init__(self, of: Session) -> None:
        self.of = of
        self.lines = of.text().split("\n")
        of.lines_edited.connect(self._on_edited)

    def _on_edited(self, first: int, removed: int, added: int) -> None:
        assert removed >= 1
        assert added >= 1
        assert first + removed <= len(self.lines)
        self.lines[first : first + removed] = self.of.lines(first, added)


@settings(deadline=None, max_examples=150)
@given(texts)
def test_every_text_comes_back_exactly(text: str) -> None:
    it = session(text)
    assert it.text() == text
    assert it.lines(0, 10_000) == text.split("\n")
    assert it.line_count == text.count("\n") + 1
    it.replace_text("")
    it.replace_text(text)
    assert it.text() == text


@settings(deadline=None, max_examples=150)
@given(texts, texts)
def test_a_new_text_is_one_undo_step(old: str, new: str) -> None:
    it = session(old)
    mirror = Mirror(it)
    it.replace_text(new)
    assert it.text() == new
    assert mirror.lines == new.split("\n")
    if old != new:
        it.document.undo()
    assert it.text() == old
    assert mirror.lines == old.split("\n")


@settings(deadline=None, max_examples=100)
@given(texts)
def test_positions_and_code_points_agree(text: str) -> None:
    it = session(text)
    for offset in range(len(text) + 1):
        assert it.offset_of(it.position_of(offset)) == offset
        assert it.position_of(offset) == len(text[:offset].encode("utf-16-le")) // 2


edits = st.lists(
    st.tuples(
        st.integers(0, 60),
        st.integers(0, 60),
        st.sampled_from(["", "x", "\n", "a\nb\n", "é😀", "undo", "redo", "join"]),
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=200)
@given(st.text("ab\n😀", max_size=40), edits)
def test_lines_edited_tells_every_edit(text: str, steps: list[tuple[int, int, str]]) -> None:
    it = session(text)
    mirror = Mirror(it)
    cursor = QTextCursor(it.document)
    for start, end, what in steps:
        if what == "undo":
            it.document.undo()
        elif what == "redo":
            it.document.redo()
        else:
            last = it.document.characterCount() - 1
            cursor.beginEditBlock()
            for near, far in ((start, end), (end, start))[: 2 if what == "join" else 1]:
                cursor.setPosition(min(near, last))
                cursor.setPosition(min(far, it.document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText("y\nz" if what == "join" else what)
                last = it.document.characterCount() - 1
            cursor.endEditBlock()
        assert mirror.lines == it.text().split("\n")


@settings(deadline=None, max_examples=15)
@given(
    st.integers(LONG_LINE + 1, 3 * LONG_LINE), st.text("a \n", max_size=20), st.lists(st.integers(0, 9_000), max_size=4)
)
def test_over_long_lines_are_shown_in_pieces_and_read_whole(length: int, around: str, places: list[int]) -> None:
    text = around + "word " * (length // 5) + "w" * 6_000 + around
    it = session(text)
    mirror = Mirror(it)
    assert it.has_long_lines
    assert it.text() == text
    assert max(len(line) for line in it.document.toRawText().split("\u2029")) <= 2_001
    for at in places:
        cursor = QTextCursor(it.document)
        cursor.setPosition(it.position_of(at))
        cursor.insertText("\nx")
        text = text[:at] + "\nx" + text[at:]
        assert it.text() == text
        assert mirror.lines == text.split("\n")
        assert it.line_of_block(it.block_of_line(1)) == 1
    for at in (0, 1_999, 2_000, 2_001, 4_000, len(text)):
        assert it.offset_of(it.position_of(at)) == at


def test_dirty_follows_the_revision_that_was_saved() -> None:
    it = session("one")
    seen: list[bool] = []
    it.dirty_changed.connect(seen.append)
    assert not it.dirty
    it.replace_text("one two")
    saving = it.revision
    it.replace_text("one two three")
    it.mark_saved(saving)
    assert it.dirty
    it.mark_saved(it.revision)
    assert not it.dirty
    assert seen == [True, False]


def test_opening_is_not_an_edit_and_cannot_be_undone() -> None:
    it = session("one")
    it.document.undo()
    assert it.text() == "one"
    assert it.revision == 0


def test_a_change_far_away_leaves_a_caret_where_it_was() -> None:
    it = session("first line\nsecond line\nthird line")
    caret = QTextCursor(it.document)
    caret.setPosition(15)
    it.replace_text("FIRST line\nsecond line\nTHIRD line")
    assert caret.position() == 15
    it.replace_text("FIRST line\n[second line]{quote=q1234567}\nTHIRD line")
    assert caret.position() == 16


def test_a_long_text_is_kept_once_while_it_is_as_stored(qtbot) -> None:
    opened = session("Ärger am Tor. " * 4_000)
    assert opened.text() is opened.article.body
    QTextCursor(opened.document).insertText("x")
    edited = opened.text()
    assert edited == "x" + opened.article.body
    opened.article = opened.article.model_copy(update={"body": edited})
    assert opened.text() is edited
    qtbot.waitUntil(lambda: opened._raw is None, timeout=20_000)  # what was fetched is not kept beside the document
