"""The form of an expert: names, expertise, dated affiliations; private contacts; every article and every quote."""

from __future__ import annotations

from workstation.domain.base import now
from workstation.domain.listing import ArticleLine
from workstation.domain.people import Expert
from workstation.domain.said import Tally
from workstation.errors import FieldRefused
from workstation.ui.panels.contacted_field import ContactedField
from workstation.ui.panels.portrait_field import PortraitField
from workstation.ui.panels.quotations import Quotations
from workstation.ui.panels.records import PrivatePart, RecordForm, UseList
from workstation.ui.panels.rows import AffiliationsField, ContactsField
from workstation.ui.panels.spellings_field import SpellingsField
from workstation.ui.widgets.career_line import CareerLine
from workstation.ui.widgets.chips_field import ChipsField
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.slug_line import SlugLine
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.widgets.times import day
from workstation.ui.workbench import Workbench
from workstation.usecases.directory import articles_of
from workstation.usecases.experts import edit_expert
from workstation.words import tr, tr_n


class ExpertForm(RecordForm):
    """Everything about a named person who may be quoted."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_expert)
        themes = self.themes
        self.glance = plain_label(tone="muted")
        self.lines.addWidget(self.glance)
        self.add("name", TextField(tr("Name")))
        self.slug = SlugLine(tr("Fixed: the tags in articles refer to the person by it."))
        self.spellings = SpellingsField(themes)
        self.add("spellings", self.spellings)
        self.spellings.kinds_chosen.connect(lambda kinds: self.save_fields(spelling_kinds=kinds))
        self.add(
            "role", TextField(tr("Role"), tr("What they are whatever their office: printed when no affiliation holds."))
        )
        self.career = CareerLine(themes)
        self.affiliations = AffiliationsField(themes)
        self.add("affiliations", self.affiliations)
        self.lines.insertWidget(self.lines.indexOf(self.affiliations), self.career)
        self.affiliations.edited.connect(self._show_career)
        self.add("fields", ChipsField(tr("Fields of expertise"), themes, placeholder=tr("Add a field…")))
        self.add("languages", ChipsField(tr("Languages"), themes, tr("As in en, es or pt-BR."), tr("Add a language…")))
        self.add(
            "disclosure",
            TextArea(tr("Disclosure"), tr("What readers must know about them. Printed where people are listed.")),
        )
        self._add_private()
        self.quotes = Quotations(workbench, "expert", tr("No words of this person are tagged as a quote yet."))
        self.articles = UseList(tr("Every article"), tr("This person is not tagged in any article yet."), themes)
        self.quotes.picked.connect(self._on_appearance)
        self.quotes.counted.connect(self._show_glance)
        self.articles.picked.connect(self._on_article)
        self.lines.addWidget(self.quotes)
        self.lines.addWidget(self.articles)
        self.lines.addWidget(self.slug)
        self.lines.addStretch()

    def _add_private(self) -> None:
        private = PrivatePart(tr("Private"), tr("Contacts, notes and the photo are never exported."), self.themes)
        self.lines.addWidget(private)
        self.photo = PortraitField(self.workbench, "expert")
        self.photo.kept.connect(self._on_photo_kept)
        private.lines.addWidget(self.photo)
        self.bind("photo", self.photo)
        for name, field in (
            ("contacts", ContactsField(self.themes)),
            ("last_contacted", ContactedField()),
            ("notes", TextArea(tr("Notes"))),
        ):
            private.lines.addWidget(field)
            self.bind(name, field)

    def shown(self) -> None:
        """The slug and the lists follow."""
        self.slug.show_slug(self.key)
        self.spellings.show_kinds(self.record.spelling_kinds)
        self.photo.show_person(self.record)
        self._show_career()
        super().shown()

    def _show_career(self) -> None:
        try:
            self.career.show_affiliations(self.affiliations.value(), now().date())
        except FieldRefused:
            return  # a date half typed: the line waits for the rest

    def _on_photo_kept(self, expert: Expert) -> None:
        self.record = expert
        self.stored.emit(expert)

    def _show_glance(self, told: Tally) -> None:
        """What one wants to know before calling them, first of all."""
        often = tr_n("Quoted once", "Quoted {n} times", told.quotes) if told.quotes else tr("Not quoted yet")
        last = tr("the last {when}").format(when=day(told.last)) if told.last else ""
        called = self.record.last_contacted
        spoken = tr("last contacted {when}").format(when=called) if called else tr("no contact noted")
        self.glance.setText(" · ".join(part for part in (often, last, spoken) if part))

    def read_use(self) -> None:
        """Where this person is tagged and quoted."""
        key = self.key
        self.quotes.read(key)
        self.workbench.ask(articles_of, "expert", key, then=lambda lines: self._on_articles(key, lines))

    def _on_articles(self, key: str, lines: tuple[ArticleLine, ...]) -> None:
        if key == self.key:
            self.articles.show_articles(lines)
