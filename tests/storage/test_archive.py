"""What somebody said across the archive, a page at a time."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.making import MORNING, article
from workstation.domain.base import now
from workstation.domain.people import Affiliation, Expert
from workstation.domain.quotes import Quote, Speaker
from workstation.errors import FieldRefused
from workstation.storage.library import Library
from workstation.usecases.said import said_by, tally


@pytest.fixture
def spoken(library: Library) -> Library:
    """Ann says two things in each of seven articles, the third and fourth of one moment; the last is in the trash."""
    posts = (
        Affiliation(organisation="School", role="professor", end="2026-02"),
        Affiliation(organisation="Ministry", role="minister", start="2026-03"),
    )
    library.experts.add(Expert(slug="ann", name="Ann", role="engineer", affiliations=posts))
    for n in range(14):
        speaker = Speaker(kind="expert", slug="ann")
        library.quotes.add(Quote(id=f"q{n}", speaker=speaker, created_at=MORNING))
    for n in range(7):
        body = f"[“{n} a”]{{quote=q{2 * n}}} and [“{n} b”]{{quote=q{2 * n + 1}}}"
        at = MORNING - timedelta(days=30 * min(n, 3) if n < 5 else 30 * n)
        library.articles.add(article(f"a{n}", body, published_at=at if n % 2 else None, updated_at=at))
    library.articles.trash("a6")
    return library


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(limit=st.integers(1, 15))
def test_pages_are_the_whole_list_in_order(spoken: Library, limit: int) -> None:
    whole = said_by(spoken, "expert", "ann", limit=100)
    assert whole.next is None
    found, after = [], None
    while True:
        page = said_by(spoken, "expert", "ann", after, limit)
        assert len(page.rows) <= limit
        found += page.rows
        after = page.next
        if after is None:
            break
    assert found == list(whole.rows)
    assert len(found) == 12
    assert [each.at for each in found] == sorted((each.at for each in found), reverse=True)


def test_each_has_its_day_and_who_they_were(spoken: Library) -> None:
    latest, *_rest, oldest = said_by(spoken, "expert", "ann", limit=100).rows
    assert (latest.place.article_slug, latest.published, latest.as_whom) == ("a0", False, "minister, Ministry")
    assert (oldest.place.article_slug, oldest.published, oldest.as_whom) == ("a5", True, "professor, School")
    assert latest.place.words == "“0 a”"


def test_how_often(spoken: Library) -> None:
    since = MORNING - timedelta(days=31)
    told = spoken.archive.tally("expert", "ann", since)
    assert (told.quotes, told.articles, told.lately, told.last) == (12, 6, 4, MORNING)
    assert tally(spoken, "source", "nobody").quotes == 0
    assert spoken.archive.tally("expert", "ann", now() + timedelta(days=1)).lately == 0


def test_a_key_that_is_none(spoken: Library) -> None:
    for key in ("x", "WzEsMl0="):
        with pytest.raises(FieldRefused, match="no place in a list"):
            said_by(spoken, "expert", "ann", key)
