"""Deleting a confidential source for good: which one, why, and in the end what could not be reached."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from workstation.ui import ask
from workstation.ui.vault.family_dialog import choose_family
from workstation.ui.vault.scrub_dialog import after_scrubbing, all_stored
from workstation.ui.vault.vault_dialog import VaultDialog
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.text_field import TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.scrubbing import ScrubReport, purge_source
from workstation.words import tr


class PurgeDialog(VaultDialog):
    """`codenames` by slug; `chosen` is the one to begin with."""

    def __init__(self, workbench: Workbench, codenames: Mapping[str, str], chosen: str = "") -> None:
        said = tr(
            "The record, the identity, and the name wherever it stands go: in texts, comments, notes, revisions, the "
            "journal and the library’s own backups. What cannot be reached is listed afterwards. This cannot be undone."
        )
        super().__init__(workbench, tr("Delete a confidential source for good"), said, tr("Delete for good"))
        by_name = sorted(codenames.items(), key=lambda each: each[1].casefold())
        self.source = ChoiceField(tr("Confidential source"), by_name)
        self.reason = TextField(tr("Why"), tr("Stands with every revision that is rewritten; do not name the person."))
        self.put(self.source, self.reason)
        if chosen:
            self.source.show_value(chosen)
        self.go.setEnabled(bool(codenames))

    def on_go(self) -> None:
        """Ask once more, store what is open, then do it."""
        headline = tr("Delete “{codename}” for good?").format(codename=self.source.list.currentText())
        if ask.question(self, headline, self.said.text(), yes=tr("Delete for good"), no=tr("Cancel"), risky=True):
            slug, reason = self.source.value(), self.reason.value().strip()
            purge = while_alive(self, partial(self._purge, slug, reason))
            choose = partial(choose_family, self.workbench, "source", slug, purge, self)
            all_stored(self.workbench, while_alive(self, choose))

    def _purge(self, slug: str, reason: str, spared: frozenset[str]) -> None:
        said = tr("Deleting the source for good")
        self.run(purge_source, slug, reason=reason, spared=spared, then=self._on_done, long=True, what=said)

    def _on_done(self, report: ScrubReport) -> None:
        self.accept()
        after_scrubbing(self.workbench, report)
