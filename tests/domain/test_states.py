"""The state of an article as a revision keeps it, written in a way of its own: to the byte what `json` writes."""

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.articles import Article, Embargo, Status, snapshot
from workstation.domain.bylines import Credit, Role
from workstation.domain.checks import Muted
from workstation.domain.revisions import State, fingerprint
from workstation.domain.topics import TopicRef

_MOMENTS = st.datetimes(timezones=st.just(UTC))
_LINES = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=250)
_JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9), st.lists, max_leaves=4)
_CREDITS = st.builds(Credit, name=_LINES.filter(bool).map(lambda name: name[:200]), roles=st.just((Role.PHOTO,)))
_ARTICLES = st.builds(
    Article,
    id=st.just("a1"),
    slug=st.just("rain"),
    headline=_LINES,
    body=st.text(max_size=250),
    internal_note=st.text(max_size=250),
    status=st.sampled_from(Status),
    topics=st.lists(st.builds(TopicRef, label=st.just("Flóod")), max_size=2).map(tuple),
    byline=st.lists(_CREDITS, max_size=2).map(tuple),
    embargo=st.none() | st.builds(Embargo, until=_MOMENTS),
    muted=st.lists(st.builds(Muted, code=st.just("tk-left"), reason=st.just("ü"), muted_at=_MOMENTS)).map(tuple),
    other_headlines=st.lists(_LINES, max_size=2).map(tuple),
    target_words=st.integers(0, 3),
    extra=st.dictionaries(st.text(max_size=3), _JSON, max_size=3),
    created_at=st.just(datetime(1, 1, 1, tzinfo=UTC)) | _MOMENTS,
    updated_at=_MOMENTS,
    version=st.integers(0, 2),
)


@given(_ARTICLES)
def test_a_state_made_ready_is_the_state_a_revision_keeps(article: Article) -> None:
    state = State.of(article, 7)
    assert state.sha256 == fingerprint(article)
    assert state.state.decode() == json.dumps(snapshot(article), ensure_ascii=False, sort_keys=True)
