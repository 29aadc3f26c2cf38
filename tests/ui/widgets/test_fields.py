"""Fields keep what was typed until it is stored, and say in words what does not fit."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workstation.errors import FieldRefused
from workstation.ui.panels.embargo_field import EmbargoField
from workstation.ui.themes import Themes
from workstation.ui.widgets.chips_field import ChipsField
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.widgets.moment_field import MomentField, moment_in
from workstation.ui.widgets.picture_field import scaled_image
from workstation.ui.widgets.rows_field import Row, RowsField
from workstation.ui.widgets.suggesting_line import SuggestingLine, Suggestion
from workstation.ui.widgets.text_field import TextArea, TextField


class _WordRow(Row):
    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)
        self.line.textEdited.connect(self.edited)

    def value(self) -> str | None:
        return self.line.text() or None

    def put(self, value: str) -> None:
        self.line.setText(value)

    def controls(self) -> list[QWidget]:
        return [self.line]


class _Words(RowsField):
    def make_row(self) -> Row:
        return _WordRow()


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_a_field_being_typed_in_is_not_overwritten(qtbot: QtBot) -> None:
    field = TextField("Outlet")
    _shown(qtbot, field)
    field.show_value("Gazette")
    qtbot.keyClicks(field.line, " of Sorrel")
    field.show_value("Courier")
    assert "of Sorrel" in field.value()
    field.show_value("Courier", force=True)
    assert field.value() == "Courier"


def test_leaving_a_field_tells_once_and_only_when_something_was_typed(qtbot: QtBot) -> None:
    ground = QWidget()
    lines = QVBoxLayout(ground)
    field, other = TextField("Role"), TextField("Outlet")
    lines.addWidget(field)
    lines.addWidget(other)
    _shown(qtbot, ground)
    field.line.setFocus()
    with qtbot.assertNotEmitted(field.left):
        other.line.setFocus()
    field.line.setFocus()
    qtbot.keyClicks(field.line, "Reporter")
    with qtbot.waitSignal(field.left):
        other.line.setFocus()


def test_a_refusal_stands_beside_the_field_and_goes_when_it_is_mended(qtbot: QtBot) -> None:
    field = TextField("Web address")
    _shown(qtbot, field)
    field.refuse("Write the whole address.")
    assert field.refusal.isVisible()
    assert field.accessibleDescription() == "Write the whole address."
    field.accept()
    assert not field.refusal.isVisible()


def test_labels_belong_to_their_controls(qtbot: QtBot, themes: Themes) -> None:
    for field, control in (
        (line := TextField("Outlet"), line.line),
        (area := TextArea("Notes"), area.text),
        (choice := ChoiceField("Kind", [(1, "One")]), choice.list),
        (chips := ChipsField("Spellings", themes), chips.line),
    ):
        qtbot.addWidget(field)
        assert field.label.buddy() is control
        assert control.accessibleName() == field.name


def test_no_break_spaces_and_line_breaks_of_an_area_are_kept(qtbot: QtBot) -> None:
    area = TextArea("Note")
    qtbot.addWidget(area)
    area.show_value("10\u00a0km\nnext")
    assert area.value() == "10\u00a0km\nnext"


def test_an_area_grows_with_its_words_and_stops_growing(qtbot: QtBot) -> None:
    area = TextArea("Note")
    area.resize(300, 100)
    _shown(qtbot, area)
    low = area.text.height()
    area.show_value("line\n" * 5)
    higher = area.text.height()
    area.show_value("line\n" * 500)
    assert low < higher < area.text.height() < 400


def test_the_wheel_does_not_change_a_choice(qtbot: QtBot) -> None:
    choice = ChoiceField("Kind", [(1, "One"), (2, "Two")])
    _shown(qtbot, choice)
    assert choice.list.focusPolicy() is Qt.FocusPolicy.StrongFocus
    choice.show_value(3)
    assert choice.value() == 3  # an answer of a newer version is shown, not replaced


def test_chips_are_added_by_return_and_comma_and_taken_by_backspace(qtbot: QtBot, themes: Themes) -> None:
    field = ChipsField("Spellings", themes)
    _shown(qtbot, field)
    qtbot.keyClicks(field.line, "Gabuev,Gabujew")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == ("Gabuev", "Gabujew")
    assert [chip.words.text() for chip in field.chips] == ["Gabuev", "Gabujew"]
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.value() == ("Gabuev",)
    qtbot.mouseClick(field.chips[0].remove, Qt.MouseButton.LeftButton)
    assert field.value() == ()


def test_words_left_in_the_line_of_chips_are_not_lost(qtbot: QtBot, themes: Themes) -> None:
    ground = QWidget()
    lines = QVBoxLayout(ground)
    field, other = ChipsField("Fields", themes), QLineEdit()
    lines.addWidget(field)
    lines.addWidget(other)
    _shown(qtbot, ground)
    field.line.setFocus()
    qtbot.keyClicks(field.line, "storm surge")
    other.setFocus()
    assert field.value() == ("storm surge",)


def test_rows_move_by_button_key_and_drag_and_keep_their_words(qtbot: QtBot, themes: Themes) -> None:
    field = _Words("Words", "word", themes)
    field.resize(300, 400)
    _shown(qtbot, field)
    field.show_value(("a", "b", "c"))
    assert not field.frame_of(0).up.isEnabled()
    assert not field.frame_of(2).down.isEnabled()
    qtbot.mouseClick(field.frame_of(0).down, Qt.MouseButton.LeftButton)
    assert field.value() == ("b", "a", "c")
    row = field.rows[2]
    assert isinstance(row, _WordRow)
    row.line.setFocus()
    qtbot.keyClick(row.line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert field.value() == ("b", "c", "a")
    remove = field.frame_of(2).remove
    qtbot.keyClick(remove, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert field.value() == ("b", "a", "c")
    qtbot.keyClick(remove, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    top = field.frame_of(0).mapToGlobal(field.frame_of(0).rect().topLeft()).y()
    with qtbot.waitSignal(field.left):
        field.frame_of(2).grip.dragged.emit(top + 2)
        field.frame_of(0).grip.dropped.emit()
    assert field.value() == ("a", "b", "c")


def test_tab_goes_through_rows_chips_and_moments_where_they_stand(qtbot: QtBot, themes: Themes) -> None:
    ground = QWidget()
    lines = QVBoxLayout(ground)
    first, rows, chips = QLineEdit(), _Words("Words", "word", themes), ChipsField("Fields", themes)
    embargo, last = EmbargoField(themes), QLineEdit()
    for part in (first, rows, chips, embargo, last):
        lines.addWidget(part)
    _shown(qtbot, ground)
    rows.show_value(("a", "b"))
    rows.move_row(rows.rows[1], -1)
    chips.show_value(("storm", "surge"))
    a, b = rows.rows[1], rows.rows[0]
    assert isinstance(a, _WordRow)
    assert isinstance(b, _WordRow)
    upper, lower = rows.frame_of(0), rows.frame_of(1)
    removers = [chip.remove for chip in chips.chips]
    expected = [
        first, b.line, upper.remove, upper.down, a.line, lower.remove, lower.up, rows.add_button,
        chips.line, *removers, embargo.moment.set_button, last,
    ]  # fmt: skip
    qtbot.waitUntil(lambda: a.line.isVisible() and b.line.isVisible())
    first.setFocus()
    forwards = []
    for _ in expected:
        forwards.append(ground.focusWidget())
        qtbot.keyClick(ground.focusWidget(), Qt.Key.Key_Tab)
    assert forwards == expected
    last.setFocus()
    backwards = []
    for _ in expected:
        backwards.append(ground.focusWidget())
        qtbot.keyClick(ground.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert backwards == expected[::-1]


def test_an_empty_row_is_no_value_and_survives_a_refresh(qtbot: QtBot, themes: Themes) -> None:
    field = _Words("Words", "word", themes)
    _shown(qtbot, field)
    field.show_value(("a",))
    field.add_row()
    assert field.value() == ("a",)
    field.show_value(("a",))
    assert len(field.rows) == 2
    field.remove_row(field.rows[0])
    assert field.value() == ()


def test_an_offer_is_chosen_with_the_keyboard(qtbot: QtBot) -> None:
    line = SuggestingLine()
    _shown(qtbot, line)
    line.setFocus()
    with qtbot.waitSignal(line.wanted):
        qtbot.keyClicks(line, "flo")
    line.offer([Suggestion(1, "flood", "in disaster"), Suggestion(2, "floor")])
    popup = line.completer_list
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(line.chosen) as chosen:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert chosen.args == [1]


def test_a_moment_reads_the_same_way_in_a_mirrored_window(qtbot: QtBot, themes: Themes) -> None:
    place = QWidget()
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = MomentField("Deadline", themes, parent=place)
    QVBoxLayout(place).addWidget(field)
    _shown(qtbot, place)
    assert field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert field.clock.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_moment_is_read_in_its_zone(qtbot: QtBot, themes: Themes) -> None:
    field = MomentField("Deadline", themes)
    _shown(qtbot, field)
    assert field.value() is None
    moment = datetime(2026, 7, 1, 9, 30, 12, tzinfo=UTC)
    field.set_zone("Europe/Berlin")
    field.show_value(moment)
    assert field.clock.wall() == datetime(2026, 7, 1, 11, 30)
    assert field.value() == moment  # to the second, though the clock shows minutes
    field.clock.set_wall(datetime(2026, 7, 1, 12, 0))
    assert field.value() == datetime(2026, 7, 1, 10, 0, tzinfo=UTC)
    qtbot.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert field.value() is None
    qtbot.mouseClick(field.set_button, Qt.MouseButton.LeftButton)
    assert field.value() is not None


def test_an_hour_that_clocks_skip_is_refused_in_words() -> None:
    with pytest.raises(FieldRefused, match="skip 02:30"):
        moment_in(datetime(2026, 3, 29, 2, 30), "Europe/Berlin")


@given(st.datetimes(datetime(1990, 1, 1), datetime(2037, 1, 1)), st.sampled_from(["UTC", "Asia/Kathmandu"]))
@settings(deadline=None, max_examples=60)
def test_a_wall_clock_and_its_moment_belong_together(wall: datetime, zone: str) -> None:
    wall = wall.replace(second=0, microsecond=0)
    moment = moment_in(wall, zone)
    assert moment.tzinfo is UTC
    assert abs((moment.replace(tzinfo=None) - wall).total_seconds()) <= 6 * 3600


def test_bytes_that_are_no_picture_give_a_null_image() -> None:
    assert scaled_image(b"no picture", QSize(10, 10)).isNull()


def test_a_tool_tip_shows_markup_letter_by_letter(qtbot: QtBot) -> None:
    label = ElidedLabel("<img src='file:///etc/passwd'> " * 9)
    label.resize(40, 20)
    _shown(qtbot, label)
    label.repaint()
    assert "&lt;img" in label.toolTip()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert isinstance(label, QLabel)


def test_return_gives_the_words_as_typed_unless_an_offer_is_marked(qtbot: QtBot) -> None:
    line = SuggestingLine()
    _shown(qtbot, line)
    line.setFocus()
    with qtbot.waitSignal(line.wanted):
        qtbot.keyClicks(line, "harbour")
    line.offer([Suggestion(1, "harbour master"), Suggestion(2, "harbours")])
    with qtbot.assertNotEmitted(line.chosen), qtbot.waitSignal(line.entered) as entered:
        qtbot.keyClick(line.completer_list, Qt.Key.Key_Return)
    assert entered.args == ["harbour"]
    assert not line.completer_list.isVisible()
