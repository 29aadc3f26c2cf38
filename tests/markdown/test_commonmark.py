"""The 652 examples of the specification against our renderer; where we differ, and why."""

import pytest

from tests.markdown.fragments import commonmark
from workstation.markdown.render import render

DEVIATIONS = {
    "raw HTML ends with its block: what is open is closed, a stray end tag goes": (
        21, 31, 148, 150, 151, 152, 155, 165, 167, 174, 175, 184, 187, 188, 190, 191, 344, 476, 477, 494, 613, 614, 623,
        630, 631, 642, 643,
    ),
    "elements and attributes that are not on the list go, their text stays": (
        153, 154, 163, 169, 171, 201, 491, 524, 536, 615, 616, 617,
    ),
    "a tag that never ends holds no text": (156, 157, 158),
    "scripts and styles go with their content": (170, 172, 173, 176, 178),
    "comments, declarations, processing instructions and CDATA go": (
        177, 179, 180, 181, 182, 183, 308, 309, 625, 626, 627, 628, 629,
    ),
    "raw HTML is written as a browser reads it (tbody, no slash)": (149, 160, 475),
    "no link to a scheme that is not on the list": (598, 599, 601),
}  # fmt: skip
REASONS = {number: reason for reason, numbers in DEVIATIONS.items() for number in numbers}


@pytest.mark.parametrize("example", commonmark(), ids=lambda example: str(example["example"]))
def test_example(example):
    number, same = example["example"], render(example["markdown"]) == example["html"]
    if number in REASONS:
        assert not same, f"no longer deviates ({REASONS[number]}): take it off the list"
    else:
        assert same, f"{render(example['markdown'])!r} instead of {example['html']!r}"


def test_all_examples_are_there():
    assert len(commonmark()) == 652
    assert len(REASONS) == sum(map(len, DEVIATIONS.values())) == 66


def test_block_structure_is_exact_without_raw_html():
    """No deviation but those of raw HTML and link schemes."""
    others = [n for n in REASONS if "<" not in commonmark()[n - 1]["markdown"]]
    assert others == []
