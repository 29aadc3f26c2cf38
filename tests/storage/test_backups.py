"""Backups: counted and compared before they are trusted, rotated by their order, restored over nothing."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.elsewhere import HOLD, running
from tests.storage.making import article
from workstation.domain.revisions import RevisionKind
from workstation.errors import LibraryDamaged, LibraryHeld, LibraryMissing, LibraryTrouble, NotALibrary
from workstation.storage import Library, backup, backups, open_library
from workstation.storage.backups import Backups
from workstation.storage.restoring import restore_copy
from workstation.storage.rotation import ALWAYS, DAYS, MONTHS, WEEKS, kept


def test_a_year_of_days_leaves_seven_days_four_weeks_twelve_months() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    stay: set[int] = set()
    for number in range(365):
        stay = kept((each, days[each]) for each in (*stay, number))
    assert {days[each] for each in stay} >= set(days[-DAYS:])
    assert len({days[each].isocalendar()[:2] for each in stay}) >= WEEKS
    assert len({days[each].month for each in stay}) == MONTHS
    assert len(stay) <= DAYS + WEEKS + MONTHS


@settings(max_examples=200)
@given(st.lists(st.dates(date(1990, 1, 1), date(2100, 1, 1)) | st.just(date(2099, 5, 5)), max_size=40))
def test_whatever_the_clock_says_the_newest_stay_and_it_ends(days: list[date]) -> None:
    stay: set[int] = set()
    for number in range(len(days)):
        before = stay
        stay = kept((each, days[each]) for each in (*before, number))
        assert number in stay
        assert len(stay) <= ALWAYS + DAYS + WEEKS + MONTHS
        assert stay >= set(range(number, -1, -1)[:ALWAYS]) & (before | {number})
    assert kept((each, days[each]) for each in stay) == stay


def test_one_start_with_the_clock_at_2099_lets_nothing_go(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    library.articles.add(article(body="words"))
    made, clock = Backups(library.path), [datetime(2026, 3, 1, 12, tzinfo=UTC)]
    monkeypatch.setattr(backups, "now", lambda: clock[0])
    for _ in range(4):
        assert made.is_due()
        made.make()
        assert not made.is_due()
        clock[0] += timedelta(days=1)
    clock[0] = datetime(2099, 1, 1, tzinfo=UTC)
    made.make()
    clock[0] = datetime(2026, 3, 5, 12, tzinfo=UTC)
    assert made.is_due()
    made.make()
    assert [each.number for each in made.list()] == [6, 5, 4, 3, 2, 1]
    assert [each.made_at.year for each in made.list()] == [2026, 2099, 2026, 2026, 2026, 2026]


def test_a_letter_that_changed_on_the_way_is_noticed(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = library.articles.add(article(body="Brussels said"))
    library.revisions.add(stored, RevisionKind.NAMED)
    compare = backup._compare

    def after_a_flip(copied: sqlite3.Connection, *rest: object) -> None:
        copied.execute("UPDATE articles SET body = 'Brussel_ said'")
        copied.commit()
        compare(copied, *rest)

    monkeypatch.setattr(backup, "_compare", after_a_flip)
    with pytest.raises(LibraryTrouble, match="does not hold all"):
        Backups(library.path).make()
    assert Backups(library.path).list() == []
    assert not list(library.files.rglob("*.part"))


def test_going_back_keeps_what_was_there_with_its_wal(path: Path) -> None:
    with open_library(path) as library:
        stored = library.articles.add(article(body="old"))
        Backups(path).make()
        library.articles.save(stored.changed(body="new"))
        wal = path.with_name(path.name + "-wal")
        crashed = path.parent / "crashed"
        crashed.mkdir()
        for file in (path, wal):
            shutil.copyfile(file, crashed / file.name)
    for file in (path, wal):  # as after a crash: the newest words stand in the -wal alone
        shutil.copyfile(crashed / file.name, file)
    aside = restore_copy(path, Backups(path).list()[0].path, "command")
    assert not wal.exists()
    with open_library(path) as library:
        assert library.articles.get("a-story").body == "old"
    assert aside is not None
    with open_library(aside / path.name) as library:
        assert library.articles.get("a-story").body == "new"


@pytest.mark.parametrize("gone", [True, False])
def test_a_library_that_is_gone_is_not_begun_anew_over_its_backups(path: Path, gone: bool) -> None:
    with open_library(path) as library:
        library.articles.add(article(body="old"))
        Backups(path).make()
    path.unlink() if gone else path.write_bytes(b"")
    with pytest.raises((LibraryMissing, NotALibrary)) as refused:
        open_library(path)
    if isinstance(refused.value, LibraryMissing):
        assert "restore --last-backup" in refused.value.remedy
    good = Backups(path).last_good()
    assert good is not None
    restore_copy(path, good, "command")
    with open_library(path) as library:
        assert library.articles.get("a-story").body == "old"


def test_a_damaged_backup_is_passed_over_and_refused(path: Path) -> None:
    with open_library(path) as library:
        library.articles.add(article(body="words " * 5_000))
        good, bad = Backups(path).make(), Backups(path).make()
    content = bytearray(bad.path.read_bytes())
    content[4096:8192] = bytes(4096)
    bad.path.write_bytes(content)
    assert Backups(path).last_good() == good.path
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged):
        restore_copy(path, bad.path, "command")
    with pytest.raises(LibraryMissing, match="no backup at"):
        restore_copy(path, path.with_name("nothing.db"), "command")
    assert path.read_bytes() == before


def test_never_under_the_hands_of_a_window(path: Path) -> None:
    with open_library(path):
        made = Backups(path).make()
    with running(HOLD, path), pytest.raises(LibraryHeld):
        restore_copy(path, made.path, "command")


def test_while_a_window_writes(library: Library) -> None:
    stored = library.articles.add(article(body="a"))
    library.articles.save(stored.changed(body="ab"))
    made = Backups(library.path).make()
    with closing(sqlite3.connect(made.path)) as copy:
        assert copy.execute("SELECT body FROM articles").fetchall() == [("ab",)]
