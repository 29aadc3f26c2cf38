"""A confidential source: what everybody may see of it, and who it is, which only the vault keeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from workstation.ui.vault.vault_dialog import VaultDialog
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.confidential import add_confidential, edit_identity
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.sources import Source
    from workstation.vault.identity import Identity


class SourceDialog(VaultDialog):
    """A new one, or who a known one is (`source` and `identity`). `then(slug)` is called when it was kept."""

    def __init__(
        self,
        workbench: Workbench,
        source: Source | None = None,
        identity: Identity | None = None,
        then: Callable[[str], object] | None = None,
    ) -> None:
        said = tr("Seen by all who open the library; the description may be printed.")
        title = tr("Who “{codename}” is").format(codename=source.name) if source else tr("New confidential source")
        super().__init__(workbench, title, said, tr("Keep"))
        self._source, self._then = source, then
        self.codename = TextField(tr("Codename"), placeholder=tr("A word that has nothing to do with the person"))
        self.description = TextField(tr("Public description"), placeholder=tr("a senior official in the ministry"))
        self.private = plain_label(tr("Only in the vault, encrypted. Shown while it is unlocked."), "heading")
        self.name = TextField(tr("Name"))
        self.spellings = TextArea(tr("Other names and spellings"), tr("One on each line."))
        self.contacts = TextArea(tr("How to reach them"), tr("One on each line, as in “Signal: +34 600 …”."))
        self.notes = TextArea(tr("Notes"))
        self.put(self.codename, self.description, self.private, self.name, self.spellings, self.contacts, self.notes)
        if source is not None:
            for part in (self.said, self.codename, self.description):
                part.hide()
        if identity is not None:
            self._show(identity)
        self.set_read_only(workbench.read_only)
        workbench.changed.connect(self._on_changed)

    def on_go(self) -> None:
        """Keep it."""
        fields = {
            "name": self.name.value().strip(),
            "spellings": tuple(each.strip() for each in self.spellings.value().split("\n") if each.strip()),
            "contacts": tuple(_contact(each) for each in self.contacts.value().split("\n") if each.strip()),
            "notes": self.notes.value(),
        }
        if self._source is not None:
            slug = self._source.slug
            self.run(edit_identity, slug, then=lambda _identity: self._done(slug), **fields)
        else:
            codename, description = self.codename.value().strip(), self.description.value().strip()
            self.run(add_confidential, codename, description, fields, then=lambda source: self._done(source.slug))

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        for field in (self.codename, self.description, self.name, self.spellings, self.contacts, self.notes):
            field.set_read_only(read_only)
        self.go.setVisible(not read_only)

    def _show(self, identity: Identity) -> None:
        self.name.show_value(identity.name)
        self.spellings.show_value("\n".join(identity.spellings))
        contacts = (
            f"{each.kind}: {each.value}" + (f" ({each.note})" if each.note else "") for each in identity.contacts
        )
        self.contacts.show_value("\n".join(contacts))
        self.notes.show_value(identity.notes)

    def _on_changed(self, changes: object, _by: object) -> None:
        if getattr(changes, "vault", None) and not self.workbench.library.vault.unlocked:
            self.close_up()

    def close_up(self) -> None:
        """The vault was locked: nothing of the person stays on the screen or in the fields."""
        for field in (self.name, self.spellings, self.contacts, self.notes):
            field.show_value("", force=True)
        self.reject()

    def _done(self, slug: str) -> None:
        self.accept()
        if self._then:
            self._then(slug)


def _contact(line: str) -> dict[str, str]:
    kind, parted, value = line.strip().partition(":")
    if not parted or value.startswith("//") or not value.strip():
        return {"kind": "", "value": line.strip()}
    value, opened, note = value.strip().removesuffix(")").partition(" (")
    return {"kind": kind.strip(), "value": value, "note": note if opened else ""}
