"""“Replace and scrub”: asked once, done in a worker, and what could not be reached is told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from workstation.ui import ask
from workstation.ui.saving import Saving
from workstation.ui.session import Session
from workstation.ui.unsaved import after_saving
from workstation.ui.vault.family_dialog import choose_family
from workstation.ui.workbench import Workbench
from workstation.usecases.scrubbing import ScrubReport, scrub_name
from workstation.words import tr


def open_scrub(workbench: Workbench, session: Session, source: str, codename: str) -> None:
    """Ask, then write the public description wherever the library holds this name in clear."""
    detail = tr(
        "The public description takes the place of the name in every text, comment, note and revision of this library "
        "and in its own backups. The steps of undo are forgotten. This cannot be undone."
    )
    headline = tr("Take the name behind “{codename}” out of everything?").format(codename=codename)
    if ask.question(workbench.window, headline, detail, yes=tr("Replace and scrub"), no=tr("Cancel"), risky=True):
        scrub = partial(_scrub, workbench, source)
        after_saving(session, partial(choose_family, workbench, "source", source, scrub))


def _scrub(workbench: Workbench, source: str, spared: frozenset[str]) -> None:
    workbench.do(
        scrub_name,
        source,
        spared=spared,
        then=partial(_on_done, workbench),
        long=True,
        what=tr("Taking the name out"),
    )


def _on_done(workbench: Workbench, report: ScrubReport) -> None:
    after_scrubbing(workbench, report)


def after_scrubbing(workbench: Workbench, report: ScrubReport) -> None:
    """Nothing of it stays in what is open; what was done is told, and what could not be."""
    for session in workbench.sessions.values():
        _forget(session)
        if isinstance(saving := session.findChild(Saving), Saving):
            # The clean text is shown a moment later, as one more step of undo.
            saving.header_read.connect(partial(_forget, session), Qt.ConnectionType.SingleShotConnection)
    keys = [tr("A name that other records lead to stays: {place}.").format(place=key) for key in report.keys]
    told = [line for line in (report.family_sentence, *keys, *report.kept) if line]
    ask.tell(workbench.window, report.sentence, "\n".join(told))


def all_stored(workbench: Workbench, then: Callable[[], object]) -> None:
    """Every open article is stored, one after the other, then it goes on."""
    waiting = list(workbench.sessions.values())

    def next_one() -> None:
        if waiting:
            after_saving(waiting.pop(), next_one)
        else:
            then()

    next_one()


def _forget(session: Session) -> None:
    """No step back, and nothing of it in the journal."""
    session.document.clearUndoRedoStacks()
    if isinstance(saving := session.findChild(Saving), Saving):
        saving.journal.clear()
