"""Incremental rendering equals rendering anew, whatever is edited; patches tell exactly what changed."""

import random
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.markdown.fragments import NASTY, examples, posts, texts
from workstation.markdown.blocks import Blocks
from workstation.markdown.look import Look
from workstation.markdown.render import render

LOOK = Look(
    open_tag=lambda key, value, first: f'<span data-tag="{key}-{value}"{" id=x1" if first else ""}>',
    close_tag=lambda key, value, first: "</span>",
    figure=lambda src, alt, title: f"<figure><img src='{len(src)}'></figure>",
)
SIGNS = [*"[]*`_<>#-| \t\\a1:^~\u2028", "](", "]: ", "{quote=q}", "[^1]"]
INSERTED = st.sampled_from(SIGNS)


@st.composite
def edits(draw, blocks: Blocks) -> tuple[int, int, list[str]]:
    """Lines replaced, or characters inserted or deleted in a line, as a person types."""
    first = draw(st.integers(0, len(blocks.lines)))
    if first < len(blocks.lines) and draw(st.booleans()):
        line = blocks.lines[first]
        at = draw(st.integers(0, len(line)))
        return first, 1, [line[:at] + draw(INSERTED) + line[at + draw(st.integers(0, 2)) :]]
    removed = min(draw(st.sampled_from([0, 0, 1, 1, 2, 5])), len(blocks.lines) - first)
    return first, removed, draw(st.lists(st.sampled_from(NASTY), max_size=4))


@settings(deadline=None, max_examples=120)
@given(texts, st.data())
def test_edits_equal_a_fresh_rendering(text, data):
    blocks = Blocks(text, LOOK)
    assert blocks.html() == render(text, LOOK)
    for _ in range(6):
        before, html = list(blocks.blocks), [block.html for block in blocks.blocks]
        patch = blocks.edit(*data.draw(edits(blocks)))
        fresh = Blocks(blocks.text, LOOK)
        assert blocks.html() == fresh.html()
        count = len(fresh.blocks)
        assert len(blocks.blocks) == count
        assert [blocks.span(n) for n in range(count)] == [fresh.span(n) for n in range(count)]
        end = patch.start + patch.removed
        assert blocks.blocks == [*before[: patch.start], *patch.added, *before[end:]]
        patched = [*html[: patch.start], *(block.html for block in patch.added), *html[end:]]
        for index in patch.elsewhere:
            patched[index] = blocks.blocks[index].html
        assert patched == [block.html for block in blocks.blocks]


@settings(max_examples=2)
@given(st.integers(0, 2**32))
def test_every_example_of_the_specification_and_every_post_is_edited(seed):
    """Whole ones, in which what stands at the end reaches what stands at the beginning."""
    chance = random.Random(seed)
    for text in [*examples(), *posts()]:
        blocks = Blocks(text, LOOK)
        for _ in range(3):
            first = chance.randrange(len(blocks.lines))
            line, at = blocks.lines[first], chance.randint(0, len(blocks.lines[first]))
            typed = line[:at] + chance.choice(SIGNS) + line[at + chance.randint(0, 2) :]
            many = min(chance.choice([0, 1, 3]), len(blocks.lines) - first)
            nasty = chance.sample(NASTY, chance.randint(0, 2))
            blocks.edit(*chance.choice([(first, 1, [typed]), (first, 1, [line[:at], line[at:]]), (first, many, nasty)]))
            assert blocks.html() == render(blocks.text, LOOK), blocks.text


def test_an_edit_replaces_only_its_block():
    blocks = Blocks("one\n\ntwo\n\nthree")
    patch = blocks.edit(2, 1, ["two and more"])
    assert (patch.start, patch.removed, patch.elsewhere) == (1, 1, ())
    assert [block.html for block in patch.added] == ["<p>two and more</p>\n"]


def test_a_definition_reaches_the_blocks_that_use_it():
    blocks = Blocks("see [a]\n\nplain\n\nalso [a]\n\nend")
    patch = blocks.edit(6, 1, ["[a]: /u"])
    assert patch.elsewhere == (0, 2)
    assert blocks.blocks[0].html == '<p>see <a href="/u">a</a></p>\n'
    patch = blocks.edit(6, 1, ["[a]: /v"])
    assert patch.elsewhere == (0, 2)
    patch = blocks.edit(6, 1, [])
    assert blocks.blocks[2].html == "<p>also [a]</p>\n"


def test_footnotes_are_numbered_by_their_first_reference():
    text = "a[^x] b[^y]\n\nc[^x]\n\n[^x]: ex\n[^y]: why [^z]\n[^z]: zed\n[^unused]: never"
    html = render(text)
    assert html.count('id="fnref1"') == html.count('id="fnref1-2"') == 1
    section = html[html.index("<section") :]
    assert section.index("ex") < section.index("why") < section.index("zed")
    assert "never" not in html
    assert section.count('href="#fnref1-2"') == 1


def test_a_footnote_before_renumbers_those_behind():
    blocks = Blocks("first\n\na[^x]\n\n[^x]: ex\n\n[^y]: why")
    patch = blocks.edit(0, 1, ["first[^y]"])
    assert patch.elsewhere == (1, len(blocks.blocks) - 1)
    assert ">2</a></sup>" in blocks.blocks[1].html


def test_the_first_of_several_tags():
    look = Look(
        open_tag=lambda key, value, first: "<b>" if first else "<i>", close_tag=lambda k, v, f: "</b>" if f else "</i>"
    )
    blocks = Blocks("[a]{expert=x}\n\n[b]{expert=x} [c]{expert=x}", look)
    assert blocks.html() == "<p><b>a</b></p>\n<p><i>b</i> <i>c</i></p>\n"
    assert blocks.edit(0, 1, ["gone"]).elsewhere == (1,)
    assert blocks.html() == "<p>gone</p>\n<p><b>b</b> <i>c</i></p>\n"


def test_lines_and_blocks_find_each_other():
    blocks = Blocks("\n\n# head\n\n- a\n- b\n\npara\nline\n")
    assert [blocks.span(n) for n in range(3)] == [(2, 3), (4, 6), (7, 9)]
    assert [blocks.block_at_line(line) for line in range(10)] == [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert Blocks("").block_at_line(3) == 0


def test_lines_that_are_not_there():
    with pytest.raises(IndexError):
        Blocks("one").edit(0, 2, [])


def test_many_paragraphs_at_one_place_keep_their_order():
    """New blocks between the same two neighbours, again and again, until the numbers between them run out."""
    blocks = Blocks("[a]{expert=x}\n\nend [b]{expert=x}", LOOK)
    for n in range(150):
        blocks.edit(2, 0, [f"p{n} [c]{{expert=x}}", ""])
    assert blocks.html() == render(blocks.text, LOOK)


def test_a_long_text_is_read_without_holding_the_tokens_of_all_of_it() -> None:
    text = "Some words, *and* more of them, said by [Ann]{expert=ann} on a long day.\n\n" * 1000
    Blocks(text[:100])
    tracemalloc.start()
    try:
        blocks = Blocks(text)
        kept, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert blocks.html() == render(text)
    assert Blocks(text, LOOK).html() == render(text, LOOK)
    assert most < 3 * kept, (kept, most)
