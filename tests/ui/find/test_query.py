"""Patterns that find what a person means, refuse what is broken and never run away."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.ui.find.query import _WHY, CannotSearch, Query, hits_in, hits_of, pattern_of, replacement


def found(line: str, query: Query) -> list[str]:
    raw = line.encode("utf-16-le")
    return [raw[2 * at : 2 * (at + size)].decode("utf-16-le") for at, size in hits_in(line, pattern_of(query))]


@pytest.mark.parametrize(
    ("line", "query", "hits"),
    [
        ("Moscow, moscow, MOSCOWS", Query("moscow"), ["Moscow", "moscow", "MOSCOW"]),
        ("Moscow, moscow", Query("moscow", case=True), ["moscow"]),
        ("Moscow, Moscows", Query("moscow", whole=True), ["Moscow"]),
        ("😀 don’t “stop” at\u00a0all", Query('don\'t "stop" at all'), ["don’t “stop” at\u00a0all"]),
        ("É é e", Query("é"), ["É", "é"]),
        ("a.c abc", Query("a.c"), ["a.c"]),
        ("a.c abc", Query("a.c", regex=True), ["a.c", "abc"]),
        ("12 and 345", Query(r"\d+", regex=True), ["12", "345"]),
        ("aaa", Query("x*", regex=True), []),
        ("año and ano", Query(r"\w+ño", regex=True, whole=True), ["año"]),
    ],
)
def test_what_is_found(line: str, query: Query, hits: list[str]) -> None:
    assert found(line, query) == hits


@pytest.mark.parametrize(("words", "at"), [("foo(bar", 7), ("[a", 2), ("*", 1)])
def test_a_broken_expression_is_refused_in_words(words: str, at: int) -> None:
    with pytest.raises(CannotSearch, match="broken at character") as refused:
        pattern_of(Query(words, regex=True))
    assert f"character {at}" in refused.value.happened


@pytest.mark.parametrize("words", ["(a", "a)", "[a", "*a", "a\\", "[z-a]", "a{2,1}"])
def test_the_usual_mistakes_are_told_in_words_of_ours(words: str) -> None:
    with pytest.raises(CannotSearch) as refused:
        pattern_of(Query(words, regex=True))
    assert refused.value.happened.split(": ")[1].rstrip(".") in _WHY.values()


@pytest.mark.parametrize("words", ["(a+)+$", "(a|aa)+$"])
def test_an_expression_that_runs_away_is_given_up_soon(words: str) -> None:
    begun = time.monotonic()
    with pytest.raises(CannotSearch, match="too long"):
        hits_of(["a" * 40 + "!"] * 1_000, pattern_of(Query(words, regex=True)))
    assert time.monotonic() - begun < 5


def test_groups_come_back_in_the_replacement() -> None:
    pattern = pattern_of(Query(r"(\w+) (\w+)", regex=True))
    (hit,) = hits_in("😀 Ann Roe", pattern)
    assert replacement("😀 Ann Roe", hit, pattern, r"\2, $1 ($&)\n", regex=True) == "Roe, Ann (Ann Roe)\n"
    assert replacement("😀 Ann Roe", hit, pattern, r"\2", regex=False) == r"\2"


@given(st.text(alphabet="ab .*()[]\\^$|?+{}'\"-é😀", min_size=1, max_size=8), st.text(max_size=12))
def test_plain_words_are_found_where_they_stand(words: str, around: str) -> None:
    line = f"{around}{words}{around}".replace("\n", " ")
    hits = found(line, Query(words, case=True))
    assert hits
    assert words in hits or all(len(hit) == len(words) for hit in hits)
