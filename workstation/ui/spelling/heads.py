"""Spelling in headline and dek: the same dashes and the same suggestions as in the text below them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument

from workstation.spelling.words import words_in
from workstation.ui.editor.raw_text import code_points
from workstation.ui.spelling.following import REST, Spelling
from workstation.ui.spelling.suggesting import Suggesting
from workstation.ui.themes import Themes
from workstation.ui.widgets.growing_field import GrowingField


class HeadSpelling(QObject):
    """Each field is looked through when its keys rest, and again when other words count as wrong."""

    def __init__(
        self, themes: Themes, spelling: Spelling, suggesting: Suggesting, fields: tuple[GrowingField, ...]
    ) -> None:
        super().__init__(fields[0])
        self._themes, self._spelling, self._suggesting, self._fields = themes, spelling, suggesting, fields
        self._marks = [_Marks(field.document(), spelling) for field in fields]
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.look)
        for field in fields:
            field.textChanged.connect(self._rest.start)
            field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            field.customContextMenuRequested.connect(partial(self._on_menu, field))
        spelling.judged.connect(self._mark)
        spelling.changed.connect(self._on_languages)
        themes.changed.connect(self._dress)
        self._dress()

    def look(self) -> None:
        """Judge the words of both fields, but for one that is being typed."""
        self._spelling.judge({word for field in self._fields for word in _words(field)})

    def _on_languages(self) -> None:
        self._mark()
        self._rest.start()

    def _mark(self) -> None:
        for marks in self._marks:
            marks.rehighlight()

    def _dress(self) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(QColor(self._themes.current.danger))
        for marks in self._marks:
            marks.look = look
        self._mark()

    def _on_menu(self, field: GrowingField, point: QPoint) -> None:
        menu = field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word = _word_at(field, field.cursorForPosition(point).position())
        if word is not None and not field.isReadOnly() and self._spelling.is_wrong(self._suggesting.spelt(word)):
            self._suggesting.fill(menu, word, menu.actions()[0])
        menu.popup(field.viewport().mapToGlobal(point))


class _Marks(QSyntaxHighlighter):
    """Dashes under the words of one field that count as wrong."""

    def __init__(self, document: QTextDocument, spelling: Spelling) -> None:
        super().__init__(document)
        self._spelling = spelling
        self.look = QTextCharFormat()

    def highlightBlock(self, text: str) -> None:
        """One line, as short as a headline is."""
        if not self._spelling.used:
            return
        for start, end, word in words_in(text):
            if self._spelling.is_wrong(word):
                first = _units(text[:start])
                self.setFormat(first, _units(text[:end]) - first, self.look)


def _words(field: GrowingField) -> set[str]:
    text = field.value()
    at = code_points(text, field.textCursor().position()) if field.hasFocus() else -1
    return {word for _start, end, word in words_in(text) if end != at}


def _word_at(field: GrowingField, position: int) -> QTextCursor | None:
    text = field.value()
    at = code_points(text, position)
    for start, end, _word in words_in(text):
        if start <= at <= end:
            cursor = field.textCursor()
            cursor.setPosition(_units(text[:start]))
            cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            return cursor
    return None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
