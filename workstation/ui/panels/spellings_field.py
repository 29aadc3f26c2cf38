"""Other names of a person, and what each of them is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from workstation.domain.people import SpellingKind
from workstation.ui.themes import Themes
from workstation.ui.widgets.chips_field import ChipsField
from workstation.words import marked, tr

KINDS = {
    SpellingKind.SPELLING: marked("another spelling"),
    SpellingKind.TRANSLITERATION: marked("a transliteration"),
    SpellingKind.OWN_SCRIPT: marked("in their own script"),
    SpellingKind.FULL_NAME: marked("the full name"),
    SpellingKind.FORMER_NAME: marked("a former name"),
    SpellingKind.PEN_NAME: marked("a pen name"),
    SpellingKind.NICKNAME: marked("a nickname"),
}
Kinds = tuple[tuple[str, SpellingKind], ...]


class SpellingsField(ChipsField):
    """A tuple of names. Each chip has a button for what it is; `kinds_chosen(kinds)` when a person said so."""

    kinds_chosen = Signal(object)

    def __init__(self, themes: Themes) -> None:
        self._kinds: dict[str, SpellingKind] = {}
        hint = tr("Searched like the name. The arrow of each says what it is.")
        super().__init__(tr("Other spellings"), themes, hint, tr("Add a spelling…"))

    def show_kinds(self, kinds: Kinds) -> None:
        """What each spelling is; those not named are other spellings."""
        if dict(kinds) != self._kinds:
            self._kinds = dict(kinds)
            self._draw()

    def words_of(self, value: str) -> str:
        """The name, and what it is where that was said."""
        kind = self._kinds.get(value, SpellingKind.SPELLING)
        return value if kind is SpellingKind.SPELLING else f"{value} ({tr(KINDS[kind])})"

    def menu_of(self, value: str) -> QMenu:
        """What this one may be."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for kind, words in KINDS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(kind is self._kinds.get(value, SpellingKind.SPELLING))
            action.triggered.connect(lambda _on=False, kind=kind: self._choose(value, kind))
            group.addAction(action)
        return menu

    def _draw(self) -> None:
        super()._draw()
        for chip, value in zip(self.chips, self._values, strict=True):
            if self._read_only:
                continue
            button = QToolButton(chip)
            self._themes.put_icon(button, "chevron-down")
            button.setToolTip(tr("What this name is"))
            button.setAccessibleName(tr("What “{name}” is").format(name=value))
            button.clicked.connect(lambda _on=False, value=value, button=button: self._open(value, button))
            row = chip.layout()
            if row is not None:
                row.addWidget(button)
                row.addWidget(chip.remove)  # the way out stays the last

    def _open(self, value: str, button: QToolButton) -> None:
        menu = self.menu_of(value)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _choose(self, value: str, kind: SpellingKind) -> None:
        self._kinds[value] = kind
        self._draw()
        kept: Any = tuple(
            (name, self._kinds[name])
            for name in self._values
            if self._kinds.get(name, SpellingKind.SPELLING) is not SpellingKind.SPELLING
        )
        self.kinds_chosen.emit(kept)
