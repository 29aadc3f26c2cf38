"""Folding: what stands for a character in ASCII is asked for once, and is what it was."""

import re
import unicodedata

from anyascii import anyascii
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.folding import fold


@given(st.text())
def test_a_text_folds_as_its_characters_are_told_in_ascii(text: str) -> None:
    plain = anyascii(unicodedata.normalize("NFKD", text).casefold()).casefold()
    assert fold(text) == " ".join(re.findall("[a-z0-9]+", plain.replace("'", "")))


def test_accents_and_scripts_fold_away() -> None:
    assert fold("José Ángel") == fold("JOSE ANGEL") == "jose angel"
    assert fold("Сергей O’Łódź") == "sergei olodz"
