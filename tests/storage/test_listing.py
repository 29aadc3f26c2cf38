"""The list: every order, every filter, pages that neither skip nor repeat."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.making import MORNING, article
from workstation.domain.articles import Status
from workstation.domain.bylines import Credit
from workstation.domain.listing import ArticleFilter, Sort
from workstation.domain.people import Author, Expert
from workstation.domain.quotes import Quote, Speaker
from workstation.domain.sources import Source
from workstation.domain.topics import TopicRef
from workstation.errors import FieldRefused
from workstation.storage import Library, listing, open_library


def _slugs(library: Library, sort: Sort = Sort.UPDATED, limit: int = 100, **only: object) -> list[str]:
    found: list[str] = []
    after = None
    while True:
        page = library.articles.list(ArticleFilter(**only), sort, after=after, limit=limit)
        assert len(page.rows) <= limit
        found += [line.slug for line in page.rows]
        if (after := page.next) is None:
            return found


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One newsroom that all tests look at."""
    with open_library(tmp_path_factory.mktemp("newsroom") / "library.db") as library:
        _fill(library)
        yield library


@pytest.fixture(params=[500, -1], ids=["few", "many"])
def newsroom(written: Library, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Looked at both ways: article by article where a filter leaves few, else walking past them all."""
    monkeypatch.setattr(listing, "FEW", request.param)
    return written


def _fill(library: Library) -> None:
    library.authors.add(Author(slug="ann", name="Ann"))
    library.experts.add(Expert(slug="gabuev", name="Alexander Gabuev"))
    library.sources.add(Source(slug="afp", name="AFP"))
    library.quotes.add(Quote(id="q1", speaker=Speaker(kind="expert", slug="gabuev"), created_at=MORNING))
    library.quotes.add(Quote(id="q2", speaker=Speaker(kind="source", slug="afp"), created_at=MORNING))
    ann = (Credit(name="Ann", author="ann"),)
    war = (TopicRef(label="war", code="medtop:20000062"), TopicRef(label="Größe"))
    for values in (
        {"slug": "c", "minutes": 1, "headline": "Ézra", "byline": ann, "status": Status.READY},
        {"slug": "a", "minutes": 3, "headline": "zoo", "topics": war, "section": "World", "deadline": MORNING},
        {"slug": "b", "minutes": 2, "headline": "Apple", "body": "[Gabuev]{expert=gabuev}", "published_at": MORNING},
        {"slug": "d", "minutes": 4, "headline": "Ørsted", "body": "[Yes]{quote=q1} [AFP]{source=afp} oil"},
        {"slug": "e", "minutes": 5, "headline": "misc", "body": "[No]{quote=q2} oil", "byline": ann, "topics": war[1:]},
    ):
        library.articles.add(article(**values))


@pytest.mark.parametrize("limit", [1, 2, 5, 100])
@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.UPDATED, "edabc"),
        (Sort.CREATED, "edabc"),
        (Sort.TITLE, "bceda"),
        (Sort.DEADLINE, None),
        (Sort.PUBLISHED, None),
    ],
)
def test_orders(newsroom: Library, sort: Sort, expected: str | None, limit: int) -> None:
    found = _slugs(newsroom, sort, limit)
    if expected is not None:
        assert "".join(found) == expected
    else:  # those without a date come last, by their id
        assert found[0] == ("a" if sort is Sort.DEADLINE else "b")
        assert sorted(found) == list("abcde")
        assert found == _slugs(newsroom, sort)


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ({"status": Status.READY}, "c"),
        ({"author": "ann"}, "ec"),
        ({"topic": "medtop:20000062"}, "a"),
        ({"topic": "war"}, "a"),
        ({"topic": "grosse"}, "ea"),
        ({"section": "World"}, "a"),
        ({"expert": "gabuev"}, "db"),
        ({"source": "afp"}, "ed"),
        ({"words": "oil"}, "ed"),
        ({"words": "oil", "author": "ann"}, "e"),
        ({"words": "zoo", "source": "afp"}, ""),
        ({"expert": "gabuev", "source": "afp"}, "d"),
        ({"expert": "nobody"}, ""),
        ({"trashed": True}, ""),
    ],
)
def test_filters_combine(newsroom: Library, only: dict[str, object], expected: str) -> None:
    assert "".join(_slugs(newsroom, **only)) == expected
    assert newsroom.articles.count_of(ArticleFilter(**only)) == len(expected)


@pytest.mark.parametrize("few", [500, -1])
def test_old_slug_of_a_person_counts(library: Library, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "FEW", few)
    _fill(library)
    library.experts.add_alias("alexander-gabuev", "gabuev")
    library.articles.add(article("f", minutes=6, body="[G.]{expert=alexander-gabuev}"))
    assert _slugs(library, expert="gabuev") == ["f", "d", "b"] == _slugs(library, expert="alexander-gabuev")


def test_a_line(newsroom: Library) -> None:
    line = newsroom.articles.list(ArticleFilter(author="ann", words="oil")).rows[0]
    assert (line.slug, line.headline, line.title, line.byline) == ("e", "misc", "misc", "By Ann")
    assert line.words == 2
    assert line.snippet == "No \x02oil\x03"


def test_page_that_is_none(newsroom: Library) -> None:
    with pytest.raises(FieldRefused, match="not the end of a page"):
        newsroom.articles.list(after="nonsense")


_DATES = st.lists(st.none() | st.integers(0, 3), min_size=1, max_size=12)


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deadlines=_DATES, limit=st.integers(1, 4), sort=st.sampled_from(Sort))
def test_pages_are_the_whole_list(library: Library, deadlines: list[int | None], limit: int, sort: Sort) -> None:
    with library.transaction():
        for old in library.articles.slugs():
            library.articles.trash(old)
        fresh = {f"n{len(library.articles.slugs()) + number}": day for number, day in enumerate(deadlines)}
        for slug, day in fresh.items():
            moment = None if day is None else MORNING.replace(day=day + 1)
            library.articles.add(article(slug, minutes=day or 0, deadline=moment, published_at=moment, headline="same"))
    whole = _slugs(library, sort, 100)
    assert _slugs(library, sort, limit) == whole
    assert sorted(whole) == sorted(fresh)
