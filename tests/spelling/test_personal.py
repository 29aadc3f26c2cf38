"""A person's own words: a plain file that is read as it is and never holds a protected name."""

from pathlib import Path

import pytest

from workstation.errors import CannotWrite, WordRefused
from workstation.spelling.personal import PersonalDictionary


@pytest.fixture
def own(tmp_path: Path) -> PersonalDictionary:
    return PersonalDictionary(tmp_path / "config" / "words.txt")


def test_words_are_kept_in_order_and_can_be_taken_out(own: PersonalDictionary, tmp_path: Path) -> None:
    assert own.read() == frozenset()
    for word in ("Zhanna", "presser", "l’Hondt"):
        own.add(word)
    file = tmp_path / "config" / "words.txt"
    assert file.read_text(encoding="utf-8") == "l'Hondt\npresser\nZhanna\n"
    own.remove(["presser"])
    assert PersonalDictionary(file).read() == {"Zhanna", "l'Hondt"}


def test_a_file_edited_by_hand(own: PersonalDictionary, tmp_path: Path) -> None:
    file = tmp_path / "config" / "words.txt"
    file.parent.mkdir()
    file.write_bytes("\ufeff# mine\r\n\r\ncafe\u0301\r\n\xff\xfe".encode() + b"\xff\n")
    assert "café" in own.read()


@pytest.mark.parametrize("word", ["", "two words", "12", "x" * 200, "a\nb"])
def test_what_is_no_word_is_refused(own: PersonalDictionary, word: str) -> None:
    with pytest.raises(WordRefused):
        own.add(word)


def test_names_of_confidential_sources_are_never_written(own: PersonalDictionary, tmp_path: Path) -> None:
    own.add("Snowdrop")
    own.is_protected = {"Snowdrop", "Deepthroat"}.__contains__
    with pytest.raises(WordRefused, match="confidential source"):
        own.add("Deepthroat")
    assert own.purge() == 1
    assert (tmp_path / "config" / "words.txt").read_text(encoding="utf-8") == ""


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        PersonalDictionary(tmp_path / "file" / "words.txt").add("word")
