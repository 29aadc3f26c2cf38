"""What an export has written is on the disk for certain, waited for at once or file by file."""

import ctypes
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from workstation.errors import CannotWrite
from workstation.export.disk import Disk
from workstation.export.staging import Staged, put_in_place, stage_files

FEW, MANY = 3, 40
_CACHESTAT = 451  # of Linux 6.5: how many pages of a file wait to be written


@pytest.fixture
def on_disk() -> Iterator[Path]:
    """A folder that is not in memory, where this system has one."""
    folder = Path(tempfile.mkdtemp(dir="/var/tmp" if Path("/var/tmp").is_dir() else None))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The files that were waited for one by one, by their numbers."""
    files: list[int] = []
    flushed = os.fsync

    def watched(file: int) -> None:
        files.append(os.fstat(file).st_ino)
        flushed(file)

    monkeypatch.setattr(os, "fsync", watched)
    return files


def _staged(folder: Path, count: int) -> list[Staged]:
    return stage_files(folder, {f"{number}.html": b"a page " * 999 for number in range(count)})


def _named(disk: Disk, staged: list[Staged]) -> list[Path]:
    disk.settle(staged)
    return put_in_place(staged)


def _numbers(staged: list[Staged]) -> set[int]:
    return {Path(str(each.passing)).stat().st_ino for each in staged}


def _waiting(folder: Path) -> int:
    """Pages of these files that the disk does not have; skips where the system does not tell."""
    libc, pages = ctypes.CDLL(None, use_errno=True), 0
    everything, answer = (ctypes.c_uint64 * 2)(0, 0), (ctypes.c_uint64 * 5)()
    for each in folder.rglob("*.part"):
        opened = os.open(each, os.O_RDONLY)
        try:
            if libc.syscall(_CACHESTAT, opened, everything, answer, 0) != 0:
                pytest.skip("this system does not tell what is not written yet")
        finally:
            os.close(opened)
        pages += answer[1] + answer[2]  # dirty, and on their way
    return pages


@pytest.mark.skipif(os.uname().sysname != "Linux" if hasattr(os, "uname") else True, reason="asks Linux")
@pytest.mark.parametrize("count", [FEW, MANY])
def test_the_disk_has_every_file_afterwards(on_disk: Path, count: int):
    with closing(Disk(on_disk / "out")) as disk:  # the folder is made with the first file
        staged = _staged(on_disk / "out", count)
        before = _waiting(on_disk)
        disk.settle(staged)
        if before == 0:
            pytest.skip("this disk has everything at once")
        assert _waiting(on_disk) == 0
        assert [path.stat().st_size for path in put_in_place(staged)] == [6993] * count


def test_few_files_are_waited_for_one_by_one(tmp_path: Path, waited: list[int]):
    """Else one article would wait for a film that is being copied."""
    with closing(Disk(tmp_path)) as disk:
        staged = _staged(tmp_path, FEW)
        disk.settle(staged)
    assert set(waited) == _numbers(staged)


def test_a_disk_that_could_not_write_something_is_asked_file_by_file(tmp_path: Path, waited: list[int]):
    """It may have been another program's, and if it was ours the file is named."""

    class Fails:
        @staticmethod
        def syncfs(_opened: int) -> int:
            return -1

    with closing(Disk(tmp_path)) as disk:
        disk._libc = Fails
        staged = _staged(tmp_path, MANY)
        disk.settle(staged)
    assert set(waited) == _numbers(staged)


def test_a_fault_that_was_told_to_another_who_waits_is_heeded(tmp_path: Path, waited: list[int]):
    """The system tells of it once: of the files of the others nobody knows whether it was theirs."""

    class FailsOnce:
        told = 0

        @classmethod
        def syncfs(cls, _opened: int) -> int:
            cls.told += 1
            return -1 if cls.told == 1 else 0

    with closing(Disk(tmp_path)) as disk:
        disk._libc = FailsOnce
        one, other = _staged(tmp_path / "one", MANY), _staged(tmp_path / "other", MANY)
        disk.settle(one)
        disk.settle(other)
    assert set(waited) == _numbers(one) | _numbers(other)


def test_who_waits_at_once_is_told_of_a_fault_each_for_itself(tmp_path: Path):
    disk = Disk(tmp_path)
    if not disk._number >= 0:
        pytest.skip("is waited for file by file")
    both, asked = Barrier(2), []

    class Together:
        @staticmethod
        def syncfs(opened: int) -> int:
            asked.append(opened)
            both.wait(timeout=30)
            return 0

    disk._libc = Together
    with closing(disk), ThreadPoolExecutor(2) as waits:
        list(waits.map(disk.settle, [_staged(tmp_path / name, MANY) for name in ("one", "other")]))
    assert len(set(asked)) == 2


def test_what_stands_on_another_disk_is_waited_for_there(tmp_path: Path, on_disk: Path, waited: list[int]):
    if tmp_path.stat().st_dev == on_disk.stat().st_dev:
        pytest.skip("this system has one disk")
    (tmp_path / "posts").symlink_to(on_disk)
    with closing(Disk(tmp_path)) as disk:
        staged = _staged(tmp_path / "posts", MANY)
        disk.settle(staged)
    assert set(waited) == _numbers(staged)


def test_files_after_it_was_closed(tmp_path: Path, waited: list[int]):
    disk = Disk(tmp_path)
    disk.close()
    disk.close()
    staged = _staged(tmp_path, MANY)
    disk.settle(staged)
    assert set(waited) == _numbers(staged)


@pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EIO])
def test_a_file_the_disk_could_not_write_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: int):
    def full(_file: int) -> None:
        raise OSError(trouble, os.strerror(trouble))

    monkeypatch.setattr(os, "fsync", full)
    with closing(Disk(tmp_path)) as disk, pytest.raises(CannotWrite, match=r"0\.html"):
        disk.settle(_staged(tmp_path, FEW))


@pytest.mark.parametrize("count", [FEW, MANY])
def test_a_file_that_is_gone_before_it_gets_its_name(tmp_path: Path, count: int):
    with closing(Disk(tmp_path)) as disk:
        staged = _staged(tmp_path, count)
        Path(str(staged[-1].passing)).unlink()
        with pytest.raises(CannotWrite, match=f"{count - 1}.html"):
            _named(disk, staged)


def test_nothing_stays_open(tmp_path: Path):
    if not (held := Path("/proc/self/fd")).is_dir():
        pytest.skip("tells which files are open")
    before = len(list(held.iterdir()))
    with closing(Disk(tmp_path)) as disk:
        disk.settle(_staged(tmp_path, MANY))
    assert len(list(held.iterdir())) == before
