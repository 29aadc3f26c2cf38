"""Encrypting a library, or bringing it back, between one window and the next: how far it is, and what is to be said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout

from workstation import NAME
from workstation.errors import WorkstationError
from workstation.ui import ask
from workstation.ui.garbage import Garbage
from workstation.ui.jobs import LONG, Job, Jobs
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.usecases.encryption import Converted, decrypt, encrypt
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.usecases.encryption import Plan

_SHOWN = 8  # files that are named
_WIDE = 420  # pixels, at the usual size of text


class Converting(QDialog):
    """In sight while nobody has the library open; the work runs in a thread, and only Stop ends it early."""

    exchanged = Signal()
    """The library is of the other kind now: there is nothing to stop any more."""

    def __init__(self, path: Path, plan: Plan | None, themes: Themes, jobs: Jobs) -> None:
        super().__init__(None, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setWindowTitle(NAME)
        self.done_with: Converted | None = None
        self.trouble: BaseException | None = None
        said = tr("Encrypting the library") if plan else tr("Bringing the library back into the clear")
        self.what = plain_label(said)
        self.step = plain_label(tr("Storing what was typed, then making a backup…"))
        self.step.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(said)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setToolTip(tr("The library stays as it was"))
        self.stop_button.clicked.connect(self.stop)
        self._lay_out(themes)
        self._jobs = jobs
        self._is_exchanged = False
        self.exchanged.connect(self._on_exchanged)
        jobs.progressed.connect(self._on_progressed)
        work, what = (encrypt, (path, plan)) if plan else (decrypt, (path,))
        self._job = jobs.run(
            work,
            *what,
            program="window",
            at=self._at,
            lane=LONG,
            reports=True,
            then=self._on_done,
            failed=self._on_failed,
        )

    def stop(self) -> None:
        """Ask it to end; what was begun is taken back."""
        self._job.cancel()
        self.stop_button.setEnabled(False)
        self.step.setText(tr("Stopping; the library stays as it was…"))

    def reject(self) -> None:
        """Escape does not stop it."""

    def _lay_out(self, themes: Themes) -> None:
        space = themes.current.space
        buttons = QDialogButtonBox()
        buttons.addButton(self.stop_button, QDialogButtonBox.ButtonRole.ActionRole)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        for each in (self.what, self.bar, self.step, buttons):
            lines.addWidget(each)
        self.setMinimumWidth(round(_WIDE * themes.scale))

    def _on_progressed(self, _job: Job, done: int, total: int, what: str) -> None:
        """Without a total nobody knows how long it takes."""
        if self._job.cancelled and not self._is_exchanged:
            return
        per_mille = 1000 * done // total if total else 0  # bytes of large evidence are more than a bar can count
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(per_mille)
        self.step.setText(tr("{what}: {percent} %").format(what=what, percent=per_mille // 10) if total else f"{what}…")

    def _at(self, step: str) -> None:
        """In the worker."""
        if step == "exchanged":
            self.exchanged.emit()

    def _on_exchanged(self) -> None:
        self._is_exchanged = True
        self.stop_button.setEnabled(False)
        self.stop_button.setToolTip("")
        what = tr("what it was before goes")
        self.bar.setRange(0, 0)
        self.step.setText(tr("Too late to stop: {what}…").format(what=what) if self._job.cancelled else f"{what}…")

    def _on_done(self, done: Converted) -> None:
        self.done_with = done

    def _on_failed(self, error: BaseException) -> None:
        self.trouble = error


def convert(path: Path, plan: Plan | None, themes: Themes) -> None:
    """Do it, now that no window has the library open; what goes wrong leaves it as it was, and is told."""
    shown = _worked(path, plan, themes)
    if shown.trouble is None and shown.done_with is None:  # of a job that was stopped nothing is heard
        said = (
            tr("Encrypting the library was stopped.")
            if plan
            else tr("Bringing the library back into the clear was stopped.")
        )
        ask.tell(None, said, tr("The library is as it was."))
    elif isinstance(shown.trouble, WorkstationError):
        ask.error(None, shown.trouble)
    elif shown.trouble is not None:
        raise shown.trouble
    elif shown.done_with is not None:
        _tell_of(shown.done_with, encrypted=plan is not None)


def _worked(path: Path, plan: Plan | None, themes: Themes) -> Converting:
    """The old window and its cycles are there still: no worker may come across them."""
    garbage = Garbage()
    try:
        jobs = Jobs()
        shown = Converting(path, plan, themes, jobs)
        shown.show()
        while not jobs.wait():
            pass
        shown.hide()
        jobs.close()
        shown.deleteLater()
    finally:
        garbage.close()
    return shown


def _tell_of(done: Converted, *, encrypted: bool) -> None:
    """What is not as somebody may think."""
    if done.no_backup:
        said = tr("The library is encrypted.") if encrypted else tr("The library is in clear now.")
        reason = tr("No backup was made: {happened}").format(happened=done.no_backup)
        ask.tell(None, said, f"{reason} {tr('Make one as soon as that is mended.')}")
    if encrypted and done.in_clear:
        _tell_in_clear(done.in_clear)


def _tell_in_clear(files: tuple[Path, ...]) -> None:
    said = tr_n(
        "The library is encrypted. {n} file from before stands beside it in clear still.",
        "The library is encrypted. {n} files from before stand beside it in clear still.",
        len(files),
    )
    named = "\n".join(str(each) for each in files[:_SHOWN])
    rest = tr("Delete them when you need them no more; on other disks and in the cloud there may be others.")
    ask.tell(None, said, f"{named}\n\n{rest}")
