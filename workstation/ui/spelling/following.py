"""Spelling as one types: what is in view is judged in a worker when the keys rest; a key only looks into a set."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from workstation.spelling.checker import Checker
from workstation.spelling.dictionaries import available, fitting, how_to_add
from workstation.spelling.personal import PersonalDictionary
from workstation.spelling.words import is_right, words_in
from workstation.ui.editor.raw_text import code_points
from workstation.ui.jobs import SPELLING
from workstation.ui.spelling.prose import misspelt, words_of
from workstation.usecases.spelling import heed_word, ignore_word, ignored_words, known_names
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.errors import DictionaryUnusable
    from workstation.spelling.dictionaries import Dictionary
    from workstation.ui.editor.editor import Editor
    from workstation.ui.editor.scan import Scan
    from workstation.ui.session import Session
    from workstation.ui.spelling.prose import Line
    from workstation.ui.workbench import Workbench

REST = 350  # ms after the last key or scroll
IDLE = 10_000  # ms after the last word was looked up; then the process that knows them is given back, 11 MB
UNTOUCHED = 3_000  # the same for a text that was only opened; it is back in an eighth of a second
_WORD_BEFORE = re.compile(r"[\w'’-]+$")
_AHEAD = 40  # blocks beyond the view that are judged with it


class Spelling(QObject):
    """`changed()` when languages, or whether spelling is checked at all, are others now.

    `wrong` are all words that were found in no dictionary; names, a person's own words and those ignored in the
    article (`right`) are taken out when a line is coloured.
    """

    changed = Signal()
    judged = Signal()
    """Other words count as wrong now."""

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__(editor)
        self._workbench, self._editor = workbench, editor
        self.checker = Checker()
        self.personal = PersonalDictionary()
        self.dictionaries: tuple[Dictionary, ...] = ()
        self.used: tuple[Dictionary, ...] = ()
        self.unusable: dict[str, DictionaryUnusable] = {}
        self.own: Dictionary | None = None  # the article's
        self.missing = ""  # the article's language when there is no dictionary for it
        self.wrong: set[str] = set()
        self.right: frozenset[str] = frozenset()
        self._names: frozenset[str] = frozenset()
        self._ignored: dict[str, frozenset[str]] = {}
        self._told: set[str] = set()
        self._begun = self._typed = False
        self._clock = QTimer(self, singleShot=True, interval=REST)
        self._clock.timeout.connect(self._look)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(lambda: workbench.jobs.run(self.checker.rest, lane=SPELLING))
        editor.textChanged.connect(self._on_typed)
        editor.textChanged.connect(self._wait)
        editor.cursorPositionChanged.connect(self._wait)
        for moved in (editor.verticalScrollBar().valueChanged, editor.verticalScrollBar().rangeChanged):
            moved.connect(self._wait)
        workbench.ready.connect(self._on_ready)
        workbench.opened.connect(self._on_opened)
        workbench.changed.connect(self._on_changed)
        workbench.preferred.connect(self._on_preferred)
        if workbench.is_ready:
            self._on_ready()

    @property
    def on(self) -> bool:
        """Whether spelling is checked."""
        return self._workbench.settings.spelling

    def toggle(self) -> None:
        """Check spelling as one types, or no longer."""
        self._workbench.remember(spelling=not self.on)

    def _on_preferred(self, names: set[str]) -> None:
        if "spelling" in names:
            self._set_up()

    def also(self, code: str, on: bool) -> None:
        """Take a further language, or leave it."""
        chosen = [each for each in self._workbench.settings.spelling_also.split() if each != code]
        self._workbench.remember(spelling_also=" ".join([*chosen, code] if on else chosen))
        self._set_up()

    def find_dictionaries(self) -> None:
        """Look for dictionaries again: one may have been put in place."""
        self.unusable.clear()
        self._told.clear()
        self._workbench.jobs.run(available, then=self._on_found, lane=SPELLING)

    def allow(self, word: str) -> None:
        """Never call this word wrong in this article again."""
        session = self._workbench.current
        if session is None:
            return
        id = session.article.id
        if self._workbench.read_only:
            self._take_ignored(id, self._ignored.get(id, frozenset()) | {word})
        else:
            self._workbench.do(ignore_word, id, word, then=lambda words: self._take_ignored(id, words))

    def heed(self, word: str) -> None:
        """Call a word wrong again that was to be ignored in this article."""
        session = self._workbench.current
        if session is not None and not self._workbench.read_only:
            id = session.article.id
            self._workbench.do(heed_word, id, word, then=lambda words: self._take_ignored(id, words))

    def ignores(self, word: str) -> bool:
        """Whether this word is ignored in the article on show."""
        session = self._workbench.current
        return session is not None and word in self._ignored.get(session.article.id, frozenset())

    def _take_ignored(self, article_id: str, words: frozenset[str]) -> None:
        self._ignored[article_id] = words
        self.count_right()

    def count_right(self) -> None:
        """The words that count as right may be others now."""
        session = self._workbench.current
        ignored = self._ignored.get(session.article.id, frozenset()) if session else frozenset()
        right = self._names | self.personal.words | ignored
        if right != self.right:
            self.right = right
            self._colour_again()

    def is_wrong(self, word: str) -> bool:
        """Whether this word is underlined."""
        return word in self.wrong and not is_right(word, self.right)

    def judge(self, words: Set[str]) -> None:
        """Look these up, too: they stand outside the text."""
        if self.used and self._begun:
            self._workbench.jobs.run(self.checker.wrong, set(words), then=self._on_judged, lane=SPELLING)

    def close(self) -> None:
        """End the process that knows the dictionaries."""
        self._clock.stop()
        self._idle.stop()
        self._begun = False
        self.checker.close()

    def _on_typed(self) -> None:
        self._typed = True

    def _on_judged(self, wrong: Set[str]) -> None:
        self.add_wrong(wrong)
        if self._begun:
            self._idle.start(IDLE if self._typed else UNTOUCHED)

    # --- which words are wrong -------------------------------------------------------------------

    def _misspelt(self, line: str, found: Scan) -> list[tuple[int, int]]:
        return misspelt(line, found, self.wrong, self.right)

    def _wait(self) -> None:
        if self.used and self._begun:
            self._clock.start()

    def _look(self) -> None:
        session = self._workbench.current
        if session is not None and session is self._editor.session:
            lines = self._in_view()
            self._workbench.jobs.run(_judge, self.checker, lines, then=self._on_judged, lane=SPELLING)

    def _in_view(self) -> list[Line]:
        """The blocks in view and some around, without the word that is being typed."""
        first, count = self._view()
        start = max(0, first - _AHEAD)
        lines = self._editor.highlighter.lines(start, first + count + _AHEAD - start)
        cursor = self._editor.textCursor()
        number = cursor.blockNumber() - start
        if self._editor.hasFocus() and 0 <= number < len(lines):
            line, state = lines[number]
            lines[number] = (_without_word_at(line, cursor.positionInBlock()), state)
        return lines

    def _view(self) -> tuple[int, int]:
        """The first block in view, and how many there may be at most."""
        most = int(self._editor.viewport().height() / max(4, self._editor.fontMetrics().height())) + 2
        return self._editor.firstVisibleBlock().blockNumber(), most

    def add_wrong(self, wrong: Set[str]) -> None:
        """These words were found in no dictionary."""
        new = wrong - self.wrong
        if new:
            self.wrong |= new
            first, count = self._view()

            def keeps(line: str) -> bool:
                return new.isdisjoint(word for _, _, word in words_in(line))

            self._editor.highlighter.colour_again(keeps, first, count)
            self._editor.viewport().update()
            self.judged.emit()

    def _colour_again(self) -> None:
        self._editor.highlighter.colour_again()
        self._editor.viewport().update()
        self.judged.emit()

    # --- by which languages ------------------------------------------------------------------------

    def _on_ready(self) -> None:
        self._begun = True
        self._workbench.jobs.run(self.personal.read, then=lambda _words: self.count_right(), lane=SPELLING)
        self._workbench.jobs.run(available, then=self._on_found, lane=SPELLING)
        self._read_names()

    def _read_names(self) -> None:
        self._workbench.ask(known_names, then=self._on_names)

    def _on_names(self, names: frozenset[str]) -> None:
        self._names = names
        self.count_right()

    def _on_found(self, dictionaries: tuple[Dictionary, ...]) -> None:
        self.dictionaries = dictionaries
        self._set_up()

    def _on_opened(self, session: Session | None) -> None:
        self._typed = False
        self.count_right()
        if session is not None and self._begun and session.article.id not in self._ignored:
            id = session.article.id
            self._workbench.ask(ignored_words, id, then=lambda words: self._take_ignored(id, words))
        self._set_up()

    def _on_changed(self, changes: Changes, _by: object) -> None:
        if changes.experts or changes.sources or changes.authors:
            self._read_names()
        session = self._workbench.current
        if session is not None and session.article.id in changes.articles:
            self._set_up()

    def wanted(self) -> tuple[Dictionary, ...]:
        """The article's language first, then the further ones chosen; none while spelling is not checked."""
        session = self._workbench.current
        self.missing, self.own = "", None
        if session is None or not self.on:
            return ()
        tag = session.article.language or "en"
        own = self.own = fitting(tag, self.dictionaries, _region())
        self.missing = tag if own is None and self.dictionaries else ""
        chosen = self._workbench.settings.spelling_also.split()
        more = [each for code in chosen for each in self.dictionaries if each.code == code and each is not own]
        return tuple(each for each in (own, *more) if each is not None and each.code not in self.unusable)

    def _set_up(self) -> None:
        wanted = self.wanted()
        if self.missing:
            self._tell_missing(self.missing)
        if wanted == self.used or not self._begun:
            self.changed.emit()
            return
        self.used = wanted
        self.wrong = set()
        self._editor.highlighter.mark_misspelt(self._misspelt if wanted else None)
        self._editor.viewport().update()
        self._workbench.jobs.run(
            self.checker.use, wanted, then=self._on_used, lane=SPELLING, what=tr("Reading dictionaries")
        )
        self.changed.emit()

    def _on_used(self, refused: Sequence[DictionaryUnusable]) -> None:
        for trouble in refused:
            self.unusable[trouble.code] = trouble
            self._workbench.notice.emit(f"{trouble.happened} {trouble.safe}")
        if refused:
            self._set_up()
        else:
            self._wait()

    def _tell_missing(self, tag: str) -> None:
        if tag not in self._told:
            self._told.add(tag)
            said = tr("There is no dictionary for this article’s language ({tag}).").format(tag=tag)
            self._workbench.notice.emit(f"{said} {how_to_add()}")


def _judge(checker: Checker, lines: Sequence[Line]) -> set[str]:
    return checker.wrong(words_of(lines))


def _without_word_at(line: str, at: int) -> str:
    """Blanks in place of the word that ends at this UTF-16 unit: it is still being typed."""
    before = line[: code_points(line, at)]
    after = line[len(before) :]
    return line if after[:1].isalpha() else _WORD_BEFORE.sub("", before) + " " + after


def _region() -> str:
    territory = QLocale.system().name().partition("_")[2]
    return territory[:2]
