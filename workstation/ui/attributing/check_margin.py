"""Marks of the desk check beside the lines: a square for an error, a triangle for a warning, a ring for a note."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from workstation.attribution.check.rule import Finding, Severity
from workstation.ui.attributing.following import Following
from workstation.ui.editor.editor import Editor

_WIDE = 14  # pixels: inside the margin every column has
_SIZE = 8  # pixels of a mark
_HIT = 4  # pixels around a mark that count as it
_SOON = 40  # ms after an edit


class CheckMargin(QWidget):
    """Stands in the right margin of the editor. `picked(finding)` when a mark was clicked; keys have their commands."""

    picked = Signal(object)

    def __init__(self, editor: Editor, following: Following) -> None:
        super().__init__(editor)
        self._editor, self._following = editor, following
        self._found: list[tuple[int, int, Finding]] = []  # in positions of the document as it was read
        self._starts: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("")
        self._edits = 0
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.update)
        editor.updateRequest.connect(self._on_update)
        editor.column_placed.connect(self._fit)
        following.changed.connect(self._on_changed)
        self.hide()

    def marks(self) -> list[tuple[QRect, Finding]]:
        """The marks in sight, the gravest finding of a line standing for all of it."""
        first = self._editor.firstVisibleBlock()
        below = self._editor.cursorForPosition(self._editor.viewport().rect().bottomRight()).block()
        low, high = self._following.drift.then(first.position(), below.position() + below.length())
        found: dict[int, tuple[QRect, Finding]] = {}
        for start, end, finding in self._found[bisect_left(self._starts, low) : bisect_left(self._starts, high)]:
            now = self._following.drift.now(start, end)
            if now is None:
                continue
            drawn = self._editor.cursorRect(_at(self._editor, now[0]))
            top = drawn.center().y() - _SIZE // 2 + self._editor.viewport().y() - self.y()
            held = found.get(top)
            if held is None or _graver(finding, held[1]):
                found[top] = (QRect((_WIDE - _SIZE) // 2, top, _SIZE, _SIZE), finding)
        return list(found.values())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them; the shape tells the severity, not the colour alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._editor.theme
        for rect, finding in self.marks():
            if rect.intersects(event.rect()):
                _draw(painter, QRectF(rect), finding.severity, theme.danger, theme.warning, theme.quiet)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a mark shows its finding."""
        if finding := self._near(event.position().toPoint().y()):
            event.accept()
            self.picked.emit(finding)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a mark."""
        over = self._near(event.position().toPoint().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """What was found, while the mouse rests on its mark."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            finding = self._near(event.pos().y())
            QToolTip.showText(event.globalPos(), finding.message if finding else "", self)
            return True
        return super().event(event)

    def _near(self, y: int) -> Finding | None:
        near = (finding for rect, finding in self.marks() if rect.top() - _HIT <= y <= rect.bottom() + _HIT)
        return next(near, None)

    def _on_changed(self) -> None:
        self._found = self._following.found
        self._starts = [start for start, _, _ in self._found]
        self.setVisible(bool(self._found))
        self._fit()
        self.update()

    def _on_update(self, rect: QRect, dy: int) -> None:
        if not self._found:
            return
        if dy or rect.height() >= self._editor.viewport().height():
            self.update()
        elif self._edits != (now := self._editor.edits):  # else the caret blinked
            self._edits = now
            self._soon.start()  # a letter is on the screen before the marks beside its line are looked for

    def _fit(self) -> None:
        port = self._editor.viewport().geometry()
        self.setGeometry(port.right() + 4, port.top(), _WIDE, port.height())


def _at(editor: Editor, position: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(min(position, editor.document().characterCount() - 1))
    return cursor


def _graver(one: Finding, other: Finding) -> bool:
    order = list(Severity)
    return order.index(one.severity) < order.index(other.severity)


def _draw(painter: QPainter, rect: QRectF, severity: Severity, error: str, warning: str, note: str) -> None:
    if severity is Severity.ERROR:
        painter.fillRect(rect, QColor(error))
    elif severity is Severity.WARNING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(warning))
        top = QPointF(rect.center().x(), rect.top())
        painter.drawPolygon(QPolygonF([top, rect.bottomRight(), rect.bottomLeft()]))
    else:
        painter.setPen(QColor(note))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
