"""Word documents in: mammoth reads the text, the page importer's cleaning follows, and every word is accounted for."""

from __future__ import annotations

import base64
import io
import re
from pathlib import PurePath
from typing import Any

import mammoth
from bs4 import BeautifulSoup
from mammoth.docx.files import InvalidFileReferenceError

from workstation.domain.base import now
from workstation.domain.origins import Origin
from workstation.domain.slugs import slugify
from workstation.errors import FileRefused
from workstation.importing import html_parts
from workstation.importing.escaping import paragraph
from workstation.importing.fitting import fitting
from workstation.importing.html_bounds import MOST_MARKS, too_deep, words_of
from workstation.importing.html_clean import cleaned, parsed
from workstation.importing.html_head import Head
from workstation.importing.html_markdown import to_markdown
from workstation.importing.imported import BylineDraft, Imported
from workstation.importing.word_archive import WordArchive
from workstation.importing.word_story import comments_of, name_the_rest, settle_changes
from workstation.importing.word_story import words_of as words_in_story
from workstation.importing.word_structure import take_structure
from workstation.words import tr, tr_n

# Styles as Word, LibreOffice and Google Docs name them; what they mean in an article.
_STYLES = """
p[style-name='Title'] => h1.headline:fresh
p[style-name='Subtitle'] => p.dek:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='HTML Preformatted'] => pre:separator('\\n')
p[style-name='Preformatted Text'] => pre:separator('\\n')
p[style-name='Plain Text'] => p:fresh
p[style-name='Caption'] => p:fresh
r[style-name='HTML Code'] => code
r[style-name='Source Text'] => code
strike => del
"""
_UNKNOWN_STYLE = re.compile(r"Unrecognised (?:paragraph|run) style: '?(.+?)'? \(Style ID")


def read(data: bytes, name: str) -> Imported:
    """A .docx as an article. Raises FileRefused when it is damaged, locked, or made to harm."""
    archive = WordArchive(data, name)
    archive.check()
    notes: list[str] = []
    comments = comments_of(archive)
    story = archive.story()
    settle_changes(story, notes)
    html = _as_html(archive.rewritten(story), name, notes)
    fields, people, images, body = _as_article(html, notes)
    body = _with_lost_words(body, fields, people, words_in_story(story), notes)
    name_the_rest(archive, notes)
    good, aside, misfits = fitting({key: value for key, value in fields.items() if value})
    lost = [paragraph(str(fields[key.removeprefix("imported_")])) for key in aside]
    good["body"] = "\n\n".join(part for part in (*lost, body) if part)
    if not good.get("headline"):
        good["slug"] = slugify(PurePath(name).stem)
    said = (
        *notes,
        *misfits,
        *(f"Recognised as {key.replace('_', ' ')}: “{fields[key]}”" for key in _NAMED if fields.get(key)),
        *([tr_n("{n} comment came along.", "{n} comments came along.", len(comments))] if comments else []),
    )
    origin = Origin(name=name, format="word", data=data, imported_at=now())
    return Imported(good, origin, people, (), dict(aside), said, images=images, comments=comments)


_NAMED = ("headline", "dek", "dateline", "credit_line")


def _as_html(data: bytes, name: str, notes: list[str]) -> str:
    try:
        done = mammoth.convert_to_html(io.BytesIO(data), style_map=_STYLES, convert_image=_pictures(notes))
    except RecursionError as error:
        raise FileRefused(
            tr("“{name}” is nested too deeply to be read.").format(name=name),
            safe=tr("Nothing was imported; the file was not touched."),
            remedy=tr("Copy its text into a new document and import that."),
        ) from error
    except (KeyError, ValueError, IndexError, AttributeError, TypeError, OSError) as error:
        # What mammoth says of a file that breaks the format is for programmers.
        raise FileRefused(
            tr("“{name}” is damaged: its text cannot be read.").format(name=name),
            safe=tr("Nothing was imported; the file was not touched."),
            remedy=tr("Open it in Word, save it again, and import that."),
        ) from error
    styles = dict.fromkeys(found[1] for each in done.messages if (found := _UNKNOWN_STYLE.search(str(each.message))))
    if styles:
        notes.append(tr("Styles without a meaning here, read as plain text: {names}.").format(names=", ".join(styles)))
    others = dict.fromkeys(str(each.message) for each in done.messages if not _UNKNOWN_STYLE.search(str(each.message)))
    notes += [tr("Not understood in the document: {what}.").format(what=said) for said in others]
    return str(done.value)


def _pictures(notes: list[str]) -> Any:
    """Pictures travel inside the page; one that is not in the file is named."""

    def taken(image: Any) -> dict[str, str]:
        try:
            with image.open() as opened:
                data = opened.read()
        except (KeyError, OSError, ValueError, InvalidFileReferenceError):
            notes.append(tr("A picture of the document is not inside it and was left out."))
            return {}
        return {"src": f"data:{image.content_type};base64,{base64.b64encode(data).decode()}"}

    return mammoth.images.img_element(taken)


def _as_article(html: str, notes: list[str]) -> tuple[dict[str, Any], tuple[BylineDraft, ...], dict[str, bytes], str]:
    """Header fields, byline, images and the body in Markdown."""
    if html.count("<") > MOST_MARKS or too_deep(html):
        notes.append(
            tr("The document’s layout is too complicated to be read; its words were kept as plain paragraphs.")
        )
        return {}, (), {}, "\n\n".join(paragraph(words) for words in words_of(html))
    safe = cleaned(parsed(html), notes)
    _settle_levels(safe.soup)
    fields, _names = html_parts.take_fields(safe.soup, Head(), notes)
    people = take_structure(safe.soup, fields)
    return fields, people, safe.images, to_markdown(safe.soup)


def _settle_levels(story: BeautifulSoup) -> None:
    """The title alone is of the first level; a document's own headings begin at the second."""
    title = story.find("h1", class_="headline")
    headings = [each for each in story.find_all(re.compile("^h[1-6]$")) if each is not title]
    first = [each for each in headings if each.name == "h1"]
    if not first or (title is None and len(first) == 1 and first[0] is story.find(True)):
        return
    for each in headings:
        each.name = f"h{min(6, int(each.name[1]) + 1)}"


def _with_lost_words(
    body: str, fields: dict[str, Any], people: tuple[BylineDraft, ...], words: list[str], notes: list[str]
) -> str:
    """The body, and at its end any run of words of the document that is nowhere else: nothing is dropped in silence."""
    kept = _letters(" ".join((body, *map(str, fields.values()), *(f"{each.name} {each.bio}" for each in people))))
    missing = [word for word in dict.fromkeys(words) if _letters(word) not in kept]
    if not missing:
        return body
    lost = " ".join(word for word in words if word in set(missing))
    notes.append(
        tr("Words that stood outside the text (in shapes or fields) are kept at the end: “{words}”.").format(
            words=lost[:200]
        )
    )
    return f"{body}\n\n{paragraph(lost)}"


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())
