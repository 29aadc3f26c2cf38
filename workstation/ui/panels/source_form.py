"""The form of a source: what it is, where it can be read, and where statements rest on it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from workstation.domain.listing import ArticleLine
from workstation.domain.sources import SourceKind
from workstation.ui.panels.quotations import Quotations
from workstation.ui.panels.records import PrivatePart, RecordForm, UseList
from workstation.ui.widgets.chips_field import ChipsField
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.slug_line import SlugLine
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.directory import articles_of
from workstation.usecases.sources import edit_source
from workstation.words import marked, tr

_PRINTED = marked("Printed with the name where an export names its sources.")
_INSTEAD = marked("Printed instead of the name: of an unnamed person only these words ever leave.")


class SourceForm(RecordForm):
    """Everything about what a statement rests on."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_source)
        themes = self.themes
        self.add("name", TextField(tr("Name")))
        self.slug = SlugLine(tr("Fixed: the tags in articles refer to the source by it."))
        self.kind = ChoiceField(tr("Kind"), [(kind, tr(kind.value).capitalize()) for kind in SourceKind])
        self.add("kind", self.kind)
        self.add("url", TextField(tr("Web address"), placeholder="https://…"))
        self.description = TextArea(tr("Description"), tr(_PRINTED))
        self.add("description", self.description)
        self.add(
            "spellings", ChipsField(tr("Other spellings"), themes, tr("Searched like the name."), tr("Add a spelling…"))
        )
        self._add_private()
        self.identity_button = QPushButton(tr("Who it is…"))
        self.identity_button.setToolTip(tr("Kept in the vault, shown while it is unlocked"))
        self.identity_button.setAutoDefault(False)
        self.identity_button.clicked.connect(lambda: self.workbench.identity_requested.emit(self.key))
        self.themes.changed.connect(self._paint)
        self._paint()
        self.lines.addWidget(self.identity_button)
        self.quotes = Quotations(workbench, "source", tr("No words of this source are tagged as a quote yet."))
        self.articles = UseList(tr("Every article"), tr("This source is not tagged in any article yet."), themes)
        self.quotes.picked.connect(self._on_appearance)
        self.articles.picked.connect(self._on_article)
        self.lines.addWidget(self.quotes)
        self.lines.addWidget(self.articles)
        self.lines.addWidget(self.slug)
        self.lines.addStretch()

    def _add_private(self) -> None:
        private = PrivatePart(tr("Private"), tr("Nothing of this part is ever printed."), self.themes)
        self.reason = TextArea(tr("Why the name is withheld"), least=1)
        self.known = TextArea(tr("How they know"), tr("Were there, were told, hold the papers…"), least=1)
        for name, field in (
            ("anonymity_reason", self.reason),
            ("how_they_know", self.known),
            ("notes", TextArea(tr("Notes"))),
        ):
            private.lines.addWidget(field)
            self.bind(name, field)
        self.lines.addWidget(private)

    def shown(self) -> None:
        """The slug, the hint and the lists follow."""
        self.slug.show_slug(self.key)
        said = _INSTEAD if self.record.kind is SourceKind.UNNAMED_PERSON else _PRINTED
        self.description.hint.setText(tr(said))
        confidential = self.record.confidential
        for part in (self.kind, self.fields["url"], self.fields["spellings"], self.fields["notes"]):
            part.setVisible(not confidential)  # nothing of these may stand outside the vault
        for part in (self.reason, self.known):
            part.setVisible(self.record.kind is SourceKind.UNNAMED_PERSON)
        self.identity_button.setVisible(confidential)
        self.fields["name"].label.setText(tr("Codename") if confidential else tr("Name"))
        super().shown()

    def _paint(self) -> None:
        self.identity_button.setIcon(self.themes.icon("lock"))

    def read_use(self) -> None:
        """Where this source is tagged and quoted."""
        key = self.key
        self.quotes.read(key)
        self.workbench.ask(articles_of, "source", key, then=lambda lines: self._on_articles(key, lines))

    def _on_articles(self, key: str, lines: tuple[ArticleLine, ...]) -> None:
        if key == self.key:
            self.articles.show_articles(lines)
