"""From one misspelt word to the next: looked for in a worker, from the caret on and once around."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workstation.ui.editor import blocks
from workstation.ui.editor.scan import scan
from workstation.ui.jobs import SPELLING
from workstation.ui.spelling.prose import misspelt, words_of
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.spelling.checker import Checker
    from workstation.ui.editor.editor import Editor
    from workstation.ui.spelling.following import Spelling
    from workstation.ui.spelling.prose import Line
    from workstation.ui.workbench import Workbench

_AT_ONCE = 60  # lines asked about together


@dataclass(frozen=True)
class Place:
    """A misspelt word: code points of the text; whether the search went over the end to find it."""

    start: int
    end: int
    around: bool
    wrong: frozenset[str]


class Going(QObject):
    """Selects the next misspelt word of the article on show."""

    def __init__(self, workbench: Workbench, editor: Editor, spelling: Spelling) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._spelling = workbench, editor, spelling

    def next(self) -> None:
        """Go to the first misspelt word behind the caret; past the end, from the beginning."""
        session, spelling = self._editor.session, self._spelling
        if session is None or not self._workbench.is_ready:
            return
        if not spelling.on:
            self._workbench.notice.emit(tr("Spelling is not checked. Turn it on under Edit, Check spelling."))
            return
        revision = session.revision
        caret = session.offset_of(self._editor.textCursor().selectionEnd())

        def found(place: Place | None) -> None:
            if session is self._editor.session and session.revision == revision:
                self._show(place)

        self._workbench.jobs.run(
            next_misspelt, spelling.checker, session.text(), caret, spelling.right, then=found, lane=SPELLING
        )

    def _show(self, place: Place | None) -> None:
        if place is None:
            self._workbench.notice.emit(tr("No misspelt word was found."))
            return
        self._spelling.add_wrong(place.wrong)
        self._editor.go_to(place.start, place.end)
        word = self._editor.textCursor().selectedText()
        said = tr("“{word}” is in no dictionary in use. Ctrl+. shows suggestions.").format(word=word)
        if place.around:
            said = tr("From the beginning again.") + " " + said
        self._workbench.notice.emit(said)


def next_misspelt(checker: Checker, text: str, at: int, right: Set[str]) -> Place | None:
    """The first misspelt word that begins at or behind `at`, else the first of the text."""
    lines = text.split("\n")
    starts = _starts(lines)
    first = max(number for number, start in enumerate(starts) if start <= at)
    known = list(_with_states(lines))
    order = [*range(first, len(lines)), *range(first + 1)]
    for begin in range(0, len(order), _AT_ONCE):
        numbers = order[begin : begin + _AT_ONCE]
        wrong = checker.wrong(words_of(known[number] for number in numbers))
        for place, number in enumerate(numbers, begin):
            around = place >= len(lines) - first
            line, state = known[number]
            for start, end in misspelt(line, scan(line, state), wrong, right):
                if around or starts[number] + start >= at:
                    return Place(starts[number] + start, starts[number] + end, around, frozenset(wrong))
    return None


def _with_states(lines: list[str]) -> Iterator[Line]:
    state = blocks.START
    for line in lines:
        yield line, state
        state = blocks.after(line, state)


def _starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts[:-1]
