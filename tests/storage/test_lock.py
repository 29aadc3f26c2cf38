"""One writer: others read and are told who it is; nothing in the lock file ever locks anyone out."""

import os
import signal
from pathlib import Path

import pytest

from tests.storage.elsewhere import HOLD, run, running
from tests.storage.making import article
from workstation.errors import LibraryHeld
from workstation.storage import open_library
from workstation.storage.lock import Holder, holder


def test_another_process_holds_it(path: Path) -> None:
    with running(HOLD, path) as other, open_library(path) as library:
        assert library.read_only
        assert library.holder is not None
        assert (library.holder.program, library.holder.pid) == ("window", other.pid)
        with pytest.raises(LibraryHeld) as refused:
            library.articles.add(article())
        said = f"A window on this computer has the library {path.name} open for writing since {library.holder.clock}."
        assert refused.value.happened == said
        assert refused.value.remedy == "Close it there, then try again."
        assert library.articles.slugs() == set()
        assert not library.try_write()


def test_reading_sees_what_the_other_writes(path: Path) -> None:
    with open_library(path) as mine:
        read = "import sys; from workstation.storage import open_library\n"
        read += "with open_library(sys.argv[1]) as library: print(library.articles.slugs(), library.read_only)"
        assert run(read, path) == "set() True"
        mine.articles.add(article())
        assert run(read, path) == "{'a-story'} True"
        mine.articles.trash("a-story")
        assert not mine.read_only


def test_a_crash_frees_it(path: Path) -> None:
    with running(HOLD, path) as other:
        library = open_library(path)
        assert library.read_only
        other.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        other.wait()
        assert library.try_write()
        assert library.holder is None
        library.articles.add(article())
        library.close()
    with open_library(path) as again:
        assert again.articles.slugs() == {"a-story"}


def test_closing_frees_it(path: Path) -> None:
    first, second = open_library(path), open_library(path)
    assert second.read_only
    first.articles.add(article())
    first.close()
    assert second.articles.slugs() == {"a-story"}
    assert second.try_write()
    second.articles.trash("a-story")
    second.close()


@pytest.mark.parametrize("content", [b"", b"\0\xff garbage", b"[]", b'{"pid": 1}', b'{"program":"x","pid":"y"}'])
def test_foreign_content_never_blocks(path: Path, content: bytes) -> None:
    lock = path.with_name(path.name + ".files") / "writer.lock"
    lock.parent.mkdir()
    lock.write_bytes(content)
    assert holder(lock) == Holder()
    with open_library(path) as library:
        assert not library.read_only


def test_unknown_holder_in_words(path: Path) -> None:
    with open_library(path) as first:
        (first.files / "writer.lock").write_bytes(b"")
        with open_library(path) as second, pytest.raises(LibraryHeld, match=r"^Another program on this computer has"):
            second.stamps.set("a", "b")


def test_two_processes_create_at_once(path: Path) -> None:
    opened = "import sys; from workstation.storage import open_library\n"
    opened += "library = open_library(sys.argv[1]); print('ready', flush=True); sys.stdin.readline()"
    with running(opened, path), running(opened, path), open_library(path) as third:
        assert third.read_only
