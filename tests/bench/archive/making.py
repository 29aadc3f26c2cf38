"""Writes a large library: what can be worked out beside it is, on every core; one process puts it in, by thousands."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from typing import Any

import platformdirs
from sqlalchemy import insert
from sqlmodel import Session, select

from tests.bench.archive.story import AUTHORS, Size, experts, outlet, story
from tests.bench.archive.words import OFFICES, people
from workstation.domain.articles import snapshot
from workstation.domain.people import Affiliation, Author, Expert
from workstation.domain.revisions import RevisionKind, fingerprint
from workstation.domain.slugs import slugify
from workstation.domain.sources import Source, SourceKind
from workstation.storage import Library, open_library, search, spoken
from workstation.storage.article_rows import columns
from workstation.storage.derived import derived
from workstation.storage.tables.articles import ArticleRow, CreditRow
from workstation.storage.tables.quotes import QuoteRow
from workstation.storage.tables.revisions import RevisionRow
from workstation.storage.tables.tag_index import AppearanceRow
from workstation.storage.tables.topics import ArticleTopicRow, TopicRow
from workstation.usecases.importing import import_files

MADE = 1  # what was made by an older recipe is made anew
_TOGETHER = 1_000  # articles of one transaction
_AHEAD = 6  # such stretches worked out before they are put in
Rows = dict[Any, list[dict[str, Any]]]


def home() -> Path:
    """Where the libraries are kept: $WORKSTATION_BENCH_HOME, else the folder for what can be made again."""
    named = os.environ.get("WORKSTATION_BENCH_HOME")
    return Path(named) if named else Path(platformdirs.user_cache_dir("editorial-workstation-bench", appauthor=False))


def made(articles: int, posts: list[Path]) -> tuple[Path, dict[str, float]]:
    """The library of so many articles and these posts, made unless it is there; and what making it took."""
    folder = home() / f"archive-{articles}-{MADE}"
    told = folder / "made.json"
    if not told.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        taken = _make(folder / "library.db", Size(articles), posts)
        told.write_text(json.dumps(taken, indent=2), encoding="utf-8")
    return folder / "library.db", json.loads(told.read_text(encoding="utf-8"))


def on_disk(library: Path) -> int:
    """Bytes of the library and of what lies beside it."""
    beside = (each for each in library.parent.rglob("*") if each.is_file() and each.name != "made.json")
    return sum(each.stat().st_size for each in beside)


def _make(path: Path, size: Size, posts: list[Path]) -> dict[str, float]:
    begun = time.perf_counter()
    with open_library(path) as library:
        _directory(library, size)
        for rows in _rows(size):
            with library._sessions.writing() as session:
                _put(session, rows)
        with library._sessions.writing() as session:
            spoken.rebuild(session)
    generated = time.perf_counter()
    with open_library(path) as library:
        import_files(library, posts)
    return {
        "articles": size.articles,
        "make_seconds": round(generated - begun, 1),
        "import_posts_seconds": round(time.perf_counter() - generated, 1),
        "bytes": on_disk(path),
    }


def _rows(size: Size) -> Iterator[Rows]:
    """The rows of every article, in order, a few stretches ahead of who puts them in."""
    starts = iter(range(0, size.articles, _TOGETHER))
    if size.articles <= _TOGETHER:
        yield from (_worked_out(start, size) for start in starts)
        return
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn")) as cores:
        waiting: deque[Future[Rows]] = deque()
        for start in starts:
            waiting.append(cores.submit(_worked_out, start, size))
            if len(waiting) > _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _worked_out(start: int, size: Size) -> Rows:
    rows: Rows = {each.__tablename__: [] for each in _TABLES} | {"search": [], "topics": []}
    for number in range(start, min(start + _TOGETHER, size.articles)):
        article, quotes = story(number, size)
        text = derived(article.body)
        mine = {"article_id": article.id}
        rows["articles"].append(columns(article) | {"version": 1, "search_row": number + 1, "words": text.words})
        rows["credits"] += [
            mine | {"position": place, "name": each.name, "author": each.author, "roles": ["writing"], "bio": ""}
            for place, each in enumerate(article.byline)
        ]
        rows["article_topics"] += [
            mine | {"position": at, "topic": each.label} for at, each in enumerate(article.topics)
        ]
        rows["quotes"] += [_quote(each) for each in quotes]
        rows["appearances"] += [
            mine | {"position": at, "key": m.key, "value": m.value, "start": m.start, "end": m.end, "words": m.words}
            for at, m in enumerate(text.marks)
        ]
        rows["revisions"].append(_revision(article, text.words))
        names = "\n".join(each.name for each in article.byline)
        rows["search"].append(
            {"row": number + 1, "headline": article.headline, "dek": article.dek, "text": text.visible}
            | {"byline": names, "section": article.section}
        )
    return rows


def _quote(quote: Any) -> dict[str, Any]:
    empty = dict.fromkeys(("note", "described_as", "translated_from", "translated_by", "approval_note"), "")
    return empty | {
        "id": quote.id,
        "kind": "direct",
        "expert": quote.speaker.slug,
        "source": None,
        "as_recorded": quote.as_recorded,
        "terms": quote.terms.value,
        "approval": quote.approval.value,
        "created_at": quote.created_at,
        "trashed_at": None,
        "version": 1,
    }


def _revision(article: Any, words: int) -> dict[str, Any]:
    return {
        "id": article.id[::-1],
        "article_id": article.id,
        "seq": 1,
        "kind": (RevisionKind.PUBLISHED if article.published_at else RevisionKind.OPENING).value,
        "label": "",
        "made_at": article.updated_at,
        "sha256": fingerprint(article),
        "words": words,
        "headline": article.headline,
        "state": json.dumps(snapshot(article), ensure_ascii=False, sort_keys=True),
        "scrubbed_at": None,
        "scrubbed_because": "",
    }


_TABLES = (ArticleRow, CreditRow, ArticleTopicRow, QuoteRow, AppearanceRow, RevisionRow)


def _put(session: Session, rows: Rows) -> None:
    known = _topics(session, {each["topic"] for each in rows["article_topics"]})
    for each in rows["article_topics"]:
        each["topic_id"] = known[each.pop("topic")]
    for table in _TABLES:
        if rows[table.__tablename__]:
            session.connection().execute(insert(table.__table__), rows[table.__tablename__])
    session.connection().execute(search._PUT, rows["search"])


def _topics(session: Session, labels: set[str]) -> dict[str, int]:
    there = {row.label: row.id for row in session.exec(select(TopicRow))}
    session.add_all(TopicRow(code="", label=each, key=each) for each in sorted(labels - set(there)))
    session.flush()
    return {row.label: row.id for row in session.exec(select(TopicRow))}


def _directory(library: Library, size: Size) -> None:
    library.authors.add_all(Author(slug=slugify(name), name=name) for name in people(AUTHORS))
    library.experts.add_all(_expert(place, name) for place, name in enumerate(experts(size)))
    sources = (Source(slug=slugify(outlet(n)), name=outlet(n), kind=SourceKind.OUTLET) for n in range(size.sources))
    library.sources.add_all(sources)


def _expert(place: int, name: str) -> Expert:
    first, last = name.split(" ", 1)
    office = Affiliation(organisation=f"Institute {place % 300}", role=OFFICES[place % len(OFFICES)], start="2010")
    spellings = (f"{last}, {first[0]}.",) if place % 3 == 0 else ()
    return Expert(slug=slugify(name), name=name, spellings=spellings, affiliations=(office,), fields=("economics",))
