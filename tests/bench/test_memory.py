"""Memory of the open window and its processes, left alone, by how many articles the library has."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench.archive.making import made
from tests.bench.rows import Row, write
from tests.bench.test_library import SIZES
from tests.shared import posts
from workstation.storage import open_library
from workstation.usecases.articles import mark_opened

pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(7_200),
    pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only Linux tells what a process shares"),
]
REST, AT_MOST = 3.0, 120.0  # seconds without a change of a megabyte, and what is waited for that


def test_memory_does_not_grow_with_the_library(tmp_path: Path) -> None:
    used = {size: _settled(size, tmp_path / str(size)) for size in SIZES}
    least = used[min(SIZES)]
    write(
        Row("window left alone, no preview: memory (PSS)", each, "MB", least, size, "the smallest library")
        for size, each in used.items()
    )


def _settled(size: int, home: Path) -> float:
    """Megabytes when they no longer change."""
    path, _ = made(size, posts())
    with open_library(path) as library:
        mark_opened(library, library.articles.ids(limit=1)[0][1])
    environment = {**os.environ, "WORKSTATION_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-m", "workstation", "--library", str(path)], env=environment) as program:
        try:
            return _at_rest(program)
        finally:
            program.terminate()


def _at_rest(program: subprocess.Popen[bytes]) -> float:
    until, at_rest_since, before = time.monotonic() + AT_MOST, time.monotonic(), 0.0
    while (now := time.monotonic()) < until and now - at_rest_since < REST:
        assert program.poll() is None, "the window was closed"
        used = sum(_pss(pid) for pid in _with_children(program.pid))
        if abs(used - before) > 1:
            at_rest_since, before = now, used
        time.sleep(0.25)
    return before


def _pss(pid: int) -> float:
    """Megabytes; nothing of a process that ended meanwhile, as the one that reads drafts does."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _with_children(pid: int) -> list[int]:
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    try:
        children = [int(child) for each in threads for child in each.read_text(encoding="ascii").split()]
    except (FileNotFoundError, ProcessLookupError):  # ended meanwhile
        return []
    return [pid, *(one for child in children for one in _with_children(child))]
