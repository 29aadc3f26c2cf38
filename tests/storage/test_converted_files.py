"""Pictures and evidence brought over: stopped at any moment nothing is held open, and nothing is read to its end."""

import os
import sys
from pathlib import Path

import pytest

from workstation.errors import Cancelled, LibraryDamaged
from workstation.storage.converted_files import seal_files, unseal_files
from workstation.storage.seal import Seal
from workstation.storage.sealed_files import PIECE
from workstation.storage.watching import Bytes

SEAL = Seal.new()
NAME = "ab" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    kept = tmp_path / "library.db.files" / "evidence"
    (kept / NAME[:2]).mkdir(parents=True)
    (kept / NAME[:2] / f"{NAME}.mp3").write_bytes(os.urandom(2 * PIECE + 9))
    return kept


def told_until(word: int, heard: list[int]) -> Bytes:
    """Asks to stop at so many words."""

    def watch(done: int, _total: int, _what: str) -> bool:
        heard.append(done)
        return len(heard) < word

    return Bytes(watch, 4 * PIECE, "")


def held_open(folder: Path) -> list[str]:
    return [
        there
        for each in Path("/proc/self/fd").iterdir()
        if (there := os.path.realpath(each)).startswith(str(folder.resolve()))
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="what is open is read from /proc")
@pytest.mark.parametrize("word", range(1, 7))
def test_whenever_it_is_stopped_no_file_stays_open_to_hinder_its_going(folder: Path, word: int) -> None:
    with pytest.raises(Cancelled) as stopped:
        seal_files(folder, SEAL, told_until(word, []))
    assert held_open(folder) == []
    assert stopped.traceback, "which would keep them"
    heard: list[int] = []
    seal_files(folder, SEAL, told_until(99, []))
    (folder / NAME[:2] / f"{NAME}.mp3").unlink()
    with pytest.raises(Cancelled) as stopped:
        unseal_files(folder.parent.parent / "none.db", folder, SEAL, told_until(word, heard))
    assert held_open(folder) == []
    assert stopped.traceback
    assert len(heard) == word
    assert (heard[-1] == 0) == (word <= 3), "its name, the digest of it, is read for before anything is done"


def test_a_damaged_one_no_record_names_is_told(folder: Path) -> None:
    seal_files(folder, SEAL, told_until(99, []))
    (sealed,) = folder.rglob("*.sealed")
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"\0")
    with pytest.raises(LibraryDamaged, match="is damaged and cannot be brought over"):
        unseal_files(folder.parent.parent / "none.db", folder, SEAL, told_until(99, []))
