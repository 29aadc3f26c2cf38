"""When the vault should lock itself: nobody has been here for a while, the screen was locked, the computer sleeps."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from workstation.ui.session import Session

_LOOK = 10_000  # ms between two looks at the clock
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_LOGIN = "org.freedesktop.login1"
# As Qt names slots to D-Bus. PySide says it wants bytes here and refuses them.
_SCREEN: Any = "1_on_screen(bool)"
_LOCK: Any = "1_on_lock()"


class Resting(QObject):
    """`over` comes when it should be locked. `minutes` of nothing done; `begin` and `end` bound the watch."""

    over = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._since = time.monotonic()
        self._pointer = QCursor.pos()
        self._followed: Session | None = None
        self._heard = False
        self._clock = QTimer(self, interval=_LOOK)
        self._clock.timeout.connect(self.look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.stirred)

    def begin(self) -> None:
        """The vault was unlocked: watch from now on."""
        self.stirred()
        self._hear_screen()
        self._clock.start()

    def end(self) -> None:
        """The vault is locked."""
        self._clock.stop()

    def follow(self, session: Session | None) -> None:
        """Writing in this text is being here."""
        if self._followed is not None:
            self._followed.edited.disconnect(self.stirred)
        if session is not None:
            session.edited.connect(self.stirred)
        self._followed = session

    @Slot()
    def stirred(self, *_whatever: object) -> None:
        """Somebody is here."""
        self._since = time.monotonic()

    def look(self) -> None:
        """Whether it has been long enough."""
        if QCursor.pos() != self._pointer:
            self._pointer = QCursor.pos()
            self.stirred()
        elif time.monotonic() - self._since >= self.minutes * 60:
            self.over.emit()

    def _hear_screen(self) -> None:
        """Where there is D-Bus, hear of a locked screen and of sleep; elsewhere only the clock counts."""
        if self._heard:
            return
        self._heard = True
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            for name in _SCREEN_SAVERS:
                bus.connect("", "", name, "ActiveChanged", self, _SCREEN)
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            bus.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, _LOCK)
            bus.connect(_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep", self, _SCREEN)

    @Slot(bool)
    def _on_screen(self, locked: bool) -> None:
        if locked:
            self.over.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.over.emit()
