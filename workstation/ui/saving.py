"""Keeps one open article stored: after two seconds of rest, at the latest every ten, and whenever asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.errors import EditedElsewhere, FieldRefused
from workstation.storage.journal import text_hash
from workstation.ui.journalling import Journalling
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.domain.changes import Changes
    from workstation.errors import WorkstationError
    from workstation.storage.journal import ArticleJournal
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

REST = 2_000  # ms without a key
LATEST = 10_000  # ms from the first unsaved key
AGAIN = 15_000  # ms after a failure: the disk may have room again, the library may be back


class State(StrEnum):
    """What the status bar says of the text."""

    SAVED = "saved"
    CHANGED = "changed"
    SAVING = "saving"
    FAILED = "failed"


class Saving(QObject):
    """Text and header fields of one session on their way to the library. Never asks, never loses: it tells.

    `trouble` holds why the last try failed; the text stays in the session and the next key tries again. `early` is the
    journal for what is typed before the library is open; it is stored once `adopt` is called.
    """

    state_changed = Signal()
    header_read = Signal()

    def __init__(self, session: Session, workbench: Workbench, early: ArticleJournal | None = None) -> None:
        super().__init__(session)
        self.session = session
        self.saved_at: datetime = session.article.updated_at
        self.trouble: WorkstationError | None = None
        self.unjournalled = ""  # why the disk does not take the journal
        self._workbench = workbench
        self._was = text_hash(session.article.body)
        self._header: dict[str, Any] = {}
        self._under_way = 0
        self._once_more = False  # a clock ran out while something was being stored
        self._told: State | None = None
        self._afterwards: list[Callable[[], object]] = []
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._latest = QTimer(self, singleShot=True, interval=LATEST)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._try_again)
        self._rest.timeout.connect(self.commit)
        self._latest.timeout.connect(self.commit)
        self.journal = Journalling(session, workbench, lambda: self._was, self, early)
        self.journal.failed.connect(self._on_unjournalled)
        self.journal.held.connect(lambda: self._on_unjournalled(""))
        session.lines_edited.connect(self.touch)
        workbench.changed.connect(self._on_changed)

    @property
    def early(self) -> bool:
        """Whether it took what was typed before the library was open."""
        return self.journal.early

    @property
    def state(self) -> State:
        """How the article stands now."""
        if self._under_way:
            return State.SAVING
        if self.trouble is not None:
            return State.FAILED
        return State.CHANGED if self.has_changes else State.SAVED

    @property
    def has_changes(self) -> bool:
        """Whether anything waits to be stored."""
        return self.session.dirty or bool(self._header)

    @property
    def waiting_header(self) -> dict[str, Any]:
        """Header fields typed and not yet stored."""
        return dict(self._header)

    def touch(self) -> None:
        """Something was typed: the clocks run."""
        self._rest.start()
        if not self._latest.isActive():
            self._latest.start()
        if self.state is not self._told:  # not with every key: all commands are asked anew by who hears it
            self._tell()

    def _tell(self) -> None:
        self._told = self.state
        self.state_changed.emit()

    def edit_header(self, **fields: Any) -> None:
        """These header fields are to be stored with the next commit."""
        self._header.update(fields)
        self.journal.header(fields)
        self.touch()

    def commit(self, then: Callable[[], object] | None = None) -> None:
        """Store what waits, now; `then` is called once everything typed so far is stored, never after a failure."""
        self.stop()
        if not self._workbench.is_ready:
            return  # the journal has it
        if then:
            self._afterwards.append(then)
        if self._under_way:
            self._once_more = True
            return
        self._once_more = False
        if not self.has_changes:
            self.trouble = None
            self._settle()
            return
        self.trouble = None
        if self.session.dirty:
            self._store_body(self._was)
        if self._header:
            self._store_header()
        self._tell()

    def fits(self, article: Article) -> bool:
        """Whether what was typed before the library was open was typed on what it holds."""
        return text_hash(article.body) == self._was

    def adopt(self, article: Article) -> None:
        """The library is open, and this is what it holds."""
        self.session.article = article
        self.saved_at = article.updated_at
        if self.has_changes:
            self.touch()

    def stop(self) -> None:
        """No clock runs any more."""
        self._rest.stop()
        self._latest.stop()
        self._again.stop()

    def _try_again(self) -> None:
        if self.trouble is not None and not self._under_way and not self._workbench.read_only:
            self.commit()

    def keep_revision(self, then: Callable[[object], None]) -> None:
        """Store, then keep the state as a revision; `then(revision)` with None when nothing differs from the last."""
        article_id = self.session.article.id
        self.commit(lambda: self._revise(article_id, then=then))

    def overwrite(self) -> None:
        """Keep what the library holds as a revision, then store this text all the same."""
        article_id = self.session.article.id
        self._revise(article_id, tr("the other text"))
        self.trouble = None
        self._store_body(None)
        self._tell()

    def _revise(self, article_id: str, name: str = "", then: Callable[[object], None] | None = None) -> None:
        from workstation.domain.revisions import RevisionKind
        from workstation.usecases.revisions import make_revision

        self._workbench.do(make_revision, article_id, RevisionKind.SAVED, name, by=self, then=then)

    def take_theirs(self) -> None:
        """Show the library's text instead; this one stays behind Undo."""
        from workstation.usecases.articles import article_by_id

        self._workbench.ask(article_by_id, self.session.article.id, then=self._on_theirs)

    def name_after_headline(self) -> None:
        """An article that began untitled gets a slug from its headline, once that is stored."""
        from workstation.usecases.articles import name_untitled

        article = self.session.article
        if article.slug.startswith("untitled") and (self._header.get("headline") or article.headline):
            self.commit(lambda: self._workbench.do(name_untitled, article.id, by=self))

    def _on_unjournalled(self, why: str) -> None:
        if why != self.unjournalled:
            self.unjournalled = why
            self.state_changed.emit()

    # --- storing --------------------------------------------------------------------------------------

    def _store_body(self, was: str | None) -> None:
        from workstation.usecases.journalling import save_typed

        text, revision = self.session.text(), self.session.revision
        number, journalled = self.journal.about_to_store(text)

        def stored(article: Article) -> None:
            self._was = text_hash(text)
            self.session.mark_saved(revision)
            self.journal.stored(text=number, base=self._was)
            self._on_stored(article)

        self._begin()
        self._workbench.do(
            save_typed,
            self.session.article.id,
            text,
            was=was,
            journalled=journalled,
            by=self,
            then=stored,
            failed=self._on_failed,
        )

    def _store_header(self) -> None:
        from workstation.usecases.articles import edit_header

        fields, self._header = self._header, {}
        number = self.journal.header_number()

        def stored(article: Article) -> None:
            self.journal.stored(header=number)
            self._on_stored(article)

        def failed(trouble: WorkstationError) -> None:
            self._header = {**fields, **self._header}
            self._on_failed(trouble)

        self._begin()
        self._workbench.do(edit_header, self.session.article.id, **fields, by=self, then=stored, failed=failed)

    def _begin(self) -> None:
        self._under_way += 1

    def _on_stored(self, article: Article) -> None:
        self.session.article = article
        self.saved_at = datetime.now(UTC)
        self._end()

    def fail(self, trouble: WorkstationError) -> None:
        """Something that belongs to this article could not be written: told as a failed save is, not in a dialog."""
        self.trouble = trouble
        self._again.start()
        self._tell()

    def _on_failed(self, trouble: WorkstationError) -> None:
        self.trouble = trouble
        if not isinstance(trouble, EditedElsewhere | FieldRefused):
            self._again.start()
        self._end()

    def _end(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self._settle()

    def _settle(self) -> None:
        waiting, self._afterwards = self._afterwards, []
        if self.trouble is None:
            if (waiting or self._once_more) and self.has_changes:
                self._afterwards = waiting
                self.commit()
                return
            for then in waiting:
                then()
        self._tell()

    # --- what others wrote ------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes, by: object) -> None:
        from workstation.usecases.articles import article_by_id

        if by is not self and self.session.article.id in changes.articles:
            self._workbench.ask(article_by_id, self.session.article.id, then=self._on_read_again)

    def _on_read_again(self, article: Article) -> None:
        if article.version < self.session.article.version:
            return
        self.session.article = article
        if text_hash(article.body) != self._was and not self.session.dirty and not self._under_way:
            self._show(article)
        self.header_read.emit()

    def _on_theirs(self, article: Article) -> None:
        self.session.article = article
        self._show(article)
        self.header_read.emit()

    def _show(self, article: Article) -> None:
        self.session.replace_text(article.body)
        self.session.mark_saved(self.session.revision)
        self._was = text_hash(article.body)
        self.journal.clear()
        self.trouble = None
        self.stop()
        self._tell()
