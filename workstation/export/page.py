"""The standalone page: what readers get, and, byte for byte, what the preview shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property, lru_cache
from secrets import token_hex

from workstation.domain.articles import first_words
from workstation.domain.corrections import NotePlace
from workstation.errors import TemplateBroken
from workstation.export import jsonld, templates
from workstation.export.byline import byline_groups, in_one_line
from workstation.export.gallery import Gallery, Shown
from workstation.export.look import reader_look
from workstation.export.noted import notes, people_in_box, sources_in_box
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
_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_HIGH_CONTROL = re.compile(b"\xc2[\x80-\x9f]").search  # in UTF-8
_NO_CHARACTER = re.compile(b"\xef(?:\xb7[\x90\x91]|\xbf[\xbe\xbf])").search
_PLACES = tuple((place.value, place) for place in NotePlace)


@dataclass(frozen=True)
class PageParts:
    """A page in three pieces: `before + body + after` is the page. `look` renders the body, `gallery` has pictures.

    `shell` is the page in UTF-8 without its body, which stands before the last part, and without the style sheet, most
    of a page and the same for all, which stands between the others.
    """

    shell: tuple[bytes, ...]
    look: Look
    gallery: Gallery
    story: PublicStory

    @cached_property
    def before(self) -> str:
        """All that stands before the body."""
        return _decoded(_style_in_bytes().join(self.shell[:-1]))

    @cached_property
    def after(self) -> str:
        """All that stands after the body."""
        return _decoded(self.shell[-1])

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
        """The whole page in UTF-8."""
        *before, after = self.shell
        return b"".join([_style_in_bytes().join(before), self.body.encode(), after])


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


@cache
def _style_in_bytes() -> bytes:
    return style_sheet().encode()


def _parts(story: PublicStory, options: Options, name: str, template: str) -> PageParts:
    gallery = Gallery(story.slug, with_folder=options.with_folder)
    lead = gallery.show(story.lead)
    look = reader_look(story, options, gallery)
    if options.with_folder:
        render(story.body, look)  # the files beside a page are numbered in the order of reading
    cut = templates.trusted(_mark())
    # The style sheet is put in last where it is known what becomes of it; a person's own template may do anything.
    css = templates.trusted(style_sheet()) if template else cut
    filled = templates.fill(name, template, body=cut, css=css, **_values(story, options, gallery, lead))
    shell = _printable(filled).split(_mark().encode())
    if len(shell) != (3 if name == "article.html" and not template else 2):
        raise TemplateBroken(
            tr("The template {template}/{name} must print {{{{ body }}}} once.").format(template=template, name=name),
            safe=tr("Nothing was written."),
            remedy=tr("Put {{ body }} where the text of the article belongs."),
        )
    return PageParts(tuple(shell), look, gallery, story)


@cache
def _mark() -> str:
    """Where a page is cut; random, so that no text of a story can hold it."""
    return token_hex(16)


def _printable(text: str) -> bytes:
    """The same in UTF-8 without what may not stand in HTML; that there is none is seen sooner in bytes."""
    encoded = text.encode("utf-8", "surrogatepass")
    if len(encoded.translate(None, _CONTROLS)) < len(encoded) or _has_others(encoded):
        return _UNPRINTABLE.sub("", text).encode("utf-8", "surrogatepass")
    return encoded


def _has_others(encoded: bytes) -> bool:
    return (b"\xc2" in encoded and _HIGH_CONTROL(encoded) is not None) or (
        b"\xef" in encoded and _NO_CHARACTER(encoded) is not None
    )


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _values(story: PublicStory, options: Options, gallery: Gallery, lead: Shown | None) -> dict[str, object]:
    card = gallery.card(story.lead) or lead
    groups = byline_groups(story)
    description = story.dek or first_words(story.body, 160)
    data = jsonld.news_article(story, description=description, zone=options.zone, lead=lead)
    return {
        "story": story,
        "words": words_for(story.language),
        "json_ld": templates.trusted(data),
        "description": description,
        "locale": _locale(story.language),
        "lead": lead,
        "card": card,
        "card_address": jsonld.image_address(card, story) if card else "",
        "byline": groups,
        "byline_text": in_one_line(groups),
        "published": _time(story.published_at, options, story.language),
        "modified": _time(story.modified_at, options, story.language),
        "people": people_in_box(story) if options.expert_box else (),
        "sources": sources_in_box(story) if options.expert_box else (),
        "notes": tuple(notes(story, options).values()),
        "public_note": _paragraphs(story.public_note),
        "corrections": {name: _corrections(story, place, options) for name, place in _PLACES},
        "authors": _authors(story, gallery) if options.author_boxes else (),
    }


def _corrections(story: PublicStory, place: NotePlace, options: Options) -> tuple[Note, ...]:
    if not story.corrections:
        return ()
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


@lru_cache(maxsize=256)
def _locale(language: str) -> str:
    """`pt_BR` as Open Graph writes it; a language alone stays as it is."""
    main, *rest = language.split("-")
    region = next((part for part in rest if len(part) == 2), "")
    return f"{main.lower()}_{region.upper()}" if region else main.lower()
