"""What the front matter writer writes, every YAML reader reads back as the same text."""

import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from workstation.export.full import _block
from workstation.export.yaml_out import front_matter, plain_or_quoted

# What can stand in a field: no lone surrogates (UTF-8 cannot hold them).
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
AWKWARD = [
    "on",
    "No",
    "y",
    "~",
    "null",
    "1e3",
    "0x10",
    "12:30",
    "2026-03-01",
    "a: b",
    "- x",
    "@home",
    "`x",
    "#1",
    "%TAG",
    "it's",
    '"q"',
    "a\nb",
    "\\",
    "\u0085",
    "\u2028",
    "\ufeff",
    "😀",
    " pad ",
    "",
    "{a}",
    "[b]",
    "*c",
    "&d",
    "!e",
    "|",
    ">",
    "---",
    "...",
    "=",
    "<<",
    "0o7",
    "1_000",
    ".inf",
    "\t",
    "\x7f",
    "key: value # no",
    "שלום",
    "Yes/No",
]


def read(text: str, version: tuple[int, int]) -> dict[str, object]:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = version
    assert text.startswith("---\n")
    assert text.endswith("---\n")
    loaded = yaml.load(io.StringIO(text[4:-4]))
    assert isinstance(loaded, dict)
    return loaded


@pytest.mark.parametrize("version", [(1, 1), (1, 2)])
@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_reads_back(text: str, version: tuple[int, int]):
    loaded = read(front_matter({"title": text, "tags": [text, "x"], "more": {"inner": text}, "end": "z"}), version)
    assert loaded.get("title", "") == text
    assert loaded["tags"] == [text, "x"]


@settings(deadline=None, max_examples=150)
@given(TEXT, st.lists(TEXT, min_size=1, max_size=3))
def test_any_text_reads_back(text: str, items: list[str]):
    for version in ((1, 1), (1, 2)):
        loaded = read(front_matter({"title": text, "list": items, "last": True}), version)
        assert loaded == ({"title": text} if text else {}) | {"list": items, "last": True}


@given(TEXT)
def test_a_value_is_one_line(text: str):
    assert len(plain_or_quoted(text).splitlines()) <= 1


def test_dates_carry_their_offset_and_plain_words_stay_plain():
    written = front_matter(
        {"date": datetime(2026, 3, 1, 9, tzinfo=UTC), "slug": "cafe-prices", "draft": False, "none": ""}
    )
    assert written == "---\ndate: 2026-03-01T09:00:00+00:00\nslug: cafe-prices\ndraft: false\n---\n"


@settings(deadline=None, max_examples=60)
@given(
    st.recursive(
        TEXT | st.booleans() | st.integers(-9, 9) | st.none(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
        max_leaves=6,
    )
)
def test_the_block_of_the_full_copy_is_yaml_and_json(value: object):
    block = _block({"format": 1, "extra": value})
    loaded = YAML(typ="safe", pure=True).load(block)
    assert loaded == {"workstation": {"format": 1, "extra": value}}
    assert json.loads(block.removeprefix("workstation:\n")) == loaded["workstation"]
