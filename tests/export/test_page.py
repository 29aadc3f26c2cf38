"""The exported page: valid, complete, splittable for the preview, and silent about everything private."""

import getpass
import json
import re
import socket
from pathlib import Path

import html5lib
import pytest
from bs4 import BeautifulSoup

from tests.export.stories import CANARY, article, corrected, picture, records, story
from workstation.domain.bylines import Credit
from workstation.errors import FieldRefused
from workstation.export.formats import FORMATS
from workstation.export.options import Attributions, Options
from workstation.export.page import BODY_CLASS, author_box, page, page_parts
from workstation.export.projection import public_story
from workstation.markdown.render import render

EVERY = [Options(attributions=how, with_folder=folder) for how in Attributions for folder in (False, True)]
HOSTILE = (
    "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)> &amp; {{ 7*7 }} {% raw %} "
    "\x00\x01 \u2028 שלום 🗞️"
)


def soup(options: Options = EVERY[0], **fields) -> BeautifulSoup:
    return BeautifulSoup(page(story(**fields), options), "html.parser")


def data(shown: BeautifulSoup) -> dict:
    return json.loads(shown.find("script", type="application/ld+json").string)


@pytest.mark.parametrize("options", EVERY, ids=str)
def test_the_page_is_valid_html(options: Options):
    html5lib.HTMLParser(strict=True).parse(page(story(), options))


def test_an_empty_article_is_a_valid_page():
    bare = article(
        headline="",
        dek="",
        body="",
        dateline="",
        section="",
        topics=(),
        credit_line="",
        public_note="",
        published_at=None,
        modified_at=None,
        canonical_url="",
        publisher="",
        lead_image="",
        byline=(),
    )
    made = page(public_story(bare, **records()))
    html5lib.HTMLParser(strict=True).parse(made)
    assert "<title>coffee-prices</title>" in made.decode()


@pytest.mark.parametrize("options", EVERY, ids=str)
def test_hostile_words_stay_words(options: Options):
    fields = dict.fromkeys(
        ("headline", "dek", "dateline", "section", "credit_line", "public_note", "publisher"), HOSTILE
    )
    hostile = story(**fields, byline=(Credit(name=HOSTILE, bio=HOSTILE),), body="Plain.", lead_image_alt=HOSTILE)
    made = page(hostile, options)
    html5lib.HTMLParser(strict=True).parse(made)
    shown = BeautifulSoup(made, "html.parser")
    assert [script["type"] for script in shown.find_all("script")] == ["application/ld+json"]
    assert not shown.find_all(onerror=True)
    assert "{{ 7*7 }} {% raw %}" in shown.h1.get_text()
    assert data(shown)["headline"] == HOSTILE


def test_the_parts_make_the_page_and_the_body_is_what_render_gives():
    for options in EVERY:
        parts = page_parts(story(), options)
        assert page(story(), options) == (parts.before + parts.body + parts.after).encode()
        assert parts.body == render(story().body, parts.look)
        assert parts.before.rstrip().endswith(f'<div class="{BODY_CLASS}">')
        assert parts.after.startswith("</div>")


def test_the_same_story_gives_the_same_bytes():
    assert page(story()) == page(story())


def test_what_readers_see():
    shown = soup()
    assert shown.html["lang"] == "en-GB"
    assert shown.html["dir"] == "ltr"
    assert shown.h1.get_text() == "Coffee prices & “the squeeze”: what changed in Lisbon"
    assert shown.find(class_="dek").get_text() == "A fifth more for a cup, and nobody drinks less."
    byline = " ".join(shown.find("address").get_text().split())
    assert byline == "Reported and written by Ada Nwosu and José Añez · Translated by Li Wei"
    assert shown.find("a", rel="author")["href"] == "https://review.example/authors/ada-nwosu"
    assert [time["datetime"] for time in shown.find_all("time")] == [
        "2026-03-01T09:00:00+00:00",
        "2026-03-02T10:30:00+00:00",
    ]
    assert shown.find("time").get_text() == "1 March 2026, 09:00 UTC"
    assert shown.find(class_="dateline").get_text() == "LISBON —"
    lead = shown.find("figure", class_="lead")
    assert lead.img["alt"] == "People stand at the zinc counter of a café"
    assert "A counter in Alfama." in lead.figcaption.get_text()
    assert "J. Sá" in lead.figcaption.get_text()
    assert shown.find(class_="credit-line").get_text() == "Source: The Lisbon Review"
    assert "figures for milk" in shown.find(class_="public-note").get_text()
    box = shown.find(class_="in-this-article").get_text(" ", strip=True)
    assert "Inês Duarte Professor of economics, University of Lisbon" in box
    assert "Lisbon City Hall Price survey, February 2026" in box
    authors = [box.get_text(" ", strip=True) for box in shown.find_all(class_="author")]
    assert authors == [
        "Ada Nwosu Economics correspondent, The Lisbon Review "
        "Ada Nwosu covers prices, wages and the people between them. Website",
        "José Añez José Añez reports from Porto.",
    ]


