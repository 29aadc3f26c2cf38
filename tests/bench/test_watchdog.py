"""A writer who does not stop: every interval in which the window's event loop did not turn for 50 ms, and whose it was.

The program itself runs, as a person starts it, the preview open, in a library of 10,000 articles and with everything
on that reads along. Ten minutes: WORKSTATION_WATCHDOG=600 make bench; without it a short one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.archive.making import made
from tests.bench.table import news, row
from tests.bench.writer import STALL, Stall
from tests.shared import posts
from workstation.storage import open_library
from workstation.usecases.articles import add_article, mark_opened

SECONDS = float(os.environ.get("WORKSTATION_WATCHDOG", "60"))
SIZE = 10_000
pytestmark = [pytest.mark.bench, pytest.mark.timeout(SECONDS + 3_600)]


@pytest.mark.parametrize("words", [10_000, 200_000])
def test_ten_minutes_of_typing_without_a_stall(tmp_path: Path, words: int) -> None:
    path, _ = made(SIZE, posts())
    path = Path(shutil.copyfile(path, tmp_path / "library.db"))
    with open_library(path) as library:
        article, _ = add_article(library, headline="Long", body=news(words))
        mark_opened(library, article.id)
    environment = {**os.environ, "WORKSTATION_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # else there would be no preview to be stopped by
        environment.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.writer", str(path), str(SECONDS)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        timeout=SECONDS + 600,
        check=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    stalls = [Stall(*each) for each in told["stalls"]]
    ours = [stall for stall in stalls if stall.ours]
    print(f"\n{told['typed']} keys in {SECONDS:.0f} s; {len(stalls)} intervals without a turn for {STALL} ms:")
    for stall in sorted(stalls, reverse=True)[:20]:
        whose = "ours" if stall.ours else "another program had the processor"
        print(f"{stall.long:8.0f} ms, worked {stall.interface:.0f}, queued {stall.queued:.0f}: {whose}")
    row(f"stalls of {STALL} ms in {SECONDS:.0f} s of typing, {words:,} words, ours", len(ours), unit="")
    row(
        f"the longest of them, {words:,} words",
        max((stall.long - stall.queued for stall in ours), default=0.0),
        "asked",
        STALL,
    )
    assert told["typed"]
    assert [what for what, did in told["meanwhile"].items() if not did] == []
