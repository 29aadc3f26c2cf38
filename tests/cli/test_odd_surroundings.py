"""Closed streams, full disks behind them, names that cannot be: an exit code and a sentence, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LONG = "a" * 5_000


def shell(line: str, home: Path) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "WORKSTATION_HOME": str(home / "home"), "W": f"{sys.executable} -m workstation"}
    return subprocess.run(
        ["bash", "-c", line], check=False, env=surroundings, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("$W list >&-", 0, ""),
        ("$W show nothing 2>&-", 1, ""),
        ("$W render - <&-", 0, ""),
        ("$W render - <<< word > /dev/full", 1, "The answer could not be written: No space left on device."),
        ("$W doctor > /dev/full", 1, "The answer could not be written"),
        ("$W render /dev/zero", 1, "at most 50 MB"),
        ("$W show $'\\xff'", 1, "half a character"),
        ("$W edit nothing --headline $'\\xff'", 1, ""),
        (f"$W import {LONG}", 1, "cannot be read: File name too long"),
        (f"$W {LONG}", 2, "There is no command and no file"),
        (f"$W --library /tmp/{LONG} list", 1, "Nothing was"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="needs bash, /dev/full and /dev/zero")
def test_an_odd_start_ends_in_words(line, code, said, tmp_path):
    done = shell(line, tmp_path)
    assert "Traceback" not in done.stderr
    assert done.returncode == code, done.stderr
    assert said in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe of the shell")
def test_a_reader_who_leaves_early_hears_no_complaint(tmp_path):
    done = shell('yes \'{"id":1,"markdown":"x"}\' | head -n 20000 | $W render --jsonl - | head -n 1', tmp_path)
    assert done.stdout.startswith('{"id": 1')
    assert done.stderr == ""


@pytest.mark.parametrize("line", ['{"id":' + "[" * 50_000, '{"id":1,"markdown":5}', "[1]"])
def test_lines_of_jsonl_that_are_none(run, line):
    ran = run("render", "--jsonl", "-", stdin=line.encode())
    assert (ran.code, ran.out) == (1, "")
    assert "Line 1 is not a JSON object" in ran.err


def test_halves_of_characters_in_jsonl(run):
    ran = run("render", "--jsonl", "-", stdin=rb'{"id":1,"markdown":"\ud800 <b title=\"\udfff\">\ud83d\ude00</b>"}')
    assert ran.json == {"id": 1, "html": '<p>\ufffd <b title="\ufffd">😀</b></p>\n'}