def test_what_machines_read():
    shown = soup(Options(with_folder=True))
    meta = {
        tag.get("property") or tag.get("name"): tag.get("content")
        for tag in shown.find_all("meta")
        if tag.get("content")
    }
    expected = {
        "description": "A fifth more for a cup, and nobody drinks less.",
        "og:type": "article",
        "og:title": "Coffee prices & “the squeeze”: what changed in Lisbon",
        "og:description": "A fifth more for a cup, and nobody drinks less.",
        "og:url": "https://review.example/economy/coffee-prices",
        "og:site_name": "The Lisbon Review",
        "og:locale": "en_GB",
        "og:image": "https://review.example/economy/coffee-prices.files/image-01.jpg",
        "og:image:alt": "People stand at the zinc counter of a café",
        "article:published_time": "2026-03-01T09:00:00+00:00",
        "article:modified_time": "2026-03-02T10:30:00+00:00",
        "article:author": "https://review.example/authors/ada-nwosu",
        "article:section": "Economy",
        "twitter:card": "summary_large_image",
    }
    assert expected.items() <= meta.items()
    assert [tag["content"] for tag in shown.find_all("meta", property="article:tag")] == ["Prices", "cost of living"]
    assert shown.find("link", rel="canonical")["href"] == "https://review.example/economy/coffee-prices"
    assert not {"generator", "author"} & set(meta)


def test_the_structured_data_has_all_authors_and_everybody_quoted():
    found = data(soup())
    assert found["@type"] == "NewsArticle"
    assert [author["name"] for author in found["author"]] == ["Ada Nwosu", "José Añez", "Li Wei"]
    assert found["author"][0]["worksFor"] == {"@type": "Organization", "name": "The Lisbon Review"}
    assert found["author"][0]["sameAs"] == ["https://ada.example/"]
    assert [person["name"] for person in found["translator"]] == ["Li Wei"]
    assert found["datePublished"] == "2026-03-01T09:00:00+00:00"
    assert found["keywords"] == ["Prices", "cost of living"]
    assert [each["name"] for each in found["citation"]] == ["Lisbon City Hall", "Roasters’ Annual"]
    people = [each for each in found["mentions"] if each["@type"] == "Person"]
    assert people[0] == {
        "@type": "Person",
        "name": "Inês Duarte",
        "jobTitle": "Professor of economics",
        "affiliation": {"@type": "Organization", "name": "University of Lisbon"},
    }


def test_times_in_another_zone():
    shown = soup(Options(zone="Asia/Tokyo"))
    assert shown.find("time")["datetime"] == "2026-03-01T18:00:00+09:00"
    assert shown.find("time").get_text() == "1 March 2026, 18:00 JST"
    assert data(shown)["datePublished"] == "2026-03-01T18:00:00+09:00"


@pytest.mark.parametrize("zone", ["Nowhere/Land", "../etc/passwd", "", "/etc/hosts"])
def test_an_unknown_zone_is_refused_in_words(zone: str):
    with pytest.raises(FieldRefused, match="not a known time zone"):
        Options.build(zone=zone)


def test_a_story_from_right_to_left():
    shown = soup(language="ar", headline="أسعار القهوة")
    assert (shown.html["dir"], shown.html["lang"]) == ("rtl", "ar")
    assert shown.find(class_="in-this-article").h2.get_text() == "في هذا المقال"


def test_a_language_without_words_of_ours_still_has_dates():
    assert soup(language="fi").find("time").get_text() == "2026-03-01, 09:00 UTC"


def test_a_quote_of_a_source_with_an_address_is_cited():
    assert soup().find("blockquote")["cite"] == "https://roasters.example/annual"


def test_notes_name_the_speaker():
    shown = soup(Options(attributions=Attributions.FOOTNOTES))
    assert [ref.get_text() for ref in shown.find_all(class_="note-ref")] == ["a", "b"]  # 1 is the text's own footnote
    assert shown.find(class_="notes").ol["type"] == "a"
    numbered = soup(Options(attributions=Attributions.FOOTNOTES), body="[“A”]{quote=q7k2m9xa} B")
    assert [ref.get_text() for ref in numbered.find_all(class_="note-ref")] == ["1"]
    notes = [note.get_text(" ", strip=True) for note in shown.find(class_="notes").find_all("li")]
    assert notes[0].startswith("Inês Duarte , Professor of economics, University of Lisbon")
    assert "https://roasters.example/annual" in notes[1]


