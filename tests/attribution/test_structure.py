import hashlib
import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.shared import shared
from workstation.attribution import bios
from workstation.attribution.structure import LONGEST_HEADLINE, read_structure

FIXTURES = Path(__file__).parent / "fixtures"


def cases() -> list:
    found = []
    for block in (FIXTURES / "structure.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        title, rest = block.split("\n", 1)
        text, expected = rest.split("\n---\n")
        found.append(pytest.param(text, expected.strip().split("\n"), id=title))
    return found


@pytest.mark.parametrize(("text", "expected"), cases())
def test_structure_of_small_drafts(text, expected):
    parts = [(part.type, " ".join(text[part.start : part.end].split())) for part in read_structure(text)]
    assert [f"{kind}: {words}" for kind, words in parts] == expected


def test_the_real_draft_has_the_parts_a_reader_sees():
    text = shared("samples/china-russia-sanctions.txt").read_bytes().decode("utf-8")
    expected = json.loads(shared("quotes/seed_expected.json").read_text(encoding="utf-8"))
    assert hashlib.sha256(text.encode()).hexdigest() == expected["sha256"]
    wanted = {(p["type"], p["start"], p["end"]) for p in expected["structure"] if p["text"]}
    parts = read_structure(text)
    assert {(p.type, p.start, p.end) for p in parts if p.type != "paragraph"} == wanted
    assert len(parts) == expected["paragraphs"]


@pytest.mark.parametrize("line", (FIXTURES / "bios.txt").read_text(encoding="utf-8").splitlines())
def test_bios(line):
    assert bios.is_bio(line)


@pytest.mark.parametrize("line", (FIXTURES / "not_bios.txt").read_text(encoding="utf-8").splitlines())
def test_not_bios(line):
    assert not bios.is_bio(line)


@pytest.mark.parametrize(
    ("bio", "name"),
    [
        ("Ricardo is a writer.", "Ricardo"),
        ("Jan van der Berg lives in Utrecht.", "Jan van der Berg"),
        ("Dr. Mary O’Brien covers health.", "Mary O’Brien"),
        ("José Añez, our man in Caracas, is a reporter.", "José Añez"),
        ("J. K. Smith is a writer.", "J. K. Smith"),
        ("About the author: Kim Lee studied law.", "Kim Lee"),
        ("The author is a writer.", ""),
    ],
)
def test_whom_a_bio_names(bio, name):
    assert bios.name_in(bio) == name


def test_a_headline_has_at_most_so_many_characters():
    line = ("word " * 40)[:LONGEST_HEADLINE].strip()
    assert read_structure(line + "\nThe text.")[0].type == "headline"
    assert read_structure(line + "x" * 10 + "\nThe text.")[0].type == "paragraph"


@settings(deadline=None)
@given(st.text(alphabet="abcd EFG.,:?—()“”\n\r\t1é", max_size=300))
def test_no_word_is_lost_and_parts_do_not_overlap(text):
    parts = read_structure(text)
    assert all(a.end <= b.start for a, b in pairwise(parts))
    covered = " ".join(text[p.start : p.end] for p in parts)
    assert _words(covered) == _words(text)


def _words(text: str) -> list[str]:
    """The dash behind a dateline belongs to no part, and it may hang on its last word."""
    return [word for word in re.split(r"[\s—–-]+", text) if word]


def test_the_first_line_of_a_text_with_its_headline_elsewhere_is_one_of_the_story():
    text = "“The roof leaks,” said Ada Roe of the museum\n\nNobody was told, she said.\n"
    assert [part.type for part in read_structure(text)] == ["headline", "paragraph"]
    assert [part.type for part in read_structure(text, headed=True)] == ["paragraph", "paragraph"]
