"""How cost grows with an article and with the library, drawn as SVG that can be read on light and dark ground."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

SIZE, LEFT, TOP, WIDE, HIGH = (820, 760), 70, 20, 420, 290  # pixels; the second drawing stands below the first
INKS = ("#1a6fb0", "#b0562a", "#3f8a3a", "#8a4a9e", "#a08a1a", "#5a7f88", "#b03a5a", "#4a5fc0")
DRAWN = {
    "list by updated: first page", "list by updated: page 41", "search while typing: all kinds",
    "every quote of a person: a page", "filter: words and section", "quick open: three letters", "save", "export one",
}  # fmt: skip
"""Of the figures of a library those that are drawn, by the processor's time; of a text all are, by the clock."""
_FIGURE = re.compile(r"(?P<what>.+?), (?P<size>[\d,]+) (?P<unit>words|articles), (?P<of>p50|processor)$")
Points = dict[str, list[tuple[float, float]]]


def points(rows: Iterable[dict[str, Any]], unit: str) -> Points:
    """By figure: (words or articles, milliseconds) in order of size."""
    found: Points = {}
    for row in rows:
        said = _FIGURE.match(row["figure"])
        if not said or (said["unit"], row["unit"]) != (unit, "ms") or row["value"] <= 0:
            continue
        if (said["what"] in DRAWN and said["of"] == "processor") if unit == "articles" else said["of"] == "p50":
            size = float(said["size"].replace(",", ""))
            found.setdefault(said["what"], []).append((size, row["value"]))
    return {name: sorted(values) for name, values in found.items() if len(values) > 1}


def draw(rows: Iterable[dict[str, Any]], path: Path) -> Path | None:
    """The picture; None when nothing was measured at two sizes."""
    rows = list(rows)
    drawn = [(unit, lines) for unit in ("words", "articles") if (lines := points(rows, unit))]
    if not drawn:
        return None
    body = [line for place, (unit, lines) in enumerate(drawn) for line in _drawing(unit, lines, TOP + 370 * place)]
    size = f"{SIZE[0]} {SIZE[1] if len(drawn) > 1 else SIZE[1] // 2}"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" font-family="sans-serif" font-size="12">'
    path.write_text("\n".join([head, *body, "</svg>", ""]), encoding="utf-8")
    return path


def _drawing(unit: str, lines: Points, top: int) -> list[str]:
    sizes = [size for values in lines.values() for size, _ in values]
    costs = [cost for values in lines.values() for _, cost in values]
    across = _Scale(min(sizes), max(sizes), LEFT, LEFT + WIDE)
    up = _Scale(min(costs), max(costs), top + HIGH, top)
    body = [_tick(across.at(mark), top + HIGH + 18, "middle", f"{mark:,.0f}") for mark in across.marks()]
    body.append(_tick(LEFT + WIDE, top + HIGH + 36, "end", unit if unit == "words" else "articles (processor)"))
    for mark in up.marks():
        y = up.at(mark)
        body.append(f'<line x1="{LEFT}" x2="{LEFT + WIDE}" y1="{y:.1f}" y2="{y:.1f}" stroke="#888" opacity="0.3"/>')
        body.append(_tick(LEFT - 8, y + 4, "end", f"{mark:g} ms"))
    for number, (name, values) in enumerate(lines.items()):
        ink = INKS[number % len(INKS)]
        path = " ".join(f"{across.at(size):.1f},{up.at(cost):.1f}" for size, cost in values)
        body.append(f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"/>')
        body += [f'<circle cx="{across.at(s):.1f}" cy="{up.at(c):.1f}" r="3.5" fill="{ink}"/>' for s, c in values]
        body.append(f'<text x="{LEFT + WIDE + 14}" y="{top + 14 + 19 * number}" fill="{ink}">{escape(name)}</text>')
    return body


def _tick(x: float, y: float, anchor: str, said: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="#808080">{escape(said)}</text>'


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
