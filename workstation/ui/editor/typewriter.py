"""Typewriter: the line one writes on stays at half height."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from workstation.ui.editor.column import MARGIN
from workstation.ui.editor.editor import Editor


class Typewriter(QObject):
    """Scrolls the editor so that the caret's line stays in the middle; a click leaves the view where it is.

    The first half page cannot be scrolled down: there the page itself begins lower.
    """

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.on = False
        editor.caret_moved.connect(lambda _line, _column: self._centre())
        editor.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        editor.resized.connect(self._on_resized)

    def set(self, on: bool) -> None:
        """Whether it is on."""
        self.on = on
        self._editor.setCenterOnScroll(on)
        if on:
            self._centre()
        else:
            self._editor.set_lead(0)

    def _on_resized(self) -> None:
        """Another height, another middle."""
        if self.on:
            self._centre()

    def _on_scrolled(self, value: int) -> None:
        if value and self.on:
            self._editor.set_lead(0)

    def _centre(self) -> None:
        if not self.on or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        editor = self._editor
        if lead := self._lead():
            editor.verticalScrollBar().setValue(0)
            editor.set_lead(lead)
        else:
            editor.set_lead(0)
            editor.centerCursor()

    def _lead(self) -> int:
        """How far the page must begin below its usual place for the caret to stand in the middle, in pixels."""
        editor = self._editor
        middle = (editor.height() + MARGIN) // 2
        first, caret = editor.firstVisibleBlock(), editor.textCursor().block()
        if first.blockNumber() and caret.blockNumber() > middle // max(1, editor.fontMetrics().height()):
            return 0  # every block takes a line at least
        origin = editor.document().firstBlock()
        top = 0.0
        while origin.isValid() and origin != caret and top < middle:
            top += editor.blockBoundingRect(origin).height()
            origin = origin.next()
        if origin != caret:
            return 0
        layout = caret.layout()
        line = layout.lineForTextPosition(editor.textCursor().positionInBlock())
        drawn = line.rect().center().y() if line.isValid() else editor.fontMetrics().height() / 2
        return max(0, round(middle - MARGIN - editor.document().documentMargin() - top - drawn))
