"""Making a known expert a confidential source: who, under what name from now on, and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from workstation.domain.people import Expert
from workstation.domain.sources import Source
from workstation.ui.vault.family_dialog import choose_family
from workstation.ui.vault.scrub_dialog import after_scrubbing, all_stored
from workstation.ui.vault.vault_dialog import VaultDialog
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.text_field import TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.experts import list_experts
from workstation.usecases.scrubbing import ScrubReport, make_confidential
from workstation.words import tr


class HideDialog(VaultDialog):
    """The record goes into the vault; tags, quotes and what was asked lead to the codename. `chosen` is asked first."""

    def __init__(self, workbench: Workbench, chosen: str = "") -> None:
        self._chosen = chosen
        said = tr(
            "The record goes into the vault, and the public description takes the place of the name in every text, "
            "comment, note and revision and in the library’s own backups. Tags and quotes lead to the codename. "
            "This cannot be undone."
        )
        super().__init__(workbench, tr("Make an expert confidential"), said, tr("Make confidential"))
        self.expert = ChoiceField(tr("Expert"), ())
        self.codename = TextField(tr("Codename"), placeholder=tr("A word that has nothing to do with the person"))
        self.description = TextField(tr("Public description"), placeholder=tr("a senior official in the ministry"))
        self.reason = TextField(tr("Why"), tr("Stands with every revision that is rewritten; do not name the person."))
        self.put(self.expert, self.codename, self.description, self.reason)
        for field in (self.codename, self.description):
            field.edited.connect(self._judge)
        self._judge()
        workbench.ask(list_experts, then=while_alive(self, self._on_listed))

    def on_go(self) -> None:
        """Store what is open, then do it."""
        slug = self.expert.value()
        hide = while_alive(self, partial(self._hide, slug))
        choose = partial(choose_family, self.workbench, "expert", slug, hide, self)
        all_stored(self.workbench, while_alive(self, choose))

    def _hide(self, slug: str, spared: frozenset[str]) -> None:
        self.run(
            make_confidential,
            slug,
            self.codename.value().strip(),
            self.description.value().strip(),
            reason=self.reason.value().strip(),
            spared=spared,
            then=self._on_done,
            long=True,
            what=tr("Making the expert confidential"),
        )

    def _on_listed(self, experts: Sequence[Expert]) -> None:
        self.expert.replace((each.slug, each.name) for each in experts)
        if self._chosen:
            self.expert.show_value(self._chosen)
        self._judge()

    def _judge(self) -> None:
        named = self.codename.value().strip() and self.description.value().strip()
        self.go.setEnabled(bool(named and self.expert.value()) and not self.busy)

    def _on_done(self, done: tuple[Source, ScrubReport]) -> None:
        source, report = done
        self.accept()
        after_scrubbing(self.workbench, report)
        self.workbench.record_requested.emit("source", source.slug)
