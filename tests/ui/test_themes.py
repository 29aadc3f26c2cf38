"""The look follows the system unless one was chosen, and icons are drawn for the screen they are shown on."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from workstation.ui.icons import ratios
from workstation.ui.themes import Themes

SHARP = """
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from workstation.ui import icons
from workstation.ui.theme import LIGHT
application = QGuiApplication([])
ratio = application.primaryScreen().devicePixelRatio()
shown = icons.icon("pencil", LIGHT).pixmap(QSize(18, 18), ratio).toImage()
drawn = icons.pixmap("pencil", LIGHT, 18, ratio=ratio).toImage()
drawn.setDevicePixelRatio(shown.devicePixelRatio())
print(ratio, shown.width(), shown == drawn)
"""


class System(QObject):
    """What Qt tells of a desktop that can be light or dark; without a screen there is none."""

    colorSchemeChanged = Signal(object)  # noqa: N815 - Qt's names
    scheme = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def test_the_look_follows_the_system_until_another_is_chosen(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    system = System()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda *_: system)
    themes = Themes("system")
    told: list[str] = []
    themes.changed.connect(lambda theme: told.append(theme.name))
    system.turn(Qt.ColorScheme.Dark)
    system.turn(Qt.ColorScheme.Light)
    assert told == ["dark", "light"]
    themes.choose("high contrast")
    system.turn(Qt.ColorScheme.Dark)
    assert themes.current.name == "high contrast"


class Dressed(QLabel):
    """Counts how often it is dressed anew."""

    times = 0

    def event(self, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return super().event(event)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_another_look_dresses_a_widget_no_oftener_the_deeper_it_stands(
    qtbot: QtBot, themes: Themes, qapp: QApplication
) -> None:
    themes.dress(qapp)
    counted = []
    for depth in (1, 12):
        ground = around = QWidget()
        qtbot.addWidget(ground)
        for _ in range(depth):
            around = QWidget(around)
        label = Dressed("Words", around)
        with qtbot.waitExposed(ground):
            ground.show()
        label.times = 0
        themes.choose("dark" if themes.current.name == "light" else "light")
        counted.append(label.times)
    assert 0 < counted[0] == counted[1] < 4


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_look_of_a_window_is_the_same_whatever_look_it_had_before(
    qtbot: QtBot, themes: Themes, qapp: QApplication
) -> None:
    themes.dress(qapp)
    themes.choose("light")
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    title = QLabel("Heading")
    themes.set_font(title, "title", bold=True)
    for each in (title, QLineEdit("Words"), QPushButton("Do"), QComboBox(), QCheckBox("Choose")):
        column.addWidget(each)
    with qtbot.waitExposed(ground):
        ground.show()
    title.setFocus()
    before = ground.grab().toImage()
    for look in ("dark", "high contrast", "light"):
        themes.choose(look)
        assert (ground.grab().toImage() == before) == (look == "light")


@pytest.mark.parametrize("factor", ["1.5", "3"])
def test_icons_are_drawn_for_the_screen_and_not_blown_up(factor: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor}
    done = subprocess.run(
        [sys.executable, "-c", SHARP], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == [str(float(factor)), str(round(18 * float(factor))), "True"]


class Screen:
    def devicePixelRatio(self) -> float:  # noqa: N802 - Qt's name
        return 2.0


@pytest.mark.parametrize("told_by", ["screenAdded", "logicalDotsPerInchChanged", "geometryChanged"])
def test_icons_are_drawn_for_a_denser_screen_once_there_is_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, told_by: str
) -> None:
    here = QGuiApplication.primaryScreen()
    tell = {
        "screenAdded": lambda: qapp.screenAdded.emit(here),
        "logicalDotsPerInchChanged": lambda: here.logicalDotsPerInchChanged.emit(192.0),
        "geometryChanged": lambda: here.geometryChanged.emit(here.geometry()),
    }[told_by]
    themes, largest = Themes("light"), QSize(36, 36)
    assert largest not in themes.icon("pencil").availableSizes()
    monkeypatch.setattr(QGuiApplication, "screens", lambda *_: [Screen()])
    with qtbot.waitSignal(themes.changed):
        tell()
    assert largest in themes.icon("pencil").availableSizes()


def test_an_icon_is_drawn_in_the_sizes_that_are_shown_and_no_others(qapp: QApplication) -> None:
    themes = Themes("light")
    usual = themes.icon("pencil").availableSizes()
    assert themes.icon_size in usual
    assert len(usual) == 2 * len(ratios())  # each is kept as long as the window: one for menus, one for buttons
    themes.set_text_size(200)
    try:
        assert {themes.icon_size, QSize(32, 32)} <= set(themes.icon("pencil").availableSizes())
    finally:
        themes.set_text_size(100)
    assert themes.picture("pencil", 40).size() / themes.picture("pencil", 40).devicePixelRatio() == QSize(40, 40)
