"""A field for a moment: day, time and the zone they are meant in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workstation import paths
from workstation.domain.base import now
from workstation.errors import FieldRefused
from workstation.ui.themes import Themes
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.field import Field
from workstation.words import tr


def local_zone() -> str:
    """The zone of the desk, by its IANA name."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if name in zones() else "UTC"


@cache
def zones() -> tuple[str, ...]:
    """Every zone by name, UTC first."""
    return ("UTC", *sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/")))


def moment_in(wall: datetime, zone: str) -> datetime:
    """The moment (UTC) when clocks in `zone` show `wall` (naive); raises FieldRefused when they never do."""
    moment = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    if moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall:
        raise FieldRefused(
            tr("Clocks in {zone} skip {wall:%H:%M} on that day: they go forward. Choose another time.").format(
                zone=zone, wall=wall
            )
        )
    return moment


class _Clock(QDateTimeEdit):
    """Day and time; the wheel scrolls the page, not the year."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Set at its place in the line and not handed down: mirrored, its sections would stand in the wrong order.
        # Before the format, which Qt turns round as it is set.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("d MMM yyyy  HH:mm")
        self.setCalendarPopup(True)
        self.setTimeZone(QTimeZone.utc())  # a wall clock: no hour is ever skipped here
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(150)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page around."""
        event.ignore()

    def wall(self) -> datetime:
        """What the clock shows, without a zone."""
        shown = self.dateTime()
        day, time = shown.date(), shown.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())

    def set_wall(self, wall: datetime) -> None:
        """Show this."""
        day, time = QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute)
        self.setDateTime(QDateTime(day, time, QTimeZone.utc()))


class MomentField(Field):
    """A moment (UTC) or None; `zone` is the zone it is shown and typed in."""

    def __init__(self, label: str, themes: Themes, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._moment: datetime | None = None
        self._themes = themes
        self._place = QWidget(self)
        self._clock_side = QWidget(self._place)
        self.set_button = QPushButton(tr("Set a time…"), self._place)
        self.set_button.setFlat(True)
        self.set_button.setAccessibleName(tr("Set {label}").format(label=label.lower()))
        self.clock = _Clock(self._clock_side)
        self.zone_list = QuietChoice(self._clock_side)
        self.zone_list.setEditable(True)
        self.zone_list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for name in zones():
            self.zone_list.addItem(name.replace("_", " "), name)
        if completer := self.zone_list.completer():
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone_list.choose(local_zone())
        self.clear_button = QToolButton(self._clock_side)
        self.clear_button.setToolTip(tr("Clear {label}").format(label=label.lower()))
        self._lay_out()
        self._hold(self.clock, below=False)
        self._hold(self.zone_list, below=False)
        self.zone_list.setAccessibleName(tr("Time zone of {label}").format(label=label.lower()))
        self.clear_button.setAccessibleName(tr("Clear {label}").format(label=label.lower()))
        self.set_button.clicked.connect(self._on_set)
        self.clear_button.clicked.connect(self._on_clear)
        self.clock.dateTimeChanged.connect(self._on_edited)
        self.zone_list.activated.connect(self._on_zone)
        themes.changed.connect(self._paint_icons)
        self._paint_icons()
        self._show_clock(shown=False)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self._clock_side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.clock, 1)
        first.addWidget(self.clear_button)
        lines.addLayout(first)
        lines.addWidget(self.zone_list)
        self._stack = QVBoxLayout(self._place)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.set_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack.addWidget(self._clock_side)
        self._box.insertWidget(self._box.indexOf(self.hint), self._place)

    @property
    def zone(self) -> str:
        """The zone by its IANA name."""
        typed = self.zone_list.findText(self.zone_list.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.zone_list.itemData(typed if typed >= 0 else self.zone_list.currentIndex()))

    def set_zone(self, zone: str) -> None:
        """Show and read the clock in this zone."""
        self.zone_list.choose(zone)

    def value(self) -> datetime | None:
        """The moment, None when none is set."""
        if self._moment is None or not self.touched:
            return self._moment
        return moment_in(self.clock.wall(), self.zone)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        for control in (self.set_button, self.clock, self.zone_list, self.clear_button):
            control.setEnabled(not read_only)

    def _put(self, value: datetime | None) -> None:
        self._moment = value
        if value is not None:
            self.clock.set_wall(value.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None))
        self._show_clock(shown=value is not None)

    def accept(self) -> None:
        """What stands here is what is stored."""
        if self.touched:
            self._moment = self.value()
        super().accept()

    def _on_set(self) -> None:
        hour = now().replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        self._putting = True
        self._put(hour)
        self._putting = False
        self._on_edited()
        self.clock.setFocus()
        self.left.emit()

    def _on_clear(self) -> None:
        self._put(None)
        self._on_edited()
        self.set_button.setFocus()
        self.left.emit()

    def _on_zone(self) -> None:
        self._on_edited()
        self.left.emit()

    def _show_clock(self, *, shown: bool) -> None:
        self.set_button.setVisible(not shown)
        self._clock_side.setVisible(shown)
        self.label.setBuddy(self.clock if shown else self.set_button)
        self.setFocusProxy(self.clock if shown else self.set_button)  # what is hidden would swallow the keys

    def _paint_icons(self) -> None:
        self._themes.put_icon(self.clear_button, "x")
        arrow = (
            paths.resources() / "themes" / self._themes.current.name.replace(" ", "-") / "chevron-down.svg"
        ).as_posix()
        self.clock.setStyleSheet(
            "QDateTimeEdit::drop-down { border: none; width: 22px; }"
            f' QDateTimeEdit::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}'
        )
        self._themes.put_icon(self.set_button, "plus", self._themes.current.accent)
