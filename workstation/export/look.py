"""How a reader sees tags and pictures: the HTML around each passage, as the export asks. Keys of tags never appear."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from workstation.domain.images import IN_TEXT
from workstation.domain.sources import SourceKind
from workstation.export.entangled import TagName, entangled
from workstation.export.gallery import Gallery, Shown
from workstation.export.noted import listed_experts, listed_sources, notes
from workstation.export.options import Attributions, Options
from workstation.export.projection import PublicStory
from workstation.export.words import words_for
from workstation.markdown.look import Look

_WORKS = frozenset(
    {
        SourceKind.OUTLET,
        SourceKind.WIRE,
        SourceKind.DOCUMENT,
        SourceKind.DATASET,
        SourceKind.BROADCAST,
        SourceKind.SOCIAL_POST,
    }
)


class Around(NamedTuple):
    """HTML before and after a passage."""

    before: str = ""
    after: str = ""


_NOTHING = Around()
# Not <q>: the text has its quotation marks already, and <q> would add its own.
_SAID = Around('<span class="quote">', "</span>")

Dress = Callable[[str, bool], Around]
"""(value of the tag, first time in the text) -> HTML around the passage."""


def reader_look(story: PublicStory, options: Options, gallery: Gallery) -> Look:
    """The look of exported pages and of the preview's reader's view."""
    dresses = _dresses(story, options)
    known: dict[tuple[str, str, bool], Around] = {}  # each is asked for twice: before the passage, and behind it

    def around(key: str, value: str, first: bool) -> Around:
        asked = (key, value, first)
        if asked not in known:
            dress = dresses.get(key)
            known[asked] = dress(value, first) if dress else _NOTHING
        return known[asked]

    return Look(
        open_tag=lambda key, value, first: around(key, value, first).before,
        close_tag=lambda key, value, first: around(key, value, first).after,
        figure=lambda src, alt, title: _figure(story, gallery, src, alt, title),
        image_src=lambda src: _address(story, gallery, src),
        cite=lambda tags: _cited_from(story, tags),
        direction=story.direction,
    )


def _cited_from(story: PublicStory, tags: tuple[tuple[str, str], ...]) -> str:
    """Where the words of a block quotation stand: the address of its first quote that has one, else of a source."""
    quotes = [story.quotes[value].url for key, value in tags if key == "quote" and value in story.quotes]
    sources = [story.sources[value].url for key, value in tags if key == "source" and value in story.sources]
    return next((url for url in (*quotes, *sources) if url), "")


def _figure(story: PublicStory, gallery: Gallery, src: str, alt: str, title: str) -> str | None:
    """A picture of the library with its caption and credit; None for any other."""
    shown = gallery.show(story.images.get(src))
    if shown is None:
        return None
    size = f'width="{shown.width}" height="{shown.height}"'
    image = f'<img src="{escape(shown.src)}" {size} alt="{escape(alt)}">'
    return f"<figure>{image}{_caption(shown, title, words_for(story.language).photo)}</figure>"


def _caption(shown: Shown, title: str, photo: str) -> str:
    caption = shown.caption or title
    words = f'<span class="caption">{escape(caption)}</span>' if caption else ""
    licence = f" ({escape(shown.licence)})" if shown.licence and shown.credit else escape(shown.licence)
    owed = f"{photo}: {escape(shown.credit)}{licence}" if shown.credit else licence
    credit = f'<small class="photo-credit">{owed}</small>' if owed else ""
    line = " ".join(part for part in (words, credit) if part)
    return f"<figcaption>{line}</figcaption>" if line else ""


def _address(story: PublicStory, gallery: Gallery, src: str) -> str | None:
    """Where a picture in a line stands; one of the library that cannot be shown leaves its description."""
    shown = gallery.show(story.images.get(src))
    if shown is not None:
        return shown.src
    return None if src.startswith(IN_TEXT) else src


def _dresses(story: PublicStory, options: Options) -> dict[str, Dress]:
    if options.attributions is Attributions.SEMANTIC:
        return {"expert": _person(story), "source": _cited(story), "quote": _quoted}
    if options.attributions is Attributions.LINKS:
        return {"expert": _person_link(story, options), "source": _source_link(story)}
    if options.attributions is Attributions.FOOTNOTES:
        return {"quote": _noted(story, options)}
    return {}


def _person(story: PublicStory) -> Dress:
    def dress(value: str, first: bool) -> Around:
        expert = story.experts.get(value)
        if expert is None:
            return _NOTHING
        title = f' title="{escape(expert.in_words)}"' if first and expert.in_words else ""
        return Around(f'<span class="person"{title}>', "</span>")

    return dress


def _cited(story: PublicStory) -> Dress:
    def dress(value: str, first: bool) -> Around:
        del first
        source = story.sources.get(value)
        if source is None:
            return _NOTHING
        # <cite> is for the title of a work (HTML, 4.5.6); a ministry or a person is none.
        name = "cite" if source.kind in _WORKS else "span"
        return Around(f'<{name} class="source">', f"</{name}>")

    return dress


def _quoted(value: str, first: bool) -> Around:
    del value, first
    return _SAID


def _person_link(story: PublicStory, options: Options) -> Dress:
    people = listed_experts(story) if options.expert_box else {}
    unfit = _entangled(story)

    def dress(value: str, first: bool) -> Around:
        listed = people.get(value)
        if listed is None or not first or ("expert", value) in unfit:
            return _NOTHING
        return Around(f'<a class="person" href="#{listed.anchor}">', "</a>")

    return dress


def _source_link(story: PublicStory) -> Dress:
    sources, unfit = listed_sources(story), _entangled(story)

    def dress(value: str, first: bool) -> Around:
        del first
        listed = sources.get(value)
        if listed is None or not listed.url or ("source", value) in unfit:
            return _NOTHING
        return Around(f'<a class="source" href="{escape(listed.url)}">', "</a>")

    return dress


def _entangled(story: PublicStory) -> frozenset[TagName]:
    return entangled(story.body, frozenset({"expert", "source"}))


def _noted(story: PublicStory, options: Options) -> Dress:
    numbered, unfit = notes(story, options), entangled(story.body, frozenset())

    def dress(value: str, first: bool) -> Around:
        note = numbered.get(value)
        if note is None or not first:
            return _NOTHING
        here = f'id="note-ref-{note.number}"'
        if ("quote", value) in unfit:
            return Around("", f'<sup class="note-ref" {here}>{note.mark}</sup>')
        return Around("", f'<sup class="note-ref"><a {here} href="#note-{note.number}">{note.mark}</a></sup>')

    return dress
