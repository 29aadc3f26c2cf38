"""Paste and drop: what has a form arrives as Markdown, worked out off the interface thread; else the plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor, QTextDocument

from workstation.errors import NotAnImage, WorkstationError
from workstation.importing.pasted_into import apart, with_free_labels
from workstation.ui import ask
from workstation.ui.editor.raw_text import plain
from workstation.ui.editor.surroundings import surroundings
from workstation.ui.pasting.clipboard import files_of, html_of, picture_of
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.importing.pasted import Pasted
    from workstation.ui.editor.editor import Editor
    from workstation.ui.pictures_in import PicturesIn
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

ASKED = 2_000_000  # characters: more is asked about
MOST_PIXELS = 80_000_000  # as storage takes them


class Place:
    """Where something will be put in, over the words selected there, also when one types on meanwhile."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._start = QTextCursor(cursor)
        self._start.setPosition(cursor.selectionStart())
        self._start.setKeepPositionOnInsert(True)  # what is typed meanwhile stands behind
        self._words = cursor.selectedText()
        self._length = cursor.selectionEnd() - cursor.selectionStart()

    @property
    def document(self) -> QTextDocument | None:
        """The document it is in; None when that is gone."""
        return None if self._start.isNull() else self._start.document()

    def cursor(self) -> QTextCursor:
        """The place as it is now; the words are selected if they still stand there."""
        found = QTextCursor(self._start.document())
        found.setPosition(self._start.position())
        end = self._start.position() + self._length
        if self._words and end < found.document().characterCount():
            found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            if found.selectedText() != self._words:
                found.setPosition(self._start.position())
        return found


