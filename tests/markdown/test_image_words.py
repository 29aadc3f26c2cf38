"""Images of a text and the descriptions they carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.markdown.image_words import images_in, written
from workstation.markdown.render import render


def test_every_image_outside_code_with_the_place_of_its_description() -> None:
    text = '![A \\[red\\] door](media/a.png) and ![](<media/b c.png>)\n\n```\n![x](y)\n```\n![](media/a.png "t")'
    found = images_in(text)
    assert [(each.address, each.alt) for each in found] == [
        ("media/a.png", "A [red] door"),
        ("media/b c.png", ""),
        ("media/a.png", ""),
    ]
    assert [text[each.start : each.end] for each in found] == ["A \\[red\\] door", "", ""]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.just(" "), max_size=40))
def test_a_description_comes_back_as_it_was_written(alt: str) -> None:
    said = " ".join(alt.split())
    (found,) = images_in(f"![{written(alt)}](media/a.png)")
    assert found.alt == said


@pytest.mark.parametrize("alt", ["*stars* and [brackets]", "a_b_c `code` <b>", "{x=y} & more", "back\\slash"])
def test_nothing_in_a_description_becomes_a_mark(alt: str) -> None:
    html = render(f"![{written(alt)}](https://a.example/x.png)")
    shown = alt.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f'alt="{shown}"' in html
