"""How well and how fast a plain draft is read: the scorer's own lines, and the time beside markdown-it-py's."""

import gc
import importlib.util
import json
import os
import statistics
import time
import unicodedata
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.bench.table import news, row
from tests.shared import shared
from workstation.attribution.names import _RUNS
from workstation.attribution.proposals import Proposals
from workstation.attribution.proposing import Reader, propose
from workstation.attribution.tokens import _SHAPES

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]
WIKINEWS = Path(__file__).parents[1] / "attribution" / "fixtures" / "wikinews.jsonl"
FLOORS = {"V joint": 0.87, "V verbatim": 0.96}
"""A little under what is reached on Wikinews; the rest is printed only."""


def scorer():
    path = shared("quotes/score.py")
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_predicted(found: Proposals, *, nested: bool) -> list[dict]:
    """As the scorer reads it; `nested` counts the words in marks within a reported clause once more."""
    return [
        {
            "start": q.start,
            "end": q.end,
            "text": q.text,
            "speaker": q.speaker or "",
            "speaker_start": q.speaker_mention.start if q.speaker_mention else None,
            "speaker_end": q.speaker_mention.end if q.speaker_mention else None,
            "kind": q.kind,
            "confidence": q.confidence,
        }
        for q in found.quotes
        if nested or not q.inside
    ]


@pytest.mark.parametrize("name", ["wikinews", "polnear_dev"])
def test_who_says_what(name):
    score = scorer()
    path = WIKINEWS if name == "wikinews" else Path(os.environ.get("POLNEAR_DEV", ""))
    if not path.is_file():
        pytest.skip(
            "POLNEAR_DEV does not name the file that ../shared/quotes/build_polnear.py makes (not ours to ship)"
        )
    gold = {each["id"]: each for each in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
    for nested in (True, False):
        predicted = {
            ident: {"id": ident, "quotes": as_predicted(propose(article["text"]), nested=nested)}
            for ident, article in gold.items()
        }
        result = score.evaluate(gold, predicted)
        print(f"\n{name}, {'every proposal' if nested else 'words within a reported clause not counted twice'}")
        score.show(result)
        _say_how_sure(score, gold, predicted)
        for what in FLOORS:
            floor = FLOORS[what] if name == "wikinews" else None
            told = f"who says what, {name}{', every proposal' if nested else ''}: {what} (F1)"
            row(told, result[what.replace(" ", "_").removesuffix("_verbatim")][2], "the least", floor, "")
        if name == "wikinews":
            assert result["V_joint"][2] >= FLOORS["V joint"]
            assert result["V"][2] >= FLOORS["V verbatim"]


def _say_how_sure(score, gold, predicted):
    """Of the proposals held 0.9 sure or more: span (half of it at least) and speaker right.

    A speaker is right by the place of the mention; where the reading marks other words of the same passage (“Tunisia’s
    coach” of “Tunisia’s coach Nabil Maaloul”), by the name it gives for them: both are printed.
    """
    held, by_place, by_name = 0, 0, 0
    for ident, article in gold.items():
        spans = [x for q in article["quotes"] for x in score.cut(article["text"], q)]
        found = [x for q in predicted[ident]["quotes"] for x in score.cut(article["text"], q)]
        pairs = {j: spans[i] for i, j in score.pair(spans, found, score.iou, 0.5).items()}
        for number, each in enumerate(found):
            if each["confidence"] >= 0.9:
                held += 1
                placed = number in pairs and score.mention_ok(pairs[number], each) is not False
                by_place += placed
                by_name += placed or (number in pairs and _same_name(pairs[number], each))
    share = 100 / max(1, held)
    print(f"held 0.9 sure or more: {held}, right {share * by_place:.1f} %, with names {share * by_name:.1f} %")


def _same_name(gold, each):
    return bool(gold.get("speaker_resolved")) and _bare(gold["speaker_resolved"]) == _bare(each["speaker"])


def _bare(name):
    return "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))


def test_how_long_it_takes():
    """Time of the processor alone, the two in turn, the best of many runs: other work on the machine does not count.

    A first reading is one of an article of which the program has read no word yet, only others before it.
    """
    texts = [json.loads(line)["text"] for line in WIKINEWS.read_text(encoding="utf-8").splitlines() if line]
    plain = max((text for text in texts if len(text.split()) < 900), key=len)
    print()
    firsts, others = [], MarkdownIt()
    for text in texts:
        first, rendered = _first(text, [each for each in texts if each is not text], others)
        firsts.append(first / rendered)
        if text is plain:
            print(
                f"plain news, {len(text.split())} words, read for the first time: suggest {first:.2f} ms, "
                f"markdown-it-py {rendered:.2f} ms, ratio {first / rendered:.1f}"
            )
    row("a draft read for the first time, × markdown-it-py: median", statistics.median(firsts), unit="×")
    spread = f"{min(firsts):.1f} to {max(firsts):.1f}, median {statistics.median(firsts):.1f}"
    print(f"each of {len(texts)} articles read for the first time: ratio {spread}")
    for what, text in (("plain news", plain), ("an article with links, lists and tags", news(750))):
        parser, reader = MarkdownIt(), Reader()
        reader.propose(text)
        suggest, again, rendered = _best(
            lambda text=text: propose(text),
            lambda r=reader, text=text: r.propose(text),
            lambda p=parser, text=text: p.render(text),
        )
        for told, took in (("a draft read", suggest), ("a draft read again unchanged", again)):
            row(f"{told}: {what}, {len(text.split())} words", took, "markdown-it-py's rendering", rendered)
    paragraphs = [part for part in plain.split("\n\n") if part]
    copies = range(1_000_000 // len(plain))
    megabyte = "\n\n".join(f"{part} ({number})" for number in copies for part in paragraphs)  # no two alike
    began = time.thread_time()
    propose(megabyte)
    row("a draft of a megabyte read, processor", time.thread_time() - began, unit="s")


def _first(text, others, parser, times=12):
    """The best of some first readings, and of as many renderings."""
    taken, rendered = [], []
    for _ in range(times):
        _SHAPES.clear()
        _RUNS.clear()
        for other in others:
            propose(other)
        suggest, render = _best(lambda: propose(text), lambda: parser.render(text), times=1)
        taken.append(suggest)
        rendered.append(render)
    return min(taken), min(rendered)


def _best(*works, times=150):
    taken = [[] for _ in works]
    gc.collect()
    gc.disable()
    try:
        for _ in range(times):
            for number, work in enumerate(works):
                began = time.thread_time()
                work()
                taken[number].append(time.thread_time() - began)
    finally:
        gc.enable()
    return [min(each) * 1_000 for each in taken]
