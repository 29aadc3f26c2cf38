"""A transcript comes in: chosen, shown line by line, and placed in the text where the caret stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from workstation.domain.quotes import Quote
from workstation.importing.escaping import escaped
from workstation.ui import ask
from workstation.ui.dialogs.transcript_dialog import KINDS, TranscriptDialog
from workstation.ui.editor.editor import Editor
from workstation.ui.workbench import Workbench
from workstation.words import tr


def choose_transcript(workbench: Workbench, editor: Editor) -> None:
    """Ask for the file, then show its lines."""
    path = ask.open_file(workbench.window, tr("Which transcript?"), f"{tr('Transcripts')} {KINDS}")
    if path is None:
        return

    def place(quotes: Sequence[Quote]) -> None:
        put_in(editor, quotes)

    dialog = TranscriptDialog(workbench, path, None if editor.isReadOnly() else place)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def put_in(editor: Editor, quotes: Sequence[Quote]) -> None:
    """The words of these quotes, tagged, a paragraph each, behind the one the caret is in; one step of undo."""
    words = [f"[“{escaped(quote.as_recorded)}”]{{quote={quote.id}}}" for quote in quotes]
    if not words:
        return
    cursor = editor.textCursor()
    while cursor.block().text().strip() and cursor.block().next().text().strip():
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    before = "\n\n" if cursor.block().text().strip() else ""
    behind = cursor.block().next()
    after = "\n" if behind.isValid() and behind.text().strip() else ""
    cursor.insertText(before + "\n\n".join(words) + after)
    editor.setTextCursor(cursor)
    editor.setFocus()
