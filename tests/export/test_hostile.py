"""Hostile text and HTML in every place a person can fill: nothing active leaves, and the page stays whole."""

import json
import re
from itertools import pairwise

import html5lib
import pytest
from bs4 import BeautifulSoup

from tests.export.stories import story
from tests.shared import shared
from workstation.domain.bylines import Credit
from workstation.domain.topics import TopicRef
from workstation.export.formats import find_format
from workstation.export.options import Options
from workstation.export.page import page, style_sheet

SCHEMES = re.compile(r"^[\s\x00-\x20]*(javascript|vbscript|data(?!:image/))[\s\x00-\x20]*:", re.IGNORECASE)

FOLLOWED = frozenset(
    {"href", "src", "srcset", "action", "formaction", "cite", "data", "poster", "background", "xlink:href"}
)


def assert_nothing_active(html: bytes) -> None:
    shown = BeautifulSoup(html, "html5lib")
    scripts = shown.find_all("script")
    assert all(script.get("type") == "application/ld+json" for script in scripts)
    active = ("iframe", "object", "embed", "base", "form", "applet", "frame", "svg", "math", "template")
    assert not shown.find_all(active)
    assert not shown.find_all("meta", attrs={"http-equiv": True})
    for element in shown.find_all(True):
        for name, value in element.attrs.items():
            assert not name.lower().startswith("on"), element
            if name in FOLLOWED:
                assert not SCHEMES.match(str(value)), element


def test_hostile_html_in_the_body():
    payloads = [
        each["payload"] for each in json.loads(shared("fixtures/dompurify-expect-3.4.14.json").read_text("utf-8"))
    ]
    assert len(payloads) > 200
    for number in range(0, len(payloads), 8):
        body = "\n\n".join(payload.replace("\x00", "") for payload in payloads[number : number + 8])
        assert_nothing_active(page(story(body=body)))


def test_naughty_strings_in_every_field():
    strings = [text for text in json.loads(shared("fixtures/blns.json").read_text("utf-8")) if text.strip()]
    assert len(strings) > 400
    lines = [" ".join(text.split()) for text in strings if " ".join(text.split())]
    byline = tuple(Credit(name=line[:200], bio=text[:5_000]) for line, text in zip(lines, strings, strict=False))
    hostile = story(
        byline=byline,
        topics=tuple(TopicRef(label=line[:120]) for line in lines),
        public_note="\n\n".join(strings)[:20_000],
        body="\n\n".join(strings),
    )
    made = page(hostile)
    html5lib.HTMLParser().parse(made)
    assert_nothing_active(made)
    for recipe in find_format("markdown").recipes:
        if recipe.projection == "public":
            assert recipe.write(hostile, Options(with_authors=True)).files


def _brightness(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_brightness(one), _brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_of_text_can_be_read(scheme: str):
    """WCAG 2.2, 1.4.3: at least 4.5 to 1 on the page and on its shaded boxes."""
    blocks = [dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6});", block)) for block in style_sheet().split(":root")[1:3]]
    colours = blocks[0] if scheme == "light" else blocks[1]
    for ink in ("ink", "quiet", "link", "accent"):
        for ground in ("paper", "shade"):
            assert _contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)


def test_headings_of_the_page_do_not_skip_a_level():
    levels = [int(tag.name[1]) for tag in BeautifulSoup(page(story()), "html.parser").find_all(re.compile("^h[1-6]$"))]
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels[:-1]))
