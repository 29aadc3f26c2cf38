"""Revisions: numbered, checked, never changed."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from tests.storage.making import article
from tests.storage.test_articles import FULL
from workstation.domain.people import Author
from workstation.domain.revisions import RevisionKind, State, fingerprint, fingerprint_of, thinned
from workstation.errors import FieldRefused, LibraryDamaged, NotFound
from workstation.storage import Library


def test_comes_back_whole(library: Library) -> None:
    library.authors.add(Author(slug="ann", name="Ann"))
    stored = library.articles.add(article(body="Two words\n", **FULL))
    made = library.revisions.add(stored, RevisionKind.NAMED, "before lunch")
    assert made is not None
    read = library.revisions.get(made.id)
    assert read == made
    assert read.article == stored
    assert (read.seq, read.kind, read.label, read.sha256) == (
        1,
        RevisionKind.NAMED,
        "before lunch",
        fingerprint(stored),
    )
    line = library.revisions.list(stored.id)[0]
    assert (line.id, line.words, line.headline) == (made.id, 2, stored.headline)


def test_unchanged_is_kept_only_when_asked_for(library: Library) -> None:
    stored = library.articles.add(article())
    kinds = [RevisionKind.OPENING, RevisionKind.OPENING, RevisionKind.SAVED, RevisionKind.NAMED, RevisionKind.PUBLISHED]
    made = [library.revisions.add(stored, kind) for kind in kinds]
    assert [each.seq if each else None for each in made] == [1, None, None, 2, 3]
    touched = library.articles.save(stored)  # bookkeeping alone is no change
    assert library.revisions.add(touched, RevisionKind.SAVED) is None
    assert library.revisions.add(touched.changed(body="new"), RevisionKind.SAVED) is not None


def test_states_made_ready_are_kept_once(library: Library) -> None:
    articles = [
        library.articles.add(article(f"a{number}", headline="Ü", body="“Rain” today 🌧\n")) for number in range(3)
    ]
    library.revisions.add(articles[0], RevisionKind.NAMED, "first")
    states = [State.of(each, library.articles.words_of(each.id)) for each in articles]
    kept = library.revisions.add_all([*states, State.of(article("gone"), 0)])
    assert [library.revisions.get(kept[each.id]).article for each in articles] == articles
    assert [library.revisions.get(kept[each.id]).kind for each in articles] == ["named", "saved", "saved"]
    assert library.revisions.list(articles[1].id)[0].words == 2
    assert library.revisions.add_all(states) == kept
    assert library.revisions.count() == 3
    assert list(library.revisions.damaged()) == []


def test_newest_first_by_number_not_by_clock(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = library.articles.add(article())
    for minutes in (30, 10, 20):
        clock = article(minutes=minutes).created_at
        monkeypatch.setattr("workstation.storage.revisions.now", lambda clock=clock: clock)
        library.revisions.add(stored, RevisionKind.NAMED, str(minutes))
    assert [(each.seq, each.label) for each in library.revisions.list(stored.id)] == [(3, "20"), (2, "10"), (1, "30")]


def test_of_no_article(library: Library) -> None:
    with pytest.raises(NotFound):
        library.revisions.add(article("nothing"), RevisionKind.NAMED)
    with pytest.raises(NotFound, match="There is no revision “nothing”"):
        library.revisions.get("nothing")
    assert library.revisions.list("nothing") == []


@pytest.mark.parametrize(
    ("kind", "change", "said"),
    [
        (RevisionKind.NAMED, "UPDATE revisions SET state = '{}'", "revisions never change"),
        (RevisionKind.NAMED, "UPDATE revisions SET kind = 'saved'", "revisions never change"),
        (RevisionKind.PUBLISHED, "UPDATE revisions SET label = 'x'", "a published revision is sealed"),
        (RevisionKind.PUBLISHED, "DELETE FROM revisions", "never thinned out"),
        (RevisionKind.OPENING, "DELETE FROM revisions", "never thinned out"),
        (RevisionKind.NAMED, "DELETE FROM revisions", "never thinned out"),
    ],
)
def test_the_database_refuses_a_change(library: Library, kind: RevisionKind, change: str, said: str) -> None:
    library.revisions.add(library.articles.add(article()), kind)
    with pytest.raises(IntegrityError, match=said), library._sessions.writing() as session:
        session.connection().exec_driver_sql(change)


def test_a_revision_is_named_later_and_then_stays(library: Library) -> None:
    stored = library.articles.add(article())
    kept = library.revisions.add(stored, RevisionKind.SAVED)
    assert kept is not None
    assert library.revisions.name(kept.id, "as the lawyer saw it").label == "as the lawyer saw it"
    assert library.revisions.numbered(stored.id, 1).label == "as the lawyer saw it"
    with pytest.raises(IntegrityError, match="never thinned out"), library._sessions.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM revisions")
    sealed = library.revisions.add(stored, RevisionKind.PUBLISHED)
    assert sealed is not None
    with pytest.raises(FieldRefused, match="sealed"):
        library.revisions.name(sealed.id, "other")
    with pytest.raises(NotFound, match="no revision 9"):
        library.revisions.numbered(stored.id, 9)


@given(st.sets(st.integers(1, 5_000), max_size=300), st.integers(0, 100))
def test_thinning_keeps_the_newest_and_ends(numbers: set[int], more: int) -> None:
    newest = max(numbers, default=0) + more
    gone = thinned(numbers, newest)
    kept = numbers - gone
    assert {each for each in numbers if newest - each < 200} <= kept
    assert thinned(kept, newest) == set()
    assert not numbers or max(numbers) in kept


def test_thousands_are_thinned_and_read_by_pages(library: Library) -> None:
    stored = library.articles.add(article())
    first = library.revisions.add(stored, RevisionKind.NAMED, "first")
    assert first is not None
    # 10,000 of them as they come about, but for the time it takes to make each.
    with library._sessions.writing() as session:
        session.connection().exec_driver_sql(
            "WITH RECURSIVE n(x) AS (SELECT 2 UNION ALL SELECT x + 1 FROM n WHERE x < 9999) INSERT INTO revisions "
            "SELECT 'r' || x, article_id, x, iif(x % 100, 'saved', 'opening'), '', made_at, sha256, words, headline, "
            "state, NULL, '' FROM revisions, n WHERE seq = 1"
        )
    assert library.revisions.count_of(stored.id) == 9_999
    begun = time.thread_time()
    page = library.revisions.list(stored.id, below=5_000, limit=50)
    assert time.thread_time() - begun < 0.1
    assert [each.seq for each in page] == list(range(4_999, 4_949, -1))
    assert library.revisions.add(stored.changed(body="newest"), RevisionKind.SAVED) is not None
    left = library.revisions.list(stored.id)
    assert [each.seq for each in left[:200]] == list(range(10_000, 9_800, -1))
    assert 600 < len(left) < 1_000
    assert sum(each.kind is RevisionKind.OPENING for each in left) == 99
    assert left[-1].label == "first"


def test_an_article_with_revisions_cannot_go(library: Library) -> None:
    library.revisions.add(library.articles.add(article()), RevisionKind.NAMED)
    with pytest.raises(IntegrityError), library._sessions.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM articles")
    assert library.articles.slugs() == {"a-story"}


@pytest.mark.parametrize(
    "spoilt",
    ["replace(state, 'Brussels', 'Brussel_')", "substr(state, 1, 40)", "'null'", "replace(state, 'body', 'b')"],
)
def test_damage_is_found(library: Library, spoilt: str) -> None:
    stored = library.articles.add(article(headline="Sanctions", body="Brussels said"))
    made = [library.revisions.add(stored, RevisionKind.NAMED) for _ in range(3)]
    with library._sessions.writing() as session:
        ask = session.connection().exec_driver_sql
        ask("DROP TRIGGER revisions_never_change")
        ask(f"UPDATE revisions SET state = {spoilt} WHERE seq = 2")
    assert made[1] is not None
    with pytest.raises(LibraryDamaged, match="Revision 2 of “Sanctions” is damaged"):
        library.revisions.get(made[1].id)
    assert made[2] is not None
    assert library.revisions.get(made[2].id) == made[2]
    wrong = [each for each in library.check() if not each.ok]
    assert [each.sentence for each in wrong] == ["Not as they were written: Revision 2 of “Sanctions”."]


def test_a_state_from_before_a_field_existed(library: Library) -> None:
    stored = library.articles.add(article())
    made = library.revisions.add(stored, RevisionKind.NAMED)
    assert made is not None
    with library._sessions.writing() as session:
        ask = session.connection().exec_driver_sql
        ask("DROP TRIGGER revisions_never_change")
        ask("UPDATE revisions SET state = json_remove(state, '$.publisher')")
        state = ask("SELECT state FROM revisions").scalar()
        ask("UPDATE revisions SET sha256 = ?", (fingerprint_of(json.loads(state)),))
    assert library.revisions.get(made.id).article.publisher == ""
