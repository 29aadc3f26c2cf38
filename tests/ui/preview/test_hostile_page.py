"""The 223 + 515 hostile payloads in the running preview, loaded and typed: nothing is active, nobody is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.markdown.test_hostile import PAYLOADS, PLACES
from tests.ui.preview.conftest import Canary, Listener, wait_for
from tests.ui.preview.pages import article
from tests.ui.preview.test_live_page import Bench
from workstation.markdown.render import render
from workstation.ui.session import Session

ACTIVE = r"""
(() => {
  const found = [];
  const tags = ["script", "iframe", "frame", "object", "embed", "applet", "base", "form", "input", "button", "link",
    "meta", "svg", "math", "template", "video", "audio", "style", "noscript", "portal"];
  const follow = ["href", "src", "action", "formaction", "cite", "data", "poster", "background", "srcset", "ping"];
  const schemes = ["javascript:", "vbscript:", "file:", "blob:", "view-source:", "filesystem:", "chrome:"];
  const schemeOf = (address) => {
    try { return new URL(address, "https://base.example/").protocol; } catch { return ""; }
  };
  for (const each of document.querySelectorAll("#hostile *, .story-body *")) {
    const { localName, namespaceURI } = each;
    if (tags.includes(localName) || namespaceURI !== "http://www.w3.org/1999/xhtml") found.push(localName);
    for (const { name, value } of each.attributes) {
      const styled = name === "style" && !/^text-align:\s*(left|right|center);?$/.test(value);
      if (name.startsWith("on") || name === "srcdoc" || styled) found.push(name);
      const scheme = follow.includes(name) ? schemeOf(value) : "";
      const picture = localName === "img" && name === "src";
      if (schemes.includes(scheme) || (scheme === "data:" && !picture)) found.push(`${name}=${value}`);
    }
  }
  return JSON.stringify(found);
})()
"""
"""What could run, load, submit or lead where it must not; schemes as the engine itself reads them."""
LOADED = ("alone", "in words", "as attribute", "as image", "in a div")
"""Places of a text in which a payload meets the engine's own parser each in another state."""


def aimed(payload: str, port: int, canary: str) -> str:
    """The payload calling our listener, or our watched file, where it calls somebody."""
    host = f"127.0.0.1:{port}"
    calls = re.sub(r"(?i)(https?:)?//[\w.:-]+", f"http://{host}", payload)
    return re.sub(r"(?i)file:///?[^\s\"'<>]*", f"file://{canary}", calls)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.close()


def sections(listener: Listener, canary: Canary, place: str) -> list[str]:
    """Every payload in this place of a text of its own, rendered as preview and export do."""
    pattern = PLACES[place]
    made = []
    for number, payload in enumerate(PAYLOADS):
        words = aimed(payload.replace("\x00", ""), listener.port, str(canary.path))
        html = render(pattern.format(words, " ".join(words.split())))
        made.append(f'<section data-n="{number}">{html}</section>')
    return made


def loaded(bench: Bench, html: str) -> None:
    def start(done: object) -> None:
        bench.engine.page.loadFinished.connect(done)
        bench.engine.load(html.encode("utf-8", "replace"))

    wait_for(start)
    bench.engine.page.loadFinished.disconnect()


@pytest.mark.parametrize("place", LOADED)
def test_nothing_is_active_in_a_loaded_page(bench: Bench, listener: Listener, canary: Canary, place: str) -> None:
    """One load for all: each payload in a section that it cannot leave."""
    made = sections(listener, canary, place)
    loaded(bench, f'<!doctype html><title>quiet</title><main id="hostile">{"".join(made)}</main>')
    assert bench.run("document.querySelectorAll('#hostile > section').length") == len(PAYLOADS)
    assert bench.run(ACTIVE) == "[]"
    assert bench.run("document.title") == "quiet"
    assert listener.heard == []
    assert canary.times_opened() == 0


def test_nothing_is_active_in_a_page_typed_into(bench: Bench, listener: Listener, canary: Canary) -> None:
    """Patched block by block, as the page is while one writes: HTML put into a living page is parsed otherwise."""
    session = Session(article("quiet"))
    bench.show(session)
    for start in range(0, len(PAYLOADS), 30):
        some = PAYLOADS[start : start + 30]
        words = [aimed(each.replace("\x00", ""), listener.port, str(canary.path)) for each in some]
        session.replace_text("\n\n".join(words))
        bench.settle()
        assert bench.run(ACTIVE) == "[]", some
    assert bench.run("document.querySelector('.story-body').childElementCount > 5") is True
    assert listener.heard == []
    assert canary.times_opened() == 0


def test_the_check_sees_what_is_active(bench: Bench) -> None:
    hostile = '<p onclick="x">a</p><svg></svg><a href=" java\nscript:x">b</a><form></form>'
    loaded(bench, f'<!doctype html><main id="hostile">{hostile}</main>')
    assert str(bench.run(ACTIVE)).count(",") >= 3


def test_payloads_call_our_listener(listener: Listener) -> None:
    """The aim is taken: else a page that calls would go unheard."""
    calls = [each for each in PAYLOADS if f"127.0.0.1:{listener.port}" in aimed(each, listener.port, "/none")]
    assert len(calls) > 30
