"""The field of an embargo: a moment, kept with the zone it was agreed in."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from workstation.domain.articles import Embargo
from workstation.ui.themes import Themes
from workstation.ui.widgets.field import Field
from workstation.ui.widgets.moment_field import MomentField
from workstation.words import tr


class EmbargoField(Field):
    """An Embargo or None."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Embargo until"), tr("Nothing may leave before. The zone is the one it was agreed in."), parent
        )
        self.label.hide()
        self.moment = MomentField(tr("Embargo until"), themes, parent=self)
        self._box.insertWidget(0, self.moment)
        self.moment.edited.connect(self._on_edited)
        self.moment.left.connect(self.left)
        self.setFocusProxy(self.moment)

    def value(self) -> Embargo | None:
        """The moment and its zone."""
        until: datetime | None = self.moment.value()
        return Embargo.build(until=until, zone=self.moment.zone) if until else None

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self.moment.set_read_only(read_only)

    def accept(self) -> None:
        """What stands here is what is stored."""
        super().accept()
        self.moment.accept()

    def _put(self, value: Embargo | None) -> None:
        if value is not None:
            self.moment.set_zone(value.zone)
        self.moment.show_value(value.until if value else None, force=True)
