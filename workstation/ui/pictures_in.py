"""Pictures into the text: several at once, each in a paragraph of its own; those that are none are refused in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from workstation.domain.images import IN_TEXT
from workstation.importing.pasted_into import apart
from workstation.ui.editor.surroundings import surroundings
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench
    from workstation.usecases.images import Given, Taken


class PicturesIn(QObject):
    """Keeps pictures in the library, then names them where the caret stood."""

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__(editor)
        self._workbench, self._editor = workbench, editor

    def insert_bytes(self, picture: tuple[bytes, str]) -> None:
        """One picture that has no file; its bytes and a name for them."""
        self.insert([picture])

    def insert(self, pictures: Sequence[Path | Given]) -> None:
        """These pictures, in this order, as one step of undo."""
        from workstation.usecases.images import add_images

        session = None if self._editor.isReadOnly() else self._editor.session
        if session is None or not pictures:
            return
        if not self._workbench.is_ready:
            self._workbench.notice.emit(tr("The library is still being opened: add the picture in a moment."))
            return
        cursor = QTextCursor(self._editor.textCursor())
        what = tr_n("Adding the image", "Adding {n} images", len(pictures))

        def kept(taken: Taken) -> None:
            if taken.images:
                self._name(session, cursor, taken)
            if taken.refused:
                self._workbench.refuse(taken.refusal())

        self._workbench.do(add_images, pictures, then=kept, what=what, long=True)

    def _name(self, session: Session, cursor: QTextCursor, taken: Taken) -> None:
        words = "\n\n".join(f"![]({IN_TEXT}{image.name})" for image in taken.images)
        written = apart(words, *surroundings(cursor))
        cursor.insertText(session.encoded(written))
        session.end_step()
        if session is self._workbench.current:
            # The description is asked for where it belongs: the caret stands between the first brackets.
            end = session.offset_of(cursor.position())
            self._editor.go_to(end - len(written) + written.index("[") + 1)
        one = "Describe the image between the brackets for those who cannot see it."
        many = "Describe the {n} images between their brackets for those who cannot see them."
        self._workbench.notice.emit(tr_n(one, many, len(taken.images)))
