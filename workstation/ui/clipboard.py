"""What is put on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QStandardItem, QStandardItemModel


def clipboard_data() -> QMimeData:
    """Empty data for the clipboard, made by Qt itself.

    The clipboard lets go of what it holds after Python has ended; data made in Python would kill the program then.
    """
    model = QStandardItemModel()
    model.appendRow(QStandardItem())
    data = model.mimeData([model.index(0, 0)])
    for format in data.formats():
        data.removeFormat(format)
    return data
