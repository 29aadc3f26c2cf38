"""The index of tags: kept in step with every text, and the same when it is made again."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.making import MORNING, article
from workstation.domain.claims import Claim
from workstation.domain.people import Expert
from workstation.domain.quotes import Quote
from workstation.domain.sources import Source
from workstation.storage import Library

BODY = (
    "[Beijing is [“all right”]{quote=q1}]{claim=c1}, says [Gabuev]{expert=gabuev}.\n\n- [AFP]{source=afp} *relayed*\n"
)


def test_where_tags_stand(library: Library) -> None:
    stored = library.articles.add(article(body=BODY, headline="Title"))
    found = library.tags.of_article(stored.id)
    assert [(each.key, each.value, each.words) for each in found] == [
        ("claim", "c1", "Beijing is “all right”"),
        ("quote", "q1", "“all right”"),
        ("expert", "gabuev", "Gabuev"),
        ("source", "afp", "AFP"),
    ]
    assert [BODY[each.start : each.end] for each in found][1] == "[“all right”]{quote=q1}"
    assert {(each.article_id, each.article_slug, each.article_title) for each in found} == {
        (stored.id, "a-story", "Title")
    }


def test_of_one_record_over_articles(library: Library) -> None:
    library.articles.add(article("one", body="[x]{expert=ann}"))
    library.articles.add(article("two", minutes=1, body="[y]{expert=ann} [z]{expert=ann} [w]{expert=bob}"))
    assert [each.words for each in library.tags.of("expert", "ann")] == ["y", "z", "x"]
    assert library.tags.of("source", "ann") == []
    library.articles.trash("two")
    assert [each.words for each in library.tags.of("expert", "ann")] == ["x"]
    library.articles.restore("two")
    assert len(library.tags.of("expert", "ann")) == 3


def test_tags_to_nothing(library: Library) -> None:
    stored = library.articles.add(article(body=BODY))
    assert [each.key for each in library.tags.dangling(stored.id)] == ["claim", "quote", "expert", "source"]
    library.claims.add(
        Claim(id=next(m.value for m in library.tags.of_article(stored.id) if m.key == "claim"), created_at=MORNING)
    )
    library.quotes.add(Quote(id="q1", created_at=MORNING))
    library.experts.add(Expert(slug="alexander", name="Gabuev"))
    library.experts.add_alias("gabuev", "alexander")
    library.sources.add(Source(slug="afp", name="AFP"))
    assert library.tags.dangling(stored.id) == []
    library.sources.trash("afp")
    library.quotes.trash("q1")
    assert [each.key for each in library.tags.dangling(stored.id)] == ["quote", "source"]


def _state(library: Library) -> tuple[Any, ...]:
    """Everything the library keeps, the places in the search index apart."""
    with library._sessions.reading() as session:
        ask = session.connection().exec_driver_sql
        tables = ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'article_search%'")
        kept = {
            name: sorted(map(repr, ask(f'SELECT * FROM "{name}"'))) for (name,) in tables.all() if name != "articles"
        }
        kept["stamps"] = [each for each in kept["stamps"] if "'commits'" not in each]  # counted with every write
        articles = ask("SELECT * FROM articles ORDER BY id").mappings().all()
        search = ask(
            "SELECT a.id, s.* FROM articles a JOIN article_search s ON s.rowid = a.search_row ORDER BY a.id"
        ).all()
        held = ask("SELECT count(*) FROM article_search").scalar()
    return kept, [{**row, "search_row": None} for row in articles], [tuple(row) for row in search], held


_VALUES = st.sampled_from(["ann", "bob", "q1", "q2", "c1"])
_KEYS = st.sampled_from(["expert", "source", "quote", "claim"])
_WORDS = st.text("ab “”é\n*_[]{}=-#|", max_size=12)
_SPANS = st.builds(lambda words, key, value: f"[{words}]{{{key}={value}}}", _WORDS, _KEYS, _VALUES)
_BODIES = st.lists(_WORDS | _SPANS | st.just("\n\n"), max_size=6).map("".join)
_EDITS = st.lists(
    st.tuples(st.sampled_from(["body", "headline", "trash", "restore"]), st.integers(0, 2), _BODIES), max_size=6
)


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=_EDITS)
def test_made_again_it_is_the_same(library: Library, edits: list[tuple[str, int, str]]) -> None:
    if not library.articles.slugs():
        for number in range(3):
            library.articles.add(article(f"a{number}", body=BODY))
    for what, number, text in edits:
        current = library.articles.get(f"a{number}")
        if what in ("trash", "restore"):
            getattr(library.articles, what)(current.slug)
        elif what == "body":
            library.articles.save(current.changed(body=text))
        else:
            library.articles.save(current.changed(headline=text.replace("\n", " ")))
    kept = _state(library)
    assert library.tags.rebuild() == 3
    assert _state(library) == kept
    assert [each.sentence for each in library.check() if not each.ok] == []


@pytest.mark.parametrize(
    "spoilt", ["DELETE FROM appearances", "DELETE FROM article_search", "UPDATE articles SET words=7"]
)
def test_made_again_after_damage(library: Library, spoilt: str) -> None:
    for number in range(5):
        library.articles.add(article(f"a{number}", body=BODY + "café " * number, minutes=number))
    before = _state(library)
    with library._sessions.writing() as session:
        session.connection().exec_driver_sql(spoilt)
    assert _state(library) != before
    assert [each.name for each in library.check() if not each.ok] != []
    assert library.tags.rebuild() == 5
    assert _state(library) == before
    assert [each.name for each in library.check() if not each.ok] == []
