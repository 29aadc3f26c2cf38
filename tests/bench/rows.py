"""Figures kept for the table and the plot: one JSON file, to which every measurement adds its rows."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """A figure of this run, in its unit; `bound` is what was asked for or what a peer takes, `ratio` to that.

    `size` is how large the library or the text was, 0 where that does not matter: the plot is made from it.
    """

    figure: str
    value: float
    unit: str
    bound: float | None = None
    ratio: float | None = None
    size: int = 0

    @classmethod
    def of(cls, figure: str, value: float, unit: str = "ms", bound: float | None = None, size: int = 0) -> Row:
        """With its ratio."""
        return cls(figure, round(value, 3), unit, bound, round(value / bound, 3) if bound else None, size)


def place() -> Path:
    """$WORKSTATION_BENCH_JSON, else out/bench.json here."""
    return Path(os.environ.get("WORKSTATION_BENCH_JSON", "out/bench.json"))


def write(rows: Iterable[Row]) -> None:
    """Print them, and add them to the file in place of those of the same figure and size."""
    rows = list(rows)
    for row in rows:
        against = f"{row.ratio:8.3f} × {row.bound:g} {row.unit}" if row.ratio is not None else ""
        print(f"{row.figure:<58}{row.size:>9,}{row.value:12,.2f} {row.unit:<6}{against}")
    there = json.loads(place().read_text(encoding="utf-8")) if place().exists() else []
    new = {(row.figure, row.size) for row in rows}
    kept = [each for each in there if (each["figure"], each["size"]) not in new]
    place().parent.mkdir(parents=True, exist_ok=True)
    place().write_text(json.dumps(kept + [asdict(row) for row in rows], indent=1), encoding="utf-8")
