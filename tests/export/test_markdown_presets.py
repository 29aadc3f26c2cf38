"""Markdown for site generators: front matter that reads back, a body without tags, hazards made harmless."""

import io
import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from tests.export.stories import article, records, story
from workstation.domain.bylines import Credit
from workstation.domain.topics import TopicRef
from workstation.export.formats import find_format
from workstation.export.hazards import safe_for_hugo, safe_for_kramdown, safe_for_python_markdown
from workstation.export.markdown_words import escaped
from workstation.export.options import Attributions, Options
from workstation.export.projection import public_story
from workstation.markdown.render import render
from workstation.markdown.visible import visible

PUBLIC = [recipe for recipe in find_format("markdown").recipes if recipe.projection == "public"]
YAML_PRESETS = [recipe for recipe in PUBLIC if recipe.name != "pelican"]


def written(preset: str, options: Options | None = None, **fields) -> str:
    files = find_format("markdown").recipe(preset).write(story(**fields), options or Options()).files
    return files[f"{story(**fields).slug}.md"].decode()


def parted(text: str) -> tuple[dict, str]:
    _, head, body = text.split("---\n", 2)
    return YAML(typ="safe", pure=True).load(io.StringIO(head)), body


def test_the_default_preset_is_hugo():
    assert find_format("markdown").recipe().name == "hugo"


@pytest.mark.parametrize("preset", [recipe.name for recipe in YAML_PRESETS])
def test_the_front_matter_generators_share(preset: str):
    fields, body = parted(written(preset))
    assert fields["title"] == "Coffee prices & “the squeeze”: what changed in Lisbon"
    assert fields["slug"] == "coffee-prices"
    assert fields["authors"] == ["Ada Nwosu", "José Añez", "Li Wei"]
    assert fields["author"] == "Ada Nwosu, José Añez, Li Wei"
    assert fields["byline"] == "Reported and written by Ada Nwosu and José Añez · Translated by Li Wei"
    assert fields["tags"] == ["Prices", "cost of living"]
    assert fields["categories"] == ["Economy"]
    assert fields["lang"] == "en-GB"
    assert "date: 2026-03-01T09:00:00+00:00\n" in written(preset)
    assert body.startswith("\n")


def test_what_each_generator_needs():
    assert parted(written("hugo"))[0]["draft"] is False
    assert "lastmod: 2026-03-02T10:30:00+00:00\n" in written("hugo")
    assert parted(written("jekyll"))[0]["render_with_liquid"] is False
    assert parted(written("eleventy"))[0]["templateEngineOverride"] == "md"


def test_the_pelican_head_is_plain_lines():
    head = written("pelican").split("\n\n", 1)[0].split("\n")
    assert head == [
        "Title: Coffee prices &amp; “the squeeze”: what changed in Lisbon",
        "Slug: coffee-prices",
        "Date: 2026-03-01T09:00:00+00:00",
        "Modified: 2026-03-02T10:30:00+00:00",
        "Authors: Ada Nwosu; José Añez; Li Wei;",
        "Byline: Reported and written by Ada Nwosu and José Añez · Translated by Li Wei",
        "Tags: Prices; cost of living;",
        "Category: Economy",
        "Summary: A fifth more for a cup, and nobody drinks less.",
        "Lang: en",
        "Status: published",
    ]


@pytest.mark.parametrize("recipe", PUBLIC, ids=lambda recipe: recipe.name)
def test_the_body_has_every_word_no_tag_and_an_ending(recipe):
    body = written(recipe.name)
    for words in (
        "“Nobody here drinks less, they just complain more,” says Inês Duarte",
        "`price = cost × 4`",
        "| 2025 | €0.95 |",
    ):
        assert words in body
    assert "]{" not in body
    assert "*Source: The Lisbon Review*" in body
    assert "**Inês Duarte**: Professor of economics, University of Lisbon" in body
    assert "[Lisbon City Hall](https://lisbon.example/prices?year=2026&table=1): Price survey" in body
    assert "Economics correspondent, The Lisbon Review." in body
    assert "This article was updated" in body


