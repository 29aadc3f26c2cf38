"""A short `make torture`: the program killed twenty times while it types, five power cuts, every fault."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.faults import FAULTS, Skipped
from tests.torture.power import possible

ROOT = Path(__file__).parents[1]


ELSEWHERE = {
    "library of every earlier version": "tests/storage/test_migrating.py",
    "migration that fails half-way": "tests/storage/test_migrating.py",
    "10,000 revisions": "tests/storage/test_revisions.py",
    "the window that writes is killed": "tests/storage/test_lock.py",
}
"""Faults that have a test of their own already, as quick as can be."""
HERE = [(name, fault) for name, fault in FAULTS if name not in ELSEWHERE]


@pytest.mark.timeout(600)
@pytest.mark.skipif(os.name == "nt", reason="nothing can be killed so on Windows")
def test_killed_twenty_times_no_word_older_than_a_second_is_lost(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", "--cycles", "20", "--longest", "0.15", "--json"],
        cwd=ROOT,
        env={**os.environ, "WORKSTATION_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["cycles"], told["lost"], told["wrong"]) == (20, 0, 0)
    assert told["typed"] > 20


@pytest.mark.timeout(600)
@pytest.mark.skipif(bool(possible()), reason=possible())
def test_the_power_is_cut(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from tests.torture.power import cuts\n"
    code += "print(cuts(Path(sys.argv[1]), 5, 1))"
    (tmp_path / "work").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "work"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "(0, 0, 5)", done.stderr


@pytest.mark.parametrize(("name", "fault"), HERE, ids=[name for name, _ in HERE])
def test_survived(name: str, fault, tmp_path: Path) -> None:
    try:
        fault(tmp_path)
    except Skipped as why:
        pytest.skip(str(why))
