"""A square cut out of a picture: moved and sized by mouse, wheel and keys, told in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.people import Crop
from workstation.ui.themes import Themes
from workstation.words import tr

_LEAST = 32  # pixels of the picture
_CORNER = 12.0  # pixels of the screen that take hold of a corner
_STEP, _LEAP = 1 / 100, 1 / 10  # of the picture's shorter side


class CropView(QWidget):
    """`crop` is in pixels of the upright picture. Arrows move (with Shift further), + and - size, Home starts anew."""

    changed = Signal()

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self._image = QImage()
        self._whole = QSize()
        self._square = (0.0, 0.0, 1.0)  # x, y and side in pixels of the picture
        self._held: tuple[str, QPointF, tuple[float, float, float]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(280, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("The part of the picture that is shown"))

    def show_picture(self, image: QImage, whole: QSize, crop: Crop | None) -> None:
        """Cut this picture; `whole` is its full size, `image` perhaps a smaller one of it."""
        self._image, self._whole = image, whole
        if crop is None:
            self._start_anew()
        else:
            self._put(crop.x, crop.y, crop.side)

    @property
    def whole(self) -> QSize:
        """The full size of the picture."""
        return self._whole

    @property
    def crop(self) -> Crop:
        """The square chosen, in whole pixels within the picture."""
        x, y, side = self._square
        whole = min(self._whole.width(), self._whole.height())
        size = max(1, min(round(side), whole))
        return Crop(
            x=max(0, min(round(x), self._whole.width() - size)),
            y=max(0, min(round(y), self._whole.height() - size)),
            side=size,
        )

    # --- keys and mouse --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, size, start anew."""
        least = min(self._whole.width(), self._whole.height())
        step = least * (_LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP)
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        x, y, side = self._square
        if key in moves:
            self._put(x + moves[key][0] * step, y + moves[key][1] * step, side)
        elif event.text() in ("+", "="):
            self._resize(2 * step)
        elif event.text() == "-":
            self._resize(-2 * step)
        elif key == Qt.Key.Key_Home:
            self._start_anew()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Larger and smaller about its middle."""
        self._resize(event.angleDelta().y() / 120 * min(self._whole.width(), self._whole.height()) * 4 * _STEP)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, or of the whole."""
        if event.button() is Qt.MouseButton.LeftButton and not self._image.isNull():
            self._held = (self._part_at(event.position()), event.position(), self._square)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held is None:
            self.setCursor(_cursor(self._part_at(event.position())))
            return
        part, from_, (x, y, side) = self._held
        scale = self._scale() or 1.0
        dx, dy = (event.position().x() - from_.x()) / scale, (event.position().y() - from_.y()) / scale
        if part == "whole":
            self._put(x + dx, y + dy, side)
            return
        grown = side + max(dx * (1 if "right" in part else -1), dy * (1 if "bottom" in part else -1))
        room_x = self._whole.width() - x if "right" in part else x + side
        room_y = self._whole.height() - y if "bottom" in part else y + side
        grown = max(_LEAST, min(grown, room_x, room_y))
        self._put(x if "right" in part else x + side - grown, y if "bottom" in part else y + side - grown, grown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._held = None

    # --- drawing ---------------------------------------------------------------------------------

    def square_on_screen(self) -> QRectF:
        """The square in this widget's pixels."""
        area, scale = self._area(), self._scale()
        x, y, side = self._square
        return QRectF(area.left() + x * scale, area.top() + y * scale, side * scale, side * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, what is cut off darkened, the square with its corners."""
        del event
        painter = QPainter(self)
        theme = self._themes.current
        if self._image.isNull():
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area, square = self._area(), self.square_on_screen()
        painter.drawImage(area, self._image)
        shade = QColor(theme.window)
        shade.setAlphaF(0.72)
        outside = QPainterPath()
        outside.addRect(area)
        inside = QPainterPath()
        inside.addRect(square)
        painter.fillPath(outside.subtracted(inside), shade)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 3 if self.hasFocus() else 2))
        painter.drawRect(square)
        painter.setPen(QPen(QColor(theme.accent), 1, Qt.PenStyle.DashLine))
        painter.drawEllipse(square)
        painter.setBrush(QColor(theme.accent))
        for corner in (square.topLeft(), square.topRight(), square.bottomLeft(), square.bottomRight()):
            painter.drawRect(QRectF(corner.x() - 4, corner.y() - 4, 8, 8))
        painter.end()

    # --- inside ----------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        side = min(self._whole.width(), self._whole.height())
        # Faces stand in the upper half of a tall picture.
        self._put((self._whole.width() - side) / 2, (self._whole.height() - side) / 4, side)

    def _resize(self, by: float) -> None:
        x, y, side = self._square
        grown = max(_LEAST, min(side + by, self._whole.width(), self._whole.height()))
        self._put(x - (grown - side) / 2, y - (grown - side) / 2, grown)

    def _put(self, x: float, y: float, side: float) -> None:
        side = max(1.0, min(side, self._whole.width(), self._whole.height()))
        x = max(0.0, min(x, self._whole.width() - side))
        y = max(0.0, min(y, self._whole.height() - side))
        self._square = (x, y, side)
        crop = self.crop
        said = tr(
            "A square of {side} pixels, {x} from the left, {y} from the top. Arrows move it, plus and minus size it."
        )
        self.setAccessibleDescription(said.format(side=crop.side, x=crop.x, y=crop.y))
        self.update()
        self.changed.emit()

    def _area(self) -> QRectF:
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def _scale(self) -> float:
        return self._area().width() / max(self._whole.width(), 1)

    def _part_at(self, point: QPointF) -> str:
        square = self.square_on_screen()
        sides = [
            name
            for name, at, where in (
                ("left", square.left(), point.x()),
                ("right", square.right(), point.x()),
                ("top", square.top(), point.y()),
                ("bottom", square.bottom(), point.y()),
            )
            if abs(at - where) <= _CORNER
        ]
        return " ".join(sides) if len(sides) == 2 else "whole"


def _cursor(part: str) -> Qt.CursorShape:
    if part in ("left top", "right bottom"):
        return Qt.CursorShape.SizeFDiagCursor
    return Qt.CursorShape.SizeAllCursor if part == "whole" else Qt.CursorShape.SizeBDiagCursor
