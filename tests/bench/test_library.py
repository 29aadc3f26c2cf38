"""What a library of 1,000, 10,000 and 100,000 articles costs to open, walk, filter, search and save in."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.bench.archive.making import made, on_disk
from tests.bench.archive.story import Size, experts
from tests.bench.rows import Row, write
from tests.bench.table import milliseconds, p
from tests.shared import posts
from workstation.domain.articles import Status
from workstation.domain.listing import ArticleFilter, Sort
from workstation.domain.slugs import slugify
from workstation.storage import Library, open_library
from workstation.usecases.articles import list_again, save_body
from workstation.usecases.directory import candidates
from workstation.usecases.duplicates import likely_duplicates
from workstation.usecases.exporting import export_articles
from workstation.usecases.finding import find_named
from workstation.usecases.said import said_by, tally
from workstation.usecases.searching import search_articles

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7_200)]
SIZES = tuple(map(int, os.environ.get("WORKSTATION_BENCH_SIZES", "1000,10000,100000").split(",")))
BOUND = 50.0  # ms
QUERIES = {
    "one letter": "t",
    "two letters": "co",
    "a common word": "government",
    "a rare word": "zwieback",
    "a phrase": '"of the"',
    "two words": "council budget",
    "accents folded": "munoz",
    "an unfinished word": "munic",
    "nothing has it": "xqzzt",
}


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size:,}")
def size(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture(scope="module")
def library(size: int) -> Iterator[Library]:
    path, taken = made(size, posts())
    rows = [
        Row("library: on disk", on_disk(path) / 1e6, "MB", size=size),
        Row("library: made", taken["make_seconds"], "s", size=size),
    ]
    open_library(path).close()  # brought up to date
    begun = time.perf_counter()
    with open_library(path) as opened:
        opened.articles.list(limit=60)
        write([*rows, Row("library: opened, first page read", (time.perf_counter() - begun) * 1e3, size=size)])
        yield opened


def _told(figure: str, size: int, work: Callable[[], object], times: int = 20, bound: float | None = BOUND) -> None:
    work()
    used = time.process_time()
    taken = milliseconds(work, times)
    used = (time.process_time() - used) / times * 1_000
    write(
        [
            Row(f"{figure}, p50", p(taken, 50), bound=bound, size=size),
            Row(f"{figure}, p95", p(taken, 95), bound=bound, size=size),
            Row(f"{figure}, processor", used, bound=bound, size=size),
        ]
    )


@pytest.mark.parametrize("sort", Sort)
def test_pages(library: Library, size: int, sort: Sort) -> None:
    after = None
    for _ in range(40):
        page = library.articles.list(ArticleFilter(), sort, after=after, limit=60)
        after = page.next or after
    _told(f"list by {sort.name.lower()}: first page", size, lambda: library.articles.list(sort=sort, limit=60))
    deep = lambda: library.articles.list(sort=sort, after=after, limit=60)  # noqa: E731
    _told(f"list by {sort.name.lower()}: page 41", size, deep)


def test_filters(library: Library, size: int) -> None:
    person = slugify(experts(Size(size))[0])
    filters = {
        "status": ArticleFilter(status=Status.DRAFT),
        "section": ArticleFilter(section="Technology"),
        "author": ArticleFilter(author="ada-roe"),
        "topic": ArticleFilter(topic="mining"),
        "the person quoted most": ArticleFilter(expert=person),
        "the person quoted least": ArticleFilter(expert=slugify(experts(Size(size))[-1])),
        "source": ArticleFilter(source="lima-courier-0"),
        "words": ArticleFilter(words="council"),
        "words and section": ArticleFilter(words="council", section="Courts"),
        "trash": ArticleFilter(trashed=True),
    }
    for name, only in filters.items():
        _told(f"filter: {name}", size, lambda only=only: library.articles.list(only, limit=60), 10)
    by_title = ArticleFilter(section="Technology", status=Status.CORRECTED)
    _told(
        "filter: section and status, by title", size, lambda: library.articles.list(by_title, Sort.TITLE, limit=60), 10
    )


def test_search(library: Library, size: int) -> None:
    everything: list[float] = []
    all_used = 0.0
    for name, words in QUERIES.items():
        search_articles(library, words)
        used = time.process_time()
        taken = milliseconds(lambda words=words: search_articles(library, words), 12)
        used = (time.process_time() - used) / 12 * 1_000
        everything += taken
        all_used += used / len(QUERIES)
        write(
            [
                Row(f"search while typing: {name}, p95", p(taken, 95), bound=BOUND, size=size),
                Row(f"search while typing: {name}, processor", used, bound=BOUND, size=size),
            ]
        )
    write(
        [
            Row("search while typing: all kinds, p50", p(everything, 50), bound=BOUND, size=size),
            Row("search while typing: all kinds, p95", p(everything, 95), bound=BOUND, size=size),
            Row("search while typing: all kinds, processor", all_used, bound=BOUND, size=size),
        ]
    )


def test_people(library: Library, size: int) -> None:
    person = slugify(experts(Size(size))[0])
    quoted = tally(library, "expert", person).quotes
    write([Row("quotes of the person quoted most", quoted, "quotes", size=size)])
    _told("every quote of a person: a page", size, lambda: said_by(library, "expert", person))
    _told("every quote of a person: how many", size, lambda: tally(library, "expert", person), 10)
    page = said_by(library, "expert", person)
    for _ in range(20):
        page = said_by(library, "expert", person, page.next) if page.next else page
    _told("every quote of a person: page 21", size, lambda: said_by(library, "expert", person, page.next))


def test_quick_open_and_side_lists(library: Library, size: int) -> None:
    _told("quick open: three letters", size, lambda: find_named(library, "cou"), 10)
    _told("quick open: two words", size, lambda: find_named(library, "council bud"), 10)
    for status in Status:
        only = ArticleFilter(status=status)
        _told(f"board: column {status.value}", size, lambda only=only: library.articles.list(only, limit=60), 5)
    _told("board: counts by status", size, library.articles.counts_by_status)
    _told("sections", size, library.articles.sections)


def test_what_a_change_reads_again(library: Library, size: int) -> None:
    """Of a list that was scrolled through to its 10,000th article, and of one that shows its first page."""
    for name, rows, near in (("at its beginning", 60, (0,)), ("10,000 down", min(size, 10_000), (0, 164, 165, 166))):
        again = lambda rows=rows, near=near: list_again(library, ArticleFilter(), Sort.UPDATED, rows, 60, near)  # noqa: E731
        _told(f"list read again after a change, {name}", size, again, 10)


def test_side_panels(library: Library, size: int) -> None:
    _told("people: a page of experts", size, lambda: library.experts.list(limit=60), 10)
    _told("people: found by three letters", size, lambda: candidates(library, "ada"), 10)
    _told("people: who is twice, all experts", size, lambda: likely_duplicates(library, "expert"), 3, None)
    _told("the directory, read whole", size, library.names.all, 10, None)


def test_one_article(library: Library, size: int, tmp_path: Path) -> None:
    line = library.articles.list(ArticleFilter(status=Status.PUBLISHED), limit=1).rows[0]
    body = library.articles.by_id(line.id).body
    texts = iter([f"{body}\nword {number}" for number in range(30)])
    _told("save", size, lambda: save_body(library, line.id, next(texts)), bound=None)
    save_body(library, line.id, body)
    _told("export one", size, lambda: export_articles(library, [line.slug], "html", "", None, tmp_path), 10, None)


def test_indexes_made_anew(library: Library, size: int) -> None:
    begun = time.perf_counter(), time.process_time()
    library.tags.rebuild()
    write(
        [
            Row("indexes made anew", time.perf_counter() - begun[0], "s", size=size),
            Row("indexes made anew, processor", time.process_time() - begun[1], "s", size=size),
        ]
    )
