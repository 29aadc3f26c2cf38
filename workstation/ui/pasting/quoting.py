"""Paste as quote: the words become a block quotation of somebody, with a record of where and when they were taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from workstation.domain.base import now
from workstation.domain.quotes import Speaker
from workstation.importing.pasted_into import apart
from workstation.ui.editor.surroundings import surroundings
from workstation.ui.pasting.clipboard import address_of
from workstation.ui.pasting.pasting import Place
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.people import Expert
    from workstation.domain.quotes import Quote
    from workstation.domain.sources import Source
    from workstation.ui.editor.editor import Editor
    from workstation.ui.pasting.pasting import Pasting
    from workstation.ui.widgets.person_picker import NewName, PersonPicker
    from workstation.ui.workbench import Workbench
    from workstation.usecases.directory import Candidate

MOST = 50_000  # characters, as a quote's record takes them


class Quoting(QObject):
    """`picker` asks who said it; Escape means that it is not known yet."""

    def __init__(self, workbench: Workbench, editor: Editor, pasting: Pasting) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._pasting = workbench, editor, pasting
        self.picker: PersonPicker | None = None

    def paste(self) -> None:
        """Ask who said what is on the clipboard, then put it into the text."""
        from workstation.ui.widgets.person_picker import PersonPicker
        from workstation.usecases.pasting import quote_pasted

        words = QGuiApplication.clipboard().text().strip()
        if self._editor.session is None or self._editor.isReadOnly():
            return
        if not words:
            self._workbench.notice.emit(tr("There are no words on the clipboard."))
            return
        if len(words) > MOST:
            said = tr("A quote may have {count:,} characters; what is on the clipboard has more.")
            self._workbench.notice.emit(said.format(count=MOST))
            return
        address, moment = address_of(QGuiApplication.clipboard().mimeData()), now()

        def record(speaker: Speaker | None) -> None:
            self._workbench.do(quote_pasted, words, speaker, address, moment, then=self._placed(address))

        title = tr("Whose words are they? (Esc: not known yet)")
        picker = PersonPicker(self._workbench, title, ("expert", "source"), "", self._editor)
        self.picker = picker
        picker.picked.connect(lambda chosen: self._resolve(chosen, record))
        picker.given_up.connect(lambda: record(None))
        picker.destroyed.connect(self._forget)
        picker.pop_up(self._editor.below_caret())

    def _forget(self) -> None:
        self.picker = None

    def _resolve(self, chosen: Candidate | NewName, record: Callable[[Speaker | None], None]) -> None:
        from workstation.usecases.directory import Candidate
        from workstation.usecases.experts import add_expert
        from workstation.usecases.sources import add_source

        if isinstance(chosen, Candidate):
            record(Speaker(kind=chosen.key, slug=chosen.slug))
            return

        def made(person: Expert | Source) -> None:
            record(Speaker(kind=chosen.key, slug=person.slug))

        self._workbench.do(add_expert if chosen.key == "expert" else add_source, chosen.name, then=made)

    def _placed(self, address: str) -> Callable[[tuple[str, Quote]], None]:
        place = Place(self._editor.textCursor())

        def put(made: tuple[str, Quote]) -> None:
            if place.document is not None:
                self._pasting.insert(place, apart(made[0], *surroundings(place.cursor())))
            said = tr("The quote is in the text; its record keeps the time") + (
                tr(" and the address {address}.").format(address=address) if address else "."
            )
            self._workbench.notice.emit(said)

        return put
