"""A document written without styles: its first and last paragraphs read as those of a plain draft are."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag

from workstation.attribution import bios
from workstation.attribution.structure import Part, byline_names, read_structure
from workstation.importing.imported import BylineDraft
from workstation.markdown.front_matter_values import split_names

_FIELDS = ("headline", "dek", "dateline", "credit_line")


def take_structure(story: BeautifulSoup, fields: dict[str, Any]) -> tuple[BylineDraft, ...]:
    """Take header fields and the byline out of the story's paragraphs, make subheads headings; gives the byline."""
    paragraphs = [each for each in story.find_all("p", recursive=False) if _words(each)]
    text, starts = _as_text(paragraphs)
    parts = read_structure(text)
    headed = bool(fields.get("headline")) or bool(story.find(["h1", "h2"], recursive=False))
    drafts: dict[str, BylineDraft] = {}
    for part in parts:
        element = starts.get(part.start)
        if element is None or (part.type in ("headline", "dek") and headed) or _has_more_than_words(element):
            continue
        _take(element, part, text[part.start : part.end], fields, drafts)
    return tuple(drafts.values())


def _as_text(paragraphs: list[Tag]) -> tuple[str, dict[int, Tag]]:
    starts: dict[int, Tag] = {}
    at = 0
    lines = []
    for element in paragraphs:
        words = _words(element)
        starts[at] = element
        lines.append(words)
        at += len(words) + 2
    return "\n\n".join(lines), starts


def _take(element: Tag, part: Part, words: str, fields: dict[str, Any], drafts: dict[str, BylineDraft]) -> None:
    if part.type == "subhead":
        for each in element.find_all(["strong", "b", "em", "i"]):
            each.unwrap()
        element.name = "h2"
    elif part.type == "dateline":
        _take_dateline(element, words, fields)
    elif part.type in _FIELDS:
        before = fields.get(part.type)
        fields[part.type] = f"{before} · {words}" if before else words
        element.extract()
    elif part.type == "byline":
        for name in split_names(byline_names(words)):
            drafts[name] = BylineDraft(name)
        element.extract()
    elif part.type == "author_bio":
        name = bios.name_in(words)
        same = next((known for known in drafts if name in (known, known.split()[0], known.split()[-1])), name)
        said = " ".join(each for each in (drafts[same].bio if same in drafts else "", words) if each)
        drafts[same] = BylineDraft(same, bio=said)
        element.extract()


def _take_dateline(element: Tag, words: str, fields: dict[str, Any]) -> None:
    """The place at the start of the first paragraph, with the dash behind it; bold or not."""
    first = element.find(string=True)
    if first is None or not str(first).lstrip().startswith(words):
        return
    rest = str(first).lstrip()[len(words) :]
    following = first.find_next(string=True) if not rest.strip() else None
    for text in (rest, str(following) if following is not None else ""):
        if (bare := text.lstrip())[:1] in "—–-" and bare:
            fields["dateline"] = words
            if text is rest:
                first.replace_with(bare.lstrip("—–- "))
            elif following is not None:
                following.replace_with(bare.lstrip("—–- "))
                first.extract()
            return


def _has_more_than_words(element: Tag) -> bool:
    """Pictures, links and footnotes would be lost in a field of plain text."""
    return element.find(["img", "a", "br", "sup"]) is not None


def _words(element: Tag) -> str:
    return " ".join(element.get_text().split())
