"""Hostile text and HTML in every place a person can fill: nothing active leaves, and the page stays whole."""

import json
import re
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from tests.export.stories import story
from tests.export.test_harmless import HARMLESS
from tests.markdown.fragments import DATA
from tests.markdown.test_hostile import active
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
    assert len(PURIFY) == 223
    for number in range(0, len(PURIFY), 8):
        body = "\n\n".join(payload.replace("\x00", "") for payload in PURIFY[number : number + 8])
        assert_nothing_active(page(story(body=body)))


def test_naughty_strings_in_every_field():
    every = json.loads((DATA / "blns.json").read_text("utf-8"))
    assert len(every) == 515
    strings = [text for text in every if text.strip()]
    lines = [" ".join(text.split()) for text in strings if " ".join(text.split())]
    byline = tuple(Credit(name=line[:200], bio=text[:5_000]) for line, text in zip(lines, strings, strict=False))
    hostile = story(
        byline=byline,
        topics=tuple(TopicRef(label=line[:120]) for line in lines),
        public_note="\n\n".join(strings)[:20_000],
        body="\n\n".join(strings),
    )
    assert_nothing_active(page(hostile))
    for recipe in find_format("markdown").recipes:
        if recipe.projection == "public":
            assert recipe.write(hostile, Options(with_authors=True)).files


PURIFY = [case["payload"] for case in json.loads((DATA / "dompurify-expect-3.4.14.json").read_text("utf-8"))]
PRESETS = [recipe for recipe in find_format("markdown").recipes if recipe.projection == "public"]
PLACES = {
    "block": "before\n\n{0}\n\nafter",
    "alone": "{0}",
    "below words": "before\n{0}\nafter",
    "in a list": "- {1}\n\n  {0}\n\n> {1}",
    "in a div": "<div>\n{0}\n</div>",
    "in words": "some {1} words <b>raw</b>",
    "in a tag": "[words {1} more]{{quote=q7k2m9xa}} <i>x</i>",
    "in a link": "[text {1}](/u)",
    "as address": "[text]({1}) ![text]({1})",
    "as bracketed address": '[text](<{1}>) ![*text*](<{1}> "t")',
    "as image": '![{1}](<{1}> "{1}")',
    "as autolink": "<{1}>",
    "as definition": "[a]: <{1}> '{1}'\n\n[a] ![a]\n\n> [b]: {1}\n\n[b]",
    "in a table": "| a | b |\n|---|---|\n| {1} | [x]({1}) |",
    "in a footnote": "a[^1]\n\n[^1]: {1}",
    "as attribute": "<a href=\"{1}\" title='{1}'>x</a> <img src='{1}' alt='{1}'>",
    "as heading": "# {1}",
}
PIECES = (
    "<div>", "</div>", "<!--", "-->", "<script>", "</script>", "<b onclick=x>", "</b>", "[x](javascript:x)", "> ",
    "[a]: javascript:x", "<svg>", "<td>", "<table>", "]]>", "<?", "<img src=x onerror=y", "<pre>", "</pre>", "[x][a]",
    "`", "&#10;", '"', "<p title='",
)  # fmt: skip
ADDRESSES = [
    "javascript:alert(1)",
    "JaVaScRiPt&colon;x",
    "vbscript:x",
    "data:text/html,<b>",
    "java&#115;cript\\:x",
    "&#1;javascript:x",
]


def _generators() -> list[MarkdownIt]:
    """Markdown as a site generator reads it at its most trusting."""
    plain, tables, notes = (MarkdownIt("commonmark") for _ in range(3))
    tables.enable(["table", "strikethrough"])
    notes.enable(["table"]).use(footnote_plugin)
    for one in (plain, tables, notes):
        one.validateLink = lambda url: True
    return [plain, tables, notes]


GENERATORS = _generators()


def exported(body: str, preset) -> str:
    """The body as the preset writes it, with nothing before or behind it."""
    quiet = story(body=body, lead_image="", dateline="", public_note="", credit_line="", byline=())
    written = preset.write(quiet, Options(with_folder=True, expert_box=False)).files["coffee-prices.md"].decode()
    return written.split("\n---\n" if preset.name != "pelican" else "Status: published\n", 1)[1]


def assert_harmless(body: str, presets=PRESETS) -> None:
    """Every preset, read by every generator; what comes out the same is looked at once."""
    written = {exported(body, preset) for preset in presets}
    for html in {generator.render(text) for generator in GENERATORS for text in written}:
        assert active(html) == [], (body, written)


def _at(place: str) -> list[str]:
    plain = [payload.replace("\x00", "") for payload in (*PURIFY, *ADDRESSES)]
    return [PLACES[place].format(each, " ".join(each.split())) for each in plain]


@pytest.mark.parametrize("place", PLACES)
def test_nothing_active_in_markdown_for_a_site(place: str):
    """Each payload at each place by one preset, and by each preset at one place or another: what they share is most."""
    for number, body in enumerate(_at(place), start=list(PLACES).index(place)):
        assert_harmless(body, [PRESETS[number % len(PRESETS)]])


@pytest.mark.sites
@pytest.mark.parametrize("place", PLACES)
def test_nothing_active_in_markdown_for_a_site_of_any_kind(place: str):
    for body in _at(place):
        assert_harmless(body)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from([*HARMLESS, *ADDRESSES, *PIECES]), max_size=12), st.sampled_from(["\n", " ", ""]))
def test_nothing_active_however_it_is_put_together(parts: list[str], between: str):
    assert_harmless(between.join(parts))


def test_tags_are_taken_out_before_the_html_is_looked_at():
    assert "<script" not in exported(
        "<scr[i]{quote=q7k2m9xa}pt>alert(1)</script> [<scr]{quote=q7k2m9xa}ipt>", PRESETS[0]
    )


@pytest.mark.parametrize("before", ["", "\ufeff", "<script>1</script>\n\n", "<!-- c -->\n", "[x]: javascript:x\n\n"])
@pytest.mark.parametrize("opening", ["~~~\n", "    ", "```\n", "<!-- "])
def test_a_byte_order_mark_hides_nothing(before: str, opening: str):
    assert_harmless(f"{before}\ufeff{opening}<script>alert(1)</script>\n<img src=x onerror=y>")


def test_text_too_deeply_nested_for_the_parser_is_words():
    assert_harmless(">" * 150 + " <script>x</script>")


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
