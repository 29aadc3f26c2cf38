"""Replacing one hit or all of them; all is one step of undo, and the state before is kept as a revision."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from workstation.domain.revisions import RevisionKind
from workstation.ui.find.query import replacement
from workstation.usecases.revisions import make_revision

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.find.hits import Hits
    from workstation.ui.saving import Saving
    from workstation.ui.workbench import Workbench


def replace_one(editor: Editor, hits: Hits, new: str) -> bool:
    """The selected hit gives way to `new`; False where no hit is selected."""
    cursor, session = editor.textCursor(), editor.session
    if session is None or editor.isReadOnly() or hits.pattern is None or not hits.index(cursor):
        return False
    block = editor.document().findBlock(cursor.selectionStart())
    hit = (cursor.selectionStart() - block.position(), cursor.selectionEnd() - cursor.selectionStart())
    words = replacement(block.text(), hit, hits.pattern, new, regex=hits.query.regex)
    session.end_step()
    cursor.insertText(session.encoded(words))
    session.end_step()
    editor.setTextCursor(cursor)
    return True


def replace_all(editor: Editor, hits: Hits, new: str) -> int:
    """Every hit gives way to `new`, as one step of undo; how many they were."""
    session, pattern = editor.session, hits.pattern
    if session is None or editor.isReadOnly() or pattern is None:
        return 0
    edits = []
    for block, found in hits.all():
        line = block.text()
        for hit in found:
            words = replacement(line, hit, pattern, new, regex=hits.query.regex)
            edits.append((block.position() + hit[0], hit[1], words))
    if edits:
        session.end_step()
        _write(QTextCursor(editor.document()), edits, session.encoded)
        session.end_step()
    return len(edits)


def _write(cursor: QTextCursor, edits: list[tuple[int, int, str]], encoded: Callable[[str], str]) -> None:
    known: dict[str, str] = {}
    cursor.setPosition(edits[0][0])
    cursor.beginEditBlock()
    for at, size, words in reversed(edits):
        if words not in known:
            known[words] = encoded(words)
        cursor.setPosition(at)
        cursor.setPosition(at + size, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(known[words])
    cursor.endEditBlock()


def after_a_revision(workbench: Workbench, saving: Saving, then: Callable[[], None]) -> None:
    """Store the text and keep it as a revision before what changes many places at once."""
    article_id = saving.session.article.id
    saving.commit(
        lambda: workbench.do(make_revision, article_id, RevisionKind.BEFORE_REPLACING, then=lambda _revision: then())
    )
