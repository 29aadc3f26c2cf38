"""The parts of a page: which element is the story, what in it is a header field, what is left out by name."""

from __future__ import annotations

import re
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag

from workstation.importing.html_head import Head
from workstation.markdown.front_matter_values import moment, split_names
from workstation.words import marked, tr

_AWAY = {"nav": marked("navigation"), "aside": marked("an aside"), "footer": marked("a footer")}
_ROLES = {
    "navigation": marked("navigation"),
    "complementary": marked("an aside"),
    "contentinfo": marked("a footer"),
    "search": marked("a search form"),
}
_DEK = ("dek", "standfirst", "subtitle", "deck", "subheadline", "article-dek")
_BYLINE = ("byline", "author-name", "post-author", "article-author", "by-line")
_FIELD_CLASSES = {"dateline": "dateline", "credit-line": "credit_line", "section": "section"}


def story_of(page: BeautifulSoup, notes: list[str]) -> Tag:
    """The element that holds the article, without what only stands around one; what goes is named."""
    articles = page.find_all("article")
    story = max(articles, key=lambda each: len(each.get_text()), default=None) or page.find("main") or page
    if isinstance(story, Tag) and story is not page:
        outside = len(page.get_text(" ").split()) - len(story.get_text(" ").split())
        if outside > 0:
            notes.append(tr("Left out: {outside} words of the page outside its article.").format(outside=outside))
    return story


def take_fields(story: Tag, head: Head, notes: list[str]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Take the header fields out of the story; gives the fields and the byline as (name, bio)."""
    fields = dict(head.fields)
    h1 = story.find_all("h1")
    if len(h1) == 1 and (text := _text(h1[0])):
        fields["headline"] = text
    _take_by_class(story, fields)
    _forget_first_words(story, fields)
    if fields.get("modified_at") == fields.get("published_at"):
        fields.pop("modified_at", None)
    names = list(head.authors) or _byline_names(story)
    bios = _take_bios(story)
    _take_public_note(story, fields)
    _take_repeated(story, fields, names)
    _take_dates(story, fields)
    _leave_out(story, notes)
    return fields, [(name, bios.get(name, "")) for name in dict.fromkeys([*names, *bios])]


def _text(element: Tag) -> str:
    return " ".join(element.get_text(" ").split())


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _has_class(element: Tag, names: tuple[str, ...]) -> bool:
    return any(name in (element.get("class") or []) for name in names)


def _take_by_class(story: Tag, fields: dict[str, Any]) -> None:
    for name, field in _FIELD_CLASSES.items():
        for element in story.find_all(["p", "div", "span"], class_=name)[:1]:
            text = _text(element)
            fields[field] = text.rstrip(" —–") if field == "dateline" else text
            element.extract()
    for element in [e for e in story.find_all(["p", "div", "h2"]) if _has_class(e, _DEK)][:1]:
        fields["dek"] = _text(element)
        element.extract()


def _forget_first_words(story: Tag, fields: dict[str, Any]) -> None:
    """A title or description that is only the beginning of the text, cut off: pages without their own say so."""
    words = _squeezed(story.get_text())
    for key in ("headline", "dek"):
        said = str(fields.get(key, ""))
        if said.endswith(("…", "...")) and _squeezed(said).rstrip("….") in words:
            del fields[key]


def _byline_names(story: Tag) -> list[str]:
    for element in story.find_all(["p", "div", "span", "address"]):
        if _has_class(element, _BYLINE):
            return split_names(_text(element))
    return []


def _take_bios(story: Tag) -> dict[str, str]:
    """Author boxes as our own pages print them: a name and paragraphs about the person."""
    bios: dict[str, str] = {}
    for box in story.find_all("section", class_="author"):
        name = box.find(class_="author-name")
        if name:
            bios[_text(name)] = "\n\n".join(_text(each) for each in box.find_all(class_="author-bio"))
            box.extract()
    return bios


def _take_public_note(story: Tag, fields: dict[str, Any]) -> None:
    for element in story.find_all("aside", class_="public-note"):
        fields["public_note"] = "\n\n".join(_text(each) for each in element.find_all("p")) or _text(element)
        element.extract()


def _take_repeated(story: Tag, fields: dict[str, Any], names: list[str]) -> None:
    """Elements above the text that say only what a field says already: headline, dek, byline."""
    said = {_squeezed(str(fields[key])) for key in ("headline", "dek") if fields.get(key)}
    for element in story.find_all(["h1", "h2", "p", "div", "address", "span"]):
        is_byline = names and (element.name == "address" or _has_class(element, _BYLINE))
        if element.name in ("h1", "h2", "p") and (text := _squeezed(_text(element))) in said:
            said.discard(text)
            element.extract()
        elif is_byline and _only_names(_text(element), names):
            element.extract()


def _only_names(text: str, names: list[str]) -> bool:
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    words = re.findall(r"\w+", text.lower())
    return all(word in {"by", "and", "reported", "written", "edited", "translated", "photographs"} for word in words)


def _take_dates(story: Tag, fields: dict[str, Any]) -> None:
    times = [each for each in story.find_all("time") if each.get("datetime")]
    known = {fields.get("published_at"), fields.get("modified_at")} - {None}
    for element in times:
        found = moment(element["datetime"])
        if not found:
            continue
        at_top = element.find_parent("header") is not None or element.get("itemprop") == "datePublished"
        if not known and at_top:
            fields["published_at"] = found.when
            known = {found.when}
        if found.when in known:
            holder = element.parent
            element.extract()
            while holder is not None and holder is not story and _says_nothing(holder):
                above = holder.parent
                holder.extract()
                holder = above


def _says_nothing(element: Tag) -> bool:
    return not re.search(r"\w", re.sub(r"\b(?:Updated|Published|on|at)\b", "", _text(element))) and not element.find(
        "img"
    )


def _leave_out(story: Tag, notes: list[str]) -> None:
    gone: list[Tag] = []
    for element in story.find_all(True):
        what = _AWAY.get(element.name) or _ROLES.get(str(element.get("role") or ""))
        if not what or any(outer is each for each in gone for outer in element.parents):
            continue
        text = _text(element)
        if text:
            notes.append(
                tr("Left out: {what} (“{words}”).").format(
                    what=tr(what), words=text if len(text) <= 80 else text[:80].rsplit(" ", 1)[0] + " …"
                )
            )
        gone.append(element)
        element.extract()
