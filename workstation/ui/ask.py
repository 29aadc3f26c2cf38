"""The only place with modal dialogs. Every text is shown as plain text: names and titles are anybody's strings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from workstation import NAME
from workstation.errors import WorkstationError
from workstation.words import tr

if TYPE_CHECKING:  # loaded when something is printed
    from PySide6.QtCore import SignalInstance
    from PySide6.QtPrintSupport import QPrinter

_SHARE = 0.7  # of the window's width, the most that answers side by side take


def error(parent: QWidget | None, trouble: WorkstationError) -> None:
    """Say what happened, what is safe and what to do."""
    rest = "\n\n".join(part for part in (trouble.safe, trouble.remedy) if part)
    _box(parent, QMessageBox.Icon.Warning, trouble.happened, rest).exec()


def tell(parent: QWidget | None, headline: str, detail: str = "") -> None:
    """A piece of news that needs to be seen before going on."""
    _box(parent, QMessageBox.Icon.Information, headline, detail).exec()


def question(
    parent: QWidget | None,
    headline: str,
    detail: str = "",
    *,
    yes: str = "",
    no: str = "",
    risky: bool = False,
) -> bool:
    """Whether to do it; the button says what happens. `risky` makes the safe answer the one Enter gives."""
    return choice(parent, headline, detail, (yes or tr("Yes"), no or tr("Cancel")), default=1 if risky else 0) == 0


def choice(parent: QWidget | None, headline: str, detail: str, answers: tuple[str, ...], *, default: int = 0) -> int:
    """Which of the answers, by number; the last one is what Escape gives."""
    box = _box(parent, QMessageBox.Icon.Question, headline, detail)
    box.setStandardButtons(QMessageBox.StandardButton.NoButton)
    buttons: list[QAbstractButton] = [box.addButton(answer, QMessageBox.ButtonRole.ActionRole) for answer in answers]
    box.setDefaultButton(buttons[default])  # type: ignore[call-overload]
    box.setEscapeButton(buttons[-1])
    row, behind = box.findChild(QDialogButtonBox), parent.window() if parent is not None else None
    if row is not None and behind is not None and row.sizeHint().width() > behind.width() * _SHARE:
        row.setOrientation(Qt.Orientation.Vertical)  # side by side they would be cut
    box.exec()
    clicked = box.clickedButton()
    return next((number for number, button in enumerate(buttons) if button is clicked), len(answers) - 1)


def text(parent: QWidget | None, title: str, label: str, value: str = "") -> str | None:
    """One line of text, or None when it was not given."""
    said, given = QInputDialog.getText(parent, title, label, QLineEdit.EchoMode.Normal, value)
    return said if given else None


def open_files(parent: QWidget | None, title: str, kinds: str = "", folder: Path | None = None) -> list[Path]:
    """Files that exist; `kinds` as Qt writes them: `Images (*.png *.jpg)`."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(folder or _documents()), kinds)
    return [Path(name) for name in chosen]


def open_file(parent: QWidget | None, title: str, kinds: str = "", folder: Path | None = None) -> Path | None:
    """One file that exists."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(folder or _documents()), kinds)
    return Path(chosen) if chosen else None


def save_file(parent: QWidget | None, title: str, proposed: Path, kinds: str = "") -> Path | None:
    """Where to write one file; the dialog itself asks before replacing one."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    return Path(chosen) if chosen else None


def folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """A folder that exists."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or _documents()))
    return Path(chosen) if chosen else None


def print_preview(
    parent: QWidget | None, title: str, paint: Callable[[QPrinter], None], changed: SignalInstance | None = None
) -> None:
    """The pages as they will be printed, and from there the system's own print dialog.

    `paint` is asked for both, and again when `changed` tells that it would paint otherwise.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("")
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print “{title}”").format(title=title))
    if parent is not None:
        dialog.resize(parent.size())  # smaller, its bar would hide the button that prints
    dialog.paintRequested.connect(paint)
    pages = dialog.findChild(QPrintPreviewWidget)
    if changed is not None and pages is not None:
        changed.connect(pages.updatePreview)
    dialog.exec()
    dialog.deleteLater()


def crash(parent: QWidget | None, safe: str, report: str) -> None:
    """Say that the program made a mistake, what is safe, and show the report a person may pass on."""
    headline = tr("Something went wrong in the program itself.")
    remedy = tr("You can go on writing. If it happens again, restart. The report below holds nothing you wrote.")
    box = _box(parent, QMessageBox.Icon.Critical, headline, f"{safe}\n\n{remedy}")
    box.setDetailedText(report)
    box.exec()


def _box(parent: QWidget | None, icon: QMessageBox.Icon, headline: str, detail: str) -> QMessageBox:
    box = QMessageBox(icon, NAME, headline, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(detail)
    for label in box.findChildren(QWidget, "qt_msgbox_informativelabel"):
        label.setTextFormat(Qt.TextFormat.PlainText)  # type: ignore[attr-defined]
    return box


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
