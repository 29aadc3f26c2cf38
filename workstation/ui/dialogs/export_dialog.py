"""Export: choose what and how, see exactly which files will be written, watch, and find them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workstation import paths
from workstation.errors import CheckStops, WorkstationError
from workstation.ui import ask
from workstation.ui.dialogs.export_choices import ExportChoices
from workstation.ui.dialogs.opening_size import open_as, scrolled
from workstation.ui.dialogs.planned_files import plan_if_few, planned_in_words, planned_item, written_item
from workstation.ui.dialogs.progress_row import ProgressRow
from workstation.ui.dialogs.stops_form import StopsForm
from workstation.ui.jobs import Job
from workstation.ui.preview.press import Press
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextField
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.exporting import ExportPlan, ExportReport, export_articles
from workstation.words import tr, tr_n

_WIDE = 620  # pixels
_REST = 200  # ms after the last choice before the files are worked out


class ExportDialog(QDialog):
    """`slugs` are the articles it was opened for; none offers all.

    `place_wanted(start, end)` closes it for the words in the article on show that stop it.
    """

    place_wanted = Signal(int, int)

    def __init__(self, workbench: Workbench, slugs: Sequence[str] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._press = Press(self)
        self._planning: Job | None = None
        self._planned: ExportPlan | None = None
        self.report: ExportReport | None = None
        self.setWindowTitle(tr("Export"))
        self.choices = ExportChoices(slugs or (), workbench.settings)
        self.folder_field = TextField(tr("Folder"))
        self.folder_field.show_value(workbench.settings.export_folder or str(paths.default_export_folder()))
        self.browse_button = QPushButton(tr("Browse…"))
        self.heading = plain_label(tr("Will be written"), "heading")
        self.list = TwoLineList(tr("Files"), workbench.themes)
        self.stops = StopsForm(workbench.themes, _WIDE)
        self.warnings = plain_label()
        self.banner = Banner(workbench.themes)
        self.export_button = QPushButton(tr("Export"))
        self.close_button = QPushButton(tr("Cancel"))
        self.progress = ProgressRow(workbench.jobs, self.close_button)
        self.open_button = QPushButton(tr("Open folder"))
        self.copy_button = QPushButton(tr("Copy paths"))
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._plan)
        self.choices.changed.connect(self._on_choice)
        self.folder_field.edited.connect(self._on_choice)
        self.stops.changed.connect(self._show_planned)
        self.stops.place_wanted.connect(self._on_place)
        self.browse_button.clicked.connect(self._on_browse)
        self.export_button.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._on_open)
        self.copy_button.clicked.connect(self._on_copy)
        self._stored(self._plan)

    @property
    def folder(self) -> Path:
        """Where the files go."""
        return Path(self.folder_field.value().strip()).expanduser()

    def reject(self) -> None:
        """Close; work under way is asked to stop, and what was written is whole."""
        self.progress.stop()
        self._press.close()
        super().reject()

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        self.browse_button.setAccessibleName(tr("Choose the folder"))
        self.export_button.setDefault(True)
        for button in (self.open_button, self.copy_button):
            button.hide()
        self.warnings.hide()
        where = QHBoxLayout()
        where.addWidget(self.folder_field, 1)
        where.addWidget(self.browse_button)
        self.browse_button.setFixedHeight(self.folder_field.line.sizeHint().height())
        where.setAlignment(self.browse_button, Qt.AlignmentFlag.AlignBottom)
        buttons = QHBoxLayout()
        for button in (self.open_button, self.copy_button):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.close_button, self.export_button):
            buttons.addWidget(button)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(space.l, space.l, space.l, space.s)
        inside.setSpacing(space.m)
        inside.addWidget(self.choices)
        inside.addLayout(where)
        inside.addWidget(self.stops)
        inside.addWidget(self.heading)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.warnings)
        inside.addStretch()  # where the list of files is hidden
        below = QVBoxLayout()
        below.setContentsMargins(space.l, space.s, space.l, space.l)
        below.setSpacing(space.m)
        below.addWidget(self.progress)
        below.addLayout(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.banner)
        lines.addWidget(scrolled(body), 1)
        lines.addLayout(below)
        open_as(self, self._workbench.themes, _WIDE, 660)

    # --- what would be written --------------------------------------------------------------------

    def _on_choice(self) -> None:
        self.report = None
        self.banner.hide()
        for button in (self.open_button, self.copy_button):
            button.hide()
        self.export_button.setText(tr("Export"))
        self.export_button.show()
        self.close_button.setText(tr("Cancel"))
        self._say_working()  # what is listed was worked out for the choice before
        self._rest.start()

    def _plan(self) -> None:
        self._rest.stop()
        if self._planning:
            self._planning.cancel()
        self._say_working()
        choices = self.choices
        self._planning = self._workbench.ask(
            plan_if_few,
            choices.slugs,
            choices.chosen_format.name,
            choices.chosen_preset,
            choices.options,
            self.folder,
            self._workbench.pack,
            then=while_alive(self, self._on_planned),
            failed=while_alive(self, self._on_failed),
        )

    def _say_working(self) -> None:
        self.heading.setText(tr("Working out what will be written…"))

    def _on_planned(self, plan: ExportPlan | None) -> None:
        self._planning = None
        if self.report is not None or self.progress.busy:
            return
        self._planned = plan
        session = self._workbench.current
        self.stops.show_stops(plan.stops if plan else (), session.article.slug if session else "")
        if plan is not None:
            self._show_warnings(plan.warnings)
            self._show_planned()
            return
        self.export_button.setEnabled(True)
        self.list.show()
        suffix = self.choices.chosen_format.suffix
        self.heading.setText(tr("Will be written"))
        said = tr("One file for each article, named after its slug: SLUG{suffix}").format(suffix=suffix)
        self.list.show_items([Item("many", said, tr("Files of the same name in the folder are replaced."))])
        self._show_warnings(())

    def _show_planned(self) -> None:
        """The files that can be written as things are: those of a story that is stopped wait for their reasons."""
        plan = self._planned
        if plan is None:
            return
        held = {stop.slug for stop in plan.stops if not self.stops.is_answered(stop)}
        files = [file for file in plan.files if file.slug not in held]
        self.export_button.setEnabled(bool(files))
        self.heading.setText(planned_in_words(files, held=bool(held)))
        self.list.show_items([planned_item(file, self.folder) for file in files])
        self.list.setVisible(bool(files) or not held)  # its room is wanted for what stops

    def _show_warnings(self, warnings: Sequence[str]) -> None:
        shown = list(warnings[:3])
        if len(warnings) > len(shown):
            shown.append(tr_n("… and {n} more.", "… and {n} more.", len(warnings) - len(shown)))
        self.warnings.setText("\n".join(f"⚠ {warning}" for warning in shown))
        self.warnings.setVisible(bool(shown))

    # --- writing it -------------------------------------------------------------------------------

    def _on_export(self) -> None:
        self.banner.hide()
        self._stored(self._export)

    def _export(self) -> None:
        choices, folder = self.choices, self.folder
        self._workbench.remember(
            export_folder=str(folder),
            export_format=choices.chosen_format.name,
            export_preset=choices.chosen_preset,
        )
        self._set_busy(busy=True)
        job = self._workbench.do(
            export_articles,
            choices.slugs,
            choices.chosen_format.name,
            choices.chosen_preset,
            choices.options,
            folder,
            overrides=self.stops.reasons,
            press=self._press,
            pack=self._workbench.pack,
            by=self,
            then=while_alive(self, self._on_exported),
            failed=while_alive(self, self._on_failed),
            long=True,
            what=tr("Exporting"),
            reports=True,
        )
        self.progress.follow(job)

    def _on_exported(self, report: ExportReport) -> None:
        self._set_busy(busy=False)
        self.report = report
        self._planned = None
        self.stops.hide()
        self.list.show()
        self._tell(report)
        self.heading.setText(tr("Written"))
        self.list.show_items([written_item(path, self.folder) for path in report.paths])
        self._show_warnings((*report.refused, *report.warnings))
        for button in (self.open_button, self.copy_button):
            button.setVisible(bool(report.paths))
        self.export_button.setText(tr("Go on") if report.stopped else tr("Export"))
        self.export_button.setVisible(report.stopped)
        self.close_button.setText(tr("Close"))
        (self.export_button if report.stopped else self.close_button).setFocus()

    def _tell(self, report: ExportReport) -> None:
        """How it ended: stopped, some of many held back, or all written."""
        count, held = len(report.paths), len(report.refused)
        if report.stopped:
            self.banner.say(
                "warning",
                tr_n("Stopped after {n} file.", "Stopped after {n} files.", count),
                tr("Those listed are whole. “Go on” writes the others, which were not begun."),
            )
            return
        written = tr_n("{n} file written.", "{n} files written.", count)
        if held:
            kept_back = tr_n("{n} article was held back.", "{n} articles were held back.", held)
            self.banner.say("warning", f"{written} {kept_back}", tr("Why stands below the list of files."))
        else:
            self.banner.say("note", written, str(self.folder))

    def _on_failed(self, trouble: WorkstationError) -> None:
        self._planning = self._planned = None
        self._set_busy(busy=False)
        if isinstance(trouble, CheckStops):  # the text was changed behind the dialog: ask for reasons anew
            self._plan()
            return
        self.heading.setText(tr("Nothing to show"))
        self.stops.hide()
        self.list.show()
        self.list.show_items([])
        rest = " ".join(part for part in (trouble.safe, trouble.remedy) if part)
        self.banner.say("danger", trouble.happened, rest)

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.choices, self.folder_field, self.browse_button, self.stops, self.export_button):
            part.setEnabled(not busy)

    def _stored(self, then: Callable[[], None]) -> None:
        """What was typed a moment ago is to be in the export."""
        session = self._workbench.current
        if session is not None and not self._workbench.read_only:
            after_saving(session, then)
        else:
            then()

    def _on_place(self, start: int, end: int) -> None:
        self.reject()
        self.place_wanted.emit(start, end)

    # --- folders ----------------------------------------------------------------------------------

    def _on_browse(self) -> None:
        if chosen := ask.folder(self, tr("Export to this folder"), self.folder):
            self.folder_field.show_value(str(chosen), force=True)
            self._on_choice()

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _on_copy(self) -> None:
        if self.report:
            QGuiApplication.clipboard().setText("\n".join(str(path) for path in self.report.paths))
