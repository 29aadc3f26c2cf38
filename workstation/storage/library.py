"""The library: every repository over one file, transactions, and who may write."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

from sqlalchemy import Engine

from workstation.errors import LibraryTrouble
from workstation.paths import files_beside
from workstation.storage.articles import Articles
from workstation.storage.authors import Authors
from workstation.storage.claims import Claims
from workstation.storage.comments import Comments
from workstation.storage.dismissed import Dismissed
from workstation.storage.engine import connect, make_engine
from workstation.storage.experts import Experts
from workstation.storage.ignored_words import IgnoredWords
from workstation.storage.images import Images
from workstation.storage.inspection import inspect
from workstation.storage.kept_findings import KeptFindings
from workstation.storage.named import Names
from workstation.storage.quotes import Quotes
from workstation.storage.replies import Replies
from workstation.storage.revisions import Revisions
from workstation.storage.sessions import Sessions
from workstation.storage.sources import Sources
from workstation.storage.stamps import Stamps
from workstation.storage.tag_index import TagIndex
from workstation.storage.together import read_together
from workstation.storage.topics import Topics
from workstation.storage.trouble import plain_errors
from workstation.storage.unlocked import seal_of
from workstation.storage.vault import Vault
from workstation.storage.where import SCHEMA
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.errors import WorkstationError
    from workstation.storage.access import Access
    from workstation.storage.archive import Archive
    from workstation.storage.corrections import Corrections
    from workstation.storage.evidence import EvidenceStore
    from workstation.storage.health import Finding
    from workstation.storage.lock import Holder
    from workstation.storage.merges import Merges
    from workstation.storage.printings import Printings
    from workstation.storage.receipts import Receipts
    from workstation.storage.scrubbing import Scrubbed, Taking
    from workstation.storage.together import Recalled
    from workstation.storage.verdicts import Verdicts


class Library:
    """An open library. Several threads may use it; each has its own connection."""

    def __init__(self, access: Access, engine: Engine) -> None:
        self.path: Path = access.path
        self.files: Path = files_beside(access.path)
        self.seal = seal_of(access.path)
        """What all that stands beside an encrypted library is sealed with; None for one in clear."""
        self._access = access
        self.foreign_wal: Path | None = None  # where a -wal file was put that belonged to another library
        self.missing = 0  # transactions that were committed and are gone
        self._closed = False
        self._afterwards: list[Callable[[], None]] = []
        self._sessions = Sessions(engine, self.path, self._refuse, read_only=access.lock is None)
        self.stamps = Stamps(self._sessions)
        self.articles = Articles(self._sessions, self.stamps)
        self.authors = Authors(self._sessions)
        self.experts = Experts(self._sessions)
        self.sources = Sources(self._sessions)
        self.quotes = Quotes(self._sessions)
        self.claims = Claims(self._sessions)
        self.comments = Comments(self._sessions)
        self.names = Names(self._sessions)
        self.tags = TagIndex(self._sessions)
        self.topics = Topics(self._sessions)
        self.dismissed = Dismissed(self._sessions)
        self.ignored_words = IgnoredWords(self._sessions)
        self.images = Images(self._sessions, self.files / "media", self.seal)
        self.revisions = Revisions(self._sessions)
        self.journals = self.files / "journal"
        self.vault = Vault(self._sessions)
        self.replies = Replies(self._sessions)
        self.helps_writer = False
        self.kept_findings = KeptFindings(self.files / "findings.db", self.seal)

    # A window that is only written in never asks for these: they are loaded, tables and all, by who does.

    @cached_property
    def archive(self) -> Archive:
        """What was said by whom in all articles."""
        from workstation.storage.archive import Archive

        return Archive(self._sessions)

    @cached_property
    def evidence(self) -> EvidenceStore:
        """What backs quotes and claims, with its files."""
        from workstation.storage.evidence import EvidenceStore

        return EvidenceStore(self._sessions, self.files / "evidence", self.seal)

    @cached_property
    def merges(self) -> Merges:
        """Records made one, and those kept apart."""
        from workstation.storage.merges import Merges

        return Merges(self._sessions)

    @cached_property
    def receipts(self) -> Receipts:
        """What left the program."""
        from workstation.storage.receipts import Receipts

        return Receipts(self._sessions)

    @cached_property
    def printings(self) -> Printings:
        """What articles printed of people."""
        from workstation.storage.printings import Printings

        return Printings(self._sessions)

    @cached_property
    def corrections(self) -> Corrections:
        """Public notes on published articles."""
        from workstation.storage.corrections import Corrections

        return Corrections(self._sessions)

    @cached_property
    def verdicts(self) -> Verdicts:
        """What fact-checkers said."""
        from workstation.storage.verdicts import Verdicts

        return Verdicts(self._sessions)

    @property
    def read_only(self) -> bool:
        """Whether every write is refused."""
        return self._sessions.read_only

    @property
    def holder(self) -> Holder | None:
        """Who holds the library for writing, when that is why it is read-only here."""
        return self._access.holder

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside happen together or not at all; nested ones are undone alone. Raises when read-only."""
        with self._sessions.writing():
            yield

    @contextmanager
    def read_together(self, ids: Sequence[str], recalled: Recalled) -> Iterator[Sequence[Article]]:
        """These articles, and within, what they name without asking anew (see `together.py`)."""
        with read_together(self, self._sessions, ids, recalled) as articles:
            yield articles

    @property
    def keeps_findings(self) -> bool:
        """Whether what is found here may be kept beside the library: by who writes it, and by who helps them."""
        return self.helps_writer or not self.read_only

    def try_write(self) -> bool:
        """Become the writer when that has become possible; whether writing is possible now."""
        if not self.read_only:
            return True
        if self._access.terms != "held" or not self._access.try_lock():
            return False
        facts = inspect(self.path)
        if facts is None or facts.schema != SCHEMA:
            self._access.free()
            return False
        self._sessions.become_writable(make_engine(self.path, write=True))
        return True

    def put_away(self) -> None:
        """What was stored stands in the one file, so that no -wal file that goes missing takes it along."""
        self._sessions.put_away()

    def rest(self) -> None:
        """Nobody asks for a while: what the connections keep in memory is given back."""
        self.kept_findings.close()
        self._sessions.rest()

    def refusal(self) -> WorkstationError:
        """Why nothing can be written, when it is read-only."""
        return self._access.refusal()

    def is_free(self) -> bool:
        """Whether another process that held it for writing has let go."""
        return self._access.is_free()

    def is_there(self) -> bool:
        """Whether its file still stands where it was opened: not moved, replaced or deleted meanwhile."""
        return self._sessions.is_there()

    def scrub(self, taking: Taking) -> Scrubbed:
        """Take words out of every text, revisions included, then out of all that stands beside the library in clear.

        That is its own backups, libraries that were set aside, and what a crash had left; the disk is tidied.
        """
        from workstation.storage.leftovers import scrub_leftovers
        from workstation.storage.scrubbing import backups, scrub, scrub_copy

        with self._sessions.writing() as session:
            raw = cast(sqlite3.Connection, session.connection().connection.driver_connection)
            done = scrub(raw, taking)
            session.expire_all()
        self._empty_the_wal()
        self.kept_findings.forget()  # they speak of the texts as they were
        cleared, kept = scrub_leftovers(self.journals, taking, self.seal)
        done.texts += cleared
        done.kept += kept
        for copy in (*backups(self.files / "backups"), *backups(self.files / "left-behind")):
            try:
                done.add(scrub_copy(copy, taking))
                done.copies.append(copy.name)
            except LibraryTrouble as trouble:
                done.kept.append(str(trouble))
        return done

    def texts_holding(
        self, holds: Callable[[str], bool], step: Callable[[int, int], object] = lambda _done, _of: None
    ) -> Iterator[tuple[str, str]]:
        """Every text, with where it stands, of records that have one for which `holds`; revisions included."""
        from workstation.storage.held_texts import texts_holding

        with self._sessions.reading() as session:
            raw = cast(sqlite3.Connection, session.connection().connection.driver_connection)
            yield from texts_holding(raw, holds, step)

    def keys_holding(self, holds: Callable[[str], bool]) -> dict[str, str]:
        """Slugs and other keys for which `holds`, each with where it stands: they stay, since others lead to them."""
        from workstation.storage.held_texts import keys_holding

        with self._sessions.reading() as session:
            raw = cast(sqlite3.Connection, session.connection().connection.driver_connection)
            return keys_holding(raw, holds)

    def _empty_the_wal(self) -> None:
        # What was written a while ago stands there still, in pages that are no longer valid.
        with plain_errors(self.path), closing(connect(self.path, "rw", write=True)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def check(self) -> list[Finding]:
        """Look over the whole library: one finding for each thing looked at."""
        from workstation.storage.health import check

        return check(self._sessions, self.images, self.evidence, self.journals, self.seal)

    def when_closed(self, do: Callable[[], None]) -> None:
        """Call `do` after the library is closed."""
        self._afterwards.append(do)

    def close(self) -> None:
        """Put everything into the one file, let go of the lock; calling it again does nothing."""
        if self._closed:
            return
        self._closed = True
        self.vault.lock()
        try:
            self.kept_findings.close()
            self._sessions.close()
            if not self.read_only:
                self._put_away()
        finally:
            self._access.free()
            for do in self._afterwards:
                do()

    def _put_away(self) -> None:
        # Nothing to put away into when the file was moved or deleted; SQLite would only make trouble of it.
        if not self.path.exists():
            return
        with plain_errors(self.path), closing(connect(self.path, "rw", write=True)) as connection:
            connection.execute("PRAGMA optimize")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._sessions.wal.closed()

    def _refuse(self) -> None:
        if self._closed:
            raise LibraryTrouble(
                tr("The library {name} is closed.").format(name=self.path.name), remedy=tr("Open it again.")
            )
        if self.read_only:
            raise self._access.refusal()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
