"""A short `make torture`: what writes killed eight times, the whole window once, five power cuts, every fault."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.__main__ import _summed
from tests.torture.faults import FAULTS, Skipped
from tests.torture.killing import Killed
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
def test_killed_again_and_again_no_word_older_than_a_second_is_lost(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", "--cycles", "8", "--windows", "0", "--longest", "0.15", "--json"],
        cwd=ROOT,
        env={**os.environ, "WORKSTATION_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)[0]
    assert (told["cycles"], told["lost"], told["wrong"]) == (8, 0, 0)
    assert told["typed"] > 8


@pytest.mark.timeout(600)
@pytest.mark.skipif(os.name == "nt", reason="nothing can be killed so on Windows")
def test_the_whole_window_killed_is_back_with_all_that_was_journalled_and_a_line_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", "--cycles", "0", "--windows", "1", "--longest", "0", "--json"],
        cwd=ROOT,
        env={**os.environ, "WORKSTATION_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)[1]
    assert (told["cycles"], told["wrong"], told["said"]) == (1, 0, 1)
    assert told["typed"] > 1


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


def test_the_last_line_is_what_was_promised_and_a_fault_that_failed_is_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    kills = [Killed(cycles=20, typed=1_500, lost=0), Killed(cycles=2, typed=90, lost=1)]
    assert _summed(kills, [True, True]) == 0
    assert _summed(kills, [True, False, True]) == 1
    lines = capsys.readouterr().out.splitlines()
    told = [line for line in lines if line.startswith("torture:")]
    assert told == [
        "torture: 22 cycles, 1590 words typed, 1 words lost, 2 faults survived of 2",
        "torture: 22 cycles, 1590 words typed, 1 words lost, 2 faults survived of 3",
    ]
    assert lines[-1] == told[-1]
