"""The body for a site generator: tags become text, links or footnotes, pictures get their neutral addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workstation.domain.images import IN_TEXT
from workstation.export.gallery import Gallery, Shown
from workstation.export.harmless import harmless
from workstation.export.markdown_code import code_ranges, inside
from workstation.export.markdown_words import address, escaped
from workstation.export.noted import Note, notes
from workstation.export.options import Attributions, Options
from workstation.export.projection import PublicImage, PublicStory
from workstation.export.words import words_for
from workstation.markdown.tagging import strip_tags
from workstation.markdown.tags import Tag, find_tags
from workstation.markdown.visible import visible

_NAME = re.escape(IN_TEXT) + r"[a-z0-9][a-z0-9-]*\.(?:jpg|png|gif|webp)"
_PICTURE = re.compile(_NAME)
_ALONE = re.compile(rf"!\[[^\]]*\]\(<?({_NAME})[^)]*\)\s*")


@dataclass(frozen=True)
class Insertion:
    """Text to put at a place of the body, in code points."""

    at: int
    text: str


def public_body(story: PublicStory, options: Options, gallery: Gallery) -> str:
    """The body without a single tag and without active HTML, its attributions as the export asks."""
    body = story.body
    if options.attributions is Attributions.LINKS:
        body = _with_links(story)
    elif options.attributions is Attributions.FOOTNOTES:
        body = _with_footnotes(story, options)
    body = harmless(_with_captions(strip_tags(body), story))
    return _with_pictures(body, story, gallery).rstrip("\n") + "\n"


def _with_links(story: PublicStory) -> str:
    body = story.body
    for tag in reversed(find_tags(story.body)):
        source = story.sources.get(tag.value) if tag.key == "source" else None
        if source and source.url:
            body = _linked(body, tag, source.url)
    return body


def _linked(body: str, tag: Tag, url: str) -> str:
    """The tag's words as a link, unless that would put a link into a link or change what a reader sees."""
    words = body[tag.text_start : tag.text_end]
    linked = body[: tag.start] + f"[{words}]({address(url)})" + body[tag.end :]
    start = body.rfind("\n\n", 0, tag.start) + 1
    end = body.find("\n\n", tag.end)
    end = len(body) if end == -1 else end
    longer = len(linked) - len(body)
    if "](" in words or visible(linked[start : end + longer]).text != visible(body[start:end]).text:
        return body
    return linked


def _with_footnotes(story: PublicStory, options: Options) -> str:
    numbered = notes(story, options)
    first_ends: dict[str, int] = {}
    for tag in find_tags(story.body):
        if tag.key == "quote" and tag.value in numbered:
            first_ends.setdefault(tag.value, tag.end)
    marks = [Insertion(end, f"[^quote-{numbered[id].number}]") for id, end in first_ends.items()]
    body = _inserted(story.body, marks)
    definitions = "\n\n".join(f"[^quote-{note.number}]: {_said_by(note)}" for note in numbered.values())
    return f"{body.rstrip()}\n\n{definitions}\n" if definitions else body


def _said_by(note: Note) -> str:
    who = ", ".join(escaped(part) for part in (note.speaker, note.detail) if part)
    return ": ".join(part for part in (who, f"<{address(note.url)}>" if note.url else "") if part)


def _inserted(body: str, insertions: list[Insertion]) -> str:
    for insertion in sorted(insertions, key=lambda each: each.at, reverse=True):
        body = body[: insertion.at] + insertion.text + body[insertion.at :]
    return body


def _with_pictures(body: str, story: PublicStory, gallery: Gallery) -> str:
    """Library names are replaced in the order of the text, so that pictures are numbered as they appear."""
    code = code_ranges(body)

    def neutral(found: re.Match[str]) -> str:
        shown = None if inside(code, found.start()) else gallery.show(story.images.get(found[0]))
        return shown.src if shown else found[0]

    return _PICTURE.sub(neutral, body)


def _with_captions(body: str, story: PublicStory) -> str:
    """A picture alone between empty lines gets its caption and credit below it."""
    photo, code = words_for(story.language).photo, code_ranges(body)
    lines, at, out = body.split("\n"), 0, []
    for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        out.append(line)
        alone = _ALONE.fullmatch(line) if not before.strip() and not after.strip() else None
        image = story.images.get(alone[1]) if alone and not inside(code, at) else None
        caption = caption_line(image, photo) if image else ""
        out += ["", caption] if caption else []
        at += len(line) + 1
    return "\n".join(out)


def caption_line(image: PublicImage | Shown, photo: str) -> str:
    """Caption, credit and licence in italics; empty when the picture has none."""
    credit = f"{photo}: {escaped(image.credit)}" if image.credit else ""
    licence = f"({escaped(image.licence)})" if image.licence else ""
    line = " ".join(part for part in (escaped(image.caption), credit, licence) if part)
    return f"*{line}*" if line else ""
