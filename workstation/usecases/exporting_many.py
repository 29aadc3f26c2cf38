"""Exporting thousands of articles: in batches, on every core, the receipts of a batch in one transaction."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from workstation import words
from workstation.domain.articles import Article
from workstation.domain.changes import Changes, changed
from workstation.domain.checks import Receipt
from workstation.domain.revisions import State
from workstation.errors import CannotWrite, CheckStops, WorkstationError
from workstation.export.formats import Recipe, Written, find_format
from workstation.export.images import Darkroom
from workstation.export.options import Options
from workstation.export.writing import Staged, copy_files, discard, put_in_place, settle, stage_files, sweep
from workstation.usecases.gate import Gate
from workstation.usecases.other_copies import refuse_other_copy

if TYPE_CHECKING:
    from concurrent.futures import Future

    from workstation.storage.library import Library
    from workstation.storage.seal import Seal
    from workstation.storage.together import Recalled
    from workstation.usecases.checking import Checked
    from workstation.vault.watchlist import Watchlist

BATCH = 64  # articles: so many are made again when the program is killed
_HELD = 4_000_000  # bytes of files that are made but not written yet; more only where one article has more
_MANY = 50  # articles: of fewer each is a batch
_WORTH_IT = 200  # articles; for fewer, starting processes takes longer than they save

Write = Callable[["Library", Article, Recipe, Options, Darkroom], Written]


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


@dataclass(frozen=True)
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
    receipt: Receipt | None = None
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
        """The files of these articles, safe on the disk beside their places; CannotWrite, and none is left behind."""
        outcomes: list[Outcome] = []
        try:
            with self._library.read_together(ids, self._recalled) as articles:
                # Step by step for many articles: what a step needs stays near the processor, a tenth of the time.
                for portion in _portions(map(self._ready, articles)):
                    begun = len(outcomes)
                    for each in portion:
                        outcomes.append(self._placed(each))
                    for place, each in enumerate(portion, begun):
                        outcomes[place] = self._noted(each, outcomes[place])
            settle(each for outcome in outcomes for each in outcome.staged)
        except BaseException:
            discard(each for outcome in outcomes for each in outcome.staged)
            raise
        return outcomes

    def _ready(self, article: Article) -> _Ready | Outcome:
        try:
            checked = self._gate.let_through(article)
            written = self._order.write(self._library, article, self._recipe, self._order.options, self._darkroom)
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

    def _noted(self, ready: _Ready | Outcome, done: Outcome) -> Outcome:
        if isinstance(ready, Outcome) or done.refused:
            return done
        receipt = self._gate.receipt(ready.article, ready.checked, ready.written)
        # Without one an export was killed between naming the file and keeping its receipt.
        if done.is_there and self._library.receipts.has(receipt.article_id, receipt.format, receipt.sha256):
            return done
        return replace(done, receipt=receipt, state=State.of(ready.article))


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


def cores_for(library: Library, count: int, watchlist: Watchlist | None) -> int:
    """How many processes are worth it. With the vault unlocked one: its names leave this process for no other."""
    if count < _WORTH_IT or watchlist is not None or library.vault.unlocked:
        return 1
    return os.cpu_count() or 1


def outcomes(
    library: Library, order: Order, ids: Iterable[str], count: int, cores: int, watchlist: Watchlist | None = None
) -> Generator[list[Outcome]]:
    """The files of these `count` articles, batch by batch in order; closing it lets go of what was made ahead."""
    sweep(order.folder)
    batches = _batched(ids, BATCH if count >= _MANY else 1)
    here = Hand(library, order, watchlist)
    if cores == 1:
        yield from map(here.made, batches)
        return
    for made in _elsewhere(order, batches, cores, library.seal):
        # Another process speaks English; what a person reads is said by this one.
        if words.spoken() != "en" and any(each.refused or each.warnings for each in made):
            discard(each for outcome in made for each in outcome.staged)
            made = here.made([each.article_id for each in made])
        yield made


def _elsewhere(order: Order, batches: Iterator[list[str]], cores: int, seal: Seal | None) -> Iterator[list[Outcome]]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("spawn")
    waiting: deque[Future[list[Outcome]]] = deque()
    with ProcessPoolExecutor(cores, context, _begin, (order, seal)) as pool:
        try:
            for batch in batches:
                waiting.append(pool.submit(_made, batch))
                if len(waiting) > 2 * cores:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            running = [each for each in waiting if not each.cancel()]
            for each in running:
                if each.exception() is None:
                    discard(staged for outcome in each.result() for staged in outcome.staged)


def put_out(library: Library, made: Sequence[Outcome]) -> tuple[list[Path], Changes]:
    """Give the files of a batch their names and keep their receipts with the articles: both or neither.

    A library that cannot be written gets no receipts, but then nothing is overridden either: raises LibraryHeld.
    """
    receipts = [each.receipt for each in made if each.receipt]
    staged = [each for outcome in made for each in outcome.staged]
    try:
        if library.read_only and not any(each.overrides for each in receipts):
            receipts = []
        if receipts:
            with library.transaction():
                kept = library.revisions.add_all([each.state for each in made if each.state])
                library.receipts.add_all(
                    [each.changed(revision=kept[each.article_id]) for each in receipts if each.article_id in kept]
                )
                paths = put_in_place(staged)
        else:
            paths = put_in_place(staged)
    except BaseException:
        discard(staged)
        raise
    copied = [path for outcome in made for path in outcome.copied]
    return paths + copied, changed(revisions=[each.article_id for each in receipts])


def _batched(ids: Iterable[str], size: int) -> Iterator[list[str]]:
    left = iter(ids)
    while batch := list(islice(left, size)):
        yield batch


_hands: list[Hand] = []  # in each of the other processes: its own


def _begin(order: Order, seal: Seal | None) -> None:
    """In each of the other processes, once: the library for reading, and an end when who began this is gone."""
    from workstation.storage import open_library
    from workstation.storage.unlocked import hold

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who began this is told, and stops it
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if seal is not None:  # it came through a pipe, from who was given the passphrase
        hold(seal)
    library = open_library(order.library, write=False)
    # Texts in the making are many small things that end with their batch: to look through them again and again for
    # what refers to itself took a tenth of the time.
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    library.helps_writer = True
    _hands[:] = [Hand(library, order)]


def _end_with_parent() -> None:
    import multiprocessing
    from multiprocessing.connection import wait

    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _made(ids: list[str]) -> list[Outcome]:
    return _hands[0].made(ids)
