"""A byline in a sentence of one's own: every name once, in every format, its link kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.stories import article, records
from workstation.domain.bylines import Credit, byline_in_words, template_pieces
from workstation.errors import FieldRefused
from workstation.export.byline import byline_text
from workstation.export.formats import FORMATS
from workstation.export.jsonld import news_article
from workstation.export.options import STANDARD
from workstation.export.projection import PublicStory, public_story

TWO = (Credit(name="Ann"), Credit(name="Bo"))


def told(template: str) -> PublicStory:
    return public_story(article(byline_template=template), **records())


def test_a_template_puts_the_names_into_its_sentence():
    assert byline_in_words(TWO, "Reported by {0}, translated by {1}") == "Reported by Ann, translated by Bo"
    assert byline_in_words(TWO, "{1} for {0} (abridged)") == "Bo for Ann (abridged)"


@pytest.mark.parametrize(
    "template", ["", "By {0}", "By {0}, {1} and {2}", "{0} {0} {1}", "By {name}", "By {0} and { 1 }"]
)
def test_a_template_that_leaves_somebody_out_is_not_used(template):
    assert byline_in_words(TWO, template) == "By Ann and Bo"
    assert template_pieces(template, 2) is None


@given(words=st.lists(st.text(max_size=8).filter(lambda w: "{" not in w and "}" not in w), min_size=4, max_size=4))
def test_every_word_and_every_name_is_printed(words):
    template = "{2}".join(["{0}".join(words[:2]), "{1}".join(words[2:])])
    names = tuple(Credit(name=name) for name in ("Ann", "Bo", "Cy"))
    assert byline_in_words(names, template) == f"{words[0]}Ann{words[1]}Cy{words[2]}Bo{words[3]}"


def test_html_and_markdown_print_it_with_the_links_and_the_data_stays():
    template = "Reported by {0} & *{1}*, translated by {2}."
    story, plain = told(template), told("")
    assert byline_text(story) == "Reported by Ada Nwosu & *José Añez*, translated by Li Wei."
    for format in FORMATS:
        for recipe in format.recipes:
            if recipe.projection != "public" or format.name not in ("html", "html-fragment", "markdown"):
                continue
            made = next(iter(recipe.write(story, STANDARD).files.values())).decode()
            if format.name == "markdown":
                assert "**Reported by [Ada Nwosu](https://review.example/authors/ada-nwosu) &amp; \\*José" in made
            else:
                assert 'Reported by <a rel="author" href="https://review.example/authors/ada-nwosu">Ada' in made
                assert "</a> &amp; *<span" in made
                assert "Li Wei</span>.</span>" in made
    assert news_article(story, description="", zone="UTC", lead=None) == news_article(
        plain, description="", zone="UTC", lead=None
    )


def test_a_template_is_one_line():
    with pytest.raises(FieldRefused, match="single line"):
        article().changed(byline_template="By {0}\n{1}")
