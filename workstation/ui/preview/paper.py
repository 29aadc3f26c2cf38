"""A printed article's pages put on paper: what the print preview shows is what is printed."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QPageLayout, QPaintEngine, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_SHARP, _ON_SCREEN = 300, 150  # dots to the inch
_POINTS = 72.0


class Paper(QObject):
    """The pages of one PDF, upright; `lying_wanted` asks once for those of the same on paper that lies on its side.

    Until they are here (`put_lying`, which `changed` tells of) the upright ones are shown, made to fit.
    """

    lying_wanted = Signal()
    changed = Signal()

    def __init__(self, pdf: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.upright = _document(pdf, self)
        self.lying: QPdfDocument | None = None
        self._asked = False

    def put_lying(self, pdf: bytes) -> None:
        """The pages for paper that lies on its side."""
        self.lying = _document(pdf, self)
        self.changed.emit()

    def paint(self, printer: QPrinter) -> None:
        """Every page asked for, each on a sheet of its own and as large as it allows."""
        document = self._document_for(printer)
        printer.setFullPage(True)  # the margins are in the PDF
        first = max(1, printer.fromPage())
        last = min(printer.toPage() or document.pageCount(), document.pageCount())
        painter = QPainter(printer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            _paint_page(painter, printer, document, number)
        painter.end()

    def _document_for(self, printer: QPrinter) -> QPdfDocument:
        if printer.pageLayout().orientation() is not QPageLayout.Orientation.Landscape:
            return self.upright
        if self.lying is None and not self._asked:
            self._asked = True
            self.lying_wanted.emit()
        return self.lying or self.upright


def _document(pdf: bytes, parent: QObject) -> QPdfDocument:
    document = QPdfDocument(parent)
    held = QBuffer(document)
    held.setData(QByteArray(pdf))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    return document


def _paint_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, number: int) -> None:
    on_screen = painter.paintEngine().type() is QPaintEngine.Type.Picture  # the print preview's
    dots = (_ON_SCREEN if on_screen else _SHARP) / _POINTS
    points = document.pagePointSize(number)
    image = document.render(number, QSize(round(points.width() * dots), round(points.height() * dots)))
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(sheet.width() / image.width(), sheet.height() / image.height())
    width, height = image.width() * scale, image.height() * scale
    painter.drawImage(QRectF((sheet.width() - width) / 2, 0, width, height), image)
