"""Encrypting a library, or bringing it back, between one window and the next: how far it is, and what is to be said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from workstation import NAME
from workstation.errors import WorkstationError
from workstation.ui import ask
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.usecases.encryption import Converted, decrypt, encrypt
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.usecases.encryption import Plan

_SHOWN = 8  # files that are named
_WIDE = 420  # pixels, at the usual size of text


class Converting(QDialog):
    """In sight while nobody has the library open; it cannot be closed."""

    def __init__(self, plan: Plan | None, themes: Themes) -> None:
        super().__init__(None, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setWindowTitle(NAME)
        self._said = tr("Encrypting the library") if plan else tr("Bringing the library back into the clear")
        self.what = plain_label(self._said)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self._said)
        space = themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        lines.addWidget(self.what)
        lines.addWidget(self.bar)
        self.setMinimumWidth(round(_WIDE * themes.scale))

    def heard(self, done: int, total: int, _what: str) -> bool:
        """How far it is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        QCoreApplication.processEvents()
        return True

    def reject(self) -> None:
        """Escape does not stop it."""


def convert(path: Path, plan: Plan | None, themes: Themes) -> None:
    """Do it, now that no window has the library open; what goes wrong leaves it as it was, and is told."""
    shown = Converting(plan, themes)
    shown.show()
    QCoreApplication.processEvents()
    try:
        if plan is None:
            decrypt(path, program="window", progress=shown.heard)
            done = None
        else:
            done = encrypt(path, plan, program="window", progress=shown.heard)
    except WorkstationError as error:
        shown.hide()
        ask.error(None, error)
        return
    finally:
        shown.hide()
        shown.deleteLater()
    if done is not None and done.in_clear:
        _tell_of(done)


def _tell_of(done: Converted) -> None:
    count = len(done.in_clear)
    said = tr_n(
        "The library is encrypted. {n} file from before stands beside it in clear still.",
        "The library is encrypted. {n} files from before stand beside it in clear still.",
        count,
    )
    named = "\n".join(str(each) for each in done.in_clear[:_SHOWN])
    rest = tr("Delete them when you need them no more; on other disks and in the cloud there may be others.")
    ask.tell(None, said, f"{named}\n\n{rest}")
