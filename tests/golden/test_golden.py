"""Exports as readers get them, kept as files so that a change is seen in review.

`WORKSTATION_REWRITE_GOLDEN=1 pytest tests/golden` writes them anew; look at the difference before committing it.
"""

import os
import re
from pathlib import Path

import pytest

from tests.export.stories import article, corrected, records, story
from workstation.export.formats import find_format
from workstation.export.full import private_story
from workstation.export.options import Attributions, Options

FOLDER = Path(__file__).parent
REWRITE = os.environ.get("WORKSTATION_REWRITE_GOLDEN") == "1"
BESIDE = {"with_folder": True}

CASES = {
    "page.html": ("html", "", Options(**BESIDE)),
    "page-links.html": ("html", "", Options(attributions=Attributions.LINKS, **BESIDE)),
    "page-footnotes.html": ("html", "", Options(attributions=Attributions.FOOTNOTES, zone="Europe/Lisbon", **BESIDE)),
    "fragment-plain.html": ("html-fragment", "", Options(attributions=Attributions.PLAIN, **BESIDE)),
    "hugo.md": ("markdown", "hugo", Options(**BESIDE)),
    "hugo-footnotes.md": ("markdown", "hugo", Options(attributions=Attributions.FOOTNOTES, **BESIDE)),
    "jekyll-links.md": ("markdown", "jekyll", Options(attributions=Attributions.LINKS, **BESIDE)),
    "eleventy.md": ("markdown", "eleventy", Options(**BESIDE)),
    "pelican.md": ("markdown", "pelican", Options(**BESIDE)),
    "fragment-corrected.html": ("html-fragment", "", Options(attributions=Attributions.PLAIN, **BESIDE)),
    "hugo-corrected.md": ("markdown", "hugo", Options(**BESIDE)),
    "factcheck.html": ("factcheck", "", Options()),
    "full.md": ("markdown", "full", Options()),
}


@pytest.mark.parametrize("name", CASES)
def test_the_export_is_as_it_was(name: str):
    format, preset, options = CASES[name]
    recipe = find_format(format).recipe(preset)
    public = corrected if "-corrected" in name else story
    told = public() if recipe.projection == "public" else private_story(article(), **records())
    made = next(iter(recipe.write(told, options).files.values())).decode()
    # Encoders differ from one release to the next; what pictures look like is tested elsewhere.
    made = re.sub(r'("data": )"[^"]+"', r'\1"…"', made)
    place = FOLDER / name
    if REWRITE:
        place.write_text(made, encoding="utf-8", newline="\n")
    assert made == place.read_text(encoding="utf-8")
