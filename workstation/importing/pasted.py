"""What a clipboard offers as HTML (web pages, Word, Google Docs) as clean Markdown; nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bs4.element import Declaration, Doctype, PreformattedString

from workstation.importing.escaping import paragraph
from workstation.importing.html_bounds import bounded, too_deep, words_of
from workstation.importing.html_clean import cleaned, parsed
from workstation.importing.html_markdown import to_markdown
from workstation.importing.pasted_styles import tidy
from workstation.importing.pasted_word import from_word
from workstation.words import tr, tr_n

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)
_MEANS_SOMETHING = (
    "a", "b", "strong", "i", "em", "cite", "del", "s", "strike", "sup", "sub", "h1", "h2", "h3", "h4", "h5", "h6",
    "ul", "ol", "table", "blockquote", "img", "dl", "q", "hr",
)  # fmt: skip
_NAMED = 3  # addresses of images that a note names
_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)


@dataclass(frozen=True)
class Pasted:
    """The Markdown; images that came within it by the address the text gives them; sentences about what did not come.

    `says_more` is false when the HTML only dresses what the plain text says as well: then that is what was copied.
    """

    markdown: str
    notes: tuple[str, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    says_more: bool = True


def pasted(html: str) -> Pasted:
    """Read the HTML of a clipboard, as any program writes it. Raises FileRefused when nobody can have written it."""
    html = _fragment(bounded(html, tr("The clipboard")))
    if too_deep(html):
        return _words(html)
    notes: list[str] = []
    page = parsed(html)
    is_word = "mso-" in html or "class=Mso" in html or 'class="Mso' in html
    if is_word:
        from_word(page, notes)
    for odd in page.find_all(string=lambda each: isinstance(each, PreformattedString | Declaration | Doctype)):
        odd.extract()
    tidy(page)
    safe = cleaned(page, notes)
    _without_images_elsewhere(safe.soup, safe.images, notes)
    _without_dead_links(safe.soup)
    says_more = safe.soup.find(_MEANS_SOMETHING) is not None
    try:
        return Pasted(to_markdown(safe.soup), tuple(notes), safe.images, says_more)
    except RecursionError:
        return _words(html)


def _fragment(html: str) -> str:
    """What was selected, without the page around it and without the header of Windows."""
    found = _FRAGMENT.search(html)
    if found:
        return found[1]
    return html[html.index("<") :] if html.startswith("Version:") and "<" in html else html


def _words(html: str) -> Pasted:
    said = tr("It was nested too deeply for its layout to be read; its words were kept as plain paragraphs.")
    return Pasted("\n\n".join(paragraph(words) for words in words_of(html)), (said,))


def _without_images_elsewhere(soup: Any, carried: Mapping[str, bytes], notes: list[str]) -> None:
    """An image that did not come along gives way to its description, with its address where it is on the web."""
    on_the_web: list[str] = []
    on_a_disk = 0
    for image in soup.find_all("img"):
        source = str(image.get("src") or "")
        if source in carried:
            continue
        name = " ".join(str(image.get("alt") or "").split())
        said = tr("Image: {name}").format(name=name) if name else tr("Image")
        if _REMOTE.match(source):
            on_the_web.append(source)
            link = soup.new_tag("a", href="https:" + source if source.startswith("//") else source)
            link.string = said
            image.replace_with(link if image.find_parent("a") is None else said)
        else:
            on_a_disk += 1
            image.replace_with(f"[{said}]")
    if on_the_web:
        said = tr_n(
            "{n} image is on the web and was not fetched: {addresses}.",
            "{n} images are on the web and were not fetched: {addresses}.",
            len(on_the_web),
        )
        more = " …" if len(on_the_web) > _NAMED else ""
        notes.append(said.format(addresses=", ".join(on_the_web[:_NAMED]) + more))
    if on_a_disk:
        notes.append(
            tr_n(
                "{n} image did not come along: copy it by itself, or insert its file.",
                "{n} images did not come along: copy them one by one, or insert their files.",
                on_a_disk,
            )
        )


def _without_dead_links(soup: Any) -> None:
    """A link within a page that is not here is words alone; footnotes and their way back stay."""
    names = {str(each.get(key)) for each in soup.find_all(True) for key in ("id", "name") if each.get(key)}
    for link in soup.find_all("a"):
        href = str(link.get("href") or "")
        dead = not href or (href.startswith("#") and href[1:] not in names)
        if dead and not link.get("name") and not link.get("id"):
            link.unwrap()
