"""Where the writer stopped in the article last on show: kept when the window closes, found again when it opens."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from workstation.ui.editor.editor import Editor
from workstation.ui.session import Session

Place = dict[str, object]


def place_of(editor: Editor) -> Place:
    """The article, the caret (a code point of its text) and the line at the top."""
    session = editor.session
    if session is None:
        return {}
    caret = session.offset_of(editor.textCursor().position())
    return {"article": session.article.id, "caret": caret, "top": editor.top_line()}


def put_back(session: Session, place: object) -> None:
    """Let the session be shown there; what an older or edited settings file holds instead is passed over."""
    if not isinstance(place, dict) or place.get("article") != session.article.id:
        return
    caret, top = place.get("caret"), place.get("top")
    if type(caret) is int and 0 <= caret <= len(session.text()):
        session.caret = QTextCursor(session.document)
        session.caret.setPosition(session.position_of(caret))
    if isinstance(top, int | float) and 0 <= top <= session.line_count:
        session.top_line = float(top)
