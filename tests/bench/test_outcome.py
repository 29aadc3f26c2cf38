"""What a run of the bench leaves: one table, JSON that keeps the newest of each figure, a plot that can be read."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.bench import outcome, plot, table
from tests.bench.table import Row

GROUNDS = ("#ffffff", "#0d1117")  # of a README read by day and by night
SVG = "{http://www.w3.org/2000/svg}"
LETTER = 7.5  # pixels a letter of this size takes at most, on average


def _measured() -> list[Row]:
    found = [
        Row(f"{name}, {size:,} articles, processor", cost * (number + 1), "ms", "asked", 50.0)
        for number, name in enumerate(sorted(plot.DRAWN))
        for size, cost in ((1_000, 1.0), (100_000, 10.0))
    ]
    words = ((1_000, 0.4), (200_000, 0.5))
    return [
        *found,
        *(Row(f"key to painted, {size:,} words, processor", cost, "ms", "bare", 0.3) for size, cost in words),
    ]


def test_a_row_tells_the_figure_this_run_the_ratio_and_the_other() -> None:
    told = table.line(Row("a key", 3.0, "ms", "an empty editor", 2.0))
    assert re.split(r"\s{2,}| × +", told) == ["a key", "3.00 ms", "1.500", "2.00 ms", "an empty editor"]
    assert table.line(Row("on disk", 45.9, "MB", "", None)).split() == ["on", "disk", "45.90", "MB"]
    ends = [re.search(r"this run|3.00 ms", line).end() for line in (table.head(), told)]  # type: ignore[union-attr]
    assert ends[0] == ends[1]


def test_the_newest_of_each_figure_is_kept_with_the_machine(tmp_path: Path) -> None:
    path = tmp_path / "out" / "bench.json"
    outcome.write(path, [Row("a key", 3.0, "ms", "asked", 12.0), Row("on disk", 45.9, "MB", "", None)])
    outcome.write(path, [Row("a key", 6.0, "ms", "asked", 12.0)])
    told = json.loads(path.read_text(encoding="utf-8"))
    assert {row["figure"]: (row["value"], row["ratio"]) for row in told["rows"]} == {
        "a key": (6.0, 0.5),
        "on disk": (45.9, None),
    }
    assert told["machine"]["python"]
    assert {"system", "processor", "cores", "load", "at"} <= told["machine"].keys()


def test_both_axes_are_named_every_line_has_its_name_and_nothing_is_cut_off(tmp_path: Path) -> None:
    drawn = plot.draw([row._asdict() for row in _measured()], tmp_path / "growth.svg")
    assert drawn is not None
    root = ElementTree.parse(drawn).getroot()
    _, _, wide, high = map(float, root.attrib["viewBox"].split())
    texts = root.findall(f"{SVG}text")
    said = [text.text or "" for text in texts]
    assert said.count(plot.COST) == len(plot.GROWN) == 2
    assert set(plot.GROWN.values()) <= set(said)
    assert len(root.findall(f"{SVG}polyline")) == len(plot.DRAWN) + 1
    assert [name for name in (*plot.DRAWN, "key to painted") if name not in said] == []
    for text in texts:
        long, x = LETTER * len(text.text or ""), float(text.attrib["x"])
        begin = x - long * {"start": 0, "middle": 0.5, "end": 1}[text.attrib.get("text-anchor", "start")]
        assert begin >= 0, text.text
        assert begin + long <= wide, text.text
        assert 10 <= float(text.attrib["y"]) <= high - 4, text.text


def test_one_size_is_no_growth(tmp_path: Path) -> None:
    assert plot.draw([_measured()[0]._asdict()], tmp_path / "growth.svg") is None


@pytest.mark.parametrize("ground", GROUNDS)
def test_it_is_read_by_day_and_by_night(ground: str) -> None:
    assert len(set(plot.INKS)) == len(plot.INKS) >= len(plot.DRAWN)
    for ink in (*plot.INKS, plot.GREY):
        light, dark = sorted((_light(ink), _light(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4, ink


def _light(colour: str) -> float:
    """Relative luminance (WCAG 2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
