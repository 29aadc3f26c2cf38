"""The standalone page: what readers get, and, byte for byte, what the preview shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from secrets import token_hex

from workstation.domain.articles import first_words
from workstation.domain.corrections import NotePlace
from workstation.errors import TemplateBroken
from workstation.export import jsonld, templates
from workstation.export.byline import byline_groups, byline_text
from workstation.export.gallery import Gallery, Shown
from workstation.export.look import reader_look
from workstation.export.noted import listed_experts, listed_sources, notes
from workstation.export.options import STANDARD, Options
from workstation.export.projection import PublicCredit, PublicStory
from workstation.export.words import date_in_words, words_for
from workstation.markdown.look import Look
from workstation.markdown.render import render
from workstation.words import tr

BODY_CLASS = "story-body"
"""Class of the element whose children are the blocks of the body; a preview patches these children."""

# What may not stand in HTML: controls without a meaning, and two that are no characters.
_UNPRINTABLE = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufdd0\\ufdd1\\ufffe\\uffff]")


_TOLD = 60  # characters by which the style sheet is found: to look for all of it takes long to begin


@dataclass(frozen=True)
class PageParts:
    """A page in three pieces: `before + body + after` is the page. `look` renders the body, `gallery` has pictures."""

    before: str
    after: str
    look: Look
    gallery: Gallery
    story: PublicStory

    @cached_property
    def body(self) -> str:
        """Exactly `render(story.body, look)`: the blocks inside the element of class `story-body`.

        Rendered when asked for, since a preview renders the blocks itself.
        """
        return render(self.story.body, self.look)

    @property
    def text(self) -> str:
        """The whole page."""
        return self.before + self.body + self.after

    @property
    def data(self) -> bytes:
        """The whole page in UTF-8. Most of it is ASCII, which is written much sooner by itself."""
        return b"".join([self.before.encode(), self.body.encode(), self.after.encode()])


@dataclass(frozen=True)
class Author:
    """An author as the box prints them."""

    credit: PublicCredit
    photo: Shown | None
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Note:
    """A correction as it is printed."""

    label: str
    time: Time | None
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Time:
    """A moment for a `<time>` element: `exact` with offset, and in words."""

    exact: str
    words: str


def page(story: PublicStory, options: Options = STANDARD) -> bytes:
    """The standalone page in UTF-8 with the pictures inside (for pictures beside it see the format in formats.py)."""
    return page_parts(story, options).data


def page_parts(story: PublicStory, options: Options = STANDARD) -> PageParts:
    """The page with its body apart; raises TemplateBroken when a template of the person's own does not fit."""
    return _parts(story, options, "article.html", options.template)


def fragment_parts(story: PublicStory, options: Options = STANDARD) -> PageParts:
    """The same article without head and style, for a CMS that has its own."""
    return _parts(story, options, "fragment.html", "")


def author_box(credit: PublicCredit, language: str = "en") -> str:
    """The author box alone, as the page prints it, in a page of its own with the page's style."""
    gallery = Gallery("author", with_folder=False)
    return templates.fill(
        "author_page.html",
        author=_author(credit, gallery),
        words=words_for(language),
        language=language,
        css=templates.trusted(style_sheet()),
    )


@cache
def style_sheet() -> str:
    """The page's embedded style sheet."""
    return (templates.shipped() / "page.css").read_text(encoding="utf-8")


def _parts(story: PublicStory, options: Options, name: str, template: str) -> PageParts:
    gallery = Gallery(story.slug, with_folder=options.with_folder)
    lead = gallery.show(story.lead)
    look = reader_look(story, options, gallery)
    if options.with_folder:
        render(story.body, look)  # the files beside a page are numbered in the order of reading
    mark = f"\x00{token_hex(8)}\x00"  # random, so that no text of the story can hold it
    shell = templates.fill(name, template, body=templates.trusted(mark), **_values(story, options, gallery, lead))
    before, found, after = shell.partition(mark)
    if not found or mark in after:
        raise TemplateBroken(
            tr("The template {template}/{name} must print {{{{ body }}}} once.").format(template=template, name=name),
            safe=tr("Nothing was written."),
            remedy=tr("Put {{ body }} where the text of the article belongs."),
        )
    return PageParts(_printable(before), _printable(after), look, gallery, story)


def _printable(shell: str) -> str:
    """The same without what may not stand in HTML. The style sheet is ours, and most of a page: it is not read."""
    css = style_sheet()
    at = shell.find(css[:_TOLD])
    if not shell.startswith(css, at):
        return _UNPRINTABLE.sub("", shell)
    return _UNPRINTABLE.sub("", shell[:at]) + css + _UNPRINTABLE.sub("", shell[at + len(css) :])


def _values(story: PublicStory, options: Options, gallery: Gallery, lead: Shown | None) -> dict[str, object]:
    card = gallery.card(story.lead) or lead
    description = story.dek or first_words(story.body, 160)
    data = jsonld.news_article(story, description=description, zone=options.zone, lead=lead)
    return {
        "story": story,
        "words": words_for(story.language),
        "css": templates.trusted(style_sheet()),
        "json_ld": templates.trusted(data),
        "description": description,
        "locale": _locale(story.language),
        "lead": lead,
        "card": card,
        "card_address": jsonld.image_address(card, story) if card else "",
        "byline": byline_groups(story),
        "byline_text": byline_text(story),
        "published": _time(story.published_at, options, story.language),
        "modified": _time(story.modified_at, options, story.language),
        "people": tuple(dict.fromkeys(listed_experts(story).values())) if options.expert_box else (),
        "sources": tuple(dict.fromkeys(listed_sources(story).values())) if options.expert_box else (),
        "notes": tuple(notes(story, options).values()),
        "public_note": _paragraphs(story.public_note),
        "corrections": {place.value: _corrections(story, place, options) for place in NotePlace},
        "authors": _authors(story, gallery) if options.author_boxes else (),
    }


def _corrections(story: PublicStory, place: NotePlace, options: Options) -> tuple[Note, ...]:
    labels = words_for(story.language).corrections
    return tuple(
        Note(labels[each.kind], _time(each.made_at, options, story.language), _paragraphs(each.note))
        for each in story.corrections
        if each.place is place
    )


def _authors(story: PublicStory, gallery: Gallery) -> tuple[Author, ...]:
    return tuple(_author(credit, gallery) for credit in story.byline if credit.has_box)


def _author(credit: PublicCredit, gallery: Gallery) -> Author:
    return Author(credit, gallery.show(credit.photo), _paragraphs(credit.bio))


def _time(moment: datetime | None, options: Options, language: str) -> Time | None:
    if moment is None:
        return None
    return Time(jsonld.moment(moment, options.zone), date_in_words(moment, options.zone, language))


def _paragraphs(text: str) -> tuple[str, ...]:
    """Plain text as paragraphs, parted by empty lines."""
    return tuple(part.strip() for part in text.replace("\r\n", "\n").split("\n\n") if part.strip())


def _locale(language: str) -> str:
    """`pt_BR` as Open Graph writes it; a language alone stays as it is."""
    main, *rest = language.split("-")
    region = next((part for part in rest if len(part) == 2), "")
    return f"{main.lower()}_{region.upper()}" if region else main.lower()
