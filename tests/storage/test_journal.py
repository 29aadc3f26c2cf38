"""The journal of an article: whatever becomes of its file, what is read from it is what was typed, up to some point."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.storage.journal import ArticleJournal, Header, Lines, Mark, read_journal, text_hash

WORD = st.text(st.characters(exclude_characters="\n"), max_size=8)


@st.composite
def writings(draw: st.DrawFn) -> tuple[str, list[Lines], list[str]]:
    """A text, edits on it in order, and what the text is after each."""
    lines = draw(st.lists(WORD, min_size=1, max_size=5))
    text, edits, states = "\n".join(lines), [], []
    for number in range(1, draw(st.integers(1, 8)) + 1):
        first = draw(st.integers(0, len(lines) - 1))
        removed = draw(st.integers(1, len(lines) - first))
        added = draw(st.lists(WORD, min_size=1, max_size=3))
        lines[first : first + removed] = added
        edits.append(Lines(number, first, removed, tuple(added)))
        states.append("\n".join(lines))
    return text, edits, states


def written(folder: Path, text: str, edits: list[Lines]) -> Path:
    journal = ArticleJournal(folder, "a1")
    for each in edits:
        journal.append(text_hash(text), [each])
    return journal.path


@settings(max_examples=40)
@given(writings())
def test_all_that_was_typed_comes_back(tmp_path_factory: pytest.TempPathFactory, writing: tuple) -> None:
    text, edits, states = writing
    found = read_journal(written(tmp_path_factory.mktemp("journal"), text, edits))
    assert found is not None
    assert found.whole
    assert found.text_on(text) == states[-1]


@settings(max_examples=60)
@given(writings(), st.data())
def test_a_damaged_journal_gives_a_state_there_was_never_another(
    tmp_path_factory: pytest.TempPathFactory, writing: tuple, data: st.DataObject
) -> None:
    text, edits, states = writing
    path = written(tmp_path_factory.mktemp("journal"), text, edits)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    how = data.draw(st.sampled_from(["cut", "flip", "zero", "lose", "twice"]))
    if how == "cut":
        del content[place:]
    elif how == "flip":
        content[place] ^= 1 << data.draw(st.integers(0, 7))
    elif how == "zero":
        content[place : place + 64] = bytes(len(content[place : place + 64]))
    elif how == "lose":
        del content[place : place + data.draw(st.integers(1, 40))]
    else:
        content[place:place] = content[max(0, place - 30) : place]
    path.write_bytes(content)
    found = read_journal(path)
    if found is not None:
        assert found.text_on(text) in [text, *states]


def test_never_on_another_text(tmp_path: Path) -> None:
    found = read_journal(written(tmp_path, "one", [Lines(1, 0, 1, ("one two",))]))
    assert found is not None
    assert found.text_on("one") == "one two"
    assert found.text_on("other") is None
    assert found.typed_lines() == ["one two"]


def test_what_was_stored_just_before_the_end_is_not_put_on_twice(tmp_path: Path) -> None:
    journal = ArticleJournal(tmp_path, "a1")
    journal.append(text_hash("a"), [Lines(1, 0, 1, ("ab",))])
    journal.append("", [Mark(2, text_hash("ab")), Lines(3, 0, 1, ("abc",))])
    found = read_journal(journal.path)
    assert found is not None
    assert [found.text_on(text) for text in ("a", "ab", "abc")] == ["abc", "abc", None]
    journal.covered(text=2, base=text_hash("ab"))
    found = read_journal(journal.path)
    assert found is not None
    assert [found.text_on(text) for text in ("a", "ab")] == [None, "abc"]
    journal.covered(text=3, base=text_hash("abc"))
    assert not journal.path.exists()


def test_text_and_header_are_covered_each_by_itself(tmp_path: Path) -> None:
    journal = ArticleJournal(tmp_path, "a1")
    journal.append(text_hash(""), [Header(1, {"headline": "Ships"}), Lines(2, 0, 1, ("x",)), Header(3, {"dek": "y"})])
    journal.covered(text=2, base=text_hash("x"))
    found = read_journal(journal.path)
    assert found is not None
    assert (found.header(), found.text_on("x")) == ({"headline": "Ships", "dek": "y"}, "x")
    journal.covered(header=3)
    assert not journal.path.exists()


def test_a_key_costs_the_same_in_a_line_of_any_length(tmp_path: Path) -> None:
    journal = ArticleJournal(tmp_path, "a1")
    line = "word " * 20_000
    journal.append(text_hash(line), [Lines(1, 0, 1, (line + "a",))])
    size = journal.path.stat().st_size
    for number in range(2, 12):
        journal.append("", [Lines(number, 0, 1, (line + "a" * number,))])
    assert journal.path.stat().st_size - size < 1_000
    found = read_journal(journal.path)
    assert found is not None
    assert found.text_on(line) == line + "a" * 11


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = written(tmp_path / "files" / "journal", "", [Lines(1, 0, 1, ("secret",))])
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_disk_that_was_full_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = ArticleJournal(tmp_path, "a1")
    journal.append(text_hash(""), [Lines(1, 0, 1, ("a",))])
    write, room = os.write, [7]  # bytes the disk still takes

    def full(file: int, data: bytes) -> int:
        if not room[0]:
            raise OSError(28, "No space left on device")
        taken = write(file, data[: room[0]])
        room[0] -= taken
        return taken

    monkeypatch.setattr(os, "write", full)
    for number, text in ((2, "ab"), (3, "abc")):
        with pytest.raises(OSError, match="No space left"):
            journal.append("", [Lines(number, 0, 1, (text,))])
    found = read_journal(journal.path)
    assert found is not None
    assert (found.text_on(""), found.whole) == ("a", False)
    monkeypatch.undo()
    journal.append("", [Lines(4, 0, 1, ("abcd",))])
    found = read_journal(journal.path)
    assert found is not None
    assert (found.text_on(""), found.whole) == ("abcd", True)
    assert [each.name for each in tmp_path.iterdir()] == ["a1.journal"]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\0" * 600, b"not a journal\n", b"0123456789abcdef {}\n"])
def test_what_is_no_journal(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a1.journal"
    path.write_bytes(content)
    assert read_journal(path) is None
