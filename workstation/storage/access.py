"""On what terms this process has a library open: as its one writer, or for reading, and why."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from workstation.errors import LibraryHeld, LibraryReadOnly, WorkstationError
from workstation.paths import files_beside
from workstation.storage.files import private_folder
from workstation.storage.lock import Holder, WriterLock, holder, is_free
from workstation.words import tr

Terms = Literal["writing", "held", "not writable", "asked to read"]


@dataclass
class Access:
    """The terms; `lock` is set when writing, `holder` when another writes."""

    path: Path
    program: str
    terms: Terms
    lock: WriterLock | None = None
    holder: Holder | None = None

    @classmethod
    def gain(cls, path: Path, program: str, *, write: bool) -> Access:
        """The best terms to be had now."""
        access = cls(path, program, "asked to read")
        if write:
            access.try_lock()
        return access

    def try_lock(self) -> bool:
        """Take the writer lock when it is free; what stands in the lock file never decides."""
        place = files_beside(self.path) / "writer.lock"
        if self.path.exists() and not os.access(self.path, os.W_OK):
            self.terms = "not writable"
            return False
        try:
            private_folder(place.parent)
            self.lock = WriterLock.take(place, self.program)
        except OSError:  # the folder or the disk is not ours to write: reading is still possible
            self.terms = "not writable"
            return False
        self.terms = "writing" if self.lock else "held"
        self.holder = None if self.lock else holder(place)
        return self.lock is not None

    def is_free(self) -> bool:
        """Whether the lock could be had now; it is not taken."""
        return self.terms == "held" and is_free(files_beside(self.path) / "writer.lock")

    def give_up_writing(self) -> None:
        """The file turned out not to take writes (its folder or disk does not allow it)."""
        self.free()
        self.terms = "not writable"

    @contextmanager
    def as_writer(self) -> Iterator[None]:
        """Writing for a moment, whatever was asked for: an older library is brought up to date by who opens it first.

        Raises LibraryHeld or LibraryReadOnly.
        """
        only_reading = self.terms == "asked to read"
        if only_reading:
            self.try_lock()
        if self.lock is None:
            raise self._too_old()
        yield
        if only_reading:
            self.free()
            self.terms = "asked to read"

    def free(self) -> None:
        """Let go of the lock."""
        if self.lock is not None:
            self.lock.free()
            self.lock = None

    def _too_old(self) -> WorkstationError:
        why = self.refusal()
        return type(why)(
            tr("{why} It is from an earlier version and must be brought up to date before it can be read.").format(
                why=why.happened
            ),
            safe=tr("Nothing was changed."),
            remedy=why.remedy,
        )

    def refusal(self) -> WorkstationError:
        """Why nothing can be written."""
        if self.terms == "held":
            who = self.holder or Holder()
            since = tr(" since {clock}").format(clock=who.clock) if who.clock else ""
            return LibraryHeld(
                tr("{who} has the library {name} open for writing{since}.").format(
                    who=who.who, name=self.path.name, since=since
                ),
                safe=tr("Nothing was changed; reading still works."),
                remedy=tr("Close it there, then try again."),
            )
        if self.terms == "not writable":
            return LibraryReadOnly(
                tr("The library {path} or its folder cannot be written.").format(path=self.path),
                safe=tr("Nothing was changed; reading still works."),
                remedy=tr(
                    "Ask for the right to write there, free some room if the disk is full, "
                    "or copy the library to a folder of your own and open the copy."
                ),
            )
        return LibraryReadOnly(
            tr("The library {name} was opened for reading only.").format(name=self.path.name),
            safe=tr("Nothing was changed."),
            remedy=tr("Open it again without the wish to read only."),
        )
