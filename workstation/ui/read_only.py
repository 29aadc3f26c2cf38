"""The strip that says why nothing can be written here, and offers to take over when the other has gone."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from workstation.ui.widgets.banner import Banner
from workstation.ui.workbench import Workbench
from workstation.words import tr


class ReadOnlyBanner(Banner):
    """Hidden while this window may write."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench.themes, parent)
        self._workbench = workbench
        workbench.ready.connect(self._tell)
        if workbench.is_ready:
            QTimer.singleShot(0, self._tell)

    def _tell(self, still: str = "") -> None:
        workbench = self._workbench
        if not workbench.read_only:
            self.hide()
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
        since = tr(" since {clock}").format(clock=holder.clock) if holder.clock else ""
        self.say(
            "warning",
            tr("You can read this library but not change it."),
            tr("{who} has it open for writing{since}. {still}Close it there, then take over here.").format(
                who=holder.who, since=since, still=still
            ),
            ((tr("Take over"), self._take_over),),
        )

    def _take_over(self) -> None:
        if self._workbench.library.try_write():
            self.hide()
            self._workbench.access_changed.emit()
            self._workbench.ready.emit()  # for all who asked once whether they may write
            self._workbench.notice.emit(tr("This window may write now."))
        else:
            self._tell(tr("It is still open there. "))
