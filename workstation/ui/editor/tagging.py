"""Which words a tagging command means: the selection without the spaces around it, else the word at the caret."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from workstation.ui.session import Session

_IN_WORDS = "'’-"  # O'Brien, Jean-Luc
_AFTER_A_NAME = ",;:"  # a mouse catches them with the name; a full stop may belong to it (Inc., Jr.)


def range_to_tag(session: Session, cursor: QTextCursor, key: str = "quote") -> tuple[int, int] | None:
    """Code points of the text; None where there are no words."""
    text = session.text()
    start, end = session.offset_of(cursor.selectionStart()), session.offset_of(cursor.selectionEnd())
    if start == end:
        return _word(text, start)
    while start < end and text[start].isspace():
        start += 1
    loose = _AFTER_A_NAME if key in ("expert", "source") else ""
    while end > start and (text[end - 1].isspace() or text[end - 1] in loose):
        end -= 1
    return (start, end) if start < end else None


def _word(text: str, at: int) -> tuple[int, int] | None:
    start = end = at
    while start and _belongs(text[start - 1]):
        start -= 1
    while end < len(text) and _belongs(text[end]):
        end += 1
    while start < end and text[start] in _IN_WORDS:
        start += 1
    while end > start and text[end - 1] in _IN_WORDS:
        end -= 1
    return (start, end) if start < end else None


def _belongs(character: str) -> bool:
    return character.isalnum() or character in _IN_WORDS
