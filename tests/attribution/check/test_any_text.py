"""Whatever the text, every finding is a place in it, and checking it twice finds the same."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.attribution.check.stage import NOON
from workstation.attribution.check.checking import check
from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.records import Records
from workstation.domain.articles import Article
from workstation.usecases.packs import open_pack

_PIECES = st.sampled_from([
    "“", "”", '"', "‘", "\n\n", "\n", " ", "  ", "# ", "TK", "[", "]{quote=q1}", "]{expert=a}", "](", ")", "![", "```",
    "    ",     "said ", "a source said", "Ada Roe", "عربي", "שלום", "\r\n", "\ufeff", "\0", "😀",
    "| a | b |\n|---|---|\n", "--", ",", " .",
])  # fmt: skip


@given(st.lists(st.one_of(_PIECES, st.text(max_size=5)), max_size=40).map("".join))
@settings(max_examples=60, deadline=None)
@example("“" * 3_000)
@example("\r\n\r\n## \r\n![](a)")
def test_findings_are_places_of_the_text(text: str) -> None:
    article = Article(id="1", slug="a", body=text, created_at=NOON, updated_at=NOON)
    found = check(Manuscript(article, NOON, Records()), open_pack())
    assert all(0 <= each.start <= each.end <= len(text) for each in found)
    assert found == check(Manuscript(article, NOON, Records()), open_pack())
    assert len(Manuscript(article, NOON).prose) == len(text)


@pytest.mark.parametrize(
    "text",
    ["“" * 40_000, "[a]{quote=q7k2m9xa} " * 3_000, "Moscow Press in Moscow " * 4_000, "`a <b [c " * 4_000],
    ids=lambda text: repr(text[:12]),
)  # fmt: skip
def test_hostile_texts_are_checked_in_time_in_proportion_to_their_length(text: str) -> None:
    pack, taken = open_pack(), []
    for size in (len(text) // 8, len(text)):
        article = Article(id="1", slug="a", body=text[:size], created_at=NOON, updated_at=NOON)
        began = time.thread_time()
        check(Manuscript(article, NOON, Records()), pack)
        taken.append(time.thread_time() - began)
    assert taken[1] < 40 * taken[0] + 1.5  # eight times the text; squared would be 64 times
