"""Affiliations on a line of time, and the initials of a name."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.careers import career, first_day, last_day
from workstation.domain.initials import initials
from workstation.domain.people import Affiliation

TODAY = date(2026, 3, 1)


def held(organisation, start="", end=""):
    return Affiliation(organisation=organisation, start=start, end=end)


def test_gaps_overlaps_and_lanes():
    found = career([held("A", "2015", "2018"), held("B", "2018-06", "2020-01"), held("C", "2021-05"), held("D")], TODAY)
    assert [(s.affiliation.organisation, s.lane, s.open_end) for s in found.stretches] == [
        ("A", 0, False),
        ("B", 1, False),
        ("C", 0, True),
    ]
    assert found.gaps == ((date(2020, 2, 1), date(2021, 4, 30)),)
    ((overlap),) = found.overlaps
    assert (overlap.start, overlap.end) == (date(2018, 6, 1), date(2018, 12, 31))
    assert [each.organisation for each in found.undated] == ["D"]


def test_years_that_follow_each_other_leave_no_gap():
    assert career([held("A", "2015", "2018"), held("B", "2019")], TODAY).gaps == ()
    assert career([held("A", "2015", "2018-12"), held("B", "2019-03")], TODAY).gaps != ()


def test_an_unknown_beginning_reaches_back_to_the_earliest_known():
    found = career([held("A", "2010", "2012"), held("B", "", "2020")], TODAY)
    assert [s.start for s in found.stretches if s.open_start] == [date(2010, 1, 1)]
    assert career([], TODAY).stretches == ()


PARTIAL = st.dates(date(1900, 1, 1), date(2100, 1, 1)).flatmap(
    lambda day: st.sampled_from([f"{day:%Y}", f"{day:%Y-%m}", f"{day:%Y-%m-%d}", ""])
)


@given(dates=st.lists(st.tuples(PARTIAL, PARTIAL), max_size=8))
def test_whatever_the_dates_it_can_be_drawn(dates):
    found = career([held(f"O{n}", start, end) for n, (start, end) in enumerate(dates)], TODAY)
    for stretch in found.stretches:
        assert stretch.start <= stretch.end
    for lane in {each.lane for each in found.stretches}:
        row = [each for each in found.stretches if each.lane == lane]
        assert all(one.end < other.start for one, other in pairwise(row))
    for start, end in found.gaps:
        assert start <= end
        assert not any(each.start <= end and start <= each.end for each in found.stretches)


@given(day=PARTIAL.filter(bool))
def test_a_partial_date_is_its_whole_year_or_month(day):
    assert f"{first_day(day)}".startswith(day)
    assert f"{last_day(day)}".startswith(day)
    assert first_day(day) <= last_day(day)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Alexander Gabuev", "AG"),
        ("José Ángel Gurría", "JG"),
        ("Ludwig van Beethoven", "LB"),
        ("Dr. Ann Lee", "AL"),
        ("吴波", "吴"),
        ("Madonna", "M"),
        ("Anna-Maria Leigh-Smith", "AS"),
        ("Александр Габуев", "АГ"),
        ("“", "?"),
        ("van de", "VD"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters
