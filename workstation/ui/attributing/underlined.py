"""The underlines of what waits, in the text on show."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from workstation.attribution.offers import Offer
from workstation.ui.attributing.drift import Drift
from workstation.ui.attributing.marks import Marks, Range, Underlines, marks_of
from workstation.ui.editor.editor import Editor
from workstation.ui.editor.raw_text import Places
from workstation.ui.session import Session


class Underlined:
    """`drift()` tells what was edited since the draft was read."""

    def __init__(self, editor: Editor, drift: Callable[[], Drift]) -> None:
        self._editor, self._drift = editor, drift
        self._session: Session | None = None
        self._shown: dict[str, Offer] = {}  # the offers that are marked, by key
        self._marks, self._underlines = Marks(), Underlines(editor.theme)
        editor.highlighter.paint_under(self._under)

    def show(self, session: Session | None, offers: Iterable[Offer], places: Places | None) -> None:
        """Underline these, with their places as they were when this session's text was read."""
        self._session, shown = session, tuple(offers)
        self._shown = {offer.key: offer for offer in shown}
        self._marks = marks_of(shown, places) if places is not None else Marks()
        self.paint()

    def forget(self) -> None:
        """Nothing is underlined from the next painting on."""
        self._session, self._marks, self._shown = None, Marks(), {}

    def between(self, start: int, end: int) -> tuple[Offer, ...]:
        """What is underlined in this range of the document, in reading order."""
        found = sorted(self._marks.within(*self._drift().then(start, end)), key=lambda mark: mark.start)
        keys = dict.fromkeys(mark.key for mark in found)
        return tuple(self._shown[key] for key in keys if key in self._shown)

    def paint(self) -> None:
        """Paint the text in sight anew."""
        self._editor.highlighter.colour_again()
        self._editor.viewport().update()

    def wear(self) -> None:
        """The editor has another look; it paints itself."""
        self._underlines = Underlines(self._editor.theme)

    def _under(self, number: int, _line: str) -> list[Range]:
        session = self._session
        if session is None or not self._marks.all or session is not self._editor.session:
            return []
        block = session.document.findBlockByNumber(number)
        return self._underlines.ranges(self._marks, self._drift(), block.position(), block.length() - 1)
