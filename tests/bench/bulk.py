"""Everything exported, or files imported, in a process of its own, as on the command line, once the library is open.

`python -m tests.bench.bulk export LIBRARY FOLDER` or `… import LIBRARY FILE…`; standard output gets one line of JSON:
{"count": articles, "processor": seconds of all processes, "clock": seconds}. Nothing is loaded but by who needs it: the
processes that help load this module as well.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


class Measured(NamedTuple):
    """Articles done, seconds of the processor in all processes, seconds by the clock."""

    count: int
    processor: float
    clock: float


def measured(*asked: str | Path) -> Measured:
    """What a process of its own needs for this (see above)."""
    words = [sys.executable, "-m", "tests.bench.bulk", *map(str, asked)]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    return Measured(**json.loads(done.stdout))


def clock(words: Sequence[str | Path]) -> float:
    """Seconds from the start of a command to its end; that some articles may not go out is no failure."""
    begun = time.perf_counter()
    done = subprocess.run([str(each) for each in words], check=False, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return time.perf_counter() - begun


def _export(library: Path, folder: str) -> Callable[[], int]:
    from workstation.storage import open_library
    from workstation.usecases.exporting import export_articles

    opened = open_library(library)

    def work() -> int:
        report, _ = export_articles(opened, None, "html", "", None, Path(folder))
        return len(report.paths) + len(report.refused)

    return work


def _import(library: Path, *files: str) -> Callable[[], int]:
    from workstation.storage import open_library
    from workstation.usecases.importing import import_files

    opened = open_library(library)
    return lambda: len(import_files(opened, [Path(each) for each in files])[0].lines)


def _main() -> None:
    what, library, *rest = sys.argv[1:]
    work = {"export": _export, "import": _import}[what](Path(library), *rest)
    before, begun = _used(), time.perf_counter()
    count = work()
    print(json.dumps(Measured(count, _used() - before, time.perf_counter() - begun)._asdict()))


def _used() -> float:
    return sum(os.times()[:4])


if __name__ == "__main__":
    _main()
