"""Accepting proposals: records are made or linked; whatever is accepted, taken out again the text is what it was."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.shared import shared
from workstation.attribution.offers import Offer, Who, offers_of
from workstation.attribution.proposing import Reader
from workstation.domain.quotes import Speaker
from workstation.errors import CannotTag
from workstation.markdown.blocks import Blocks
from workstation.markdown.tagging import ranges_to_tag, strip_tags, untag
from workstation.markdown.tags import find_tags
from workstation.storage import Library
from workstation.usecases.articles import add_article, save_body
from workstation.usecases.claims import new_claim, verify_claim
from workstation.usecases.coverage import coverage_in
from workstation.usecases.drafts import bring_back, dismiss
from workstation.usecases.experts import add_expert
from workstation.usecases.proposing import Made, accept, with_insertions, woven
from workstation.usecases.quotes import new_quote
from workstation.usecases.suggesting import directory

SAMPLE = shared("samples/china-russia-sanctions.txt").read_text(encoding="utf-8")
MARKED = (
    "# A *roof* story\n\n> “The **roof** leaks,” said [Ada Roe](https://a.example), director of the Town Museum 🏛️.\n\n"
    "The New York Times, which cites two officials, reports that *nobody knew*. “Nobody,” Roe said, “told us.”\n\n"
    "- “It is wet,” says Bo Wu, a plumber.\n"
)


def offers(library: Library, text: str) -> tuple[Offer, ...]:
    tagged = [(tag.key, tag.start, tag.end) for tag in find_tags(text)]
    return offers_of(Reader().propose(text, directory(library)), tagged)


def take(library: Library, text: str, wanted: tuple[Offer, ...], before: Made | None = None) -> tuple[str, Made]:
    accepted, _ = accept(library, text, wanted, before or Made())
    return with_insertions(text, accepted.insertions), accepted.made


def test_the_sample_is_tagged_as_its_full_reading_has_it(library: Library) -> None:
    expected = json.loads(shared("quotes/seed_expected.json").read_text(encoding="utf-8"))
    text, _ = take(library, SAMPLE, offers(library, SAMPLE))
    assert strip_tags(text) == SAMPLE
    spoken = {}
    for tag in find_tags(text):
        if tag.key == "quote":
            speaker = library.quotes.get(tag.value).speaker
            directory_of = library.experts if speaker and speaker.kind == "expert" else library.sources
            spoken[strip_tags(text[tag.text_start : tag.text_end])] = speaker and directory_of.get(speaker.slug).name
    for quote in expected["quotes"]:
        assert spoken[quote["text"]] == quote["speaker"]
    held = {expert.name: expert.affiliations for expert in library.experts.list()}
    assert held["Alexander Gabuev"][0].organisation == "Carnegie Moscow Center"
    assert held["Ni Lexiong"][0].role == "professor"
    assert {"New York Times", "AFP", "US media"} <= {source.name for source in library.sources.list()}
    assert not [offer for offer in offers(library, text) if offer.kind in ("expert", "source")]


def test_somebody_in_the_directory_is_linked_and_not_changed(library: Library) -> None:
    known, _ = add_expert(library, "Aleksandr Gabuev", spellings=("Alexander Gabuev",))
    wanted = tuple(offer for offer in offers(library, SAMPLE) if offer.about("Aleksandr Gabuev"))
    text, _ = take(library, SAMPLE, wanted)
    assert {quote.speaker.slug for quote in library.quotes.list()} == {known.slug}
    assert library.experts.list() == [known]
    assert f"{{expert={known.slug}}}" in text


def test_accepted_again_after_it_was_undone_the_records_are_the_same(library: Library) -> None:
    every = offers(library, SAMPLE)
    text, made = take(library, SAMPLE, every)
    again, _ = take(library, SAMPLE, every, made)
    assert again == text
    assert len(library.quotes.list()) == sum(offer.kind == "quote" for offer in every)


def test_what_cannot_carry_a_tag_is_refused_and_leaves_no_record(library: Library) -> None:
    text = "It is `said in code` and said here."
    who = Who("expert", "Ann")
    inside, outside = (
        Offer("quote", key, (place,), "said", who, 1.0) for key, place in (("a", (10, 14)), ("b", (25, 29)))
    )
    accepted, _ = accept(library, text, (inside, outside))
    assert [offer for offer, _ in accepted.refused] == [inside]
    assert [quote.as_recorded for quote in library.quotes.list()] == ["said"]
    assert strip_tags(with_insertions(text, accepted.insertions)) == text


def test_dismissed_ones_are_kept_by_article(library: Library) -> None:
    one, _ = add_article(library, headline="One", body=SAMPLE)
    other, _ = add_article(library, headline="Other", body=SAMPLE)
    assert dismiss(library, one.id, "quote:a", "quote:b")[0] == {"quote:a", "quote:b"}
    assert library.dismissed.of_article(other.id) == frozenset()
    assert bring_back(library, one.id, "quote:a")[0] == {"quote:b"}


@pytest.mark.parametrize("plain", [SAMPLE, MARKED], ids=["sample", "marked"])
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_any_set_accepted_and_taken_out_again_gives_the_text_back(plain: str, data: st.DataObject) -> None:
    every, blocks = offers_of(Reader().propose(plain), ()), Blocks(plain)
    wanted = data.draw(st.lists(st.sampled_from(every), unique=True, max_size=12))
    marks = [
        (each, offer.kind, f"id{number:06d}")
        for number, offer in enumerate(wanted)
        for place in offer.places
        for each in ranges_to_tag(plain, *place, offer.kind, "aaaaaaaa", blocks)
    ]
    text = with_insertions(plain, woven(plain, marks))
    assert {tag.value for tag in find_tags(text)} == {value for _, _, value in marks}
    while found := find_tags(text):
        text = untag(text, data.draw(st.sampled_from(found)))
    assert text == plain


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_sets_accepted_one_after_another_keep_the_text_and_the_index(library: Library, data: st.DataObject) -> None:
    """Through the use case itself: each set is read from the text the set before it left."""
    plain = data.draw(st.sampled_from([SAMPLE, MARKED]))
    article, _ = add_article(library, headline="Any", body=plain)
    text, made = plain, Made()
    for _ in range(data.draw(st.integers(1, 3))):
        every, records = offers(library, text), len(library.quotes.list())
        wanted = (
            data.draw(st.lists(st.sampled_from(every), unique_by=lambda offer: offer.key, max_size=6)) if every else []
        )
        try:
            text, made = take(library, text, tuple(wanted), made)
        except CannotTag:  # together they cannot stand: then none of them does, and nothing is stored
            assert len(library.quotes.list()) == records
        assert strip_tags(text) == plain
        save_body(library, article.id, text)
    kept = library.tags.of_article(article.id)
    library.tags.rebuild()
    assert library.tags.of_article(article.id) == kept
    assert [(place.key, place.value) for place in kept] == [(tag.key, tag.value) for tag in find_tags(text)]
    while found := find_tags(text):
        text = untag(text, data.draw(st.sampled_from(found)))
    assert text == plain


def test_how_far_a_text_is_stood_up_in_one_line(library: Library) -> None:
    add_expert(library, "Ada Roe")
    body = []
    for number in range(9):
        speaker = None if number == 8 else Speaker(kind="expert", slug="ada-roe")
        quote, _ = new_quote(library, f"“Words {number}”", speaker)
        body.append(f"[“Words {number}”]{{quote={quote.id}}} she said.")
    for outcome in ("verified", "verified", "could not verify", "single source", ""):
        claim, _ = new_claim(library, "It rained.")
        body.append(f"[It rained.]{{claim={claim.id}}}")
        if outcome:
            verify_claim(library, claim.id, outcome, "Eve Moss", "Asked.")
    said = coverage_in(library, "\n\n".join(body)).in_words()
    assert said == "9 quotes, 8 attributed · 5 claims, 2 verified, 1 could not be verified, 1 bare"


def test_the_tag_index_kept_is_the_one_made_anew(library: Library) -> None:
    text, _ = take(library, MARKED, offers(library, MARKED))
    article, _ = add_article(library, headline="Any", body=MARKED)
    save_body(library, article.id, text)
    kept = library.tags.of_article(article.id)
    library.tags.rebuild()
    assert library.tags.of_article(article.id) == kept
    assert len(kept) == len(find_tags(text))
