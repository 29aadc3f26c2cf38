"""The list of formats is what menus, dialogs and the command line follow."""

import pytest

from tests.export.stories import story
from workstation.errors import NotFound
from workstation.export.formats import FORMATS, find_format
from workstation.export.options import Options


def test_names_are_unique_and_found():
    assert [format.name for format in FORMATS] == [
        "html",
        "html-fragment",
        "docx",
        "pdf",
        "text",
        "factcheck",
        "markdown",
    ]
    for format in FORMATS:
        assert find_format(format.name) is format
        assert format.label
        for preset in format.presets:
            assert format.recipe(preset).name == preset


def test_presets_of_markdown():
    assert {"hugo", "jekyll", "eleventy", "pelican", "full", "source"} <= set(find_format("markdown").presets)
    assert find_format("html").presets == ()


def test_what_is_unknown_is_refused_with_the_choices():
    with pytest.raises(NotFound, match="no format called “odt”") as refused:
        find_format("odt")
    assert "html-fragment" in refused.value.remedy
    with pytest.raises(NotFound, match="no preset called “wordpress”") as refused:
        find_format("markdown").recipe("wordpress")
    assert "hugo" in refused.value.remedy
    with pytest.raises(NotFound):
        find_format("html").recipe("hugo")


def test_the_first_file_of_every_format_is_the_article():
    for format in FORMATS:
        for recipe in format.recipes:
            if recipe.projection == "public":
                files = recipe.write(story(), Options(with_folder=True, with_authors=True)).files
                assert next(iter(files)) == f"coffee-prices{format.suffix}"
