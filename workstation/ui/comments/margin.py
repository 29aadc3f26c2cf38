"""Marks beside the lines that somebody commented on: a speech bubble for a remark, a pencil’s bar for a suggestion."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from workstation.ui.comments.places import CommentPlace
from workstation.ui.editor.editor import Editor

_WIDE = 16  # pixels: inside the margin every column has
_HIT = 4  # pixels around a mark that count as it
_SOON = 40  # ms after an edit


class CommentMargin(QWidget):
    """Stands in the left margin of the editor. `picked(id)` when a mark was clicked; keys have F8 and the panel."""

    picked = Signal(str)

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.places: tuple[CommentPlace, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("")
        self._edits = 0
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.update)
        editor.updateRequest.connect(self._on_update)
        editor.column_placed.connect(self._fit)
        self._fit()

    def show_places(self, places: tuple[CommentPlace, ...]) -> None:
        """Mark these; nothing is in the way of the text when there are none."""
        self.places = places
        self.setVisible(bool(places))
        self._fit()
        self.update()

    def marks(self) -> list[tuple[QRect, CommentPlace]]:
        """The marks in sight, the first comment of a line standing for all of it."""
        first = self._editor.firstVisibleBlock()
        height = self._editor.viewport().height()
        found: dict[int, tuple[QRect, CommentPlace]] = {}
        low = first.position()
        high = self._editor.cursorForPosition(self._editor.viewport().rect().bottomRight()).block()
        last = high.position() + high.length()
        seen: set[int] = set()
        for place in self.places:
            at = place.start.position()
            if at in seen or not low <= at < last:
                continue
            seen.add(at)
            drawn = self._editor.cursorRect(place.start)
            if -drawn.height() < drawn.top() < height:
                top = drawn.center().y() - _WIDE // 2 + self._editor.viewport().y() - self.y()
                found.setdefault(top, (QRect(0, top, _WIDE, _WIDE), place))
        return list(found.values())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them; the shape tells remark from suggestion, not the colour alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._editor.theme
        for rect, place in self.marks():
            if not rect.intersects(event.rect()):
                continue
            if place.suggests:
                painter.fillRect(QRectF(rect.right() - 4, rect.top() - 1, 3, rect.height() + 2), QColor(theme.accent))
            else:
                _bubble(painter, QRectF(rect), QColor(theme.warning), QColor(theme.warning_wash))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a mark shows its comment."""
        if place := self._at(event.position().toPoint().y()):
            event.accept()
            self.picked.emit(place.id)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a mark."""
        over = self._at(event.position().toPoint().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """What was said, while the mouse rests on its mark."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos().y())
            QToolTip.showText(event.globalPos(), place.tip if place else "", self)
            return True
        return super().event(event)

    def _at(self, y: int) -> CommentPlace | None:
        near = [place for rect, place in self.marks() if rect.top() - _HIT <= y <= rect.bottom() + _HIT]
        return near[0] if near else None

    def _on_update(self, rect: QRect, dy: int) -> None:
        if not self.places:
            return
        if dy or rect.height() >= self._editor.viewport().height():
            self.update()
        elif self._edits != (now := self._editor.edits):  # else the caret blinked
            self._edits = now
            self._soon.start()  # a letter is on the screen before the marks beside its line are looked for

    def _fit(self) -> None:
        port = self._editor.viewport().geometry()
        self.setGeometry(max(0, port.left() - _WIDE - 4), port.top(), _WIDE, port.height())


def _bubble(painter: QPainter, rect: QRectF, ink: QColor, ground: QColor) -> None:
    body = rect.adjusted(1.5, 2.5, -1.5, -4.5)
    painter.setPen(ink)
    painter.setBrush(ground)
    painter.drawRoundedRect(body, 2.5, 2.5)
    painter.setBrush(ink)
    tail = [QPointF(body.left() + 3, body.bottom()), QPointF(body.left() + 7, body.bottom())]
    painter.drawPolygon(QPolygonF([*tail, QPointF(body.left() + 3, body.bottom() + 3.5)]))
