from hypothesis import given, settings
from hypothesis import strategies as st

from tests.markdown.fragments import texts
from tests.ui.preview.pages import TEXT, look_with
from workstation.markdown.blocks import Blocks
from workstation.ui.preview.steps import Splice, Steps, splices

LINES = [*TEXT.split("\n"), "", "", "[^1]: Another first note.", "- item", "    code", "***", "| x |", "[ref]: /other"]


def applied(page: list[str], steps: list[Splice]) -> list[str]:
    for step in steps:
        page[step.start : step.start + step.removed] = step.added
    return page


@given(st.lists(st.sampled_from("abcd"), max_size=8), st.lists(st.sampled_from("abcd"), max_size=8))
def test_splices_make_the_old_the_new(old: list[str], new: list[str]) -> None:
    assert applied(list(old), splices(old, new)) == new


def test_a_changed_block_among_others_is_changed_alone() -> None:
    assert splices(["a", "b", "c", "d"], ["x", "b", "c", "y"]) == [Splice(0, 1, ("x",)), Splice(3, 1, ("y",))]


@settings(deadline=None, max_examples=80)
@given(st.one_of(st.just(TEXT), texts), st.data())
def test_the_page_is_what_the_text_says_after_any_edits(text: str, data: st.DataObject) -> None:
    blocks = Blocks(text, look_with("known"))
    steps = Steps(blocks)
    page = list(steps.shown)
    for _ in range(data.draw(st.integers(1, 5))):
        for _ in range(data.draw(st.integers(1, 3))):
            first = data.draw(st.integers(0, len(blocks.lines) - 1))
            removed = data.draw(st.integers(0, min(3, len(blocks.lines) - first)))
            steps.edit(first, removed, data.draw(st.lists(st.sampled_from(LINES), max_size=3)))
        page = applied(page, steps.step())
        assert page == steps.shown == [block.html for block in blocks.blocks]
    assert "".join(page) == Blocks(blocks.text, look_with("known")).html()


def test_nothing_changed_is_no_step() -> None:
    steps = Steps(Blocks(TEXT))
    steps.edit(0, 1, [TEXT.split("\n")[0]])
    assert steps.step() == []
    assert steps.step() == []


def test_a_new_look_changes_only_the_blocks_it_shows_in() -> None:
    steps = Steps(Blocks("One.\n\nTwo [x]{expert=x}.\n\nThree."))
    steps.adopt(Blocks("One.\n\nTwo [x]{expert=x}.\n\nThree.", look_with("known")))
    assert [step.start for step in steps.step()] == [1]


@given(st.floats(0, 60))
def test_lines_and_places_are_each_others_inverse(line: float) -> None:
    steps = Steps(Blocks(TEXT))
    last = TEXT.count("\n") + 1
    line = min(line, last)
    assert abs(steps.line_of_place(*steps.place_of_line(line)) - line) < 1e-6


def test_the_text_of_an_empty_article_has_a_place() -> None:
    steps = Steps(Blocks(""))
    assert steps.place_of_line(0.0) == (0, 0.0)
    assert 0.0 <= steps.line_of_place(0, 0.5) <= 1.0
