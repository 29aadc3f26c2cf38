"""How cost grows with an article and with the library, drawn as SVG that can be read on light and dark ground."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

SIZE, LEFT, TOP, WIDE, HIGH = (760, 800), 80, 44, 420, 280  # pixels; the second drawing stands below the first
APART = 400
INKS = ("#2a7fc4", "#c0622f", "#3f8a3a", "#a05cb8", "#8f7a10", "#5a7f88", "#cc4a6c", "#6070d8", "#777777")
GREY = "#777777"
DRAWN = {
    "list by updated: first page", "list by updated: page 41", "search while typing: all kinds",
    "every quote of a person: a page", "filter: words and section", "quick open: three letters", "save", "export one",
    "start to text painted",
}  # fmt: skip
"""Of the figures of a library those that are drawn; of a text all are."""
COST = "milliseconds of the processor"
GROWN = {"words": "words of the article", "articles": "articles in the library"}
"""The two axes."""
_FIGURE = re.compile(r"(?P<what>.+?), (?P<size>[\d,]+) (?P<unit>words|articles), processor$")
Points = dict[str, list[tuple[float, float]]]


def points(rows: Iterable[dict[str, Any]], unit: str) -> Points:
    """By figure: (words or articles, milliseconds) in order of size."""
    found: Points = {}
    for row in rows:
        said = _FIGURE.match(row["figure"])
        if not said or (said["unit"], row["unit"]) != (unit, "ms") or row["value"] <= 0:
            continue
        if unit == "words" or said["what"] in DRAWN:
            size = float(said["size"].replace(",", ""))
            found.setdefault(said["what"], []).append((size, row["value"]))
    return {name: sorted(values) for name, values in found.items() if len(values) > 1}


def draw(rows: Iterable[dict[str, Any]], path: Path) -> Path | None:
    """The picture; None when nothing was measured at two sizes."""
    rows = list(rows)
    drawn = [(unit, lines) for unit in ("words", "articles") if (lines := points(rows, unit))]
    if not drawn:
        return None
    body = [line for place, (unit, lines) in enumerate(drawn) for line in _drawing(unit, lines, TOP + APART * place)]
    size = f"{SIZE[0]} {APART * len(drawn)}"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" font-family="sans-serif" font-size="12">'
    path.write_text("\n".join([head, *body, "</svg>", ""]), encoding="utf-8")
    return path


def _drawing(unit: str, lines: Points, top: int) -> list[str]:
    sizes = [size for values in lines.values() for size, _ in values]
    costs = [cost for values in lines.values() for _, cost in values]
    across = _Scale(min(sizes), max(sizes), LEFT, LEFT + WIDE)
    up = _Scale(min(costs), max(costs), top + HIGH, top)
    body = [_tick(across.at(mark), top + HIGH + 18, "middle", f"{mark:,.0f}") for mark in across.marks()]
    body += [_tick(8, top - 18, "start", COST), _tick(LEFT + WIDE / 2, top + HIGH + 38, "middle", GROWN[unit])]
    for mark in up.marks():
        y = up.at(mark)
        body.append(f'<line x1="{LEFT}" x2="{LEFT + WIDE}" y1="{y:.1f}" y2="{y:.1f}" stroke="{GREY}" opacity="0.3"/>')
        body.append(_tick(LEFT - 8, y + 4, "end", f"{mark:,g}"))
    dearest = sorted(lines.items(), key=lambda each: -each[1][-1][1])  # the names stand in the order of the lines
    for number, (name, values) in enumerate(dearest):
        ink = INKS[number % len(INKS)]
        path = " ".join(f"{across.at(size):.1f},{up.at(cost):.1f}" for size, cost in values)
        body.append(f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"/>')
        body += [f'<circle cx="{across.at(s):.1f}" cy="{up.at(c):.1f}" r="3.5" fill="{ink}"/>' for s, c in values]
        body.append(f'<text x="{LEFT + WIDE + 14}" y="{top + 14 + 19 * number}" fill="{ink}">{escape(name)}</text>')
    return body


def _tick(x: float, y: float, anchor: str, said: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{GREY}">{escape(said)}</text>'


class _Scale:
    """Logarithmic, over whole decades."""

    def __init__(self, least: float, most: float, begin: float, end: float) -> None:
        self.low = math.floor(math.log10(least))
        self.high = max(self.low + 1, math.ceil(math.log10(most)))
        self.begin, self.end = begin, end

    def at(self, value: float) -> float:
        return self.begin + (self.end - self.begin) * (math.log10(value) - self.low) / (self.high - self.low)

    def marks(self) -> list[float]:
        return [10.0**power for power in range(self.low, self.high + 1)]
