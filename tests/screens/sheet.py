"""All pictures of one look and size on one sheet, each with its name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

_ACROSS, _WIDTH, _GAP, _NAME = 4, 640, 16, 22  # pictures, then pixels


def contact_sheet(pictures: Mapping[str, Path]) -> QImage:
    """Four across, in the order given; one at a time is in memory in its full size."""
    sizes = [QImageReader(str(file)).size() for file in pictures.values()]
    heights = [round(size.height() * _WIDTH / size.width()) for size in sizes]
    row = max(heights, default=1) + _NAME + _GAP
    rows = -(-len(pictures) // _ACROSS)
    sheet = QImage(QSize(_ACROSS * (_WIDTH + _GAP) + _GAP, rows * row + _GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("#ffffff"))
    for number, (name, file) in enumerate(pictures.items()):
        x, y = _GAP + number % _ACROSS * (_WIDTH + _GAP), _GAP + number // _ACROSS * row
        painter.drawText(QRect(x, y, _WIDTH, _NAME), Qt.AlignmentFlag.AlignVCenter, name)
        small = QImage(str(file)).scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(x, y + _NAME, small)
    painter.end()
    return sheet
