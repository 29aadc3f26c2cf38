"""The dialogs of import and export, before and after."""

from __future__ import annotations

from tests.screens.content import sample
from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation.ui.dialogs.export_dialog import ExportDialog
from workstation.ui.dialogs.import_dialog import ImportDialog
from workstation.ui.jobs import LONG, Job
from workstation.usecases.importing import import_files
from workstation.usecases.sample import sample_file


def _dialog(stage: Stage, kind: type) -> object:
    return stage.window.findChildren(kind)[-1]


def _import(stage: Stage) -> ImportDialog:
    folder = stage.folder / "to bring in"
    folder.mkdir()
    (folder / "A market that moved.txt").write_text("A market that moved\n\nIt moved on Tuesday.\n\nSource: Gestion\n")
    (folder / "ferry.md").write_text("---\ntitle: Ferries\nstrange_key: 1\n---\n\nThe ferries run again.\n")
    (folder / "broken.md").write_text("---\ntitle: [\n---\n\nText.\n")
    (folder / "empty.txt").write_text("")
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 20)
    import_files(stage.library, [folder / "ferry.md"], on_duplicate="copy")
    stage.window.files.bring_in([folder, sample_file()])
    stage.settle()
    return _dialog(stage, ImportDialog)


def _imported(stage: Stage) -> None:
    _import(stage).import_button.click()
    stage.settle()


def _export(stage: Stage, folder: str = "") -> ExportDialog:
    stage.workbench.remember(export_folder=folder or str(stage.folder / "filed"))
    stage.run("export")
    stage.settle()
    return _dialog(stage, ExportDialog)


def _export_markdown(stage: Stage) -> None:
    dialog = _export(stage)
    dialog.choices.format.list.choose("markdown")
    dialog._plan()
    stage.settle()


def _export_full(stage: Stage) -> None:
    dialog = _export(stage)
    dialog.choices.format.list.choose("markdown")
    dialog.choices.preset.list.choose("full")
    dialog._plan()
    stage.settle()


def _exported(stage: Stage) -> None:
    _export(stage).export_button.click()
    stage.settle()


def _exporting(stage: Stage) -> None:
    """As while a long export goes on, which would be over before the picture is taken."""
    dialog = _export(stage, "~/Documents/filed")
    job = Job("", LONG, None, None, reports=True)
    dialog._set_busy(busy=True)
    dialog.progress.follow(job)
    stage.workbench.jobs.progressed.emit(job, 4_200, 10_464, "the-war-that-changed-the-war")


COMING_AND_GOING = (
    Scene("import-nothing-yet", lambda stage: stage.run("import"), sample),
    Scene("import-before", _import),
    Scene("import-after", _imported),
    Scene("export-before", lambda stage: _export(stage, "~/Documents/filed")),
    Scene("export-markdown", _export_markdown),
    Scene("export-full", _export_full),
    Scene("export-under-way", _exporting),
    Scene("export-after", _exported),
)
