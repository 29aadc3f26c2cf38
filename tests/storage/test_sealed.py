"""Files and journals of an encrypted library: read from any place; nothing changed, cut or exchanged is believed."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workstation.storage import sealed_files
from workstation.storage.journal import ArticleJournal, Header, Lines, Mark, read_journal, text_hash
from workstation.storage.seal import Seal
from workstation.storage.sealed_files import SealBroken, SealedFile, sealed_bytes, sealed_pieces, sealed_size

SEAL = Seal(b"i" * 16, b"k" * 32)
SMALL = 32  # bytes of a piece


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_files, "PIECE", SMALL)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=3 * SMALL), max_size=4), st.integers(0, 5 * SMALL), st.integers(0, 2 * SMALL))
def test_what_was_sealed_in_pieces_is_read_from_any_place(
    tmp_path: Path, pieces: list[bytes], at: int, length: int
) -> None:
    data, path = b"".join(pieces), tmp_path / "file.sealed"
    path.write_bytes(b"".join(sealed_pieces(SEAL, pieces)))
    assert path.stat().st_size == sealed_size(len(data))
    assert SealedFile(path, SEAL).read_bytes() == data
    with SealedFile(path, SEAL).open("rb") as opened:
        assert opened.seek(0, io.SEEK_END) == len(data)
        opened.seek(at)
        assert opened.read(length) == data[at : at + length]


def test_nothing_changed_cut_off_or_exchanged_is_believed(tmp_path: Path) -> None:
    data = bytes(range(3 * SMALL)) + b"tail"
    whole, path = sealed_bytes(SEAL, data), tmp_path / "file.sealed"
    head, step = len(whole) - (len(data) + 4 * 16), SMALL + 16
    first, second = whole[head : head + step], whole[head + step : head + 2 * step]
    wrong = [whole[:cut] for cut in range(0, len(whole), 3)]
    wrong += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(0, len(whole), 2)]
    wrong += [whole[:head] + second + first + whole[head + 2 * step :], whole + b"\0", sealed_bytes(SEAL, b"")[:-1]]
    for each in wrong:
        path.write_bytes(each)
        with pytest.raises(SealBroken):
            SealedFile(path, SEAL).read_bytes()
    path.write_bytes(whole)
    with pytest.raises(SealBroken):
        SealedFile(path, Seal(SEAL.id, b"x" * 32)).read_bytes()


def test_a_journal_cut_anywhere_gives_what_was_whole_before_and_no_word_of_it_stands_there(tmp_path: Path) -> None:
    journal = ArticleJournal(tmp_path, "article-one", seal=SEAL)
    ends = []
    for number, word in enumerate(("Kanary", "Quokka", "Zebra"), 1):
        journal.append(text_hash(""), [Lines(number, 0, 1, (word,))])
        ends.append(journal.path.stat().st_size)
    journal.append("", [Header(4, {"headline": "Kanary"}), Mark(5, text_hash("Zebra"))])
    data = journal.path.read_bytes()
    assert not any(word in data for word in (b"Kanary", b"Quokka", b"Zebra", b"article-one", b"journal"))
    found = read_journal(journal.path, SEAL)
    assert found is not None
    assert (found.whole, found.text_on(""), found.header()) == (True, "Zebra", {"headline": "Kanary"})
    for cut in {*range(0, len(data), 11), *(end + off for end in ends for off in (-1, 0, 1))}:
        journal.path.write_bytes(data[:cut])
        left = read_journal(journal.path, SEAL)
        whole = sum(cut >= end for end in ends)
        texts = [each["in"][0] if "in" in each else each.get("put") for each in (left.entries if left else ())]
        assert len([each for each in texts if each]) == whole
    journal.path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    left = read_journal(journal.path, SEAL)
    assert left is not None
    assert (left.whole, left.text_on("")) == (False, "Zebra")
    assert read_journal(journal.path, Seal(b"o" * 16, SEAL.key)) is None


def test_a_journal_that_is_written_anew_never_uses_a_key_twice(tmp_path: Path) -> None:
    journal = ArticleJournal(tmp_path, "a1", seal=SEAL)
    heads = set()
    for number in (1, 2, 3):
        journal.append(text_hash(""), [Lines(number, 0, 1, ("one",))])
        heads.add(journal.path.read_bytes()[:40])
        journal.covered(text=number)
    assert len(heads) == 3
