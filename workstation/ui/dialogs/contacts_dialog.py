"""Import of contacts: a file, what its columns hold, a dry run of everybody in it, and then the import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.errors import WorkstationError
from workstation.ui import ask
from workstation.ui.dialogs.contacts_table import CHOICES, ContactsTable
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.dialogs.progress_row import ProgressRow
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.contacts import Column, Complaint, ContactPlan, ContactReport, import_contacts, plan_contacts
from workstation.words import marked, tr, tr_n

_KINDS = marked("Contacts (*.vcf *.vcard *.csv *.tsv *.txt);;Every file (*)")
_COLUMNS = {
    Column.IGNORE: marked("Leave out"),
    Column.NAME: marked("Name"),
    Column.GIVEN: marked("Given name"),
    Column.MIDDLE: marked("Middle name"),
    Column.FAMILY: marked("Family name"),
    Column.SPELLING: marked("Other spelling"),
    Column.ROLE: marked("Role"),
    Column.ORGANISATION: marked("Organisation"),
    Column.EMAIL: marked("E-mail"),
    Column.PHONE: marked("Phone"),
    Column.SIGNAL: marked("Signal"),
    Column.ADDRESS: marked("Address"),
    Column.OTHER: marked("Other contact"),
    Column.FIELD: marked("Field of expertise"),
    Column.LANGUAGE: marked("Language"),
    Column.NOTES: marked("Notes"),
}
_EMPTY = marked(
    "Choose a vCard file (.vcf) or a table (.csv). Nothing is kept before you have seen what would come of it."
)


class ContactsDialog(QDialog):
    """`path` is a file chosen already, if any."""

    def __init__(self, workbench: Workbench, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.plan: ContactPlan | None = None
        self.report: ContactReport | None = None
        self._path: Path | None = None
        self.columns: dict[int, QuietChoice] = {}
        themes = workbench.themes
        self.setWindowTitle(tr("Import contacts"))
        self.file_button = QPushButton(tr("Choose a file…"))
        self.heading = plain_label(tone="heading")
        self.notes = plain_label(tone="muted")
        self.mapping = QWidget()
        self.for_all = QuietChoice()
        self.table = ContactsTable(themes)
        self.complaints = TwoLineList(tr("What could not be read"), themes)
        self.empty = EmptyState(themes, tr("No file yet"), tr(_EMPTY), icon="book-user")
        self.banner = Banner(themes)
        self.import_button = QPushButton(tr("Import"))
        self.close_button = QPushButton(tr("Cancel"))
        self.progress = ProgressRow(workbench.jobs, self.close_button)
        self._lay_out()
        self.file_button.clicked.connect(lambda _on=False: self._on_file())
        self.for_all.activated.connect(lambda _at: self.table.people.choose_for_conflicts(self.for_all.currentData()))
        self.table.choice_changed.connect(self._count)
        self.import_button.clicked.connect(lambda _on=False: self._on_import())
        self.close_button.clicked.connect(self.reject)
        self.progress.stop_button.clicked.connect(lambda _on=False: self._on_stop())
        self._show_plan(None)
        if path is not None:
            self.read(path)

    def read(self, path: Path, columns: dict[int, Column] | None = None) -> None:
        """Read this file and say what would come of it."""
        self._path = path
        self.banner.hide()
        self.heading.setText(tr("Reading {name}…").format(name=path.name))
        self.import_button.setEnabled(False)
        job = self._workbench.ask(
            plan_contacts,
            path,
            columns,
            then=while_alive(self, self._on_plan),
            failed=while_alive(self, self._on_failed),
            what=tr("Reading contacts"),
            reports=True,
        )
        self.progress.follow(job)

    def reject(self) -> None:
        """Close; an import under way is asked to stop, and who was brought in stays."""
        self.progress.stop()
        super().reject()

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        self.import_button.setDefault(True)
        for choice, words in CHOICES.items():
            self.for_all.addItem(tr(words), choice)
        self.for_all.choose("update")
        self.for_all.setAccessibleName(tr("What to do with everybody in conflict"))
        self._all_label = QLabel(tr("Everybody in conflict:"))
        self._all_label.setBuddy(self.for_all)
        FlowLayout(self.mapping, space.s)
        top = FlowLayout(spacing=space.s)
        top.addWidget(self.file_button)
        top.addStretch()
        top.addWidget(self._all_label)
        top.addWidget(self.for_all)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self.complaints.setMaximumHeight(120)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.import_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(space.l, space.l, space.l, space.l)
        inside.setSpacing(space.m)
        inside.addLayout(top)
        for part in (self.heading, self.notes, self.mapping):
            inside.addWidget(part)
        inside.addWidget(self._pages, 1)
        for part in (self.complaints, self.progress):
            inside.addWidget(part)
        inside.addLayout(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.banner)
        lines.addLayout(inside)
        open_as(self, self._workbench.themes, 880, 600)

    # --- the dry run -----------------------------------------------------------------------------

    def _on_file(self) -> None:
        if path := ask.open_file(self, tr("Import contacts"), tr(_KINDS)):
            self.read(path)

    def _on_stop(self) -> None:
        """Somebody does not want to wait for the file to be read; an import says itself what it had done."""
        if self.file_button.isEnabled():  # not while people are being brought in
            self._path = None
            self._show_plan(None)
            self.file_button.setFocus()

    def _on_plan(self, plan: ContactPlan) -> None:
        if plan.path == self._path:
            self._show_plan(plan)
            self.table.setFocus()

    def _show_plan(self, plan: ContactPlan | None) -> None:
        self.plan = plan
        self.table.people.replace(plan.lines if plan else ())
        self._pages.setCurrentIndex(0 if plan else 1)
        conflicts = plan is not None and any(line.outcome == "conflict" for line in plan.lines)
        for part in (self._all_label, self.for_all):
            part.setVisible(conflicts)
        self.notes.setText(" ".join(plan.contacts.notes) if plan else "")
        self.notes.setVisible(bool(self.notes.text()))
        self._show_columns(plan)
        self._show_complaints(plan.complaints if plan else ())
        self._count()

    def _show_columns(self, plan: ContactPlan | None) -> None:
        flow = self.mapping.layout()
        assert flow is not None
        while item := flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.columns = {}
        for at, title in enumerate(plan.contacts.header if plan else ()):
            flow.addWidget(self._column(at, title, plan.contacts.columns[at] if plan else Column.IGNORE))
        self.mapping.setVisible(bool(self.columns))

    def _column(self, at: int, title: str, held: Column) -> QWidget:
        cell = QWidget(self.mapping)
        box = QuietChoice(cell)
        for column, words in _COLUMNS.items():
            box.addItem(tr(words), column)
        box.choose(held)
        box.setMinimumContentsLength(12)
        box.setAccessibleName(tr("What the column {title} holds").format(title=title))
        box.activated.connect(lambda _at: self._on_column())
        label = QLabel(title if len(title) <= 30 else title[:29] + "…", cell)
        label.setProperty("tone", "muted")
        label.setBuddy(box)
        lines = QVBoxLayout(cell)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(label)
        lines.addWidget(box)
        self.columns[at] = box
        return cell

    def _on_column(self) -> None:
        if self._path is not None:
            self.read(self._path, {at: box.currentData() for at, box in self.columns.items()})

    def _show_complaints(self, complaints: tuple[Complaint, ...]) -> None:
        self.complaints.show_items(
            [
                Item(f"{at}", each.sentence, tr("Line {line}").format(line=each.line), "triangle-alert")
                for at, each in enumerate(complaints[:200])
            ]
        )
        self.complaints.setVisible(bool(complaints))

    def _count(self) -> None:
        if self.report is not None:
            return
        choices = self.table.people.choices
        wanted = len(choices) - choices.count("skip")
        self.import_button.setEnabled(wanted > 0 and not self._workbench.read_only)
        if self.plan is None:
            self.heading.setText("")
            return
        outcomes = [line.outcome for line in self.plan.lines]
        told = tr("{people}: {new} new, {same} the same, {conflict} in conflict").format(
            people=tr_n("{n} person", "{n} people", len(outcomes)),
            new=outcomes.count("new"),
            same=outcomes.count("same"),
            conflict=outcomes.count("conflict"),
        )
        self.heading.setText(told)
        self.import_button.setText(tr_n("Import {n}", "Import {n}", wanted) if wanted else tr("Import"))

    # --- the import ------------------------------------------------------------------------------

    def _on_import(self) -> None:
        if self.plan is None:
            return
        self._set_busy(busy=True)
        job = self._workbench.do(
            import_contacts,
            self.plan,
            dict(enumerate(self.table.people.choices)),
            by=self,
            then=while_alive(self, self._on_imported),
            failed=while_alive(self, self._on_failed),
            long=True,
            what=tr("Importing contacts"),
            reports=True,
        )
        self.progress.follow(job)

    def _on_imported(self, report: ContactReport) -> None:
        self.report = report
        self._set_busy(busy=False)
        for part in (self.file_button, self.import_button, self.mapping, self.for_all, self._all_label):
            part.hide()
        self.table.setEnabled(False)
        self._show_complaints(report.complaints)
        told = tr("{added} added, {updated} updated, {skipped} left as they are").format(
            added=len(report.added), updated=len(report.updated), skipped=report.skipped
        )
        if report.stopped:
            self.banner.say("warning", tr("Stopped: {told}.").format(told=told), tr("Who was brought in stays."))
        else:
            self.banner.say("note", f"{told}.")
        self.heading.setText("")
        self.close_button.setText(tr("Close"))
        self.close_button.setFocus()

    def _on_failed(self, trouble: WorkstationError) -> None:
        self._set_busy(busy=False)
        self._show_plan(None)
        self.banner.say("danger", trouble.happened, " ".join(p for p in (trouble.safe, trouble.remedy) if p))

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.file_button, self.for_all, self.table, self.mapping, self.import_button):
            part.setEnabled(not busy)


def open_contacts(workbench: Workbench, path: Path | None = None) -> ContactsDialog:
    """The dialog, shown."""
    dialog = ContactsDialog(workbench, path, workbench.window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
