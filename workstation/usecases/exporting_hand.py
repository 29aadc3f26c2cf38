"""One process' part of an export of many: the files of a batch of articles, made and laid down beside their places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import Article
from workstation.domain.checks import ReadyReceipt
from workstation.domain.revisions import State
from workstation.errors import CannotWrite, CheckStops, WorkstationError
from workstation.export.formats import Recipe, Written, find_format
from workstation.export.images import Darkroom
from workstation.export.options import Options
from workstation.export.staging import Staged, discard, stage_files
from workstation.export.writing import copy_files
from workstation.markdown.at_hand import texts_at_hand
from workstation.usecases.gate import Gate
from workstation.usecases.other_copies import refuse_other_copy
from workstation.usecases.projecting import projected

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.storage.together import Recalled
    from workstation.usecases.findings import Checked
    from workstation.vault.watchlist import Watchlist

_LIGHT = ("public", "private")  # projections without files: the others hold what was imported, whole
_HELD = 4_000_000  # bytes of files that are made but not written yet; more only where one article has more

Write = Callable[[Any, Recipe, Options], Written]
"""Of a projection, a recipe and choices (`written_from`)."""


@dataclass(frozen=True)
class Order:
    """What is asked for, as it is told to another process. `briefly` as in Gate."""

    library: Path
    format: str
    preset: str
    options: Options
    folder: Path
    overrides: Mapping[str, str]
    pack: str
    briefly: bool
    write: Write


@dataclass
class Outcome:
    """What became of one article: its files whole beside their places, or why it was refused."""

    article_id: str
    slug: str
    title: str
    staged: tuple[Staged, ...] = ()
    copied: tuple[Path, ...] = ()
    warnings: tuple[str, ...] = ()
    refused: str = ""
    codes: tuple[str, ...] = ()
    receipt: ReadyReceipt | None = None
    state: State | None = None

    @property
    def is_there(self) -> bool:
        """Whether all of it was there already, the same to the byte."""
        return not self.refused and all(each.passing is None for each in self.staged)


@dataclass(frozen=True)
class _Ready:
    """An article that may go out, and its files as they are going to be."""

    article: Article
    checked: Checked
    written: Written


class Hand:
    """One process' part of an export: what it has read of people and pictures it keeps for the next batch."""

    def __init__(self, library: Library, order: Order, watchlist: Watchlist | None = None) -> None:
        self._library = library
        self._order = order
        self._recipe = find_format(order.format).recipe(order.preset)
        self._darkroom = Darkroom()
        self._recalled: Recalled = {}
        self._gate = Gate(
            library, self._recipe, order.overrides, briefly=order.briefly, watchlist=watchlist, pack=order.pack
        )

    def made(self, ids: Sequence[str]) -> list[Outcome]:
        """The files of these articles beside their places, which the disk may not have yet (see `settle`).

        Raises CannotWrite; then none is left behind.
        """
        outcomes: list[Outcome] = []
        try:
            # Step by step for many articles: what a step needs stays near the processor, a tenth of the time.
            with self._library.read_together(ids, self._recalled) as articles, texts_at_hand():
                checked = [self._checked(article) for article in articles]
                stories: Iterable[Any] = map(self._told, articles, checked)
                if self._recipe.projection in _LIGHT:
                    stories = list(stories)
                for portion in _portions(map(self._ready, articles, checked, stories)):
                    begun = len(outcomes)
                    for each in portion:
                        outcomes.append(self._placed(each))
                    self._note(portion, outcomes[begun:])
        except BaseException:
            discard(each for outcome in outcomes for each in outcome.staged)
            raise
        return outcomes

    def _checked(self, article: Article) -> Checked | Outcome:
        try:
            return self._gate.let_through(article)
        except CannotWrite:
            raise
        except WorkstationError as why:
            return _refused(article, why)

    def _told(self, article: Article, checked: Checked | Outcome) -> Any:
        if isinstance(checked, Outcome):
            return checked
        try:
            return projected(self._library, article, self._recipe, self._darkroom)
        except WorkstationError as why:
            return _refused(article, why)

    def _ready(self, article: Article, checked: Checked | Outcome, story: Any) -> _Ready | Outcome:
        if isinstance(checked, Outcome) or isinstance(story, Outcome):
            return checked if isinstance(checked, Outcome) else story
        try:
            written = self._order.write(story, self._recipe, self._order.options)
        except CannotWrite:
            raise
        except WorkstationError as why:
            return _refused(article, why)
        return _Ready(article, checked, written)

    def _placed(self, ready: _Ready | Outcome) -> Outcome:
        if isinstance(ready, Outcome):
            return ready
        article, written = ready.article, ready.written
        try:
            refuse_other_copy(self._order.folder, written, self._recipe)
            self._gate.look_into(article, written)
            staged = stage_files(self._order.folder, written.files)
            copied = copy_files(self._order.folder, written.copies)
        except CannotWrite:
            raise
        except WorkstationError as why:
            return _refused(article, why)
        warnings = tuple(f"{article.slug}: {warning}" for warning in written.warnings)
        return Outcome(article.id, article.slug, article.title, tuple(staged), tuple(copied), warnings)

    def _note(self, portion: Sequence[_Ready | Outcome], placed: Sequence[Outcome]) -> None:
        """Put down what is kept of those that go out."""
        out = [
            (ready, done)
            for ready, done in zip(portion, placed, strict=True)
            if isinstance(ready, _Ready) and not done.refused
        ]
        receipts = [self._gate.receipt(ready.article, ready.checked, ready.written) for ready, _ in out]
        # Without one an export was killed between naming the file and keeping its receipt.
        there = [receipt for receipt, (_, done) in zip(receipts, out, strict=True) if done.is_there]
        known = self._library.receipts.known(there)
        for receipt, (ready, done) in zip(receipts, out, strict=True):
            if receipt.id not in known:
                done.receipt = receipt
                done.state = State.of(ready.article, self._library.articles.words_of(ready.article.id))


def _refused(article: Article, why: WorkstationError) -> Outcome:
    """Whatever is wrong with one article, the others go out."""
    codes = why.codes if isinstance(why, CheckStops) else ()
    return Outcome(article.id, article.slug, article.title, refused=f"{article.slug}: {why}", codes=codes)


def _portions(made: Iterable[_Ready | Outcome]) -> Iterator[list[_Ready | Outcome]]:
    """As many together as may be held in memory before they are on the disk."""
    portion: list[_Ready | Outcome] = []
    held = 0
    for each in made:
        portion.append(each)
        held += sum(map(len, each.written.files.values())) if isinstance(each, _Ready) else 0
        if held > _HELD:
            yield portion
            portion, held = [], 0
    yield portion
