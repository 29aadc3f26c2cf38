"""A small popup that asks for the address of a link."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

_WIDTH = 380  # pixels


class LinkPopover(QFrame):
    """`chosen(address)` as it was typed, or `removed()`; Escape or a click elsewhere leaves all as it was."""

    chosen = Signal(str)
    removed = Signal()

    def __init__(self, themes: Themes, address: str, parent: QWidget, *, known: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        space = themes.current.space
        self.address = QLineEdit(address)
        self.address.setAccessibleName(tr("Address of the link"))
        self.address.setPlaceholderText("https://")
        self.trouble = plain_label(tone="danger")
        self.trouble.hide()
        self.remove_button = QPushButton(tr("Remove link"))
        self.remove_button.setVisible(known)
        self.put_button = QPushButton(tr("Change address") if known else tr("Put link"))
        self.put_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        buttons.addWidget(self.put_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.m, space.s, space.m, space.m)
        layout.setSpacing(space.s)
        layout.addWidget(plain_label(tr("Where does it lead?"), "heading"))
        layout.addWidget(self.address)
        layout.addWidget(self.trouble)
        layout.addLayout(buttons)
        self.setFixedWidth(themes.room(_WIDTH))
        self.address.returnPressed.connect(self._choose)
        self.put_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)

    def pop_up(self, place: QPoint) -> None:
        """Show it below `place` (global), kept on the screen; the address is ready to be typed over."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = place.y() if place.y() + self.height() <= screen.bottom() else max(screen.top(), place.y() - self.height())
        self.move(x, y)
        self.show()
        self.address.setFocus()
        self.address.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why this address cannot be taken."""
        self.trouble.setText(sentence)
        self.trouble.show()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        self.move(self.x(), max(screen.top(), min(self.y(), screen.bottom() - self.height())))

    def _choose(self) -> None:
        self.chosen.emit(self.address.text())

    def _remove(self) -> None:
        self.close()
        self.removed.emit()
