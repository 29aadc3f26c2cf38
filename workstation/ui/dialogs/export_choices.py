"""What a person chooses about an export: which articles, format, preset, options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from workstation.export.formats import FORMATS, Format
from workstation.export.options import STANDARD, Attributions, Options
from workstation.export.templates import own_templates
from workstation.settings import Settings
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.labels import plain_label
from workstation.words import marked, tr, tr_n

_HTML = ("page", "fragment")
_SITES = ("hugo", "jekyll", "eleventy", "pelican")
_WHOLE = (*_HTML, "word", "pdf", "plain", *_SITES)


@dataclass(frozen=True)
class Offer:
    """An answer, or a choice that is on or off; `recipes` are the names of those it makes a difference for."""

    option: str
    words: str
    recipes: tuple[str, ...]


ATTRIBUTIONS: tuple[Offer, ...] = (
    Offer(Attributions.SEMANTIC, marked("Marked in the HTML, unseen by readers"), _HTML),
    Offer(Attributions.PLAIN, marked("Plain text"), _WHOLE),
    Offer(Attributions.LINKS, marked("Links to the sources"), _WHOLE),
    Offer(Attributions.FOOTNOTES, marked("Footnotes"), _WHOLE),
)
SWITCHES: tuple[Offer, ...] = (
    Offer("expert_box", marked("“In this article”: the people and sources named"), _WHOLE),
    Offer("author_boxes", marked("Who wrote it, at the end"), _WHOLE),
    Offer("with_folder", marked("Pictures in a folder beside the file, not inside it"), (*_HTML, *_SITES)),
    Offer("with_authors", marked("Author files for the site"), ("hugo", "jekyll", "eleventy")),
)


class ExportChoices(QWidget):
    """`changed` with every choice."""

    changed = Signal()

    def __init__(self, slugs: Sequence[str], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slugs = tuple(slugs)
        mine = (
            tr("This article")
            if len(self._slugs) == 1
            else tr_n("The chosen article", "The {n} chosen articles", len(self._slugs))
        )
        answers = [("mine", mine)] if self._slugs else []
        self.which = ChoiceField(tr("Export"), [*answers, ("all", tr("Every article that is not in the trash"))])
        self.format = ChoiceField(tr("Format"), [(each.name, f"{tr(each.label)} ({each.suffix})") for each in FORMATS])
        self.preset = ChoiceField(tr("Made for"), [])
        self.attributions = ChoiceField(tr("People, sources and quotes become"), [])
        own = [(name, name) for name in own_templates()]
        self.template = ChoiceField(tr("Template"), [("", tr("The shipped one")), *own])
        self.switches = {switch.option: QCheckBox(tr(switch.words)) for switch in SWITCHES}
        self.private = plain_label(tr("Private notes and contacts are in this one: keep it to yourself."), "danger")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.which, 0, 0, 1, 2)
        grid.addWidget(self.format, 1, 0)
        grid.addWidget(self.preset, 1, 1)
        grid.addWidget(self.attributions, 2, 0, 1, 2)  # its answers are sentences
        grid.addWidget(self.template, 3, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(grid)
        lines.addWidget(self.private)
        for box in self.switches.values():
            lines.addWidget(box)
        self._restore(settings)
        for field in (self.which, self.format, self.preset, self.attributions, self.template):
            field.edited.connect(self._on_changed)
        for box in self.switches.values():
            box.toggled.connect(self._on_changed)
        self._on_changed()

    @property
    def slugs(self) -> tuple[str, ...] | None:
        """Which articles; None for all."""
        return self._slugs if self.which.value() == "mine" else None

    @property
    def chosen_format(self) -> Format:
        """The format by its name."""
        return next(each for each in FORMATS if each.name == self.format.value())

    @property
    def chosen_preset(self) -> str:
        """The preset's name, empty where there is no choice."""
        return str(self.preset.value() or "") if self.chosen_format.presets else ""

    @property
    def options(self) -> Options:
        """The options that mean something for the format; the others stay as the preview has them."""
        shown = {name: box.isChecked() for name, box in self.switches.items() if not box.isHidden()}
        template = "" if self.template.isHidden() else self.template.value()
        said = self.attributions.value() or STANDARD.attributions
        return Options.build(attributions=said, template=template, **shown)

    def _restore(self, settings: Settings) -> None:
        for name, box in self.switches.items():
            box.setChecked(getattr(STANDARD, name))
        if any(each.name == settings.export_format for each in FORMATS):
            self.format.show_value(settings.export_format)
        self._fill_presets()
        if settings.export_preset in self.chosen_format.presets:
            self.preset.show_value(settings.export_preset)

    def _fill_presets(self) -> None:
        format = self.chosen_format
        self.preset.replace([(recipe.name, tr(recipe.label)) for recipe in format.recipes])
        self.preset.setVisible(bool(format.presets))

    def _on_changed(self) -> None:
        format = self.chosen_format
        offered = [self.preset.list.itemData(at) for at in range(self.preset.list.count())]
        if offered != [recipe.name for recipe in format.recipes]:
            self._fill_presets()
        recipe = format.recipe(self.chosen_preset)
        self.private.setVisible(recipe.projection != "public")
        self._offer_attributions(recipe.name)
        self.template.setVisible(format.name == "html" and self.template.list.count() > 1)
        for switch in SWITCHES:
            self.switches[switch.option].setVisible(recipe.name in switch.recipes)
        self.changed.emit()

    def _offer_attributions(self, recipe: str) -> None:
        """The answers that differ in this recipe; the one chosen stays where it can."""
        answers = [(each.option, tr(each.words)) for each in ATTRIBUTIONS if recipe in each.recipes]
        self.attributions.setVisible(bool(answers))
        offered = [self.attributions.list.itemData(at) for at in range(self.attributions.list.count())]
        if answers and offered != [option for option, _ in answers]:
            chosen = self.attributions.value()
            self.attributions.replace(answers)
            if chosen in [option for option, _ in answers]:
                self.attributions.show_value(chosen, force=True)
