"""How SQLite goes about each list: along an index in the order asked for, never over the whole table, never sorting."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from tests.storage.hearing import heard
from tests.storage.making import article
from workstation.domain.articles import Status
from workstation.domain.listing import ArticleFilter, Sort
from workstation.domain.revisions import State
from workstation.storage import Library, listing, open_library
from workstation.storage.loading import rows_among

FILTERS = {
    "nothing": {},
    "status": {"status": Status.DRAFT},
    "section": {"section": "World"},
    "author": {"author": "ann"},
    "topic": {"topic": "war"},
    "expert": {"expert": "gabuev"},
    "source": {"source": "afp"},
    "words": {"words": "oil"},
    "all": {"status": Status.DRAFT, "section": "World", "author": "ann", "topic": "war", "expert": "gabuev"},
    "trash": {"trashed": True, "section": "World", "words": "oil"},
}


@contextmanager
def _plans(library: Library) -> Iterator[list[str]]:
    """The plan of every question asked meanwhile; until the end the questions themselves."""
    with heard(library) as asked:
        yield asked
    asked[:] = [_plan(library, each) for each in asked]


def _plan(library: Library, statement: str) -> str:
    with library._sessions.engine.connect() as connection:
        return "\n".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}"))


def _walks(plan: str) -> bool:
    """No sorting, and no table of the library gone through whole: what is not searched is walked along an index."""
    return "TEMP B-TREE" not in plan and all(
        "USING" in line or "VIRTUAL TABLE" in line or "SUBQUERY" in line or "known" in line
        for line in plan.splitlines()
        if line.startswith("SCAN")
    )


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of four articles that is only looked at."""
    with open_library(tmp_path_factory.mktemp("four") / "library.db") as library:
        for number in range(4):
            library.articles.add(article(f"a{number}", section="World", body="oil", minutes=number))
        yield library


@pytest.mark.parametrize("only", FILTERS.values(), ids=FILTERS)
@pytest.mark.parametrize("sort", Sort)
def test_a_page_is_walked(four: Library, sort: Sort, only: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "FEW", -1)  # of a person in few articles these are put in order, no others looked at
    library = four
    first = library.articles.list(ArticleFilter(), sort, limit=2)
    with _plans(library) as plans:
        library.articles.list(ArticleFilter(**only), sort, limit=2)
        library.articles.list(ArticleFilter(**only), sort, after=first.next, limit=2)
    lists = [plan for plan in plans if "ix_articles_" in plan]
    assert len(lists) >= 2, plans
    assert [plan for plan in plans if not _walks(plan)] == []


@pytest.mark.parametrize("only", FILTERS.values(), ids=FILTERS)
def test_counting_looks_at_indexes(four: Library, only: dict[str, object]) -> None:
    with _plans(four) as plans:
        four.articles.count_of(ArticleFilter(**only))
    assert [plan for plan in plans if not _walks(plan)] == []


def test_what_goes_to_sqlite_itself_is_seen_too(four: Library) -> None:
    slow = "SELECT id FROM articles WHERE body {among} ORDER BY dek"
    with _plans(four) as plans, four._sessions.reading() as session:
        assert len(list(rows_among(session, slow, ["oil", "it’s 'so'"]))) == 4
    (plan,) = plans
    assert "SCAN articles" in plan
    assert not _walks(plan)


def test_what_is_asked_of_many_articles_is_walked_too(library: Library) -> None:
    stored = [library.articles.add(article(f"a{number}", body="oil")) for number in range(3)]
    ids = [each.id for each in stored]
    with _plans(library) as plans:
        assert len(library.articles.by_ids(ids)) == 3
        assert len(library.revisions.add_all([State(each, "", 1, "0" * 64, b"{}") for each in ids])) == 3
        library.printings.missing(ids)
        library.corrections.of_articles(ids)
        library.quotes.find_all(["abcdefgh"])
        library.experts.find_all(["gabuev"])
    assert len(plans) >= 8
    assert [plan for plan in plans if not _walks(plan)] == []


def test_other_lists_are_walked_too(library: Library) -> None:
    library.articles.add(article("a", section="World", body="oil"))
    with _plans(library) as plans:
        library.articles.sections()
        library.articles.counts_by_status()
        page = library.archive.said_by("expert", "gabuev", None, 50)
        ranking = len(plans) + 1
        library.articles.search("oil", ranked=False, after=None, limit=30)
        assert "a" in library.articles.taken()
        named = len(plans)
        library.articles.named("a b")
        assert not library.quotes.is_used("abcdefgh")
    assert page.next is None
    assert len(plans) >= 8
    assert "SEARCH articles USING INDEX ix_articles_listed_title_key" in plans.pop(named)  # that begin so
    assert "ix_articles_listed_title_key" in plans.pop(named)  # the fitting titles alone are sorted
    assert "SCAN article_search VIRTUAL TABLE INDEX 0:M5>" in plans.pop(ranking)  # of the newest alone, put in order
    assert [plan for plan in plans if not _walks(plan)] == []


@pytest.mark.parametrize("few", [2, 200])
def test_titles_that_begin_so_come_first_however_many_there_are(
    library: Library, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_TITLES", few)
    titles = ["The war on drugs", "Warsaw waits", "After war", "Postwar", "War", "Peace"]
    for number, title in enumerate(titles):
        library.articles.add(article(f"a{number}", headline=title, minutes=number))
    found = [line.title for line in library.articles.named("war")]
    assert found[:2] == ["War", "Warsaw waits"]
    assert found[2:] == (["After war", "The war on drugs", "Postwar"] if few > 2 else [])


def test_sections_are_each_told_once(library: Library) -> None:
    for number, section in enumerate(["World", "art", "World", "", "Art"]):
        library.articles.add(article(f"a{number}", section=section))
    library.articles.add(article("gone", section="Trash", trashed_at=datetime(2026, 1, 1, tzinfo=UTC)))
    assert list(library.articles.sections()) == ["art", "Art", "World"] or library.articles.sections() == [
        "Art",
        "art",
        "World",
    ]