def test_links_and_footnotes():
    linked = written("hugo", Options(attributions=Attributions.LINKS))
    assert "coffee in [Lisbon](https://lisbon.example/prices?year=2026&table=1) rose" in linked
    noted = written("hugo", Options(attributions=Attributions.FOOTNOTES))
    assert "complain more,”[^quote-1] says Inês Duarte" in noted
    assert "[^quote-1]: Inês Duarte, Professor of economics, University of Lisbon" in noted
    assert "[^quote-2]: Roasters’ Annual: <https://roasters.example/annual>" in noted
    assert "[^1]: The count leaves out kiosks." in noted


def test_a_source_in_a_link_does_not_become_a_link():
    body = "See [what [the city]{source=city-hall} says](https://a.example/) and [[the city](https://b.example/)]{source=city-hall}."
    made = written("hugo", Options(attributions=Attributions.LINKS), body=body)
    assert "See [what the city says](https://a.example/) and [the city](https://b.example/)." in made


def test_pictures_have_neutral_names_inside_or_beside():
    assert "![Sacks of green coffee in a warehouse](data:image/jpeg;base64," in written("jekyll")
    beside = written("hugo", Options(with_folder=True))
    assert "![Sacks of green coffee in a warehouse](../coffee-prices.files/image-02.jpg)" in beside
    assert "![People stand at the zinc counter of a café](../coffee-prices.files/image-01.jpg)" in beside


def test_a_picture_named_in_code_stays_as_it_is_written():
    assert "`media/secret-warehouse.jpg`" in written("hugo", body="Write `media/secret-warehouse.jpg` there.")


def test_author_files_come_only_when_asked():
    hugo = find_format("markdown").recipe("hugo")
    assert set(hugo.write(story(), Options()).files) == {"coffee-prices.md"}
    files = hugo.write(story(), Options(with_authors=True)).files
    assert set(files) > {"content/authors/ada-nwosu/_index.md", "content/authors/josé-añez/_index.md"}
    fields, _ = parted(files["content/authors/ada-nwosu/_index.md"].decode())
    assert fields["links"] == [{"label": "Website", "url": "https://ada.example/"}]
    jekyll = find_format("markdown").recipe("jekyll").write(story(), Options(with_authors=True)).files
    assert YAML(typ="safe").load(jekyll["_data/authors/ada-nwosu.yml"].decode())["role"] == "Economics correspondent"
    eleventy = find_format("markdown").recipe("eleventy").write(story(), Options(with_authors=True)).files
    assert json.loads(eleventy["_data/authors/ada-nwosu.json"])["url"] == "https://review.example/authors/ada-nwosu"


@pytest.mark.parametrize("name", ["../../etc/passwd", "..", "/root", "a/b", "\\\\host\\share", "...", "a\x00b"])
def test_an_author_cannot_lead_out_of_the_folder(name: str):
    for recipe in PUBLIC:
        for path in recipe.write(story(byline=(Credit(name=name),)), Options(with_authors=True)).files:
            assert ".." not in path.split("/")
            assert not path.startswith("/")
            assert "\\" not in path
            assert path.count("/") <= 3


def test_warnings_say_what_will_surprise():
    hugo = find_format("markdown").recipe("hugo")
    assert any("HTML" in warning for warning in hugo.write(story(body="A <b>bold</b> claim."), Options()).warnings)
    assert any(
        "no time of publication" in warning for warning in hugo.write(story(published_at=None), Options()).warnings
    )
    eleventy = find_format("markdown").recipe("eleventy")
    assert any("footnotes" in warning for warning in eleventy.write(story(), Options()).warnings)


def test_without_a_day_of_publication_the_day_of_the_export_stands_in():
    assert "date: 2026-03-01T00:00:00+00:00\n" in written("hugo", published_at=None)