class Pasting(QObject):
    """Takes what the editor is offered. `pictures` keeps images and puts them into the text."""

    def __init__(self, workbench: Workbench, editor: Editor, pictures: PicturesIn) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._pictures = workbench, editor, pictures
        editor.offered = self.take

    def take(self, source: QMimeData) -> None:
        """Put into the text what is offered, at the caret or over the selection."""
        session = self._editor.session
        if files := files_of(source):
            self._editor.files_dropped.emit(files)
        elif session is None or self._editor.isReadOnly():
            return
        elif self._only_a_picture(source):
            self._take_picture(source)
        elif source.hasText() or source.hasHtml():
            self._take_words(session, source)

    def paste_plain(self) -> None:
        """The words of the clipboard alone."""
        words = QGuiApplication.clipboard().text()
        if self._editor.session is None or self._editor.isReadOnly() or not words:
            return
        if self._agreed(len(words), html=False) is not None:
            self.insert(self._place(), words)

    # --- words -----------------------------------------------------------------------------------

    def _take_words(self, session: Session, source: QMimeData) -> None:
        from workstation.usecases.pasting import keep_pasted

        html = "" if self._in_code() else html_of(source)
        agreed = self._agreed(max(len(html), len(source.text())), html=bool(html))
        if agreed is None:
            return
        words = source.text()
        place = self._place()
        if not html or agreed == "plain":
            self.insert(place, words)
            return

        def read(found: Pasted) -> None:
            if not found.says_more and words:
                self.insert(place, words)
            elif found.images and not self._workbench.read_only:
                self._workbench.do(
                    keep_pasted, found, then=lambda kept: self._put(session, place, *kept), what=tr("Pasting")
                )
            else:
                self._put(session, place, found.markdown, found.notes)

        def failed(trouble: BaseException) -> None:
            if not isinstance(trouble, WorkstationError):
                self._workbench.jobs.failed_unexpectedly.emit(trouble)
                return
            self.insert(place, words)
            self._workbench.notice.emit(f"{trouble.happened} {tr('The words were pasted without their form.')}")

        self._workbench.jobs.run(_read, html, then=read, failed=failed, what=tr("Pasting"))

    def _put(self, session: Session, place: Place, markdown: str, notes: tuple[str, ...]) -> None:
        if "[^" in markdown:
            markdown = with_free_labels(markdown, session.text())
        fitting = apart(markdown, *surroundings(place.cursor())) if self._session_of(place) else markdown
        self.insert(place, fitting)
        if notes:
            self._workbench.notice.emit(" ".join(notes))

    def insert(self, place: Place, words: str) -> None:
        """Put words into the text as one step of undo; the caret goes behind them if it was there."""
        editor, session = self._editor, self._session_of(place)
        if session is None:
            self._workbench.notice.emit(tr("The article was closed before the words were ready; nothing was pasted."))
            return
        cursor = place.cursor()
        had_long_lines = session.has_long_lines
        now = editor.textCursor()
        standing = (cursor.selectionStart(), cursor.selectionEnd())
        waited = session is editor.session and (now.selectionStart(), now.selectionEnd()) == standing
        cursor.insertText(session.encoded(plain(words)))
        session.end_step()
        if waited:
            editor.setTextCursor(cursor)
            editor.ensureCursorVisible()
        if session is editor.session and session.has_long_lines and not had_long_lines:
            editor.long_line_found.emit(*session.longest_line())

    def _session_of(self, place: Place) -> Session | None:
        """The article the place is in, which may not be the one on show any more."""
        sessions = self._workbench.sessions.values()
        return next((each for each in sessions if each.document is place.document), None)

    def _place(self) -> Place:
        """Here the words go, also when one types on meanwhile."""
        return Place(self._editor.textCursor())

    def _in_code(self) -> bool:
        cursor = self._editor.textCursor()
        return self._editor.reading(cursor.block()).code

    def _agreed(self, characters: int, *, html: bool) -> str | None:
        """How to paste so much: as it is, plain, or None for not at all."""
        if characters <= ASKED:
            return "formed"
        headline = tr("What you paste is {size:.1f} MB large.").format(size=characters / 1e6)
        detail = tr("An article of 200,000 words has about 1.3 MB. Pasting it may take a while.")
        answers = (tr("Paste"), tr("Paste without form"), tr("Cancel")) if html else (tr("Paste"), tr("Cancel"))
        chosen = ask.choice(self._workbench.window, headline, detail, answers)
        kinds = ("formed", "plain", None) if html else ("plain", None)
        return kinds[chosen]

    # --- pictures --------------------------------------------------------------------------------

    def _only_a_picture(self, source: QMimeData) -> bool:
        """A browser offers a copied picture with HTML that holds nothing else; a word processor its words too."""
        offers = source.hasImage() or any(source.hasFormat(f"image/{kind}") for kind in ("png", "jpeg", "gif", "webp"))
        return offers and not source.text().strip() and not _has_words(source.html() if source.hasHtml() else "")

    def _take_picture(self, source: QMimeData) -> None:
        picture = picture_of(source)
        if picture is None:
            self._workbench.refuse(_too_large())
        elif isinstance(picture, QImage):
            if picture.width() * picture.height() > MOST_PIXELS:
                self._workbench.refuse(_too_large())
                return
            jobs = self._workbench.jobs
            jobs.run(_png, picture, then=self._pictures.insert_bytes, what=tr("Adding the image"))
        else:
            self._pictures.insert_bytes(picture)


def _read(html: str) -> Pasted:
    from workstation.importing.pasted import pasted  # the HTML parser is loaded when something with form is pasted

    return pasted(html)


def _png(image: QImage) -> tuple[bytes, str]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data()), "pasted-image.png"


def _has_words(html: str) -> bool:
    from workstation.importing.html_bounds import words_of

    return bool(words_of(html[:100_000])) if html else False


def _too_large() -> NotAnImage:
    return NotAnImage(
        tr("The picture on the clipboard is too large, or cannot be read."),
        safe=tr("Nothing was added."),
        remedy=tr("Save it as a file with at most {count} million pixels, and insert that.").format(
            count=MOST_PIXELS // 1_000_000
        ),
    )
