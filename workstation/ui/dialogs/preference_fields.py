"""A field for each kind of preference."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase

from workstation.settings import Shown
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.field import Field
from workstation.ui.widgets.languages import languages_like
from workstation.ui.widgets.number_field import NumberField
from workstation.ui.widgets.suggesting_field import SuggestingField
from workstation.ui.widgets.suggesting_line import Suggestion
from workstation.ui.widgets.switch_field import SwitchField
from workstation.ui.widgets.text_field import TextField
from workstation.words import tr


def field_for(shown: Shown) -> Field:
    """A field that shows and takes this preference."""
    return _MAKERS[shown.kind](shown, _help(shown))


def _help(shown: Shown) -> str:
    said = [tr(shown.help)] if shown.help else []
    return " ".join([*said, *([tr("From the next start on.")] if shown.at_next_start else [])])


def _choice(shown: Shown, hint: str) -> Field:
    return ChoiceField(tr(shown.label), [(value, tr(words)) for value, words in shown.choices], hint)


def _number(shown: Shown, hint: str) -> Field:
    least = tr(shown.least) if shown.least else ""
    return NumberField(tr(shown.label), *shown.range, tr(shown.unit), hint, least)


def _switch(shown: Shown, hint: str) -> Field:
    return SwitchField(tr(shown.label), hint)


class FontField(ChoiceField):
    """A typeface by its name; one that is not on this computer is named as missing and kept."""

    def __init__(self, label: str, hint: str) -> None:
        families = [each for each in QFontDatabase.families() if QFontDatabase.isScalable(each)]
        super().__init__(label, [("", tr("The program’s own")), *((each, each) for each in families)], hint)

    def _put(self, value: str) -> None:
        if self.list.findData(value) < 0:
            self.list.addItem(tr("{name} (not on this computer)").format(name=value), value)
        super()._put(value)


def _font(shown: Shown, hint: str) -> Field:
    return FontField(tr(shown.label), hint)


def _language(shown: Shown, hint: str) -> Field:
    field = SuggestingField(tr(shown.label), hint)
    field.wanted.connect(lambda words: field.offer([Suggestion(tag, tag, name) for tag, name in languages_like(words)]))
    return field


def _text(shown: Shown, hint: str) -> Field:
    return TextField(tr(shown.label), hint)


_MAKERS: dict[str, Callable[[Shown, str], Field]] = {
    "choice": _choice,
    "number": _number,
    "switch": _switch,
    "font": _font,
    "language": _language,
    "text": _text,
}
