"""Import: files and folders, what was found before, how far it is, and a line for each of what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.errors import WorkstationError
from workstation.importing.formats import IMPORTERS
from workstation.ui import ask
from workstation.ui.dialogs.import_table import DUPLICATES, Found, ImportTable
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.dialogs.progress_row import ProgressRow
from workstation.ui.jobs import LONG
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.usecases.import_report import ImportReport
from workstation.usecases.importing import already_imported, files_to_import, import_files
from workstation.words import marked, tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library

_COUNTED = {
    "imported": marked("imported"),
    "updated": marked("updated"),
    "copied": marked("copied"),
    "skipped": marked("skipped"),
    "refused": marked("refused"),
    "left out": marked("left out"),
}
_EMPTY = marked(
    "Drop them here or choose them. Text, Markdown, web pages and Word are understood; nothing of a file is lost."
)


def _kinds() -> str:
    """What the file chooser shows: every ending that can be read, so that none is hidden from who looks for it."""
    endings = " ".join(f"*{suffix}" for importer in IMPORTERS for suffix in importer.suffixes)
    return tr("Texts ({endings})").format(endings=endings) + ";;" + tr("Every file (*)")


class ImportDialog(QDialog):
    """`paths` are files and folders chosen or dropped so far; more can be added until the import begins."""

    def __init__(self, workbench: Workbench, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._paths: list[Path] = []
        self._files: tuple[Found, ...] = ()
        self.report: ImportReport | None = None
        self.setWindowTitle(tr("Import"))
        self.setAcceptDrops(True)
        self.files_button = QPushButton(tr("Add files…"))
        self.folder_button = QPushButton(tr("Add a folder…"))
        self.heading = plain_label(tone="heading")
        self.for_all = QuietChoice()
        self.table = ImportTable(workbench.themes)
        self.empty = EmptyState(workbench.themes, tr("No files yet"), tr(_EMPTY), icon="folder-input")
        self.banner = Banner(workbench.themes)
        self.import_button = QPushButton(tr("Import"))
        self.close_button = QPushButton(tr("Cancel"))
        self.progress = ProgressRow(workbench.jobs, self.close_button)
        self.open_button = QPushButton(tr("Open first article"))
        self._lay_out()
        self.files_button.clicked.connect(self._on_files)
        self.folder_button.clicked.connect(self._on_folder)
        self.for_all.activated.connect(lambda _at: self.table.choose_for_all(self.for_all.currentData()))
        self.import_button.clicked.connect(self._on_import)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._on_open)
        self.table.article_wanted.connect(self._open)
        self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """These, too."""
        self._paths += [path for path in paths if path not in self._paths]
        self._show_files(())
        if self._paths:
            self.heading.setText(tr("Looking at the files…"))
            self._workbench.jobs.run(
                _look,
                self._workbench.library,
                tuple(self._paths),
                then=while_alive(self, partial(self._on_looked, len(self._paths))),
                lane=LONG,
                what=tr("Looking at the files"),
            )

    def reject(self) -> None:
        """Close; an import under way is asked to stop, and what was imported stays."""
        self.progress.stop()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped until the import begins."""
        if self.report is None and not self.progress.busy and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files were dropped."""
        event.acceptProposedAction()
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        # Enter presses the button that has the keyboard, and imports from anywhere else.
        self.import_button.setDefault(True)
        self.open_button.hide()
        for answer, words in DUPLICATES:
            self.for_all.addItem(tr(words), answer)
        self._again = QLabel(tr("Files imported before:"))
        self._again.setBuddy(self.for_all)
        self.for_all.setAccessibleName(tr("What to do with all files imported before"))
        self._for_all_row = QWidget()
        row = QHBoxLayout(self._for_all_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._again)
        row.addWidget(self.for_all)
        row.addStretch()
        top = QHBoxLayout()
        top.addWidget(self.files_button)
        top.addWidget(self.folder_button)
        top.addStretch()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.import_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(space.l, space.l, space.l, space.l)
        inside.setSpacing(space.m)
        inside.addLayout(top)
        inside.addWidget(self.heading)
        inside.addWidget(self._for_all_row)
        inside.addWidget(self._pages, 1)
        inside.addWidget(self.progress)
        inside.addLayout(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.banner)
        lines.addLayout(inside)
        open_as(self, self._workbench.themes, 660, 540)

    # --- what is about to be imported -------------------------------------------------------------

    def _on_looked(self, asked: int, files: tuple[Found, ...]) -> None:
        if asked == len(self._paths) and self.report is None:
            self._show_files(files)

    def _show_files(self, files: tuple[Found, ...]) -> None:
        self._files = files
        again = sum(each.before is not None for each in files)
        self.table.show_files(files)
        self._pages.setCurrentIndex(0 if files else 1)
        self._for_all_row.setVisible(again > 0)
        self.import_button.setEnabled(bool(files) and not self._workbench.read_only)
        if self.import_button.isEnabled():
            self.import_button.setFocus()
        count = tr_n("{n} file", "{n} files", len(files))
        self.heading.setText(
            tr("{count}, {again} imported before").format(count=count, again=again) if again else count if files else ""
        )
        if not files and self._paths:
            self.empty.say(tr("Nothing to import was found there"), tr(_EMPTY))

    def _on_files(self) -> None:
        self._add_chosen(ask.open_files(self, tr("Import these files"), _kinds(), self._start))

    def _on_folder(self) -> None:
        chosen = ask.folder(self, tr("Import everything in this folder"), self._start)
        self._add_chosen([chosen] if chosen else [])

    def _add_chosen(self, paths: list[Path]) -> None:
        if paths:
            self._workbench.remember(import_folder=str(paths[0] if paths[0].is_dir() else paths[0].parent))
            self.add(paths)

    @property
    def _start(self) -> Path | None:
        kept = self._workbench.settings.import_folder
        return Path(kept) if kept and Path(kept).is_dir() else None

    # --- importing --------------------------------------------------------------------------------

    def _on_import(self) -> None:
        choices = {each.path: "skip" for each in self._files} | dict(self.table.on_duplicate)
        self._set_busy(busy=True)
        job = self._workbench.do(
            import_files,
            tuple(self._paths),
            choices,
            by=self,
            then=while_alive(self, self._on_imported),
            failed=while_alive(self, self._on_failed),
            long=True,
            what=tr("Importing"),
            reports=True,
        )
        self.progress.follow(job)

    def _on_imported(self, report: ImportReport) -> None:
        self.report = report
        self._set_busy(busy=False)
        self.table.show_report(report.lines)
        self.table.setHeaderLabels([tr("File"), tr("What happened")])
        self._pages.setCurrentIndex(0)
        for part in (self.files_button, self.folder_button, self._for_all_row, self.import_button):
            part.hide()
        self.heading.setText(tr("Open a line to read what was recognised, and what was kept without being understood."))
        self._say(report)
        done = [line for line in report.lines if line.slug]
        self.open_button.setText(tr("Open the article") if len(done) == 1 else tr("Open first article"))
        self.open_button.setVisible(bool(done))
        self.close_button.setText(tr("Close"))
        (self.open_button if self.open_button.isVisibleTo(self) else self.close_button).setFocus()

    def _say(self, report: ImportReport) -> None:
        counts: dict[str, int] = {}
        for line in report.lines:
            counts[line.outcome] = counts.get(line.outcome, 0) + 1
        told = ", ".join(f"{count} {tr(_COUNTED[outcome])}" for outcome, count in counts.items()) or tr(
            "Nothing was imported"
        )
        if report.stopped:
            self.banner.say(
                "warning",
                tr("Stopped: {told}.").format(told=told),
                tr("What was imported stays; the other files were not read."),
            )
        elif counts.get("refused"):
            self.banner.say("warning", f"{told[0].upper()}{told[1:]}.", tr("The files themselves were not changed."))
        else:
            self.banner.say("note", f"{told[0].upper()}{told[1:]}.")

    def _on_failed(self, trouble: WorkstationError) -> None:
        self._set_busy(busy=False)
        self.banner.say("danger", trouble.happened, " ".join(p for p in (trouble.safe, trouble.remedy) if p))

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.files_button, self.folder_button, self.for_all, self.table, self.import_button):
            part.setEnabled(not busy)

    def _on_open(self) -> None:
        if self.report:
            done = [line for line in self.report.lines if line.slug]
            fresh = [line for line in done if line.outcome != "skipped"]
            self._open((fresh or done)[0].slug)

    def _open(self, slug: str) -> None:
        self.accept()
        self._workbench.open(slug)


def _look(library: Library, paths: Sequence[Path]) -> tuple[Found, ...]:
    """Every file these paths stand for, folders looked through, and what each was imported as before."""
    files = files_to_import(paths)
    before = already_imported(library, files)
    return tuple(Found(path, before.get(path)) for path in files)
