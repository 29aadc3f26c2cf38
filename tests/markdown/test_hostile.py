"""223 + 515 hostile payloads in every place of a text: nothing active is left, as an independent parser sees it."""

import gc
import json
import re
import time
import tracemalloc

import html5lib
import pytest

from tests.markdown.fragments import DATA
from workstation.markdown.look import Look
from workstation.markdown.render import render
from workstation.markdown.sanitise import sanitise

ALLOWED = {
    "html", "head", "body", "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br",
    "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins",
    "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span",
    "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
    "var", "wbr",
}  # fmt: skip
SCHEMES = {"http", "https", "mailto", "tel", "sms", "ftp", "ftps", "irc", "ircs", "xmpp", "news", "geo"}
LOOK = Look(
    open_tag=lambda key, value, first: f'<span data-tag="{key}">',
    close_tag=lambda key, value, first: "</span>",
)


def payloads() -> list[str]:
    purify = json.loads((DATA / "dompurify-expect-3.4.14.json").read_text(encoding="utf-8"))
    naughty = json.loads((DATA / "blns.json").read_text(encoding="utf-8"))
    return [case["payload"] for case in purify] + naughty


PAYLOADS = payloads()
PLACES = {
    "block": "before\n\n{0}\n\nafter",
    "alone": "{0}",
    "in a div": "<div>\n{0}\n</div>",
    "in words": "some {1} words <b>raw</b>",
    "in a tag": "[words {1} more]{{quote=q1}} <i>x</i>",
    "in a link": "[text {1}](/u)",
    "as address": "[text]({1})",
    "as bracketed address": "[text](<{1}>)",
    "as title": '[text](/u "{1}")',
    "as image": '![{1}](<{1}> "{1}")',
    "as autolink": "<{1}>",
    "as definition": "[a]: <{1}> '{1}'\n\n[a] ![a]",
    "in a table": "| a | b |\n|---|---|\n| {1} | [x]({1}) |",
    "in a footnote": "a[^1]\n\n[^1]: {1}",
    "as attribute": "<a href=\"{1}\" title='{1}'>x</a> <img src='{1}' alt='{1}'>",
    "as code": "``` {1}\n{0}\n```",
    "as heading": "# {1}",
}


def test_counts():
    assert len(PAYLOADS) == 223 + 515


def active(html: str) -> list[str]:
    """What in this HTML could run, load, submit or lead where it must not."""
    found = []
    tree = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
    for element in tree.iter():
        if not isinstance(element.tag, str):
            found.append(f"comment {element.text!r}")
            continue
        if element.tag not in ALLOWED:
            found.append(element.tag)
        for name, value in element.attrib.items():
            if name.startswith("on") or name in ("srcdoc", "action", "formaction", "background", "srcset", "ping"):
                found.append(f"{element.tag} {name}")
            if name in ("href", "src", "cite") and not harmless(value, name):
                found.append(f"{element.tag} {name}={value!r}")
            if name == "style" and not re.fullmatch(r"text-align:\s*(left|right|center);?", value):
                found.append(f"style={value!r}")
    return found


def harmless(address: str, name: str) -> bool:
    bare = re.sub(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028\u2029\ufeff]", "", address).lower()
    if name == "src" and bare.replace("\\", "/").replace("%5c", "/").startswith("//"):
        return False
    scheme = re.match(r"([a-z][a-z0-9+.-]*):", bare)
    return scheme is None or scheme[1] in (SCHEMES if name != "src" else {"http", "https"})


@pytest.mark.parametrize("place", PLACES)
def test_nothing_active_is_left(place):
    for payload in PAYLOADS:
        text = PLACES[place].format(payload, " ".join(payload.split()))
        html = render(text, LOOK)
        assert active(html) == [], (text, html)


@pytest.mark.parametrize(
    "html",
    [
        "<p><script>x</script>",
        '<img onerror="x">',
        '<a href=" java\nscript:x">',
        "<img src='\\\\host/a'>",
        "<p><!-- c -->",
        "<svg/>",
    ],
)
def test_the_check_itself_sees_what_is_active(html):
    assert active(html)


def test_sanitise_alone():
    for payload in PAYLOADS:
        assert active(sanitise(payload)) == [], payload


@pytest.mark.parametrize("payload", PAYLOADS[::7])
def test_no_element_leaves_its_block(payload):
    """The paragraphs around a payload stay where they are: outside of it."""
    tree = html5lib.parseFragment(render(f"first\n\n{payload}\n\nlast"), namespaceHTMLElements=False)
    tops = [child for child in tree if child.tag == "p"]
    assert tops[0].text == "first"
    assert "last" in "".join(tops[-1].itertext()) or payload.lstrip().startswith(
        ("<!--", "<?", "<!", "```", "<pre", "<s", "<t")
    )


def test_end_tags_that_end_nothing_do_not_hide_how_deep_a_block_is():
    hostile = "<b></x>" * 100_000
    assert "<b>" not in render(hostile)


def test_what_they_cost_grows_with_the_text_alone():
    """Four times as many of each cost about four times as much: none makes the parser or the sanitiser go astray."""

    def cost(times: int) -> float:
        texts = [f"{payload}\n\n" * times for payload in PAYLOADS]
        begun = time.thread_time()
        for text in texts:
            assert len(render(text)) < 100 * len(text) + 1_000
        return time.thread_time() - begun

    gc.disable()
    try:
        cost(1)
        assert cost(16) < 10 * cost(4)
    finally:
        gc.enable()


def test_what_they_take_of_the_memory_grows_with_the_text_alone():
    text = "\n\n".join(PAYLOADS) * 2
    tracemalloc.start()
    try:
        render(text)
        assert tracemalloc.get_traced_memory()[1] < 500 * len(text)
    finally:
        tracemalloc.stop()
