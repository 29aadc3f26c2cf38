"""Where to look in a picture: click on it, or move the ring with the arrow keys; cuts keep that point in sight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from workstation.ui.own_direction import reads_leftwards
from workstation.ui.themes import Themes
from workstation.ui.widgets.field import Field
from workstation.words import tr

Focus = tuple[float, float]
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEP, _LEAP = 0.02, 0.1  # of the picture's side; the second with Shift
_HEIGHT, _RING = 150, 11  # pixels


class FocusField(Field):
    """The value is (x, y), each from 0 to 1, or None while nobody has chosen; pixels come by `show_image`."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where to look"), "", parent)
        self.picture = FocusPicture(themes)
        self._hold(self.picture)
        self.reset = QPushButton(tr("Use the middle"))
        self.reset.setToolTip(tr("No point is chosen: cuts of the picture keep its middle"))
        row = QHBoxLayout()
        row.addWidget(self.reset)
        row.addStretch()
        self._box.addLayout(row)
        self.picture.chosen.connect(self._on_chosen)
        self.reset.clicked.connect(self._on_reset)
        self._say()

    def value(self) -> Focus | None:
        """The point chosen."""
        return self.picture.focus

    def set_read_only(self, read_only: bool) -> None:
        """Let it be seen, not changed."""
        self.picture.setEnabled(not read_only)
        self.reset.setEnabled(not read_only and self.picture.focus is not None)

    def show_image(self, image: QImage) -> None:
        """The pixels of the picture; a null image for none."""
        self.picture.show_image(image)
        self.setVisible(not image.isNull())

    def _put(self, value: Focus | None) -> None:
        self.picture.focus = value
        self.picture.update()
        self._say()

    def _on_chosen(self) -> None:
        self._say()
        self._on_edited()

    def _on_reset(self) -> None:
        self._put(None)
        self._on_edited()
        self.left.emit()
        self.picture.setFocus()

    def _say(self) -> None:
        focus = self.picture.focus
        self.reset.setEnabled(focus is not None and self.picture.isEnabled())
        how = tr("Click on what must stay in sight, or use the arrow keys.")
        if focus is not None:
            x, y = (round(100 * part) for part in focus)
            how = tr("{x} % from the left, {y} % from the top.").format(x=x, y=y)
        self.hint.setText(how)
        self.hint.show()
        self.picture.setAccessibleDescription(how)


class FocusPicture(QWidget):
    """The picture with a ring at the point. `chosen()` when a person moved it."""

    chosen = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus: Focus | None = None
        self._themes = themes
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room, a fixed height."""
        return QSize(240, _HEIGHT)

    def show_image(self, image: QImage) -> None:
        """These pixels."""
        self._image = image
        self.update()

    def area(self) -> QRectF:
        """Where the picture is drawn."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = self.width() - size.width() if reads_leftwards() else 0
        return QRectF(QPointF(left, (self.height() - size.height()) / 2), QSize(size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the ring, with Shift in leaps; Delete takes the point away."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            far = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            x, y = self.focus or (0.5, 0.5)
            self._choose(x + far * step[0], y + far * step[1])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.focus is not None:
            self.focus = None
            self.update()
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The ring goes where one clicks."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And follows the pointer while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose_at(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, a ring in two tones that is seen on any ground, and a frame while it has the keyboard."""
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            return
        area = self.area()
        painter.drawImage(area, self._image)
        x, y = self.focus or (0.5, 0.5)
        point = QPointF(area.x() + x * area.width(), area.y() + y * area.height())
        if self.focus is not None:
            for colour, width in ((theme.on_accent, 5), (theme.accent, 2.5)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(point, _RING, _RING)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def _choose_at(self, at: QPointF) -> None:
        area = self.area()
        if area.width() and area.height():
            self._choose((at.x() - area.x()) / area.width(), (at.y() - area.y()) / area.height())

    def _choose(self, x: float, y: float) -> None:
        wanted = (round(min(1.0, max(0.0, x)), 3), round(min(1.0, max(0.0, y)), 3))
        if wanted != self.focus:
            self.focus = wanted
            self.update()
            self.chosen.emit()
