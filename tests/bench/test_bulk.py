"""An export of 10,000 articles and an import of the corpora, against markdown-it-py rendering the same texts."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from operator import sub
from pathlib import Path

import nh3
import pytest
from markdown_it import MarkdownIt

from tests.bench.archive.making import made
from tests.bench.bulk import clock, measured
from tests.bench.rows import Row, write
from tests.shared import posts
from workstation.domain.articles import Article
from workstation.export.disk import Disk
from workstation.export.options import STANDARD
from workstation.storage import Library, open_library
from workstation.usecases.at_work import at_work
from workstation.usecases.exporting import written_from
from workstation.usecases.exporting_hand import Hand, Order
from workstation.usecases.exporting_many import MOST, put_out
from workstation.usecases.packs import DEFAULT

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7_200)]
SIZE = int(os.environ.get("WORKSTATION_BENCH_BULK", "10000"))
PEER = "markdown-it-py's rendering"
CORES = os.cpu_count() or 1


def test_export_of_everything(tmp_path: Path) -> None:
    path, _ = made(SIZE, posts())
    path = Path(shutil.copyfile(path, tmp_path / "library.db"))
    with open_library(path, write=False) as library:
        peer = _rendered(library)
        together = _rendered_together(_texts(library))
    write([Row(f"{PEER} of all in {CORES} processes at once, clock", together, "s", peer / CORES, SIZE, "by turns")])
    for name in ("cold findings", "warm findings"):
        count, taken, wall = measured("export", path, tmp_path / name)
        told = f"export --all, {name}"
        write(
            [
                Row(f"{told}: an article, processor", taken / count * 1e3, "ms", peer / count * 1e3, SIZE, PEER),
                Row(f"{told}: all, clock", wall, "s", 1.5 * peer / CORES, SIZE),
                Row(f"{told}: all, clock, beside it", wall, "s", together, SIZE, f"{PEER} in {CORES} processes"),
            ]
        )
    gone_on = measured("export", path, tmp_path / "warm findings").clock
    command = (sys.executable, "-m", "workstation", "export", "--all", "--library", path, "--out", tmp_path / "command")
    write(
        [
            Row("export --all, gone on with: all there already, clock", gone_on, "s", size=SIZE),
            Row("export --all, the whole command, from its start to its end, clock", clock(command), "s", size=SIZE),
        ]
    )


def test_an_article_beside_others_in_turn(tmp_path: Path) -> None:
    """By the processor, batch by batch in turn, so that a busy machine is as busy for all three; each fourth batch."""
    path, _ = made(SIZE, posts())
    path = Path(shutil.copyfile(path, tmp_path / "library.db"))
    md, used = MarkdownIt("commonmark").enable(["table", "strikethrough"]), [0.0, 0.0, 0.0]
    (tmp_path / "least").mkdir()
    with open_library(path) as writer, open_library(path, write=False) as library, closing(Disk(tmp_path)) as disk:
        ids = [id for _, id in library.articles.ids(limit=1_000_000)]
        batches = [ids[start : start + MOST] for start in range(0, len(ids), MOST)][::4]
        hand = Hand(library, Order(path, "html", "", STANDARD, tmp_path / "out", {}, DEFAULT, True, written_from))
        hand.made(batches[0])  # templates and the like are read
        for batch in batches[1:]:
            articles = library.articles.by_ids(batch)
            moments = [time.process_time()]
            pages = [md.render(article.body) for article in articles]
            moments.append(time.process_time())
            for article, html in zip(articles, pages, strict=True):
                _least(article, html, tmp_path / "least")
            moments.append(time.process_time())
            with at_work():  # as an export is
                ready = hand.made(batch)
                disk.settle(each for outcome in ready for each in outcome.staged)
                put_out(writer, ready)
            moments.append(time.process_time())
            used = [sum(each) for each in zip(used, map(sub, moments[1:], moments), strict=True)]
    alone, least, ours = (each / sum(map(len, batches[1:])) * 1e3 for each in (used[0], used[0] + used[1], used[2]))
    write(
        [
            Row(
                "in turn: markdown-it-py, nh3 and a file, nothing else: an article, processor",
                least,
                "ms",
                alone,
                against=PEER,
            ),
            Row("in turn: an export: an article, processor", ours, "ms", alone, against=PEER),
        ]
    )


def test_import_of_the_corpora(tmp_path: Path) -> None:
    files = posts()
    texts = [each.read_text(encoding="utf-8", errors="replace") for each in files]
    md = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    begun = time.process_time()
    for text in texts:
        md.render(text)
    peer = time.process_time() - begun
    together = _rendered_together(texts)
    with open_library(tmp_path / "library.db"):
        pass  # it is made
    count, taken, wall = measured("import", tmp_path / "library.db", *files)
    write(
        [
            Row("import: a post, processor", taken / count * 1e3, "ms", peer / count * 1e3, count, PEER),
            Row("import: all posts, clock", wall, "s", 1.5 * peer / CORES, count),
            Row("import: all posts, clock, beside it", wall, "s", together, count, f"{PEER} in {CORES} processes"),
        ]
    )
    gone_on = measured("import", tmp_path / "library.db", *files).clock
    write([Row("import, gone on with: all there already, clock", gone_on, "s", size=count)])


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


def _texts(library: Library) -> list[str]:
    ids = [id for _, id in library.articles.ids(limit=1_000_000)]
    return [article.body for article in library.articles.by_ids(ids)]


def _rendered_together(texts: list[str]) -> float:
    """Seconds by the clock until as many processes as there are cores have rendered every text, each its share."""
    shares = [texts[first::CORES] for first in range(CORES)]
    with ProcessPoolExecutor(CORES, multiprocessing.get_context("spawn")) as pool:
        moments = list(pool.map(_share, shares))
    return max(end for _, end in moments) - min(begin for begin, _ in moments)


def _share(texts: list[str]) -> tuple[float, float]:
    md = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    begun = time.monotonic()
    for text in texts:
        md.render(text)
    return begun, time.monotonic()


def _least(article: Article, html: str, folder: Path) -> None:
    """The least that could be an export: sanitised, and safe on the disk under its name."""
    place = folder / f"{article.slug}.part"
    with place.open("xb") as file:
        file.write(nh3.clean(html).encode())
        file.flush()
        os.fsync(file.fileno())
    place.replace(folder / f"{article.slug}.html")
