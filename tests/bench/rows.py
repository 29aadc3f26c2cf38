"""What is measured on libraries of several sizes, told in the words of the one table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.bench.table import row

_LAST = (", p50", ", p95", ", processor")


@dataclass(frozen=True)
class Row:
    """A figure of this run, in its unit; `bound` is what was asked for, or what `against` takes.

    `size` is how many articles the library had, 0 where that does not matter: the plot is made from it.
    """

    figure: str
    value: float
    unit: str = "ms"
    bound: float | None = None
    size: int = 0
    against: str = "asked"

    @property
    def said(self) -> str:
        """The figure with the size of the library, a percentile last: what the plot looks for."""
        if not self.size:
            return self.figure
        last = next((each for each in _LAST if self.figure.endswith(each)), "")
        return f"{self.figure.removesuffix(last)}, {self.size:,} articles{last}"


def write(rows: Iterable[Row]) -> None:
    """Note them in the table."""
    for each in rows:
        row(each.said, round(each.value, 3), each.against if each.bound else "", each.bound, each.unit)
