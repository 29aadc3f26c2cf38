"""Measures and prints: a row is a figure, this run's value, what it is compared with in the same run, and the ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


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


def row(figure: str, value: float, against: str = "", other: float | None = None) -> None:
    ratio = f"{value / other:8.3f} × {against} ({other:.2f} ms)" if other else ""
    print(f"{figure:<58}{value:10.2f} ms {ratio}")


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
