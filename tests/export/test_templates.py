"""A person's own templates: they lean on the shipped ones, fail in plain words, and reach nothing they should not."""

from pathlib import Path

import pytest

from tests.export.stories import corrected, story
from workstation import paths
from workstation.errors import NotFound, TemplateBroken
from workstation.export import templates
from workstation.export.options import Options
from workstation.export.page import page
from workstation.export.projection import PublicStory


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path))

    def write(text: str, name: str = "house", file: str = "article.html") -> Options:
        folder = paths.user_templates() / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text, encoding="utf-8")
        return Options(template=name)

    return write


def test_a_template_of_ones_own_leans_on_the_shipped_pieces(own):
    options = own("<!DOCTYPE html><title>{{ story.title }}</title><p>House!</p>{% include 'story.html' %}")
    made = page(story(), options).decode()
    assert "<p>House!</p>" in made
    assert '<h1 class="headline"' in made
    assert templates.own_templates() == ["house"]


@pytest.mark.parametrize("told", [story(), corrected(), story(credit_line="\x00·\x85\ufdd0\ufffe–\x7f")])
def test_a_copy_of_the_shipped_template_gives_the_shipped_page(own, told: PublicStory):
    options = own((templates.shipped() / "article.html").read_text(encoding="utf-8"))
    assert page(told, options) == page(told) == page(told)


def test_a_piece_of_ones_own_replaces_the_shipped_one(own):
    own("<!DOCTYPE html><title>t</title>{% include 'meta.html' %}{{ body }}")
    options = own("<!-- ours -->", file="meta.html")
    assert b"<!-- ours -->" in page(story(), options)


def test_pieces_of_ones_own_need_not_know_what_later_versions_added(own):
    """What a person copied has the macros there were then; a new one of ours stands in a file of its own."""
    own("<!DOCTYPE html><title>t</title>{% include 'story.html' %}")
    theirs = ("figure_line(shown, words)", "name(credit)", "correction(note)", "author_box(author, words)")
    options = own("".join(f"{{% macro {each} %}}{{% endmacro %}}" for each in theirs), file="macros.html")
    assert "Tomás Reis</b>" in page(story(), options).decode()


def test_an_unknown_template_is_named(own):
    own("{{ body }}")
    with pytest.raises(NotFound, match=r"no template called “\.\./house”"):
        page(story(), Options(template="../house"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p>\n{% if %}", "house/article.html, line 2"),
        ("<p>\n\n{{ story.nothing_here }}{{ body }}", "house/article.html, line 3"),
        ("{{ unknown }}{{ body }}", "unknown"),
        ("{% include 'gone.html' %}{{ body }}", "gone.html"),
        ("no body", "must print {{ body }} once"),
        ("{{ body }}{{ body }}", "must print {{ body }} once"),
        ("{{ 1 / 0 }}{{ body }}", "line 1"),
        ("{{ 'a' + 1 }}{{ body }}", "line 1"),
    ],
)
def test_a_broken_template_says_where(own, text: str, said: str):
    with pytest.raises(TemplateBroken) as refused:
        page(story(), own(text))
    assert said in refused.value.happened
    assert refused.value.safe == "Nothing was written."
    assert str(Path.home()) not in str(refused.value) or Path.home() == Path("/")


@pytest.mark.parametrize(
    "attack",
    [
        "{{ story.__class__.__mro__ }}",
        "{{ story._private }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ self._TemplateReference__context }}",
        "{{ range.__globals__ }}",
        "{{ story.lead.develop.__globals__ }}",
        "{{ story.lead.develop.__closure__ }}",
        "{% include '/etc/hostname' %}",
        "{% include '../../library.db' %}",
        "{% include '../../../../etc/hostname' %}",
        "{% import 'os' as os %}",
        "{{ '{0.__class__}'.format(story) }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ '%s'|format('x') }}",
        "{% for i in range(10000000) %}{% endfor %}",
        "{% for i in range(9000) %}{% for j in range(9000) %}{% endfor %}{% endfor %}",
        "{{ 'a' * 999999999 }}",
        "{{ 999999999 * 'a' }}",
        "{{ [1] * 999999999 }}",
        "{{ 9 ** 99999999 }}",
        "{{ 10.0 ** 9999 }}",
        "{{ 'a'.ljust(999999999) }}",
        "{{ 'a'|center(999999999) }}",
        "{{ lipsum(n=100000) }}",
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{% include 'article.html' %}",
        "{% set x = 'aaaaaaaaaa' * 9000 %}{% for i in range(9999) %}{{ x }}{% endfor %}",
        "{% do story.images.clear() %}",
        "{{ story.topics.append(1) }}",
    ],
)
def test_the_sandbox_holds(own, attack: str):
    with pytest.raises(TemplateBroken):
        page(story(), own(attack + "{{ body }}"))
