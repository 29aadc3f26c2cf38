"""Running code in another process, as another program or another user would."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOBODY = 65534


def run(code: str, *arguments: object, as_nobody: bool = False) -> str:
    """What `code` printed; `sys.argv[1:]` are the arguments."""
    done = subprocess.run(
        [*_user(as_nobody), sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "HOME": "/nonexistent"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@contextmanager
def running(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """A process that has printed "ready"; it is killed at the end."""
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        yield process
    finally:
        process.kill()
        process.communicate()


def _user(as_nobody: bool) -> list[str]:
    if not as_nobody or os.name == "nt" or os.geteuid() != 0:
        return []
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("root may write everywhere, and setpriv is not there to become someone else")
    return [setpriv, f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]


HOLD = """
import sys
from workstation.storage import open_library
library = open_library(sys.argv[1], program="window")
assert not library.read_only
print("ready", flush=True)
sys.stdin.readline()
library.close()
print("closed", flush=True)
"""
