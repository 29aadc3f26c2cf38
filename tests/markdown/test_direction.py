"""Each block reads the way its first letter does; a page only says so where that is not its own way."""

import pytest

from workstation.markdown.direction import direction_of
from workstation.markdown.look import Look
from workstation.markdown.render import render


@pytest.mark.parametrize(
    ("words", "way"),
    [("Peace", "ltr"), ("سلام", "rtl"), ("שלום, world", "rtl"), ("123 — سلام", "rtl"), ("12 + 3", ""), ("", "")],
)
def test_the_first_letter_with_a_direction_says(words, way):
    assert direction_of(words) == way


def test_in_a_page_from_the_left_only_what_reads_from_the_right_says_so():
    html = render("Peace\n\n**سلام** to all\n\n## שלום\n\n- one\n- سلام\n\n| a | سلام |\n|---|---|\n| b | سلام |")
    assert "<p>Peace</p>" in html
    assert '<p dir="rtl"><strong>سلام' in html
    assert '<h2 dir="rtl">' in html
    assert "<li>one" in html
    assert '<li dir="rtl">سلام' in html
    assert '<th dir="rtl">' in html
    assert '<td dir="rtl">' in html


def test_in_a_page_from_the_right_it_is_the_other_way_round():
    html = render("Peace\n\nسلام", Look(direction="rtl"))
    assert html == '<p dir="ltr">Peace</p>\n<p>سلام</p>\n'


def test_a_block_rendered_for_another_page_forgets_what_it_said():
    from workstation.markdown.parser import parser
    from workstation.markdown.renderer import Page, render_tokens

    tokens = parser().parse("Peace")
    assert 'dir="ltr"' in render_tokens(tokens, Page(Look(direction="rtl")))
    assert render_tokens(tokens, Page(Look())) == "<p>Peace</p>\n"
