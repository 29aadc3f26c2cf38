"""Which words of a line are looked up, and which the directory or a person's own list allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.spelling.words import is_right, words_in


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Ships wait.", ["Ships", "wait"]),
        ("Don’t, it's O’Brien’s", ["Don't", "it's", "O'Brien's"]),
        ("l’Élysée, peut-être, state-of-the-art", ["l'Élysée", "peut-être", "state-of-the-art"]),
        ("see https://a.b/sea-ice, www.x.org/y and mail bob@x.org", ["see", "and", "mail"]),
        ("nytimes.com @someone #topic well", ["well"]),
        ("NATO, eBay, G20, 25th, 12km, COVID-19, McDonald, TK", []),
        ("co\u00adoperate cafe\u0301", ["cooperate", "café"]),
        ("Привет, 習近平 ok", ["Привет", "習近平", "ok"]),
        ("a I x", []),
        ("x" * 200, []),
    ],
)
def test_words(line: str, words: list[str]) -> None:
    assert [word for _, _, word in words_in(line)] == words


@given(st.text())
def test_places_are_in_order_and_within_the_line(line: str) -> None:
    at = 0
    for start, end, word in words_in(line):
        assert at <= start < end <= len(line)
        assert word
        at = end


@pytest.mark.parametrize(
    ("word", "right", "allowed"),
    [
        ("Gabuev", {"Gabuev"}, True),
        ("Gabuev's", {"Gabuev"}, True),
        ("gabuev", {"Gabuev"}, False),
        ("Presser", {"presser"}, True),
        ("l'Hondt", {"Hondt"}, True),
        ("Gabuevx", {"Gabuev"}, False),
    ],
)
def test_right(word: str, right: set[str], allowed: bool) -> None:
    assert is_right(word, right) is allowed
