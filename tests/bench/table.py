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


WIDE = 82  # letters; the longest figure has as many
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


class Spent(NamedTuple):
    """Milliseconds of each run: by the clock, and of the processor in this thread, which others change little."""

    clock: list[float]
    processor: list[float]


def spent(work: Callable[[], object], times: int, idle: int = 0) -> Spent:
    """What each of `times` runs took, the first `idle` of them left out."""
    found = Spent([], [])
    for _ in range(times):
        begun, worked = time.perf_counter(), time.thread_time()
        work()
        found.processor.append((time.thread_time() - worked) * 1_000)
        found.clock.append((time.perf_counter() - begun) * 1_000)
    return Spent(found.clock[idle:], found.processor[idle:])


def compared(figure: str, ours: Spent, against: str = "", other: Spent | None = None) -> None:
    """Rows of a figure: the median and the 95th percentile by the clock, and the median of the processor."""
    for percent in (50, 95):
        row(f"{figure}, p{percent}", p(ours.clock, percent), against, p(other.clock, percent) if other else None)
    row(f"{figure}, processor", p(ours.processor, 50), against, p(other.processor, 50) if other else None)


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
    this_run, other = f"{made.value:,.2f} {made.unit}".rstrip(), f"{made.other or 0:,.2f} {made.unit}".rstrip()
    beside = f"{made.value / made.other:10.3f} × {other:>14}  {made.against}" if made.other else ""
    return f"{made.figure:<{WIDE}}{this_run:>16}{beside}".rstrip()


def head() -> str:
    """What stands above the rows."""
    return f"{'figure':<{WIDE}}{'this run':>16}{'ratio to':>12} {'peer or bound':>14}"


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
