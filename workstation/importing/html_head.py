"""What a page says about itself: JSON-LD, Open Graph, meta elements, canonical address, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bs4 import BeautifulSoup

from workstation.markdown.front_matter_values import moment, one_line, split_names

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$")


@dataclass(frozen=True)
class Head:
    """Header fields by the article's names, the names of authors in order, and topics."""

    fields: dict[str, Any] = field(default_factory=dict)
    authors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


def read_head(page: BeautifulSoup) -> Head:
    """Read the page's own description of itself; the more exact statement wins."""
    ld, meta = _json_ld(page), _meta(page)
    title = page.title.get_text() if page.title else ""
    fields = {
        "headline": _first(ld.get("headline"), meta.get("og:title"), title),
        "dek": _first(ld.get("description"), meta.get("og:description"), meta.get("description")),
        "dateline": _first(ld.get("dateline")),
        "section": _first(ld.get("articleSection"), meta.get("article:section")),
        "language": _language(page, ld, meta),
        "credit_line": _first(ld.get("creditText")),
        "canonical_url": _canonical(page, ld, meta),
        "publisher": _first(ld.get("publisher"), meta.get("og:site_name")),
        "lead_image": _first(ld.get("image"), meta.get("og:image")),
        "published_at": _when(ld.get("datePublished"), meta.get("article:published_time"), meta.get("date")),
        "modified_at": _when(ld.get("dateModified"), meta.get("article:modified_time")),
    }
    topics = _words(ld.get("keywords")) or tuple(_every(page, "article:tag")) or _words(meta.get("keywords"))
    return Head({key: value for key, value in fields.items() if value}, _authors(page, ld, meta), topics)


def _first(*said: Any) -> str:
    """The first statement that says something; of a list its first item, of an object its name or address."""
    for value in said:
        if isinstance(value, list):
            value = value[0] if value else ""
        if isinstance(value, dict):
            value = value.get("name") or value.get("url") or ""
        if text := one_line(value):
            return text
    return ""


def _when(*said: Any) -> Any:
    for value in said:
        if value and (found := moment(_first(value))):
            return found.when
    return None


def _language(page: BeautifulSoup, ld: dict[str, Any], meta: dict[str, str]) -> str:
    root = page.find("html")
    said = _first(root.get("lang") if root else "", ld.get("inLanguage"), meta.get("og:locale")).replace("_", "-")
    return said if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", said) else ""


def _canonical(page: BeautifulSoup, ld: dict[str, Any], meta: dict[str, str]) -> str:
    link = page.find("link", rel="canonical")
    entity = ld.get("mainEntityOfPage")
    about = entity.get("@id") if isinstance(entity, dict) else entity
    for said in (link.get("href") if link else "", ld.get("url"), about, meta.get("og:url")):
        if re.match(r"https?://\S+$", text := _first(said)):
            return text
    return ""


def _authors(page: BeautifulSoup, ld: dict[str, Any], meta: dict[str, str]) -> tuple[str, ...]:
    said = ld.get("author")
    people = [_first(item) for item in (said if isinstance(said, list) else [said]) if item]
    if not people:
        people = split_names(meta.get("author", ""))
    if not people:
        people = [link.get_text(" ", strip=True) for link in page.find_all("a", rel="author")]
    named = (" ".join(name.split()) for name in people)
    return tuple(dict.fromkeys(name for name in named if name and not name.startswith("http")))


def _words(value: Any) -> tuple[str, ...]:
    pieces = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(dict.fromkeys(text for piece in pieces if (text := _first(piece))))


def _meta(page: BeautifulSoup) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in page.find_all("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        if key and element.get("content"):
            found.setdefault(str(key).lower(), str(element["content"]))
    return found


def _every(page: BeautifulSoup, name: str) -> list[str]:
    return [text for each in page.find_all("meta", property=name) if (text := one_line(each.get("content")))]


def _json_ld(page: BeautifulSoup) -> dict[str, Any]:
    for script in page.find_all("script", type="application/ld+json"):
        try:
            data = json.loads(script.get_text(), strict=False)
        except (ValueError, RecursionError):
            continue  # a page's broken description of itself costs nothing: the text is what counts
        for item in _items(data, 0):
            kinds = item.get("@type")
            if any(_ARTICLE.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                return item
    return {}


def _items(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(data, list):
        for item in data:
            yield from _items(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        yield from _items(data.get("@graph", []), depth + 1)
