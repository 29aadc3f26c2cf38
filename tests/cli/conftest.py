"""Commands are run through the program's own way in, on a real library."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from workstation.__main__ import main


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, so that the default library is not the developer's."""
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def run(home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """`run("list", "--json")` is `workstation list --json` through the same way in, without a process of its own."""
    return runner(home, monkeypatch)


def runner(home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """What `run` is, in this home."""

    def start(*words: object, stdin: bytes = b"") -> Ran:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True) for _ in range(2))
        monkeypatch.setattr(sys, "argv", ["workstation", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        code = main()
        monkeypatch.undo()
        monkeypatch.setenv("WORKSTATION_HOME", str(home / "home"))
        return Ran(code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode())

    return start


@pytest.fixture
def process(home: Path) -> Callable[..., Ran]:
    """The same in a process of its own, where warnings are errors."""

    def start(*words: object, stdin: bytes = b"") -> Ran:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "workstation", *map(str, words)],
            input=stdin,
            capture_output=True,
            cwd=home,
            check=False,
            timeout=110,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return start


@pytest.fixture
def draft(home: Path) -> Path:
    """A small raw draft of our own."""
    file = home / "the-bridge.txt"
    file.write_text(
        "The old bridge closes on Friday\n\n"
        "“It was never meant for lorries,” says Ada Roe, an engineer at the river office.\n\n"
        "The Valley Post reported it first. The mayor’s office has not answered, says Ada Roe.\n\n"
        "Source: The Valley Post\n",
        encoding="utf-8",
    )
    return file
