"""The strip that says why nothing can be written here, and offers to take over when the other has gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.widgets.banner import Banner
from workstation.usecases.journalling import recover
from workstation.usecases.opening import is_free_to_write
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.workbench import Workbench
    from workstation.usecases.journalling import Recovered

LOOK_EVERY = 5_000  # ms


class ReadOnlyBanner(Banner):
    """Hidden while this window may write. `recovered(found)` tells what the other, having crashed, left behind."""

    recovered = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench.themes, parent)
        self._workbench = workbench
        self._clock = QTimer(self, interval=LOOK_EVERY)
        self._clock.timeout.connect(self._look)
        workbench.ready.connect(self._tell)
        if workbench.is_ready:
            QTimer.singleShot(0, self._tell)

    def _tell(self, still: str = "") -> None:
        workbench = self._workbench
        if not workbench.read_only:
            self.hide()
            self._clock.stop()
            return
        if workbench.read_only_because[0]:
            self.say("danger", *workbench.read_only_because)
            return
        holder = workbench.library.holder
        if holder is None:
            self.say(
                "warning",
                tr("You can read this library but not change it."),
                tr(
                    "Its file or folder cannot be written by you. "
                    "Copy the library to a folder of your own to work on it."
                ),
            )
            return
        self._clock.start()
        since = tr(" since {clock}").format(clock=holder.clock) if holder.clock else ""
        self.say(
            "warning",
            tr("You can read this library but not change it."),
            tr("{who} has it open for writing{since}. {still}Close it there, then take over here.").format(
                who=holder.who, since=since, still=still
            ),
            ((tr("Take over"), self._take_over),),
        )

    def _look(self) -> None:
        """Whether the other has gone, by a worker: the lock is a file, and files can be slow."""
        if self.isVisible() and self._workbench.read_only:
            self._workbench.ask(is_free_to_write, then=self._on_looked)

    def _on_looked(self, free: bool) -> None:
        if free and self._clock.isActive():
            self._clock.stop()
            self.say(
                "note",
                tr("This library can be written here now."),
                tr("It is no longer open for writing elsewhere."),
                ((tr("Take over"), self._take_over),),
            )

    def _take_over(self) -> None:
        if self._workbench.library.try_write():
            # The other may have crashed: what it had not stored is put back before anything is typed on it.
            self._workbench.do(recover, then=self._on_recovered)
        else:
            self._tell(tr("It is still open there. "))

    def _on_recovered(self, found: list[Recovered]) -> None:
        self.hide()
        self._clock.stop()
        self._workbench.access_changed.emit()
        self._workbench.ready.emit()  # for all who asked once whether they may write
        self._workbench.notice.emit(tr("This window may write now."))
        self.recovered.emit(found)
