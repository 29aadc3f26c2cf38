"""Values refuse what does not fit, in words, and never change in place."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from pydantic import ValidationError

from workstation.domain.articles import Article, Embargo, Status, first_words
from workstation.domain.base import now
from workstation.domain.people import Affiliation, Author, Bio, BioLength, Contact, Expert
from workstation.domain.revisions import fingerprint
from workstation.errors import FieldRefused


def article(**fields: object) -> Article:
    return Article.build(**{"id": "1", "slug": "a", "created_at": now(), "updated_at": now(), **fields})


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("headline", "x" * 301, "The headline has 301 characters; at most 300 fit."),
        ("headline", "two\nlines", "The headline does not fit: it must be a single line."),
        ("status", "spiked", "not “spiked”"),
        ("language", "english!", "write the language as in en, es or pt-BR"),
        ("canonical_url", "example.org", "beginning with https://"),
        ("published_at", datetime(2026, 3, 1, 9, 0), "a time needs its zone"),
        ("slug", "Not A Slug", "use lower-case letters, digits and hyphens"),
        ("slug", "nul", "Windows keeps that name for a device"),
        ("slug", "-a", "beginning with a letter or digit"),
    ],
)
def test_a_field_that_does_not_fit_is_refused_by_name(field, value, said):
    with pytest.raises(FieldRefused) as refused:
        article(**{field: value})
    assert said in str(refused.value)
    assert refused.value.safe == "Nothing was changed."


def test_an_article_cannot_be_changed_in_place_and_a_changed_copy_is_checked():
    draft = article()
    with pytest.raises(ValidationError):
        draft.headline = "New"
    assert draft.changed(headline="New").headline == "New"
    assert draft.headline == ""
    with pytest.raises(FieldRefused):
        draft.changed(headline="x" * 301)


def test_times_are_kept_in_utc():
    lima = timezone(timedelta(hours=-5))
    kept = article(deadline=datetime(2026, 3, 1, 20, 0, tzinfo=lima)).deadline
    assert kept == datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
    assert kept.tzinfo is UTC


def test_an_embargo_names_a_real_zone():
    with pytest.raises(FieldRefused, match="not a known time zone"):
        Embargo.build(until=now(), zone="Middle/Earth")
    assert Embargo.build(until=now(), zone="America/Lima").zone == "America/Lima"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("", "a"),
        ("\n\n## A *heading*\n", "A heading"),
        ("[Ada Roe]{expert=ada-roe} said so.", "Ada Roe said so."),
        ("> quoted words", "quoted words"),
        ("![](https://far.example/b.png)\n\nThe text.", "The text."),
        ("![A *sign*](media/a.png 'title') stands", "A sign stands"),
        ("![A [big] sign](media/a.png)", "A big sign"),
        ("![a][b] and [the city][c]", "a and the city"),
        ('See [the city](https://a.example/x_(y)?z=1 "title") and [her](<a b>), now!', "See the city and her, now!"),
        ("[![A sign](a.png)](https://a.example)", "A sign"),
        ("[[the city](https://a.example)]{source=city} says", "the city says"),
        ("![](data:image/png;base64," + "A" * 9_000 + ")", "a"),
        ("[the city]() is ![here]()", "the city is here"),
        ("Stop! [sic] (really) f(x)[0](", "Stop! sic (really) f(x)0("),
        ("word " * 40, "word word word word word word word word word word word word…"),
    ],
)
def test_without_a_headline_the_first_words_are_the_title(body, title):
    assert article(body=body).title == title
    assert article(body=body, headline="The headline").title == "The headline"
    assert len(first_words(body)) <= 61


def test_the_bio_that_fits_best_is_chosen_by_language_then_length():
    author = Author.build(
        slug="a",
        name="A",
        bios=(
            Bio(length=BioLength.SHORT, language="en", text="short"),
            Bio(length=BioLength.LONG, language="en", text="long"),
            Bio(length=BioLength.SHORT, language="es", text="corta"),
        ),
    )
    assert author.bio(BioLength.LONG, "en-GB") == "long"
    assert author.bio(BioLength.LONG, "es") == "corta"
    assert author.bio(BioLength.SHORT, "fr") == "short"
    assert Author.build(slug="b", name="B").bio() == ""


@pytest.mark.parametrize(
    ("day", "role"),
    [("2019-12-31", None), ("2020-01-01", "Fellow"), ("2022-06-30", "Fellow"), ("2023-02-01", "Director")],
)
def test_the_affiliation_of_a_day_is_the_one_that_held_then(day, role):
    expert = Expert.build(
        slug="e",
        name="E",
        affiliations=(
            Affiliation(role="Fellow", start="2020", end="2022"),
            Affiliation(role="Director", start="2023-02"),
        ),
    )
    held = expert.affiliation_on(day)
    assert (held.role if held else None) == role


def test_a_partial_date_is_a_year_a_month_or_a_day():
    with pytest.raises(FieldRefused, match="2024-03-15"):
        Affiliation.build(start="spring 2024")
    with pytest.raises(FieldRefused, match="value is empty"):
        Contact.build(kind="phone", value="")


def test_the_fingerprint_covers_what_is_printed_and_not_the_bookkeeping():
    draft = article(headline="One")
    assert fingerprint(draft) == fingerprint(draft.changed(version=7, updated_at=now()))
    for other in (draft.changed(headline="Two"), draft.changed(status=Status.READY), draft.changed(body="x")):
        assert fingerprint(other) != fingerprint(draft)
