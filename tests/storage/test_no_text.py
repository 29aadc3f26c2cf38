"""Halves of characters come from file names and escapes; the database cannot hold them, and says so in words."""

import pytest

from tests.storage.making import article
from workstation.errors import FieldRefused
from workstation.storage import temporary_library


def test_a_lone_half_of_a_character_is_refused_in_words():
    with temporary_library() as library:
        with pytest.raises(FieldRefused, match=r"half a character.*Nothing was changed"):
            library.articles.find("\udcff")
        with pytest.raises(FieldRefused, match="half a character"):
            library.articles.add(article(body="a \ud800 b"))
        assert library.articles.slugs() == set()
