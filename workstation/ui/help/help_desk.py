"""What the menu Help opens; each window is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from workstation.ui.help.help_window import HelpWindow
    from workstation.ui.help.tour import Step, Tour
    from workstation.ui.workbench import Workbench


class HelpDesk:
    """`window` stands behind what is opened. `errors()` gives the reports of what failed since the start."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        self._workbench, self._window = workbench, window
        self._make_keys: Callable[[], QDialog] | None = None
        self._keys_page: Callable[[], str] = str
        self._steps: Callable[[], Sequence[Step]] = tuple
        self._help: HelpWindow | None = None
        self.tour: Tour | None = None
        self.errors: Callable[[], Iterable[str]] = tuple

    def begin(
        self, keys: Callable[[], QDialog], keys_page: Callable[[], str], steps: Callable[[], Sequence[Step]]
    ) -> None:
        """The commands are made: the sheet of their keys, the page of them, and what the tour points at."""
        self._make_keys, self._keys_page, self._steps = keys, keys_page, steps

    def show_keys(self) -> None:
        """The sheet of shortcuts."""
        if self._make_keys is not None:
            _open(self._make_keys())

    def show_help(self, page: str = "", words: str = "") -> None:
        """The help window, at this page or where it was, with these words marked."""
        if self._help is None:
            from workstation.ui.help.help_window import HelpWindow

            self._help = HelpWindow(self._workbench.themes, self._keys_page, self._window)
        if page:
            self._help.show_page(page)
        if words:
            self._help.words.setText(words)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()
        self._help.words.setFocus()

    def show_report(self) -> None:
        """The report, to be read before it is copied."""
        from workstation.ui.help.report import ReportDialog, report_text

        _open(ReportDialog(report_text(self._workbench, self.errors()), self._workbench, self._window))

    def start_tour(self) -> None:
        """The six notes; once walked or left they do not come by themselves again."""
        if self.tour is None:
            from workstation.ui.help.tour import Tour

            self.tour = Tour(self._steps(), self._workbench.themes, self._window)
            self.tour.ended.connect(self._on_tour_ended)
        self.tour.start()

    def offer_tour(self) -> None:
        """The tour at the very first start."""
        if not self._workbench.settings.tour_seen:
            self.start_tour()

    def _on_tour_ended(self) -> None:
        if not self._workbench.settings.tour_seen:
            self._workbench.remember(tour_seen=True)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
