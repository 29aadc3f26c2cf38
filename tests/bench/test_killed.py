"""An export of a thousand articles, killed in the middle on every core, and gone on with: nothing is half."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.archive.making import made
from tests.bench.table import row
from tests.shared import posts

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1_200)]
SIZE = 1_000


def _export(library: Path, folder: Path) -> subprocess.Popen[bytes]:
    program = [sys.executable, "-m", "workstation", "--library", str(library)]
    asked = ["export", "--all", "--format", "html", "--out", str(folder)]
    return subprocess.Popen([*program, *asked], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _there(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.html")}


def _has_some(working: subprocess.Popen[bytes], folder: Path, some: int) -> bool:
    """Whether so many files came before it was over."""
    while working.poll() is None:
        if len(list(folder.glob("*.html"))) >= some:
            return True
        try:
            working.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill that cannot be caught")
def test_killed_in_the_middle_and_gone_on_with(tmp_path: Path) -> None:
    shutil.copyfile(made(SIZE, posts())[0], tmp_path / "library.db")
    folder, whole = tmp_path / "out", tmp_path / "whole"
    for some in (100, 400, 700):
        working = _export(tmp_path / "library.db", folder)
        in_the_middle = _has_some(working, folder, some)
        working.send_signal(signal.SIGKILL)
        _, said = working.communicate()
        assert in_the_middle, (some, len(_there(folder)), working.returncode, said)
    before = _there(folder)
    assert len(before) >= 700
    gone_on = _export(tmp_path / "library.db", folder)
    gone_on.communicate()
    once = _export(tmp_path / "library.db", whole)
    once.communicate()
    assert gone_on.returncode == once.returncode
    after = _there(whole)
    assert _there(folder) == after
    assert {name: after[name] for name in before} == before
    row("export of 1,000 articles killed three times: files that were half", 0, unit="files")
