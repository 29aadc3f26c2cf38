"""Tagging by hand: the selection becomes a mention of an expert or source, or a quote of somebody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from workstation.domain.claims import Voice
from workstation.domain.quotes import Speaker
from workstation.errors import CannotTag
from workstation.markdown.tags import find_tags
from workstation.ui import ask
from workstation.ui.editor.tagging import range_to_tag
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.domain.claims import Claim
    from workstation.domain.people import Expert
    from workstation.domain.quotes import Quote
    from workstation.domain.sources import Source
    from workstation.markdown.tags import Tag
    from workstation.ui.editor.editor import Editor
    from workstation.ui.session import Session
    from workstation.ui.widgets.person_picker import Kind, NewName, PersonPicker
    from workstation.ui.workbench import Workbench
    from workstation.usecases.directory import Candidate

_TRIAL = "aaaaaaaa"  # a quote id that is never written: only asks whether the range can carry a tag
_TITLES = {"expert": marked("Which expert is this?"), "source": marked("Which source is this?")}
Named = Callable[["Kind", str], None]


class TaggingCommands(QObject):
    """Acts on the editor's selection; every tag is one step of undo."""

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__(editor)
        self._workbench = workbench
        self._editor = editor
        self.picker: PersonPicker | None = None

    def tag_person(self, kind: Kind) -> None:
        """The selection is the name of an expert or of a source."""
        cursor = self._selection(kind)
        if cursor is None:
            return
        words = self._words(cursor)
        self._pick(tr(_TITLES[kind]), (kind,), words, lambda key, slug: self._apply(cursor, key, slug))

    def tag_quote(self) -> None:
        """The selection is somebody's words; who spoke may be said now or later (Escape)."""
        cursor = self._selection("quote")
        if cursor is None:
            return
        words = self._words(cursor)
        picker = self._pick(
            tr("Who says it? (Esc: not known yet)"),
            ("expert", "source"),
            "",
            lambda kind, slug: self._record_quote(cursor, words, Speaker(kind=kind, slug=slug)),
        )
        picker.given_up.connect(lambda: self._record_quote(cursor, words, None))

    def tag_claim(self) -> None:
        """The selection is a claim; who asserts it may be said now or later (Escape)."""
        cursor = self._selection("claim")
        if cursor is None:
            return
        words = self._words(cursor)
        picker = self._pick(
            tr("Who asserts it? (Esc: say later)"),
            ("expert", "source"),
            "",
            lambda kind, slug: self._record_claim(cursor, words, Voice(speaker=Speaker(kind=kind, slug=slug))),
        )
        picker.given_up.connect(lambda: self._record_claim(cursor, words, Voice()))

    def remove_tag(self) -> None:
        """Take away the innermost tag around the caret; its text stays."""
        from workstation.markdown.tagging import untag

        session = self._session()
        found = self._tag_at_caret()
        if session is not None and found is not None:
            session.replace_text(untag(session.text(), found))
        elif session is not None:
            self._workbench.notice.emit(tr("Put the caret into a tagged passage to remove its tag."))

    # --- the selection --------------------------------------------------------------------------------

    def _session(self) -> Session | None:
        return None if self._editor.isReadOnly() else self._workbench.current

    def _selection(self, key: str) -> QTextCursor | None:
        """The words meant, if they can carry this tag."""
        session = self._session()
        if session is None:
            return None
        cursor = self._editor.textCursor()
        wanted = range_to_tag(session, cursor, key)
        if wanted is None:
            self._workbench.notice.emit(tr("Select the words to tag first."))
            return None
        fitting = self._fitting(session.text(), *wanted, key)
        return _cursor(session, *fitting) if fitting else None

    def _fitting(self, text: str, start: int, end: int, key: str) -> tuple[int, int] | None:
        """The range, or the nearest one a tag can stand on when the person agrees to it."""
        from workstation.markdown.tagging import strip_tags, tag_paragraphs

        try:
            tag_paragraphs(text, start, end, key, _TRIAL)
        except CannotTag as trouble:
            nearest = trouble.nearest
            if nearest is None:
                self._workbench.refuse(trouble)
                return None
            words = " ".join(strip_tags(text[nearest[0] : nearest[1]]).split())
            detail = tr("It can stand on: “{words}”").format(words=words[:200])
            agreed = ask.question(self._workbench.window, trouble.happened, detail, yes=tr("Tag these words"))
            return nearest if agreed else None
        return start, end

    def _words(self, cursor: QTextCursor) -> str:
        from workstation.markdown.tagging import strip_tags

        session = self._workbench.current
        if session is None:
            return ""
        start, end = session.offset_of(cursor.selectionStart()), session.offset_of(cursor.selectionEnd())
        return " ".join(strip_tags(session.text()[start:end]).split())

    def _tag_at_caret(self) -> Tag | None:
        session = self._session()
        if session is None:
            return None
        at = session.offset_of(self._editor.textCursor().position())
        around = [tag for tag in find_tags(session.text()) if tag.start <= at <= tag.end]
        return min(around, key=lambda tag: tag.end - tag.start, default=None)

    # --- who ------------------------------------------------------------------------------------------

    def _pick(self, title: str, kinds: tuple[Kind, ...], name: str, then: Named) -> PersonPicker:
        from workstation.ui.widgets.person_picker import PersonPicker

        picker = PersonPicker(self._workbench, title, kinds, name, self._editor)
        self.picker = picker
        picker.picked.connect(lambda chosen: self._resolve(chosen, then))
        picker.destroyed.connect(self._forget)
        place = self._editor.cursorRect().bottomLeft()
        picker.pop_up(self._editor.viewport().mapToGlobal(place))
        return picker

    def _forget(self) -> None:
        self.picker = None

    def _resolve(self, chosen: Candidate | NewName, then: Named) -> None:
        from workstation.usecases.directory import Candidate
        from workstation.usecases.experts import add_expert
        from workstation.usecases.sources import add_source

        if isinstance(chosen, Candidate):
            then(chosen.key, chosen.slug)
            return

        def made(record: Expert | Source) -> None:
            then(chosen.key, record.slug)
            self._workbench.notice.emit(tr("{name} is in the directory now.").format(name=record.name))

        self._workbench.do(add_expert if chosen.key == "expert" else add_source, chosen.name, then=made)

    # --- writing the tag ------------------------------------------------------------------------------

    def _record_quote(self, cursor: QTextCursor, words: str, speaker: Speaker | None) -> None:
        from workstation.usecases.quotes import new_quote

        def recorded(quote: Quote) -> None:
            self._apply(cursor, "quote", quote.id)

        self._workbench.do(new_quote, words, speaker, then=recorded)

    def _record_claim(self, cursor: QTextCursor, words: str, asserted_by: Voice) -> None:
        from workstation.usecases.claims import new_claim

        def recorded(claim: Claim) -> None:
            self._apply(cursor, "claim", claim.id)

        self._workbench.do(new_claim, words, asserted_by=asserted_by, then=recorded)

    def _apply(self, cursor: QTextCursor, key: str, value: str) -> None:
        from workstation.markdown.tagging import tag_paragraphs

        session = next((s for s in self._workbench.sessions.values() if s.document is cursor.document()), None)
        if session is None:
            return
        start, end = session.offset_of(cursor.selectionStart()), session.offset_of(cursor.selectionEnd())
        length = len(session.text())
        try:
            tagged = tag_paragraphs(session.text(), start, end, key, value)
        except CannotTag as trouble:
            self._workbench.refuse(trouble)
            return
        session.replace_text(tagged)
        if session is self._workbench.current:
            # Not inside and nothing selected: what is typed next neither joins nor replaces the passage.
            behind = self._editor.textCursor()
            behind.setPosition(session.position_of(end + len(tagged) - length))
            self._editor.setTextCursor(behind)
        self._editor.setFocus()


def _cursor(session: Session, start: int, end: int) -> QTextCursor:
    """A cursor that keeps its words selected whatever is typed around them meanwhile."""
    cursor = QTextCursor(session.document)
    cursor.setPosition(session.position_of(start))
    cursor.setPosition(session.position_of(end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
