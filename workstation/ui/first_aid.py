"""A library that is damaged or gone: what can be done is offered before the program gives up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from workstation.errors import WorkstationError
from workstation.ui import ask
from workstation.ui.jobs import LIBRARY
from workstation.ui.widgets.times import day_and_clock
from workstation.ui.workbench import Workbench
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.usecases.backing_up import Repaired


class OpenAgain(Protocol):
    """Open this library instead."""

    def __call__(self, path: Path, *, only_to_read: bool) -> None:
        """Called once the library is ready to be opened."""


class FirstAid:
    """Asks once; what is chosen is done by a worker, and the library opened again."""

    def __init__(self, workbench: Workbench, open_again: OpenAgain) -> None:
        self._workbench, self._open_again = workbench, open_again

    def offer(self, trouble: WorkstationError, path: Path) -> bool:
        """Whether something is being done about it; False when the person wants to quit or there is nothing to do."""
        from workstation.usecases.backing_up import last_good_backup

        backup, readable = last_good_backup(path), path.is_file() and path.stat().st_size > 0
        answers = []
        if backup is not None:
            answers.append((tr("Go back to the last good backup"), self._restore))
        if readable:
            answers.append((tr("Show what can be read"), self._salvage))
        if not answers:
            return False
        detail = " ".join(part for part in (trouble.safe, self._said(backup)) if part)
        said = (*(text for text, _do in answers), tr("Quit"))
        chosen = ask.choice(self._workbench.window, trouble.happened, detail, said)
        if chosen >= len(answers):
            return False
        answers[chosen][1](path)
        return True

    def _said(self, backup: Path | None) -> str:
        if backup is None:
            return tr("There is no backup that can be opened.")
        from workstation.usecases.backing_up import backed_up_at

        kept = tr("The damaged file is kept whatever you choose.")
        return (
            f"{tr('The last good backup: {when}.').format(when=day_and_clock(backed_up_at(backup), long=True))} {kept}"
        )

    def _restore(self, path: Path) -> None:
        from workstation.usecases.backing_up import restore_library

        def restored(_done: object) -> None:
            self._open_again(path, only_to_read=False)

        self._run(restore_library, path, None, program="window", then=restored)

    def _salvage(self, path: Path) -> None:
        from workstation.usecases.backing_up import repair

        def saved(repaired: Repaired) -> None:
            self._workbench.read_only_because = (
                tr("This is what can still be read of the damaged library."),
                " ".join(repaired.sentences),
            )
            self._open_again(repaired.path, only_to_read=True)

        self._run(repair, path, then=saved)

    def _run(self, work: object, *args: object, **more: object) -> None:
        def failed(error: BaseException) -> None:
            if isinstance(error, WorkstationError):
                self._workbench.refuse(error)
            else:
                self._workbench.jobs.failed_unexpectedly.emit(error)
            if self._workbench.window is not None:
                self._workbench.window.close()

        self._workbench.jobs.run(work, *args, lane=LIBRARY, what=tr("Saving what is there"), failed=failed, **more)  # type: ignore[arg-type]
