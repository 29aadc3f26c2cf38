"""Measurements need no screen and never touch a person's own library; what was measured goes into one table."""

from pathlib import Path

import pytest

from tests.bench import peers, plot
from tests.bench.outcome import read, write
from tests.bench.table import head, line, rows
from tests.ui.conftest import _own_home, _wardrobe, themes  # noqa: F401 - importing it also chooses the screenless platform

OUT = Path("out/bench.json")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The whole table at the end, and the same as JSON for the next comparison."""
    if not rows:
        return
    terminalreporter.section("measured")
    for said in (head(), *map(line, rows)):
        terminalreporter.write_line(said)
    terminalreporter.section("other programs, measured from outside in another run (1,000 / 200,000 words)")
    for said in peers.in_lines():
        terminalreporter.write_line(said)
    write(OUT, rows)
    drawn = plot.draw(read(OUT)["rows"], OUT.with_name("growth.svg"))
    terminalreporter.write_line(f"also in {OUT}{f' and {drawn}' if drawn else ''}")
