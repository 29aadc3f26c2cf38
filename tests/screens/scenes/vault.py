"""The vault: set up, unlocked, who a source is, and a name that is typed."""

from __future__ import annotations

from tests.screens.content import newsroom
from tests.screens.scene import Scene
from tests.screens.stage import Stage
from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, PASSPHRASE
from workstation.storage.library import Library
from workstation.ui.converting import Converting
from workstation.ui.jobs import Jobs
from workstation.ui.unlock_page import UnlockPage
from workstation.ui.vault.family_dialog import choose_family
from workstation.ui.vault.library_dialogs import DecryptDialog, EncryptDialog, LibraryPassphraseDialog
from workstation.ui.vault.set_up_dialog import SetUpDialog
from workstation.usecases.articles import add_article, mark_opened
from workstation.usecases.confidential import add_confidential
from workstation.usecases.experts import add_expert

_BODY = "The ministry knew, said [a senior official]{source=snowdrop}. "


def _locked(library: Library) -> None:
    newsroom(library)
    library.vault.create(PASSPHRASE, CHEAP)
    add_confidential(library, CODENAME, DESCRIPTION, IDENTITY)
    article, _ = add_article(library, headline="The gate holds", body=_BODY)
    mark_opened(library, article.id)
    library.vault.lock()


def _unlock(library: Library) -> None:
    library.vault.unlock(PASSPHRASE)


def _set_up(stage: Stage) -> None:
    stage.run("vault_set_up")
    dialog = stage.window.findChildren(SetUpDialog)[-1]
    dialog.new.line.setText(PASSPHRASE)
    dialog.again.line.setText(PASSPHRASE)


def _recovery_key(stage: Stage) -> None:
    _set_up(stage)
    stage.window.findChildren(SetUpDialog)[-1].go.click()
    stage.settle()


def _typed(stage: Stage) -> None:
    stage.editor.moveCursor(stage.editor.textCursor().MoveOperation.End)
    stage.editor.insertPlainText("It was Jose Gutierrez")
    stage.workbench.record_requested.emit("source", "snowdrop")
    stage.settle()


def _encrypt(stage: Stage) -> None:
    stage.run("library_encrypt")
    dialog = stage.window.findChildren(EncryptDialog)[-1]
    dialog.new.line.setText(PASSPHRASE)
    dialog.again.line.setText(PASSPHRASE)


def _encrypt_key(stage: Stage) -> None:
    _encrypt(stage)
    stage.window.findChildren(EncryptDialog)[-1].go.click()
    stage.settle()


def _family(stage: Stage) -> None:
    choose_family(stage.workbench, "expert", "mary-stone", lambda _spared: None)
    stage.settle()


def _two_stones(library: Library) -> None:
    newsroom(library)
    add_expert(library, "Mary Stone")
    body = "[Mary Stone]{expert=mary-stone} spoke on Monday. Stone left early. The Stone Bridge is shut until spring."
    article, _ = add_article(library, headline="The dam", body=body)
    mark_opened(library, article.id)


def _encrypting(stage: Stage) -> None:
    """A file that is none of ours: the work ends at once, the dialog stays."""
    dialog = Converting(
        stage.workbench.library.path.with_name("none.db"), None, stage.workbench.themes, Jobs(stage.window)
    )
    dialog.setParent(stage.window, dialog.windowFlags())
    dialog.bar.setRange(0, 1000)
    dialog.bar.setValue(370)
    dialog.step.setText("Evidence and pictures: 37 %")
    dialog.show()


def _shut(stage: Stage) -> None:
    page = UnlockPage(stage.workbench.library.path, stage.workbench.jobs, stage.workbench.themes)
    stage.window.area.show_locked(page)


def _shut_by_key(stage: Stage) -> None:
    _shut(stage)
    page = stage.window.findChildren(UnlockPage)[-1]
    page.by_key.setChecked(True)
    page.trouble.setText("This recovery key does not fit. Nothing was changed.")
    page.trouble.show()


VAULT = (
    Scene("vault-set-up", _set_up),
    Scene("vault-recovery-key", _recovery_key),
    Scene("vault-unlock", lambda stage: stage.run("vault_unlock"), _locked),
    Scene("vault-who", lambda stage: stage.workbench.identity_requested.emit("snowdrop"), _locked, _unlock),
    Scene("vault-new-source", lambda stage: stage.run("vault_source"), _locked, _unlock),
    Scene("vault-name-typed", _typed, _locked, _unlock),
    Scene("vault-make-confidential", lambda stage: stage.run("vault_hide"), _locked, _unlock),
    Scene("vault-delete-for-good", lambda stage: stage.run("vault_purge"), _locked, _unlock),
    Scene("library-encrypt", _encrypt),
    Scene("library-encrypt-key", _encrypt_key),
    Scene("library-passphrase", lambda stage: LibraryPassphraseDialog(stage.workbench).open()),
    Scene("library-decrypt", lambda stage: DecryptDialog(stage.workbench).open()),
    Scene("vault-family-name", _family, _two_stones),
    Scene("library-encrypting", _encrypting),
    Scene("library-shut", _shut),
    Scene("library-shut-key", _shut_by_key),
)
