from difflib import unified_diff

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.errors import FrontMatterBroken
from workstation.markdown.front_matter import read_fields, set_fields, split

YAML = """---
title: "A" # first
date: 2014-09-08
names: &n
- one
-   two # second

# a comment
dek: >-
  words
  # no comment
  more

flow: [a,
  b] # third
empty:
"odd key": *n
single: 'it''s' # fourth
---
"""
TOML = """+++
title = 'A' # first
date = 2014-09-08T10:00:00Z
draft = true
tags = ["a", "b"]

[params]
k = 1
+++
"""


def change(block: str, key: str, value: object) -> list[str]:
    new = set_fields(block, {key: value})
    diff = list(unified_diff(block.split("\n"), new.split("\n"), n=0, lineterm=""))[2:]
    return [line for line in diff if not line.startswith("@@")]


def test_reading():
    assert read_fields(split(YAML)) == {
        "title": "A", "date": "2014-09-08", "names": ["one", "two"], "dek": "words # no comment more",
        "flow": ["a", "b"], "empty": None, "odd key": ["one", "two"], "single": "it's",
    }  # fmt: skip
    assert read_fields(split(TOML)) == {
        "title": "A", "date": "2014-09-08T10:00:00+00:00", "draft": True, "tags": ["a", "b"], "params": {"k": 1},
    }  # fmt: skip
    assert read_fields(split("Title: A\nTags: a, b\nAuthors: C; D\nSummary: long\n    words\n\nText")) == {
        "Title": "A", "Tags": ["a", "b"], "Authors": ["C", "D"], "Summary": "long words",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("block", "key", "value", "lines"),
    [
        (YAML, "title", 'New "x"', ['-title: "A" # first', '+title: "New \\"x\\"" # first']),
        (YAML, "title", None, ['-title: "A" # first']),
        (YAML, "date", "2015-01-01", ["-date: 2014-09-08", "+date: 2015-01-01"]),
        (YAML, "title", "2015-01-01", ['-title: "A" # first', '+title: "2015-01-01" # first']),
        (YAML, "names", ["two", "three: 3"], None),
        (YAML, "dek", "line: one", ["-  words", "-  # no comment", "-  more", "+  line: one"]),
        (YAML, "flow", ["a", "c, d"], ["-flow: [a,", "-  b] # third", '+flow: ["a", "c, d"] # third']),
        (YAML, "empty", "full", ["-empty:", "+empty: full"]),
        (YAML, "odd key", ["one"], ['-"odd key": *n', '+"odd key": [one]']),
        (YAML, "single", "we're", ["-single: 'it''s' # fourth", "+single: 'we''re' # fourth"]),
        (YAML, "new", "yes", ["+new: yes"]),
        (YAML, "new", "true", ['+new: "true"']),
        (YAML, "draft", True, ["+draft: true"]),
        (TOML, "title", "B", ["-title = 'A' # first", "+title = 'B' # first"]),
        (TOML, "date", "2015-01-01T00:00:00+00:00", ["-date = 2014-09-08T10:00:00Z", "+date = 2015-01-01T00:00:00Z"]),
        (TOML, "tags", ["a"], ['-tags = ["a", "b"]', '+tags = ["a"]']),
        (TOML, "new", "v", ['+new = "v"']),
        (TOML, "draft", None, ["-draft = true"]),
        ("Title: A\nTags: a\n", "Tags", ["b", "c"], ["-Tags: a", "+Tags: b, c"]),
        ("Title: A\nTags: a\n", "Slug", "x", ["+Slug: x"]),
    ],
)
def test_one_field_changes_its_own_lines(block, key, value, lines):
    if lines is None:  # the anchor's list is also another field's: it cannot be edited without changing that
        with pytest.raises(FrontMatterBroken, match="cannot be changed"):
            set_fields(block, {key: value})
        return
    assert change(block, key, value) == lines


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("---\na: 1\nb: 2\na: 3\n---\n", "says “a” twice, in lines 2 and 4"),
        ("---\na:\n  b: 1\n  b: 2\n---\n", "says “b” twice, in lines 3 and 4"),
        ("---\na: b: c\n---\n", "breaks in line 2"),
        ("---\nok: 1\nb:\t- x\n\t- y\n---\n", "breaks in line 3"),
        ("---\na: &a [*a]\n---\n", "repeat themselves without end"),
        ("---\nok: 1\nx: \x01\n---\n", "breaks in line 3: it is not YAML"),
        ("+++\na = 1\na = 2\n+++\n", "breaks in line 3: a key stands there a second time"),
        ("+++\na = b\n+++\n", "breaks in line 2: text must stand in quotation marks"),
        ("Title: a\nDate: x\nTitle: b\n\nText", "say “Title” twice, in lines 1 and 3"),
    ],
)
def test_broken_blocks_name_the_line(text, said):
    with pytest.raises(FrontMatterBroken) as caught:
        read_fields(split(text))
    assert said in str(caught.value)
    assert "untouched" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nA sentence.\n\n---\n",
        "---\ntitle: never closed\n\nText.\n",
        "Note: this is a sentence.\n\nText.\n",
        "Title: x\nand then a sentence without a key\n\nText.\n",
        "--- title: x\n---\n",
        "",
    ],
)
def test_what_is_no_front_matter(text):
    parts = split(text)
    assert (parts.kind, parts.block, parts.body) == ("none", "", text)


def test_newlines_of_other_systems_stay():
    block = "---\r\ntitle: A\r\nx: 1\r\n---\r\n"
    assert set_fields(block, {"title": "B", "new": "c"}) == "---\r\ntitle: B\r\nx: 1\r\nnew: c\r\n---\r\n"


def test_text_that_is_no_front_matter_is_refused():
    with pytest.raises(FrontMatterBroken):
        set_fields("Some words.\n", {"a": "b"})


PIECES = st.text(alphabet=st.sampled_from(list("ab:#-'\"[]{}|>&*!%@`,?\\ \té🗞\u00a0\u2028\x85=~01")), max_size=20)


@settings(deadline=None, max_examples=150)
@given(PIECES, st.sampled_from([YAML, TOML]), st.sampled_from(["title", "new", "date", "dek", "single", "empty"]))
def test_any_words_fit_into_a_field_and_no_other_field_changes(words, block, key):
    value = " ".join(words.split(" "))
    if block == TOML and key == "date":
        key = "title"
    before = read_fields(split(block))
    assert read_fields(split(set_fields(block, {key: value}))) == {**before, key: value}


@settings(deadline=None)
@given(
    st.text(alphabet=st.sampled_from(list("-+.\n\r: a=Title")), max_size=60), st.sampled_from(["", "---\n", "+++\r\n"])
)
def test_the_pieces_are_the_text_again(text, start):
    parts = split(start + text)
    assert parts.bom + parts.block + parts.body == start + text
