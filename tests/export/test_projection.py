"""The public projection holds what readers may see, and nothing else, by construction."""

from dataclasses import fields
from datetime import UTC, datetime

import pytest

from tests.export.stories import AT, CANARY, article, records, story
from workstation.domain.bylines import Credit
from workstation.export.direction import direction
from workstation.export.projection import PublicStory, public_story

PRIVATE = {
    "internal_note",
    "notes",
    "note",
    "contacts",
    "email",
    "extra",
    "deadline",
    "embargo",
    "status",
    "id",
    "created_at",
    "updated_at",
}


def test_no_private_field_exists():
    assert not PRIVATE & {field.name for field in fields(PublicStory)}


def test_no_canary_is_in_the_projection():
    shown = story()
    said = repr(shown).replace("Nwosu-Canary", "").replace("canary-lead-name", "").lower()
    assert CANARY not in said


def test_names_are_as_printed_and_profiles_fill_the_rest():
    ada, jose, li = story().byline
    assert (ada.name, ada.role, ada.outlet) == ("Ada Nwosu", "Economics correspondent", "The Lisbon Review")
    assert ada.bio == "Ada Nwosu covers prices, wages and the people between them."
    assert ada.photo is not None
    assert (jose.bio, jose.profile_url) == ("José Añez reports from Porto.", "")
    assert [credit.name for credit in (ada, jose, li)] == ["Ada Nwosu", "José Añez", "Li Wei"]
    assert not li.has_box


def test_a_bio_as_printed_wins_over_the_profile():
    shown = story(byline=(Credit(name="A. Nwosu", author="ada-nwosu", bio="As printed."),))
    assert shown.byline[0].bio == "As printed."


def test_only_people_of_this_article_come_with_it_quoted_ones_too():
    assert list(story().experts) == ["ines-duarte", "tomas-reis"]
    quoted_only = story(body="[“Yes,”]{quote=q7k2m9xa} she says.")
    assert list(quoted_only.experts) == ["ines-duarte"]
    assert list(quoted_only.sources) == []


@pytest.mark.parametrize(
    ("published", "today", "organisation"),
    [
        (datetime(2018, 5, 1, tzinfo=UTC), AT, f"{CANARY} Bank"),
        (AT, datetime(2018, 1, 1, tzinfo=UTC), "University of Lisbon"),
        (None, datetime(2018, 1, 1, tzinfo=UTC), f"{CANARY} Bank"),
        (None, AT, "University of Lisbon"),
    ],
)
def test_the_affiliation_is_that_of_the_day_of_publication_or_today(published, today, organisation):
    shown = public_story(article(published_at=published), **records(), today=today)
    assert shown.experts["ines-duarte"].organisation == organisation


def test_an_unnamed_person_has_no_name():
    source = story().sources["deep-throat"]
    assert (source.name, source.url) == ("", "")


def test_tags_that_point_to_nothing_are_left_alone():
    shown = story(body="[A]{expert=nobody} and [“B”]{quote=zzzzzzzz}")
    assert not shown.experts
    assert not shown.quotes


def test_quotes_know_their_speaker():
    quotes = story().quotes
    assert quotes["q7k2m9xa"].speaker == "Inês Duarte"
    assert quotes["q7k2m9xa"].speaker_detail == "Professor of economics, University of Lisbon"
    assert quotes["w4n8s2bb"].url == "https://roasters.example/annual"


@pytest.mark.parametrize(
    ("language", "way"),
    [
        ("en", "ltr"),
        ("", "ltr"),
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("fa", "rtl"),
        ("az-Arab", "rtl"),
        ("ar-Latn", "ltr"),
    ],
)
def test_direction(language: str, way: str):
    assert direction(language) == way
