"""An export of 10,000 articles and an import of the corpora, against markdown-it-py rendering the same texts."""

from __future__ import annotations

import os
import resource
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.bench.archive.making import made
from tests.bench.rows import Row, write
from tests.shared import posts
from workstation.storage import Library, open_library
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7_200)]
SIZE = int(os.environ.get("WORKSTATION_BENCH_BULK", "10000"))
CORES = os.cpu_count() or 1


def test_export_of_everything(tmp_path: Path) -> None:
    path, _ = made(SIZE, posts())
    shutil.copyfile(path, tmp_path / "library.db")
    with open_library(tmp_path / "library.db") as library:
        peer = _rendered(library)
        for name in ("cold findings", "warm findings"):
            count, taken, wall = _measured(lambda name=name: _exported(library, tmp_path / name))
            told = f"export --all, {name}"
            write(
                [
                    Row.of(f"{told}: an article, processor", taken / count * 1e3, "ms", peer / count * 1e3, SIZE),
                    Row.of(f"{told}: all, clock", wall, "s", 1.5 * peer / CORES, SIZE),
                ]
            )
        count, taken, wall = _measured(lambda: _exported(library, tmp_path / "warm findings"))
        write([Row.of("export --all, gone on with: all there already, clock", wall, "s", size=SIZE)])


def test_import_of_the_corpora(tmp_path: Path) -> None:
    files = posts()
    texts = [each.read_text(encoding="utf-8", errors="replace") for each in files]
    begun = time.process_time()
    for text in texts:
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)
    peer = time.process_time() - begun
    with open_library(tmp_path / "library.db") as library:
        count, taken, wall = _measured(lambda: len(import_files(library, files)[0].lines))
        write(
            [
                Row.of("import: a post, processor", taken / count * 1e3, "ms", peer / count * 1e3, count),
                Row.of("import: all posts, clock", wall, "s", 1.5 * peer / CORES, count),
            ]
        )
        _, taken, wall = _measured(lambda: len(import_files(library, files)[0].lines))
        write([Row.of("import, gone on with: all there already, clock", wall, "s", size=count)])


def _exported(library: Library, folder: Path) -> int:
    report, _ = export_articles(library, None, "html", "", None, folder)
    return len(report.paths) + len(report.refused)


def _rendered(library: Library) -> float:
    """Seconds of processor time of markdown-it-py alone for every text."""
    ids = [id for _, id in library.articles.ids(limit=1_000_000)]
    taken, md = 0.0, MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for start in range(0, len(ids), 200):
        texts = [article.body for article in library.articles.by_ids(ids[start : start + 200])]
        begun = time.process_time()
        for text in texts:
            md.render(text)
        taken += time.process_time() - begun
    return taken


def _measured(work: Callable[[], int]) -> tuple[int, float, float]:
    """What it answers, processor seconds of all processes, seconds by the clock."""
    before, begun = _used(), time.perf_counter()
    count = work()
    return count, _used() - before, time.perf_counter() - begun


def _used() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in both)
