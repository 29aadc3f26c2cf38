"""Quotation marks and dashes by language; code, HTML, addresses, tags and lines of signs are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.ui.editor import blocks
from workstation.ui.editor.shaping.typing import typeset

N, B = "\u202f", "\u00a0"


def typed(text: str, language: str, state: int = blocks.START) -> str:
    """One line as it stands after these keys, each followed by its replacement."""
    line = ""
    for key in text:
        line += key
        made = typeset(line, len(line), language, state)
        if made is not None:
            line = line[: len(line) - made.removed] + made.new
    return line


@pytest.mark.parametrize(
    ("language", "keys", "printed"),
    [
        ("en", "He said \"it's 'fine'\" -- twice.", "He said “it’s ‘fine’” — twice."),
        ("en-GB", "two -- three", "two – three"),
        ("en-GB", "two --- three", "two — three"),
        ("en-US", "two---three", "two–three"),
        ("es", 'Dijo "que "no" iba" -- ayer', "Dijo «que “no” iba» — ayer"),
        ("es-MX", 'Dijo "no"', "Dijo “no”"),
        ("fr", 'Il dit "oui" : vraiment ?', f"Il dit «{N}oui{N}»{B}: vraiment{N}?"),
        ("fr-CH", '"oui" !', "«oui» !"),
        ("de", "Er sagt \"ja, 'gut'\" -- so geht's", "Er sagt „ja, ‚gut‘“ – so geht’s"),
        ("de-CH", '"ja"', "«ja»"),
        ("pl", '"tak"', "„tak”"),
        ("sv", '"ja"', "”ja”"),
        ("ru", '"да "нет" да"', "«да „нет“ да»"),
        ("xx", '"a"', "“a”"),
        ("en", '**"Bold"** and *"it"*', "**“Bold”** and *“it”*"),
        ("en", '("x") [“y”] - "z"', "(“x”) [“y”] - “z”"),
        ("en", "- item -- more", "- item — more"),
        ("en", "the 1990s' end, rock 'n' roll", "the 1990s’ end, rock ‘n’ roll"),
        ("en", '[the "words"]{quote=q1234567}', "[the “words”]{quote=q1234567}"),
        ("en", '[the "words"](https://x.example/a--b "it\'s")', '[the “words”](https://x.example/a--b "it\'s")'),
    ],
)
def test_each_language_prints_its_own(language: str, keys: str, printed: str) -> None:
    assert typed(keys, language) == printed


@pytest.mark.parametrize(
    "keys",
    [
        '`x = "a" -- b` and ``"``',
        '<a href="it\'s--x">',
        "https://x.example/a--b'c",
        "---",
        "| --- | :--- |",
        "> ---",
        "<!-- a --> ",
        '[note]: https://x "it"',
        '\\"',
        '<span class="x--y">',
        "mailto:o'brien@x.example",
        '    indented "code"',
    ],
)
def test_what_is_not_prose_stays(keys: str) -> None:
    assert typed(keys, "en") == keys


@pytest.mark.parametrize("opening", ["```", "<!-- begun", "<script>"])
def test_code_and_html_that_began_above_stay(opening: str) -> None:
    assert typed('"x" -- y', "en", blocks.after(opening, blocks.START)) == '"x" -- y'


@given(
    st.text(alphabet="ab \"'-–“”‘’«»`<>[](){}=:/*_|\\", max_size=40), st.sampled_from(["en", "es", "fr", "de", "sv"])
)
def test_only_the_end_before_the_caret_is_replaced(line: str, language: str) -> None:
    made = typeset(line, len(line), language)
    if made is not None:
        assert 1 <= made.removed <= 2
        assert line[len(line) - made.removed :] != made.new
