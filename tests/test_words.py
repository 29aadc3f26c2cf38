"""The program's words: English as written, another language where a catalogue has it."""

from collections.abc import Iterator

import pytest

from workstation.words import speak, tr, tr_n


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


def test_english_is_what_stands_in_the_code():
    assert tr("Preview") == "Preview"
    assert tr_n("{n} article", "{n} articles", 1) == "1 article"
    assert tr_n("{n} article", "{n} articles", 3) == "3 articles"
    assert tr_n("{n} article", "{n} articles", 1234) == "1,234 articles", "as the window writes it"


def test_a_catalogue_speaks_and_what_it_lacks_stays_english():
    known = {
        ("Preview", None): "Vista previa",
        ("{n} articles", 1): "{n} artículo",
        ("{n} articles", 2): "{n} artículos",
    }
    speak(lambda text, n: known.get((text, n), text))
    assert tr("Preview") == "Vista previa"
    assert tr("Side") == "Side"
    assert tr_n("{n} article", "{n} articles", 1) == "1 artículo"
    assert tr_n("{n} article", "{n} articles", 2) == "2 artículos"
