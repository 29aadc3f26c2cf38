"""Slugs are ASCII, short, never empty and unique."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.ids import TAG_ID, new_record_id, new_tag_id
from workstation.domain.slugs import MAX_SLUG, SLUG, free_slug, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Café prices & “the squeeze”", "cafe-prices-the-squeeze"),
        ("Владимир Путин", "vladimir-putin"),
        ("Ni Lexiong 倪乐雄", "ni-lexiong-nilexiong"),
        ("It’s O'Brien’s", "its-obriens"),
        ("  --  ", "untitled"),
        ("Con!", "con-1"),
        ("LPT1", "lpt1-1"),
    ],
)
def test_slugs_in_words(text, slug):
    assert slugify(text) == slug


@given(st.text(max_size=400))
def test_any_text_gives_a_slug(text):
    slug = slugify(text)
    assert SLUG.fullmatch(slug)
    assert len(slug) <= MAX_SLUG


@given(st.text(min_size=1, max_size=200), st.integers(1, 30))
def test_a_free_slug_is_free_and_a_slug(text, count):
    taken: set[str] = set()
    for _ in range(count):
        slug = free_slug(slugify(text), taken)
        assert slug not in taken
        assert SLUG.fullmatch(slug)
        assert len(slug) <= MAX_SLUG
        taken.add(slug)


def test_ids_have_the_form_of_a_tag_and_do_not_repeat():
    ids = {new_tag_id() for _ in range(1_000)}
    assert len(ids) == 1_000
    assert all(len(one) == 8 and TAG_ID.fullmatch(one) for one in ids)
    assert new_record_id() != new_record_id()
