"""The small drawing that stands for an article's status beside its word: one shape for each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from workstation.domain.articles import Status


def paint_status(painter: QPainter, status: Status, rect: QRectF, colour: str) -> None:
    """Draw the shape of `status` into `rect` (square): from an empty ring to a full disc as the work goes on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(colour)
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    body = rect.adjusted(1, 1, -1, -1)
    if status is Status.IDEA:
        painter.setPen(QPen(ink, 1.6, Qt.PenStyle.DotLine))
        painter.drawEllipse(body)
    elif status is Status.DRAFT:
        painter.drawEllipse(body)
    elif status is Status.IN_REVIEW:
        painter.drawEllipse(body)
        painter.setBrush(QBrush(ink))
        painter.drawPie(body, -90 * 16, 180 * 16)
    elif status is Status.READY:
        painter.setBrush(QBrush(ink))
        painter.drawEllipse(body)
    elif status is Status.PUBLISHED:
        painter.setBrush(QBrush(ink))
        painter.drawRect(body)
    elif status is Status.CORRECTED:
        painter.setBrush(QBrush(ink))
        painter.drawPolygon(QPolygonF([QPointF(body.center().x(), body.top()), body.bottomRight(), body.bottomLeft()]))
    else:
        painter.drawLine(body.topLeft(), body.bottomRight())
        painter.drawLine(body.topRight(), body.bottomLeft())
    painter.restore()


def status_pixmap(status: Status, side: int, colour: str) -> QPixmap:
    """The same as a picture, twice as fine as the screen may need."""
    picture = QPixmap(2 * side, 2 * side)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_status(painter, status, QRectF(0, 0, side, side), colour)
    painter.end()
    return picture
