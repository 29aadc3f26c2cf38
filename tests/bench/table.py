"""Measures and prints: a row is a figure, this run's value, what it is compared with in the same run, and the ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table; `against` names what `other` is: something in the same run, a bound, or a peer."""

    figure: str
    value: float
    unit: str
    against: str
    other: float | None


rows: list[Row] = []
"""What this run has measured so far."""


def milliseconds(work: Callable[[], object], times: int) -> list[float]:
    """How long each of `times` runs took, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1_000)
    return taken


def p(values: list[float], percent: int) -> float:
    """A percentile of at least two values."""
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def row(figure: str, value: float, against: str = "", other: float | None = None, unit: str = "ms") -> None:
    """Note a figure, and print it at once."""
    made = Row(figure, value, unit, against, other)
    rows.append(made)
    print(line(made))


def line(made: Row) -> str:
    """A row as it is printed."""
    ratio = f"{made.value / made.other:8.3f} × {made.against} ({made.other:.2f} {made.unit})" if made.other else ""
    return f"{made.figure:<58}{made.value:10.2f} {made.unit} {ratio}"


def news(words: int) -> str:
    """News-like Markdown of about this many words: headings, lists, quotes, links, tags; the same at every call."""
    paragraph = (
        "The council of [Port Sorrel]{source=port-sorrel} met on **Tuesday** and put off the vote, according to "
        "[Ada Roe]{expert=ada-roe}, an engineer who has looked after the gates for twenty years and who does not "
        "like to be asked about the weather; see the [minutes](https://sorrel.example/minutes) for the rest.\n"
    )
    parts = []
    count = 0
    while count < words:
        number = len(parts)
        parts.append(f"## Part {number}\n" if number % 9 == 8 else f"- {paragraph}" if number % 7 == 6 else paragraph)
        count += len(parts[-1].split())
    return "\n".join(parts)
