"""From the start of the program to the last article's text painted, beside an empty editor; what is loaded for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.archive.making import made
from tests.bench.rows import Row, write
from tests.bench.table import news, row
from tests.bench.test_library import SIZES
from tests.shared import posts
from workstation.storage import open_library
from workstation.usecases.articles import add_article, mark_opened

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]
TIMES = 7
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QPlainTextEdit
application = QApplication(sys.argv)
editor = QPlainTextEdit()
editor.setPlainText(open(sys.argv[1], encoding="utf-8").read())
editor.resize(1600, 1000)
editor.show()
application.processEvents()
print(time.process_time())
"""
OURS = """
import os, sys, time
from workstation import app
from workstation.ui import first_paint
first_paint._SHOWN = 0
def painted(program):
    print(time.process_time(), len(sys.modules), flush=True)
    os._exit(0)
app.Program._on_painted = painted
from workstation.__main__ import window_options
app.run_window(window_options(["--library", sys.argv[1]]))
"""


def test_start_to_text_painted(tmp_path: Path) -> None:
    text = news(10_000)
    (tmp_path / "text.md").write_text(text, encoding="utf-8")
    with open_library(tmp_path / "library.db") as library:
        article, _ = add_article(library, headline="Long", body=text)
        mark_opened(library, article.id)
    taken: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(TIMES):
        taken["bare"].append(float(_run(BARE, tmp_path, "text.md").split()[0]))
        taken["ours"].append(float(_run(OURS, tmp_path, "library.db").split()[0]))
    print()
    best = {name: min(values) * 1_000 for name, values in taken.items()}
    row("start to text painted, 10,000 words, processor time", best["ours"], "an empty editor, same run", best["bare"])
    row("modules loaded by then", float(_run(OURS, tmp_path, "library.db").split()[1]), unit="")
    print("the dearest of them (python -X importtime, own time):")
    for microseconds, name in _budget(tmp_path):
        print(f"{microseconds / 1_000:8.1f} ms  {name}")


def test_start_in_a_library(tmp_path: Path) -> None:
    """The last article is read past all others. The program ends once it is painted: the library stays as it is."""
    libraries = {size: made(size, posts())[0] for size in SIZES}
    taken: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(TIMES):
        for size, library in libraries.items():
            taken[size].append(float(_run(OURS, tmp_path, str(library)).split()[0]) * 1_000)
    least = min(taken[min(SIZES)])
    write(
        Row("start to text painted, processor", min(each), "ms", least, size, "the smallest library")
        for size, each in taken.items()
    )


def _run(code: str, folder: Path, file: str, *flags: str) -> str:
    environment = {**os.environ, "WORKSTATION_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, *flags, "-c", code, str(folder / file)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stderr if flags else done.stdout


def _budget(folder: Path) -> list[tuple[int, str]]:
    told = _run(OURS, folder, "library.db", "-X", "importtime").splitlines()
    parts = [line.removeprefix("import time:").split("|") for line in told if line.startswith("import time:")]
    return sorted(((int(own), name.strip()) for own, _all, name in parts if own.strip().isdigit()), reverse=True)[:15]
