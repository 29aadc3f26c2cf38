"""Independence of sources, and times of recordings as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.base import now
from workstation.domain.claims import Claim, ClaimSource, Stance, Voice, independent_groups
from workstation.domain.evidence import Backed, Evidence, milliseconds, timecode
from workstation.domain.quotes import Speaker
from workstation.errors import FieldRefused


def _source(slug, **fields):
    return ClaimSource(source=Speaker(kind="source", slug=slug), **fields)


def test_two_outlets_citing_one_official_are_one_source():
    claim = Claim(
        id="c1",
        created_at=now(),
        sources=(
            _source("times", cites="US officials"),
            _source("post", cites="us  Officials"),
            _source("afp"),
            _source("ministry", stance=Stance.CONTRADICTS),
        ),
    )
    assert claim.independent() == 2
    assert claim.independent(Stance.CONTRADICTS) == 1
    assert [[each.source.slug for each in group] for group in independent_groups(claim.sources[:3])] == [
        ["times", "post"],
        ["afp"],
    ]
    apart = claim.changed(sources=(claim.sources[0], claim.sources[1].changed(group="its own officials")))
    assert apart.independent() == 2


def test_a_voice_is_a_record_or_words():
    with pytest.raises(FieldRefused, match="not both"):
        Voice.build(speaker=Speaker(kind="expert", slug="a"), words="b")
    assert not Voice()


@given(st.integers(0, 99 * 3_600_000))
def test_times_are_read_as_they_are_written(ms):
    assert milliseconds(timecode(ms)) == ms


@pytest.mark.parametrize("words", ["", "noon", "1:2:3:4", "-5"])
def test_what_is_no_time_is_refused(words):
    with pytest.raises(ValueError, match="write a time as"):
        milliseconds(words)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": "file", "note": "x"}, "a file is missing"),
        ({}, "there is nothing in it"),
        ({"note": "x", "start": 5, "end": 4}, "before its start"),
    ],
)
def test_evidence_that_is_none(fields, said):
    with pytest.raises(FieldRefused, match=said):
        Evidence.build(id="e", backs=Backed(kind="quote", id="q"), added_at=now(), **fields)
