"""What other writing programs take, measured from outside on one machine in one run; printed beside our own figures."""

from __future__ import annotations

from typing import NamedTuple


class Peer(NamedTuple):
    """Ratios to an empty editor of the same minutes, milliseconds (1,000 and 200,000 words), megabytes of PSS."""

    name: str
    start: float
    key: tuple[float, float]
    preview: tuple[float, float] | None
    memory: tuple[float, float]


PEERS = (
    Peer("an empty QPlainTextEdit", 1.0, (3, 3), None, (34, 40)),
    Peer("ReText", 2.5, (4, 15), (540, 2100), (112, 267)),
    Peer("ghostwriter", 2.3, (40, 159), (92, 449), (274, 489)),
    Peer("FocusWriter", 2.2, (3, 12), None, (89, 95)),
    Peer("Kate", 3.4, (10, 10), None, (98, 101)),
    Peer("novelWriter", 7.9, (4, 15), None, (88, 187)),
)
"""X server with software rendering, injected keys, changed pixels; medians on a quiet machine of two cores, 2026."""


def in_lines() -> list[str]:
    """As a table of text."""
    head = f"{'program':<26}{'start, ×':>10}{'key, ms':>14}{'preview, ms':>16}{'memory, MB':>14}"
    lines = [head]
    for each in PEERS:
        pairs = (each.key, each.preview, each.memory)
        key, preview, memory = ("–" if pair is None else f"{pair[0]:g} / {pair[1]:g}" for pair in pairs)
        lines.append(f"{each.name:<26}{each.start:>10g}{key:>14}{preview:>16}{memory:>14}")
    return lines
