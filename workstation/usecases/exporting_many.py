"""Exporting thousands of articles: in batches, on every core, the receipts of a batch in one transaction."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.changes import Changes, changed
from workstation.export.recipes import Recipe
from workstation.export.staging import discard, put_in_place, sweep
from workstation.usecases.exporting_hand import Hand, Order, Outcome
from workstation.usecases.making_ahead import made_ahead
from workstation.words import spoken

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.vault.watchlist import Watchlist

LEAST, MOST = 64, 256  # articles of a batch: so many are made again when the program is killed
_SHARES = 4  # batches for each process of what is left: the last ones are small, so that all end together
_MANY = 50  # articles: of fewer each is a batch
_WORTH_IT = 200  # articles; for fewer, starting processes takes longer than they save a window
_WORTH_THEIR_START = 1_500  # articles; nobody sees the others wait for this process


def cores_for(library: Library, count: int, watchlist: Watchlist | None, recipe: Recipe) -> int:
    """How many processes are worth it. With the vault unlocked one: its names leave this process for no other.

    Nor has another the words of the person's language: who makes pages in it works alone.
    """
    if recipe.speaks and spoken() != "en":
        return 1
    is_seen = threading.current_thread() is not threading.main_thread()
    if count < (_WORTH_IT if is_seen else _WORTH_THEIR_START) or watchlist is not None or library.vault.unlocked:
        return 1
    return os.cpu_count() or 1


def outcomes(
    library: Library, order: Order, ids: Iterable[str], count: int, cores: int, watchlist: Watchlist | None = None
) -> Generator[list[Outcome]]:
    """The files of these `count` articles, safe on the disk, batch by batch in order.

    Closing it lets go of what was made ahead. Raises CannotWrite; then nothing is left of what was not given out.
    """
    sweep(order.folder)
    batches = _batched(ids, count, cores) if count >= _MANY else ([id] for id in ids)
    here = Hand(library, order, watchlist)
    yield from made_ahead(order, batches, cores, here, library.seal)


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
                library.receipts.add_all(receipts, kept)
                paths = put_in_place(staged)
        else:
            paths = put_in_place(staged)
    except BaseException:
        discard(staged)
        raise
    copied = [path for outcome in made for path in outcome.copied]
    return paths + copied, changed(revisions=[each.article_id for each in receipts])


def _batched(ids: Iterable[str], count: int, cores: int) -> Iterator[list[str]]:
    left = iter(ids)
    while batch := list(islice(left, min(max(count // (cores * _SHARES), LEAST), MOST))):
        yield batch
        count -= len(batch)
