"""Candidates for headline and dek, their lengths where they are shown, and slugs for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.headlines import CHANNELS, MOST, measure, width
from workstation.domain.slug_ideas import slug_ideas
from workstation.domain.slugs import SLUG
from workstation.errors import FieldRefused, InTheTrash
from workstation.storage.library import Library
from workstation.usecases.articles import new_article, publish, trash
from workstation.usecases.headlines import (
    add_candidate,
    candidates_of,
    choose_candidate,
    remove_candidate,
    reword_candidate,
    slug_suggestions,
)


def test_choosing_one_keeps_the_one_printed_so_far(library: Library) -> None:
    article, _ = new_article(library, "The gates are late")
    add_candidate(library, article.id, "headline", "  Who pays \n for the gates? ")
    chosen, changes = choose_candidate(library, article.id, "headline", "Who pays for the gates?")
    assert chosen.headline == "Who pays for the gates?"
    assert candidates_of(chosen, "headline") == ("Who pays for the gates?", "The gates are late")
    assert changes.articles == {article.id}
    back, _ = choose_candidate(library, article.id, "headline", "The gates are late")
    assert candidates_of(back, "headline") == ("The gates are late", "Who pays for the gates?")
    assert library.articles.by_id(article.id) == back


def test_rewording_and_removing(library: Library) -> None:
    article, _ = new_article(library, "One")
    add_candidate(library, article.id, "headline", "Two")
    edited, _ = reword_candidate(library, article.id, "headline", "One", "First")
    assert (edited.headline, candidates_of(edited, "headline")) == ("First", ("First", "Two"))
    left, _ = remove_candidate(library, article.id, "headline", "Two")
    assert candidates_of(left, "headline") == ("First",)
    dek, _ = choose_candidate(library, article.id, "dek", "Why it matters")
    assert (dek.dek, dek.other_deks) == ("Why it matters", ("Why it matters",))


def test_what_is_refused(library: Library) -> None:
    article, _ = new_article(library, "One")
    with pytest.raises(FieldRefused, match="no words"):
        add_candidate(library, article.id, "headline", " \n ")
    with pytest.raises(FieldRefused, match="300 fit"):
        add_candidate(library, article.id, "headline", "x" * 301)
    for number in range(MOST):
        add_candidate(library, article.id, "headline", f"Number {number}")
    with pytest.raises(FieldRefused, match="at most"):
        add_candidate(library, article.id, "headline", "One more")
    trash(library, article.slug)
    with pytest.raises(InTheTrash):
        add_candidate(library, article.id, "headline", "Two")


def test_slugs_are_offered_until_the_article_is_published(library: Library) -> None:
    new_article(library, "gates late")
    article, _ = new_article(library, "The gates of the town are late")
    add_candidate(library, article.id, "headline", "Gates late")
    assert slug_suggestions(library, article.id) == ("gates-town-late", "gates-late-2")
    publish(library, article.slug)
    assert slug_suggestions(library, article.id) == ()


def test_little_words_by_language() -> None:
    assert slug_ideas("El puerto de la ciudad", "es-PE") == ("el-puerto-de-la-ciudad", "puerto-ciudad")
    assert slug_ideas("", "en") == ()
    assert slug_ideas("The", "en") == ("the",)


@given(st.text(max_size=200), st.sampled_from(["en", "es", "fr", "de", "ja"]))
def test_every_idea_is_a_slug(headline: str, language: str) -> None:
    ideas = slug_ideas(headline, language)
    assert all(SLUG.fullmatch(idea) for idea in ideas)
    assert len(set(ideas)) == len(ideas)


def test_lengths_in_characters_and_pixels() -> None:
    by_channel = {each.channel.id: each for each in measure("The  harbour gates", "headline")}
    assert by_channel["site"].length == 17
    # Helvetica: T 611, h e a r b o u g n d 556, spaces 278, r 333, s 500, t 278 of 1000, at 20 px.
    assert by_channel["search"].length == width("The harbour gates", 20) == 163
    assert width("é", 1000) == width("e", 1000)
    assert width("中", 1000) == 1000
    long = {each.channel.id: each.over for each in measure("W" * 71, "headline")}
    assert long == {"site": 0, "search": 71 * 19 - 580 - 9, "card": 1}
    assert {channel.kind for channel in CHANNELS} == {"headline", "dek"}
