"""Where the sealed page is seen: its small menu, zoom by wheel, and word of what a person does in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from workstation.ui.preview.sealed import SealedPage
from workstation.words import tr

_BY_HAND = (
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
)
_ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_ALIKE = 0.0005


class View(QWebEngineView):
    """`touched` comes with every wheel turn, key, click or touch in the page, `magnified` when a person zoomed.

    `pressed(x, y)` tells where a person clicked, in the page's own pixels.
    """

    touched = Signal()
    magnified = Signal()
    pressed = Signal(float, float)

    def __init__(self, page: SealedPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down = QPointF()
        self.magnification = self._scale = 1.0
        self.setPage(page)
        self.setAcceptDrops(False)  # a dropped file would be navigated to
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_context_menu_requested)
        self.setAccessibleName(tr("Preview of the article"))
        page.loadFinished.connect(self._listen)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 is natural size."""
        near = min(range(len(_ZOOMS)), key=lambda at: abs(_ZOOMS[at] - self.magnification))
        self.magnification = _ZOOMS[min(len(_ZOOMS) - 1, max(0, near + steps))] if steps else 1.0
        self._draw_larger()
        self.magnified.emit()

    def set_scale(self, scale: float) -> None:
        """How much smaller the page is drawn so that all its width is in the pane."""
        self._scale = scale
        self._draw_larger()

    def _draw_larger(self) -> None:
        if abs(self.zoomFactor() - self.magnification * self._scale) > _ALIKE:
            self.setZoomFactor(self.magnification * self._scale)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees what the engine's own widget gets."""
        if event.type() in _BY_HAND and watched is self.focusProxy():
            if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.zoom(1 if event.angleDelta().y() > 0 else -1)
                return True
            self.touched.emit()
        if isinstance(event, QMouseEvent) and watched is self.focusProxy():
            self._see_click(event)
        return super().eventFilter(watched, event)

    def _see_click(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers():
            return
        if event.type() is QEvent.Type.MouseButtonPress:
            self._down = event.position()
        elif event.type() is QEvent.Type.MouseButtonRelease:
            moved = (event.position() - self._down).manhattanLength()
            if moved < QApplication.startDragDistance():
                place = event.position() / self.zoomFactor()
                self.pressed.emit(place.x(), place.y())

    def _listen(self) -> None:
        """The engine makes the widget that gets the events with the first page, and anew after a crash."""
        if proxy := self.focusProxy():
            proxy.setAccessibleName(self.accessibleName())
            proxy.installEventFilter(self)  # a second time changes nothing

    def menu(self, link: str = "") -> QMenu:
        """Copying only: no saving, no source, no way to elsewhere."""
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"))
        copy.setEnabled(self.page().hasSelection())
        copy.triggered.connect(lambda: self.page().triggerAction(QWebEnginePage.WebAction.Copy))
        everything = menu.addAction(tr("Select all"))
        everything.triggered.connect(lambda: self.page().triggerAction(QWebEnginePage.WebAction.SelectAll))
        if link:
            menu.addAction(tr("Copy link address")).triggered.connect(lambda: QGuiApplication.clipboard().setText(link))
        return menu

    def _on_context_menu_requested(self, place: QPoint) -> None:
        request = self.lastContextMenuRequest()
        menu = self.menu(request.linkUrl().toString() if request else "")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(place))
