"""Words of another direction than the window keep their … and their question mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListWidget, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from workstation.ui.own_direction import InItsOwnDirection, isolated
from workstation.ui.themes import Themes
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.widgets.moment_field import MomentField
from workstation.ui.widgets.times import day_and_clock


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_each_line_is_isolated_by_itself() -> None:
    assert isolated("Who pays?\n\nن؟") == "\u2068Who pays?\u2069\n\n\u2068ن؟\u2069"


def test_a_moment_in_a_mirrored_sentence_stays_together(mirrored: None) -> None:
    del mirrored
    said = day_and_clock(datetime(2026, 3, 12, 9, tzinfo=UTC))
    assert (said[0], said[-1]) == ("\u2068", "\u2069")


def test_the_dots_of_a_shortened_line_stand_behind_its_last_word(qtbot: QtBot, mirrored: None) -> None:
    """The line begins where the window begins, at the right, and its … ends there: the last pixels are ink of dots."""
    del mirrored
    label = ElidedLabel("W" * 40)
    qtbot.addWidget(label)
    label.resize(label.fontMetrics().horizontalAdvance("WWWWW…") + 2, label.sizeHint().height())
    image = label.grab().toImage()
    dots = image.copy(image.width() - label.fontMetrics().horizontalAdvance("…"), 0, 8, image.height())
    assert tall(dots) < tall(image) / 2


def test_a_list_draws_its_rows_so_and_tells_a_screen_reader_the_plain_words(qtbot: QtBot, mirrored: None) -> None:
    del mirrored
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("    Who pays?")
    delegate = InItsOwnDirection(rows)
    option = QStyleOptionViewItem()
    delegate.initStyleOption(option, rows.model().index(0, 0))
    assert option.text == "    \u2068Who pays?\u2069"
    assert rows.item(0).text() == "    Who pays?"


def tall(image: QImage) -> int:
    """How many rows of pixels carry ink."""
    ground = image.pixel(image.width() - 1, 0)
    return sum(any(image.pixel(x, y) != ground for x in range(image.width())) for y in range(image.height()))


def test_day_and_time_stay_in_their_order_in_a_mirrored_window(qtbot: QtBot, mirrored: None) -> None:
    del mirrored
    field = MomentField("Deadline", Themes("light"))
    qtbot.addWidget(field)
    field.show_value(datetime(2026, 3, 12, 9, 5, tzinfo=UTC))
    assert re.fullmatch(r"1[123] Mar 2026  \d\d:\d5", field.clock.text())  # in the zone of the desk
