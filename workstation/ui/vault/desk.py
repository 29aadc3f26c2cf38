"""Everything about the vault that the window holds: its state, its dialogs, and when it locks itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from workstation.ui.jobs import SPELLING
from workstation.ui.vault.button import VaultButton
from workstation.ui.vault.copied import Copied
from workstation.ui.vault.name_watch import NameWatch
from workstation.ui.vault.resting import Resting
from workstation.ui.widgets.banner import Banner
from workstation.usecases import vault as keeping
from workstation.usecases.confidential import codenames, find_identity
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.sources import Source
    from workstation.spelling.personal import PersonalDictionary
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench
    from workstation.vault.identity import Identity
    from workstation.vault.watchlist import Watchlist


class VaultDesk(QObject):
    """`changed` comes when it was set up, unlocked or locked. `banner` stands above the text."""

    changed = Signal()

    def __init__(self, workbench: Workbench, personal: PersonalDictionary, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench, self._personal = workbench, personal
        self.exists = self.unlocked = False
        self._codenames: dict[str, str] = {}
        self._on_show = ("", "")  # kind and slug of the record that was shown last
        self.button = VaultButton(workbench.themes)
        self.banner = Banner(workbench.themes)
        self.watch = NameWatch(workbench, self.banner, lambda slug: self._codenames.get(slug, slug), self.scrub)
        self.copied = Copied(self)
        self.resting = Resting(workbench.settings.vault_rest, self)
        self.button.clicked.connect(self.turn)
        self.resting.over.connect(self._on_rest)
        workbench.ready.connect(self._read)
        workbench.changed.connect(self._on_changed)
        workbench.preferred.connect(self._on_preferred)
        workbench.opened.connect(self._on_opened)
        workbench.identity_requested.connect(self.show_identity)
        workbench.record_shown.connect(self._on_record_shown)
        if workbench.is_ready:
            self._read()

    # --- what a person can ask for --------------------------------------------------------------------

    def turn(self) -> None:
        """Set it up when there is none, unlock it, or lock it."""
        if not self.exists:
            self.set_up()
        elif self.unlocked:
            self.lock()
        else:
            self.unlock()

    def set_up(self, then: Callable[[], object] | None = None) -> None:
        """Passphrase and recovery key."""
        from workstation.ui.vault.set_up_dialog import SetUpDialog

        SetUpDialog(self._workbench, then).open()

    def unlock(self, then: Callable[[], object] | None = None) -> None:
        """Ask for the passphrase."""
        from workstation.ui.vault.unlock_dialog import UnlockDialog

        UnlockDialog(self._workbench, then).open()

    def lock(self) -> None:
        """Forget the key and every name, now."""
        self._forget()
        self._workbench.do(keeping.lock, by=self, then=lambda _done: self._read())

    def change_passphrase(self) -> None:
        """Take another one."""
        from workstation.ui.vault.set_up_dialog import ChangePassphraseDialog

        ChangePassphraseDialog(self._workbench).open()

    def encrypt_library(self) -> None:
        """Encrypt the library as a whole."""
        from workstation.ui.vault.library_dialogs import EncryptDialog

        EncryptDialog(self._workbench).open()

    def change_library_passphrase(self) -> None:
        """Take another one for the encrypted library."""
        from workstation.ui.vault.library_dialogs import LibraryPassphraseDialog

        LibraryPassphraseDialog(self._workbench).open()

    def decrypt_library(self) -> None:
        """Bring it back into the clear."""
        from workstation.ui.vault.library_dialogs import DecryptDialog

        DecryptDialog(self._workbench).open()

    def new_source(self) -> None:
        """A new confidential source, with the vault unlocked first."""
        from workstation.ui.vault.source_dialog import SourceDialog

        show = partial(self._workbench.record_requested.emit, "source")
        self._open(lambda: self._show_guarded(SourceDialog(self._workbench, then=show)))

    def purge(self) -> None:
        """Delete a confidential source for good."""
        from workstation.ui.vault.purge_dialog import PurgeDialog

        kind, slug = self._on_show
        chosen = slug if kind == "source" and slug in self._codenames else ""
        self._open(lambda: PurgeDialog(self._workbench, self._codenames, chosen).open())

    def hide_expert(self) -> None:
        """Make a known expert a confidential source."""
        from workstation.ui.vault.hide_dialog import HideDialog

        kind, slug = self._on_show
        self._open(lambda: HideDialog(self._workbench, slug if kind == "expert" else "").open())

    def show_identity(self, slug: str) -> None:
        """Who a confidential source is."""
        self._open(lambda: self._workbench.ask(find_identity, slug, then=self._on_identity))

    def scrub(self, source: str) -> None:
        """Take a name out of the article on show and out of everything kept of it."""
        session = self._workbench.current
        if session is not None:
            from workstation.ui.vault.scrub_dialog import open_scrub

            open_scrub(self._workbench, session, source, self._codenames.get(source, source))
            self.banner.hide()

    # --- following --------------------------------------------------------------------------------------

    def _open(self, then: Callable[[], object]) -> None:
        if not self.exists:
            self.set_up(then)
        elif not self.unlocked:
            self.unlock(then)
        else:
            then()

    def _on_identity(self, found: tuple[Source, Identity | None]) -> None:
        from workstation.ui.vault.source_dialog import SourceDialog

        self._show_guarded(SourceDialog(self._workbench, *found))

    def _show_guarded(self, dialog: QDialog) -> None:
        self.copied.guard(dialog)
        dialog.open()

    def _read(self) -> None:
        state = self._workbench.library.vault
        self._workbench.ask(_look, then=self._on_state)
        if not state.unlocked:
            self._forget()

    def _on_state(self, found: tuple[bool, Watchlist | None, dict[str, str]]) -> None:
        self.exists, watchlist, self._codenames = found
        self.unlocked = watchlist is not None and self._workbench.library.vault.unlocked
        self.watch.watchlist = watchlist if self.unlocked else None
        self._personal.is_protected = watchlist.holds if watchlist is not None and self.unlocked else _nothing
        self.button.show_state(exists=self.exists, unlocked=self.unlocked)
        if self.unlocked:
            self._workbench.jobs.run(self._personal.purge, then=_unheard, lane=SPELLING)
            self.resting.begin()
        else:
            self.resting.end()
        self.changed.emit()

    def _forget(self) -> None:
        self.copied.clear()
        self.watch.watchlist = None
        self._personal.is_protected = _nothing
        self.banner.hide()

    def _on_changed(self, changes: object, by: object) -> None:
        if getattr(changes, "vault", None) and by is not self:
            self._read()

    def _on_record_shown(self, kind: str, slug: str) -> None:
        self._on_show = (kind, slug)

    def _on_rest(self) -> None:
        if self.unlocked:
            self.lock()
            self._workbench.notice.emit(tr("The vault was locked."))

    def _on_preferred(self, names: set[str]) -> None:
        if "vault_rest" in names:
            self.resting.minutes = self._workbench.settings.vault_rest

    def _on_opened(self, session: Session | None) -> None:
        self.resting.follow(session)


def _look(library: object) -> tuple[bool, Watchlist | None, dict[str, str]]:
    """In a worker: is there a vault, what to look for while it is unlocked, and what its sources are called."""
    from workstation.storage.library import Library

    assert isinstance(library, Library)
    exists = keeping.vault_state(library).exists
    return exists, library.vault.watchlist(), codenames(library)


def _unheard(_gone: int) -> None:
    """Words that became protected are out of the personal dictionary: nothing to say."""


def _nothing(_word: str) -> bool:
    return False
