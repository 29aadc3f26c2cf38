"""Transactions: together or not at all, nested ones alone, threads one after another."""

import sqlite3
import threading
from pathlib import Path

import pytest

from tests.storage.making import article
from workstation.domain.people import Expert
from workstation.errors import LibraryTrouble, SlugTaken
from workstation.storage import Library, open_library


class Stop(Exception):
    pass


def test_all_or_nothing(library: Library) -> None:
    def interrupted() -> None:
        with library.transaction():
            library.articles.add(article(body="[Ann]{expert=ann}"))
            library.experts.add(Expert(slug="ann", name="Ann"))
            raise Stop

    with pytest.raises(Stop):
        interrupted()
    assert library.articles.slugs() == set()
    assert library.experts.slugs() == set()
    assert library.tags.of("expert", "ann") == []


def test_inner_one_is_undone_alone(library: Library) -> None:
    def spoilt() -> None:
        with library.transaction():
            library.articles.add(article("two"))
            library.articles.add(article("one"))

    with library.transaction():
        library.articles.add(article("one"))
        with pytest.raises(SlugTaken):
            spoilt()
        library.articles.add(article("three"))
    assert library.articles.slugs() == {"one", "three"}


def test_reads_inside_see_what_was_written(library: Library) -> None:
    with library.transaction():
        stored = library.articles.add(article())
        for number in range(3):
            stored = library.articles.save(stored.changed(headline=f"Take {number}"))
            assert library.articles.get("a-story") == stored


def test_threads_do_not_lose_writes(library: Library) -> None:
    library.experts.add(Expert(slug="ann", name="Ann"))
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for number in range(10):
                with library.transaction():
                    ann = library.experts.get("ann")
                    library.experts.save(ann.changed(spellings=(*ann.spellings, f"{name} {number}")))
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(library.experts.get("ann").spellings) == 40


def test_reading_thread_sees_only_what_is_finished(library: Library) -> None:
    seen: list[set[str]] = []
    with library.transaction():
        library.articles.add(article())
        reader = threading.Thread(target=lambda: seen.append(library.articles.slugs()))
        reader.start()
        reader.join()
    assert seen == [set()]


@pytest.mark.parametrize("how", ["renamed", "deleted", "replaced"])
def test_file_moved_while_open(path: Path, how: str) -> None:
    library = open_library(path)
    library.articles.add(article("before"))
    if how == "deleted":
        path.unlink()
    else:
        path.rename(path.with_name("elsewhere.db"))
    if how == "replaced":
        path.write_bytes(b"another file")
    with pytest.raises(LibraryTrouble, match="was moved, replaced or deleted while it was open"):
        library.articles.add(article("after"))
    path.unlink(missing_ok=True)
    library.close()


def test_connections_that_rest_give_way_to_one_that_knows_nothing(library: Library) -> None:
    stored = library.articles.add(article(body="word " * 100_000))
    inside = library.articles.get("a-story")
    library.kept_findings.put(stored.id, "rules", "digest", "[]")
    log = library.path.with_name(library.path.name + "-wal").read_bytes()[16:24]
    threads = [threading.Thread(target=library.articles.get, args=("a-story",)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    old = library._sessions.engine.raw_connection()
    kept = old.driver_connection
    library.rest()
    assert kept.execute("SELECT 1").fetchone() == (1,), "it is in use"
    old.close()
    library.rest()
    assert library._sessions.engine.pool.checkedin() == 1
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        kept.execute("SELECT 1")
    assert library.path.with_name(library.path.name + "-wal").read_bytes()[16:24] == log, "no other -wal file was begun"
    assert library.articles.get("a-story") == inside
    assert library.kept_findings.get(stored.id, "rules", "digest") == "[]"
    assert library.articles.save(inside.changed(headline="Later")).headline == "Later"


def test_a_library_that_was_taken_away_rests_as_well(library: Library) -> None:
    library.articles.add(article())
    moved = library.path.rename(library.path.with_name("elsewhere.db"))
    library.rest()
    moved.rename(library.path)
    assert library.articles.get("a-story").slug == "a-story"
