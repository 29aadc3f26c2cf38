"""A printed article's pages put on paper: what the print preview shows is what is printed."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize
from PySide6.QtGui import QPaintEngine, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_SHARP, _ON_SCREEN = 300, 150  # dots to the inch
_POINTS = 72.0


class Paper(QObject):
    """The pages of one PDF."""

    def __init__(self, pdf: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bytes = QBuffer(self)
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._bytes)

    def paint(self, printer: QPrinter) -> None:
        """Every page asked for, each on a sheet of its own and as large as it allows."""
        printer.setFullPage(True)  # the margins are in the PDF
        first = max(1, printer.fromPage())
        last = min(printer.toPage() or self.document.pageCount(), self.document.pageCount())
        painter = QPainter(printer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            self._paint_page(painter, printer, number)
        painter.end()

    def _paint_page(self, painter: QPainter, printer: QPrinter, number: int) -> None:
        on_screen = painter.paintEngine().type() is QPaintEngine.Type.Picture  # the print preview's
        dots = (_ON_SCREEN if on_screen else _SHARP) / _POINTS
        points = self.document.pagePointSize(number)
        image = self.document.render(number, QSize(round(points.width() * dots), round(points.height() * dots)))
        sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(sheet.width() / image.width(), sheet.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        painter.drawImage(QRectF((sheet.width() - width) / 2, 0, width, height), image)
