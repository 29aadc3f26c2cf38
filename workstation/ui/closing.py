"""Putting everything away before the window closes: what is typed is stored, or kept as a file, or the window stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workstation import paths
from workstation.ui import ask
from workstation.ui.crash import rescue
from workstation.ui.editor_area import EditorArea
from workstation.ui.jobs import READING
from workstation.ui.side_places import SidePlaces
from workstation.ui.workbench import Workbench
from workstation.words import tr


def stored(window: QWidget, workbench: Workbench, area: EditorArea, side: SidePlaces) -> bool:
    """Whether the window may close: all is in the library, or the person agreed to copies beside it.

    Nobody waits for what a draft says, which takes seconds where it is long: nothing is stored of it.
    """
    for job in workbench.jobs.running:
        if job.reports:
            job.cancel()
    if not workbench.is_ready:
        area.journal_all()
        workbench.jobs.wait(but=READING)
    if workbench.is_ready:
        side.flush()
        area.commit_all()
    workbench.jobs.wait(but=READING)
    if workbench.is_ready and area.unsaved():  # a proposal accepted last was written into the text meanwhile
        area.commit_all()
        workbench.jobs.wait(but=READING)
    unsaved = [] if workbench.read_only else area.unsaved()
    if unsaved and not _let_go(window, [saving.session.article.title for saving in unsaved]):
        return False
    if unsaved:
        library = workbench.library if workbench.is_ready else None
        rescue((saving.session for saving in unsaved), paths.data_folder() / "rescued", library)
    return True


def _let_go(window: QWidget, titles: list[str]) -> bool:
    named = "\n".join(f"• {title}" for title in titles[:10])
    rest = tr("Stay and try again, or close: a copy of each text is then written to {folder}.")
    return ask.question(
        window,
        tr("The last changes could not be stored in the library."),
        f"{named}\n\n{rest.format(folder=paths.data_folder() / 'rescued')}",
        yes=tr("Close and keep copies"),
        no=tr("Stay"),
        risky=True,
    )
