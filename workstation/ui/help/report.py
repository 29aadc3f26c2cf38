"""A report for those who mend the program: only what stands on a list, never a title, a name, a path or a message."""

from __future__ import annotations

import platform
from collections.abc import Iterable

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import workstation
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.words import tr


def report_text(workbench: Workbench, errors: Iterable[str]) -> str:
    """Versions, platform, look, language, whether the library can be written, and the errors of our own code.

    `errors` are reports of the crash dialog, which hold no values either.
    """
    settings = workbench.settings
    screen = QGuiApplication.primaryScreen()
    lines = [
        f"Editorial Workstation {workstation.__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
        f"{platform.system()} {platform.machine()}, {QGuiApplication.platformName()}",
        f"Screen scale {screen.devicePixelRatio():g}" if screen is not None else "No screen",
        f"Look {workbench.themes.current.name}, own keys {len(settings.shortcuts)}",
        f"Library {'read only' if workbench.read_only else 'writable'}",
    ]
    kept = list(errors)
    lines += ["", f"Errors since the start: {len(kept)}"]
    for each in kept:
        lines += ["", each]
    return "\n".join(lines) + "\n\n" + tr("What I did:") + "\n\n" + tr("What happened:") + "\n"


class ReportDialog(QDialog):
    """The very text that would be copied, to be read and changed first. It goes to the clipboard, nowhere else."""

    def __init__(self, text: str, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Copy report"))
        self._workbench = workbench
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(tr("The report"))
        self.copy_button = QPushButton(tr("Copy"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        space = workbench.themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        lines.addWidget(
            plain_label(
                tr(
                    "This is all the report holds: versions and the names of errors, nothing you wrote. Change it "
                    "as you like; say what you did and what happened. It is sent nowhere."
                )
            )
        )
        lines.addWidget(self.text, 1)
        lines.addWidget(buttons)
        open_as(self, workbench.themes, 560, 460)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._workbench.notice.emit(tr("The report is on the clipboard."))
        self.accept()
