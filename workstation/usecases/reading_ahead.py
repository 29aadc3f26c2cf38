"""Files read for an import on every core, and what the indexes need of them, a few ahead of who takes them in."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation import importing, words
from workstation.errors import WorkstationError
from workstation.importing import Imported

if TYPE_CHECKING:
    from concurrent.futures import Future

    from workstation.storage.derived import Derived

_WORTH_IT = 100  # files; for fewer, starting processes takes longer than they save
_AHEAD = 8  # files, for each process


@dataclass(frozen=True)
class Read:
    """A file that was read, or why it was refused; `derived` holds for the text as it stands in the file."""

    number: int
    path: Path
    imported: Imported | WorkstationError
    derived: Derived | None = None


_Both = tuple["Imported | WorkstationError", "Derived | None"]


def read_ahead(files: Iterable[tuple[int, Path]], count: int, cores: int | None = None) -> Generator[Read]:
    """Each numbered file in turn, read, or why it was refused. `count` says how many there are, at most."""
    cores = cores or (os.cpu_count() or 1 if count >= _WORTH_IT else 1)
    if cores == 1:
        for number, path in files:
            yield Read(number, path, _read(path))
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    waiting: deque[tuple[int, Path, Future[_Both]]] = deque()
    with ProcessPoolExecutor(cores, multiprocessing.get_context("spawn"), _begin) as pool:
        try:
            for number, path in files:
                waiting.append((number, path, pool.submit(_read_and_derived, path)))
                if len(waiting) > _AHEAD * cores:
                    yield _said_here(*waiting.popleft())
            while waiting:
                yield _said_here(*waiting.popleft())
        finally:
            for _, _, each in waiting:
                each.cancel()


def _said_here(number: int, path: Path, future: Future[_Both]) -> Read:
    """What was read; words for a person are said again in this process, which speaks their language."""
    read, derived = future.result()
    if words.spoken() != "en" and (isinstance(read, WorkstationError) or read.notes):
        return Read(number, path, _read(path))  # which may have changed meanwhile
    return Read(number, path, read, derived)


def _read(path: Path) -> Imported | WorkstationError:
    try:
        return importing.read(path)
    except WorkstationError as refused:
        return refused


def _read_and_derived(path: Path) -> _Both:
    from workstation.storage.derived import derived

    read = _read(path)
    if isinstance(read, WorkstationError) or read.records is not None:
        return read, None
    return read, derived(read.fields.get("body", ""))


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who began this is told, and stops it
