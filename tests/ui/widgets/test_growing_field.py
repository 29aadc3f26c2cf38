"""The headline shows all its lines at every size, at the side its letters begin on."""

from __future__ import annotations

from PySide6.QtGui import QFont

from workstation.ui.widgets.growing_field import GrowingField

LONG = "Who pays for the gates that keep the sea out of the harbour?"


def _field(qtbot) -> GrowingField:
    field = GrowingField("Headline", "Headline", 300, QFont("DejaVu Sans", 12))
    qtbot.addWidget(field)
    field.resize(260, 40)
    field.show()
    return field


def test_larger_letters_make_room_for_themselves(qtbot):
    field = _field(qtbot)
    field.show_value(LONG)
    before = field.height()
    field.setFont(QFont("DejaVu Sans", 24))
    qtbot.waitUntil(lambda: field.height() > 2 * before)
    assert field.height() >= field.document().firstBlock().layout().lineCount() * field.fontMetrics().lineSpacing()


def test_words_from_the_right_stand_at_the_right(qtbot):
    field = _field(qtbot)
    field.show_value("سلام")
    line = field.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().left() > 100
    field.show_value("Peace")
    line = field.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().left() < 10
