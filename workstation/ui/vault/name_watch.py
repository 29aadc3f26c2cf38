"""A protected name that is typed or pasted into the text is told at once, above it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from workstation.ui import ask
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.growing_field import GrowingField
from workstation.usecases.guarding import allow, mark_of
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.session import Session
    from workstation.ui.widgets.banner import Banner
    from workstation.ui.workbench import Workbench
    from workstation.vault.watchlist import Match, Watchlist

_AROUND = 160  # characters before and after what was changed that are looked at
_MOST = 20_000  # characters of a paste that are looked at here; the gate looks at all


class NameWatch(QObject):
    """`watchlist` is given while the vault is unlocked. Costs the same at every key, however long the article is."""

    def __init__(
        self, workbench: Workbench, banner: Banner, names: Callable[[str], str], scrub: Callable[[str], object]
    ) -> None:
        super().__init__(banner)
        self._workbench, self._banner, self._names, self._scrub = workbench, banner, names, scrub
        self.watchlist: Watchlist | None = None
        self._session: Session | None = None
        self._field: QLineEdit | QPlainTextEdit | QTextEdit | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        workbench.opened.connect(self._on_opened)

    def _on_opened(self, session: Session | None) -> None:
        self._banner.hide()
        if session is not self._session:
            if self._session is not None:
                self._session.edited.disconnect(self._on_edited)
            if session is not None:
                session.edited.connect(self._on_edited)
        self._session = session

    def _on_edited(self, at: int, _removed: int, added: int) -> None:
        if not self.watchlist or not added or self._session is None:
            return
        document = self._session.document
        start, end = max(0, at - _AROUND), min(at + min(added, _MOST) + _AROUND, document.characterCount() - 1)
        text = _slice(document, start, end)
        touched = [
            match
            for match in self.watchlist.find(text)
            if start + match.end >= at and start + match.start <= at + added and not self._allowed(match)
        ]
        if touched:
            self._tell(touched[0], text)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Comments, notes and every other field of the window are looked at while they are typed into."""
        if self._field is not None and isValid(self._field):
            self._field.textChanged.disconnect(self._on_field_changed)
        self._field = None
        if not isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit) or isinstance(new, GrowingField):
            return  # headline and dek say themselves what was typed
        if new.window() is self._workbench.window and not new.isReadOnly() and not self._is_the_text(new):
            self._field = new
            new.textChanged.connect(self._on_field_changed)

    def _on_field_changed(self) -> None:
        if not self.watchlist or self._field is None or self._field.isReadOnly():
            return
        text = _around_caret(self._field)
        told = [match for match in self.watchlist.find(text) if not self._allowed(match)]
        if told:
            self._tell(told[0], text, in_field=True)

    def look_at(self, text: str) -> None:
        """A short text of the header, as it is now."""
        matches = self.watchlist.find(text) if self.watchlist else []
        told = [match for match in matches if not self._allowed(match)]
        if told:
            self._tell(told[0], text)

    def _is_the_text(self, field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
        return self._session is not None and _document_of(field) is self._session.document

    def _allowed(self, match: Match) -> bool:
        session = self._workbench.current
        return session is not None and self.watchlist is not None and self.watchlist.allows(session.article.id, match)

    def _tell(self, match: Match, text: str, *, in_field: bool = False) -> None:
        words, source = " ".join(text[match.start : match.end].split()), match.source
        self._banner.say(
            "danger",
            tr("“{words}” belongs to the identity of “{codename}”.").format(words=words, codename=self._names(source)),
            tr("Take it out of this field; what is stored is in the library in clear.")
            if in_field
            else tr("It stands in the text, and in the journal and the revisions, until you take it out."),
            (
                (tr("Replace and scrub…"), lambda: self._scrub(source)),
                *(() if in_field else ((tr("Allow here…"), lambda: self._allow(match)),)),
            ),
            closable=True,
        )

    def _allow(self, match: Match) -> None:
        session = self._workbench.current
        if session is None:
            return
        label = tr("Why these words may stand in this article. Only the vault keeps it.")
        if reason := (ask.text(self._workbench.window, tr("Allow here"), label) or "").strip():
            mark = mark_of(session.article, match)
            self._banner.hide()
            after_saving(session, lambda: self._workbench.do(allow, session.article.slug, mark, reason))


def _document_of(field: QLineEdit | QPlainTextEdit | QTextEdit) -> QTextDocument | None:
    return None if isinstance(field, QLineEdit) else field.document()


def _around_caret(field: QLineEdit | QPlainTextEdit | QTextEdit) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    document, at = field.document(), field.textCursor().position()
    return _slice(document, max(0, at - _MOST // 2), min(at + _AROUND, document.characterCount() - 1))


def _slice(document: QTextDocument, start: int, end: int) -> str:
    """The text between two places, read by blocks: never the whole article."""
    parts, block = [], document.findBlock(start)
    first = block.position()
    length = 0
    while block.isValid() and first + length <= end:
        parts.append(block.text())
        length += block.length()
        block = block.next()
    return "\n".join(parts)[start - first : end - first]
