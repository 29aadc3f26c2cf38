"""The form of an article's header: every field but headline and dek, which stand above the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workstation.domain.articles import Article, Status
from workstation.ui.panels.byline_field import BylineField
from workstation.ui.panels.corrections_part import CorrectionsPart
from workstation.ui.panels.embargo_field import EmbargoField
from workstation.ui.panels.form import Form
from workstation.ui.panels.lead_image import ImageForm, LeadImageField
from workstation.ui.panels.printed_part import PrintedPart
from workstation.ui.panels.records import PrivatePart
from workstation.ui.panels.topics_field import TopicsField
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.languages import languages_like
from workstation.ui.widgets.moment_field import MomentField
from workstation.ui.widgets.suggesting_field import SuggestingField
from workstation.ui.widgets.suggesting_line import Suggestion
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import edit_header, publish, sections
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_SLUG = marked("Names the article in files, links and commands. It can be changed until the article is published.")
_SLUG_FIXED = marked("Fixed: the article was published under it.")


class HeaderForm(Form):
    """Shows an Article; `key` is its id."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, edit_header, parent)
        themes = self.themes
        self.printed = PrintedPart(workbench)
        self.corrections = CorrectionsPart(workbench)
        self.lines.addWidget(self.printed)
        self.lines.addWidget(self.corrections)
        self.status = ChoiceField(tr("Status"), [(status, tr(status.value).capitalize()) for status in Status])
        self.add("status", self.status)
        self.add("deadline", MomentField(tr("Deadline"), themes, parent=self))
        self.byline = BylineField(workbench)
        self.add("byline", self.byline)
        sentence = tr("Put each name in by its number; empty: as usual.")
        self.template = TextField(tr("Byline in your own words"), sentence, "Reported by {0}, translated by {1}")
        self.add("byline_template", self.template)
        self.template.edited.connect(lambda: self.byline.show_template(self.template.value()))
        self._add_subject()
        self._add_image()
        self._add_notes()
        self._add_publication()
        self.lines.addStretch()

    def _add_subject(self) -> None:
        self.heading(tr("Subject"))
        self.section = SuggestingField(tr("Section"), placeholder=tr("World, Local, Culture…"))
        self.section.wanted.connect(self._on_section_wanted)
        self.add("section", self.section)
        self.topics = TopicsField(self.workbench)
        self.add("topics", self.topics)
        self.language = SuggestingField(tr("Language"), tr("As in en, es or pt-BR."))
        self.language.wanted.connect(self._on_language_wanted)
        self.add("language", self.language)
        self.add("dateline", TextField(tr("Dateline"), placeholder=tr("Lima, 12 May")))
        self.add("credit_line", TextField(tr("Credit line"), placeholder=tr("Source: …")))

    def _add_image(self) -> None:
        self.heading(tr("Lead image"))
        self.image = LeadImageField(self.workbench)
        self.image.label.hide()
        self.add("lead_image", self.image)
        self.add(
            "lead_image_alt", TextField(tr("Description (alt text)"), tr("Read aloud to those who cannot see it."))
        )
        self.undescribed = plain_label(tr("This picture has no description yet."), "danger")
        self.undescribed.hide()
        self.lines.addWidget(self.undescribed)
        for name in ("lead_image", "lead_image_alt"):
            self.fields[name].edited.connect(self._mark_undescribed)
        self.image_form = ImageForm(self.workbench)
        self.lines.addWidget(self.image_form)

    def _add_notes(self) -> None:
        self.heading(tr("Notes"))
        printed = _Printed()
        self.public_note = TextArea(tr("Public note"), placeholder=tr("“This article was produced with …”"))
        printed.lines.addWidget(self.public_note)
        printed.lines.insertWidget(0, plain_label(tr("Printed with the article"), "heading"))
        self.lines.addWidget(printed)
        self.bind("public_note", self.public_note)
        private = PrivatePart(
            tr("Never leaves"), tr("For the desk. Nothing made for readers contains it."), self.themes
        )
        note = TextArea(tr("Internal note"))
        private.lines.addWidget(note)
        self.lines.addWidget(private)
        self.bind("internal_note", note)
        self._printed = printed
        self.themes.changed.connect(self._dress)
        self._dress()

    def _add_publication(self) -> None:
        self.heading(tr("Publication"))
        self.slug = TextField(tr("Slug"), tr(_SLUG))
        self.add("slug", self.slug)
        self.add("published_at", MomentField(tr("Published"), self.themes, parent=self))
        self.add(
            "modified_at",
            MomentField(
                tr("Modified"), self.themes, tr("The time of the last change that readers are told."), parent=self
            ),
        )
        self.add("embargo", EmbargoField(self.themes, self))
        self.add(
            "canonical_url", TextField(tr("Canonical address"), tr("Where the article first appeared."), "https://…")
        )
        self.add("publisher", TextField(tr("Publisher")))

    def shown(self) -> None:
        """What depends on the article follows."""
        article: Article = self.record
        self.topics.language = article.language or "en"
        fixed = article.published_at is not None
        self.slug.hint.setText(tr(_SLUG_FIXED if fixed else _SLUG))
        self.slug.set_read_only(fixed or self.workbench.read_only)
        self.image_form.show_image(self.image.value())
        self._mark_undescribed()
        self.byline.show_template(self.template.value())
        self.printed.show_article(article)
        self.corrections.show_article(article)

    def _mark_undescribed(self) -> None:
        described = bool(self.fields["lead_image_alt"].value().strip())
        self.undescribed.setVisible(bool(self.image.value()) and not described)

    def flush(self) -> None:
        """Keep now whatever was typed, of the image too."""
        super().flush()
        self.image_form.flush()

    def _save(self, name: str) -> None:
        """Publishing is more than a word: it sets the time readers are told and keeps a revision."""
        chosen = name == "status" and self.status.touched and self.status.value() == Status.PUBLISHED
        session = self.workbench.current
        if chosen and self.record.status is not Status.PUBLISHED and session and not self.workbench.read_only:
            article_id = self.key
            after_saving(session, lambda: self._publish(article_id))
        else:
            super()._save(name)

    def _publish(self, article_id: str) -> None:
        edits = {"status": self.status.edits, "published_at": self.fields["published_at"].edits}
        self.workbench.do(
            _publish,
            article_id,
            by=self,
            then=lambda article: self._on_stored(article_id, article, edits),
            failed=lambda trouble: self._on_refused(article_id, {"status": Status.PUBLISHED}, trouble),
        )

    def _on_section_wanted(self, words: str) -> None:
        self.workbench.ask(sections, then=partial(self._on_sections, words))

    def _on_sections(self, words: str, found: list[str]) -> None:
        fitting = [each for each in found if words.casefold() in each.casefold()]
        self.section.offer([Suggestion(each, each) for each in fitting[:12]])

    def _on_language_wanted(self, words: str) -> None:
        self.language.offer([Suggestion(tag, tag, name) for tag, name in languages_like(words)])

    def _dress(self) -> None:
        theme = self.themes.current
        self._printed.setStyleSheet(
            f"#printed {{ background: {theme.paper}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius}px; }}"
        )


class _Printed(QFrame):
    """The part that readers see."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("printed")
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(12, 12, 12, 12)
        self.lines.setSpacing(12)


def _publish(library: Library, article_id: str) -> object:
    return publish(library, library.articles.by_id(article_id).slug)
