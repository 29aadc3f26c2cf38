"""Files are written whole or not at all, and never outside the folder."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.errors import CannotWrite
from workstation.export.places import inside
from workstation.export.staging import put_in_place, stage_files
from workstation.export.writing import write_files


def test_files_and_folders_are_made(tmp_path: Path):
    paths = write_files(tmp_path / "new" / "deep", {"a.html": b"one", "a.files/image-01.jpg": b"two"})
    assert [path.read_bytes() for path in paths] == [b"one", b"two"]
    assert paths[1] == tmp_path / "new" / "deep" / "a.files" / "image-01.jpg"


def test_an_old_file_is_replaced_and_nothing_else_stays(tmp_path: Path):
    (tmp_path / "a.html").write_bytes(b"old")
    write_files(tmp_path, {"a.html": b"new"})
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert (tmp_path / "a.html").read_bytes() == b"new"


def test_a_folder_in_the_way_is_named(tmp_path: Path):
    (tmp_path / "a.html").mkdir()
    with pytest.raises(CannotWrite, match=r"There is a folder where the file a\.html should go"):
        write_files(tmp_path, {"a.html": b"new"})
    assert list((tmp_path / "a.html").iterdir()) == []


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path):
    (tmp_path / "out").write_bytes(b"mine")
    with pytest.raises(CannotWrite, match="a file of that name is in the way"):
        write_files(tmp_path / "out", {"a.html": b"new"})
    with pytest.raises(CannotWrite, match="a file of that name is in the way"):
        write_files(tmp_path / "out" / "below", {"a.html": b"new"})
    assert (tmp_path / "out").read_bytes() == b"mine"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "a.html").write_bytes(b"old")
    flushed = os.fsync

    def full(file: int) -> None:
        flushed(file)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite) as refused:
        write_files(tmp_path, {"a.html": b"new"})
    assert "disk is full" in refused.value.happened
    assert "unchanged" in refused.value.safe
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert (tmp_path / "a.html").read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_folder_that_may_not_be_written(tmp_path: Path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CannotWrite, match="may not be written to"):
            write_files(tmp_path, {"a.html": b"new"})
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="this system has no /proc")
def test_a_folder_that_cannot_be_made():
    with pytest.raises(CannotWrite, match="cannot be made") as refused:
        write_files(Path("/proc/nobody/here"), {"a.html": b"new"})
    assert refused.value.remedy


@pytest.mark.skipif(sys.platform == "win32", reason="a folder is not opened there")
@pytest.mark.parametrize("trouble", [errno.ENOTSUP, errno.EINVAL, errno.EACCES, errno.EIO])
def test_a_folder_whose_names_cannot_be_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: int):
    flushed = os.fsync

    def no_folders(file: int) -> None:
        if stat.S_ISDIR(os.fstat(file).st_mode):
            raise OSError(trouble, os.strerror(trouble))
        flushed(file)

    monkeypatch.setattr(os, "fsync", no_folders)
    staged = stage_files(tmp_path, {"a.html": b"new"})
    if trouble == errno.EIO:
        with pytest.raises(CannotWrite):
            put_in_place(staged)
    else:
        assert put_in_place(staged) == [tmp_path / "a.html"]
    assert (tmp_path / "a.html").read_bytes() == b"new"


def test_a_name_too_long_for_the_disk(tmp_path: Path):
    with pytest.raises(CannotWrite):
        write_files(tmp_path, {"a" * 300 + ".html": b"new"})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_too_long_for_the_disk_is_refused_in_plain_words(tmp_path: Path):
    with pytest.raises(CannotWrite, match="does not fit that disk"):
        stage_files(tmp_path / ("a" * 300), {"a.html": b"new"})


@pytest.mark.parametrize("name", ["../a.html", "/etc/a.html", "a/../../b.html", "", "c:\\a.html", "a:stream"])
def test_a_path_never_leaves_the_folder(tmp_path: Path, name: str):
    folder = tmp_path / "in"
    with pytest.raises(CannotWrite):
        write_files(folder, {"first.html": b"x", name: b"new"})
    assert list(tmp_path.iterdir()) == []


@given(st.text(min_size=1, max_size=30))
def test_whatever_the_name_the_file_is_inside(name: str):
    folder = Path("/somewhere/out")
    try:
        place = inside(folder, name)
    except CannotWrite:
        return
    assert folder in Path(os.path.normpath(place)).parents