def test_links_lead_to_sources_and_to_the_box():
    shown = soup(Options(attributions=Attributions.LINKS))
    body = shown.find(class_=BODY_CLASS)
    assert body.find("a", string="Lisbon")["href"] == "https://lisbon.example/prices?year=2026&table=1"
    target = body.find("a", string="Inês Duarte")["href"]
    assert target == "#person-1"
    assert shown.find(id="person-1").b.get_text() == "Inês Duarte"


def test_every_link_within_the_page_has_its_target():
    for options in EVERY:
        shown = soup(options)
        targets = [tag["id"] for tag in shown.find_all(id=True)]
        assert len(targets) == len(set(targets))
        assert {a["href"][1:] for a in shown.find_all("a", href=re.compile("^#"))} <= set(targets)


def test_pictures_are_inside_or_beside_under_neutral_names():
    inside = soup()
    assert all(img["src"].startswith("data:image/jpeg;base64,") for img in inside.find_all("img"))
    beside = soup(Options(with_folder=True))
    assert [img["src"] for img in beside.find_all("img")] == [
        "coffee-prices.files/image-01.jpg",
        "coffee-prices.files/image-02.jpg",
        "coffee-prices.files/image-03.jpg",
    ]


def test_the_page_goes_out_without_a_picture_that_is_gone():
    broken = {**records(), "image_data": lambda name: b"not an image"}
    for format in FORMATS:
        for recipe in format.recipes:
            if recipe.projection == "public" and format.name != "text":  # plain text shows no picture in any case
                written = recipe.write(public_story(article(), **broken), Options())
                assert any("could not be opened" in warning for warning in written.warnings)


def secrets() -> list[bytes]:
    names = [getpass.getuser(), socket.gethostname(), str(Path.home()), str(Path.cwd())]
    return [name.encode() for name in names if len(name) > 4]


@pytest.mark.parametrize("options", [*EVERY, Options(with_folder=True, with_authors=True)], ids=str)
def test_nothing_private_is_in_any_byte_of_any_public_format(options: Options):
    for format in FORMATS:
        for recipe in format.recipes:
            if recipe.projection == "public":
                written = recipe.write(corrected(), options).files
                for path, content in written.items():
                    assert CANARY not in path
                    assert CANARY.encode() not in content.lower()
                    for secret in secrets():
                        assert secret not in content
                    if not path.endswith(".jpg"):
                        for key in (
                            b"q7k2m9xa",
                            b"w4n8s2bb",
                            b"k3m5p7ra",
                            b"ines-duarte",
                            b"city-hall",
                            b"deep-throat",
                            b"secret-",
                        ):
                            assert key not in content


def test_the_author_box_alone_is_a_page():
    made = author_box(story().byline[0], "en-GB")
    html5lib.HTMLParser(strict=True).parse(made)
    assert "Economics correspondent, The Lisbon Review" in made


def test_the_camera_is_nowhere():
    assert CANARY.encode() in picture()
    assert CANARY.encode() not in page(story())


def test_the_point_to_look_at_decides_what_cuts_of_the_lead_picture_keep():
    held = records()
    lead = held["images"]["canary-lead-name.jpg"]
    held["images"]["canary-lead-name.jpg"] = lead.changed(focus_x=0.25, focus_y=0.1)
    parts = page_parts(public_story(article(), **held), Options(with_folder=True))
    shown = BeautifulSoup(parts.text, "html.parser")
    style = shown.find("figure", class_="lead").img["style"]
    assert style == "object-fit: cover; object-position: 25% 10%; max-block-size: 85vh"
    meta = {tag.get("property"): tag.get("content") for tag in shown.find_all("meta")}
    assert meta["og:image"] == "https://review.example/economy/coffee-prices.files/card.jpg"
    assert (meta["og:image:width"], meta["og:image:height"]) == ("1200", "630")
    card = parts.gallery.files["coffee-prices.files/card.jpg"]
    assert CANARY.encode() not in card
    assert "coffee-prices.files/image-01.jpg" in parts.gallery.files
    inside = page_parts(public_story(article(), **held), Options())
    assert "og:image" not in inside.before
    assert not inside.gallery.files
