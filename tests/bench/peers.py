"""What other writing programs take, measured from outside on one machine in one run; printed beside our own figures."""

from __future__ import annotations

from typing import NamedTuple

Pair = tuple[float, float | None]
"""At 1,000 and at 200,000 words, memory at 10,000 and 200,000; None where it was not measured."""


class Peer(NamedTuple):
    """Ratios to an empty editor of the same minutes, milliseconds, megabytes of PSS."""

    name: str
    start: float
    key: Pair
    preview: Pair | None
    memory: Pair


PEERS = (
    Peer("an empty QPlainTextEdit", 1.0, (2.4, 2.1), None, (33, 39)),
    Peer("ReText", 2.1, (2.4, 8.5), (527, 1643), (119, 268)),
    Peer("ghostwriter", 2.4, (23, 117), (75, 303), (294, 492)),
    Peer("FocusWriter", 3.1, (2.3, 7.8), None, (83, 92)),
    Peer("Kate", 3.8, (7.4, 6.5), None, (98, 101)),
    Peer("novelWriter", 10.7, (3.1, 10.9), None, (93, 187)),
    Peer("Formiko", 3.9, (4.5, None), (92, None), (297, None)),
)
"""X server with software rendering, injected keys, changed pixels; medians on a quiet machine of two cores, 2026."""


def in_lines() -> list[str]:
    """As a table of text."""
    head = f"{'program':<26}{'start, ×':>10}{'key, ms':>14}{'preview, ms':>16}{'memory, MB':>14}"
    lines = [head]
    for each in PEERS:
        pairs = (each.key, each.preview, each.memory)
        key, preview, memory = ("–" if pair is None else " / ".join(map(_figure, pair)) for pair in pairs)
        lines.append(f"{each.name:<26}{each.start:>10g}{key:>14}{preview:>16}{memory:>14}")
    return lines


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:g}"