SHORTCODES = [
    ("{{< youtube x >}}", "&#123;{< youtube x >}}"),
    ("{{% note %}}", "&#123;{% note %}}"),
    ("`{{< x >}}`", "`{{</* x */>}}`"),
    ("`{{% x %}}`", "`{{%/* x */%}}`"),
    ("    {{< x >}}{{< /x >}}", "    {{</* x */>}}{{</* /x */>}}"),
    ("`{{<` alone", "`{{\u2060<` alone"),
    ("`{{< a %}}`", "`{{\u2060< a %}}`"),
    ("```\n{{< x >}}\n```\n{{< y", "```\n{{</* x */>}}\n```\n&#123;{< y"),
    ("{{ liquid }}", "{{ liquid }}"),
]


@pytest.mark.parametrize(("text", "safe"), SHORTCODES)
def test_hugo_shortcodes(text: str, safe: str):
    assert safe_for_hugo(text) == safe


@pytest.mark.parametrize("text", ["{: .class}", "{::nomarkdown}", "word{:.x}", "{:toc}"])
def test_kramdown_attributes_are_words(text: str):
    assert visible(safe_for_kramdown(text)).text == visible(text).text
    assert "{:" not in safe_for_kramdown(text).replace("\\{:", "")


@pytest.mark.parametrize("text", ["# Head {#id}", "para\n{: .class}", "{.x}", "*[HTML]: HyperText"])
def test_python_markdown_extras_are_words(text: str):
    assert visible(safe_for_python_markdown(text)).text == visible(text).text


@settings(deadline=None, max_examples=150)
@given(st.text(st.sampled_from("{}<>%`*/x \n:#.[]\\"), max_size=25))
def test_hugo_never_meets_a_shortcode_and_readers_see_the_same(text: str):
    safe = safe_for_hugo(text)
    opened = safe.replace("{{</*", "").replace("{{%/*", "")
    assert "{{<" not in opened
    assert "{{%" not in opened
    as_hugo = safe.replace("{{</*", "{{<").replace("{{%/*", "{{%").replace("*/>}}", ">}}").replace("*/%}}", "%}}")
    if "*/" not in text and "/*" not in text:
        assert visible(as_hugo.replace("\u2060", "")).text == visible(text).text


@settings(deadline=None, max_examples=150)
@given(
    st.text(
        st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" *_`[]<>#|~&\\-+1.)=:!(){}'\""), max_size=30
    )
)
@example("---")  # a rule, or the line under a heading
@example("-- so it goes")
@example("+++")
def test_plain_text_put_into_markdown_reads_as_itself(text: str):
    shown = visible(escaped(text)).text
    assert shown == " ".join(text.split())
    assert "<a" not in render(escaped(text))


def test_names_with_commas_and_semicolons_stay_whole_in_pelican():
    head = written("pelican", byline=(Credit(name="Smith, Jr; J."),), topics=(TopicRef(label="a, b"),))
    assert "Authors: Smith, Jr, J.;\n" in head
    assert "Tags: a, b;\n" in head


def test_a_body_that_looks_like_front_matter_stays_body():
    fields, body = parted(written("hugo", body="---\ntitle: fake\n---\nText", lead_image="", dateline=""))
    assert fields["title"].startswith("Coffee")
    assert "title: fake" in body


def test_hostile_fields_stay_in_their_fields():
    hostile = "a: b\n---\nevil: yes # {{< x >}} \u2028 😀"
    fields, _ = parted(written("hugo", publisher="", byline=(Credit(name=hostile),), section="on"))
    assert fields["authors"] == [hostile]
    assert fields["categories"] == ["on"]
    assert "evil" not in fields


def test_the_article_without_anything_still_makes_a_file():
    bare = article(
        headline="",
        dek="",
        body="",
        byline=(),
        topics=(),
        section="",
        lead_image="",
        dateline="",
        credit_line="",
        public_note="",
    )
    for recipe in PUBLIC:
        assert recipe.write(public_story(bare, **records()), Options()).files["coffee-prices.md"]


def test_a_picture_alone_gets_its_caption_and_credit():
    body = written("hugo")
    assert "image-02" not in body
    assert "\n\n*Green coffee at the port. Photo: J. Sá (CC BY 4.0)*\n\n- Rent" in body
    assert "*A counter in Alfama. Photo: J. Sá*\n\n**LISBON**" in body
