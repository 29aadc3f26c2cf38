"""schema.org NewsArticle data of a story, checked against the vocabulary of schema.org 30.0 in the tests."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from workstation.domain.bylines import Role
from workstation.domain.sources import SourceKind
from workstation.export.gallery import Shown
from workstation.export.projection import (
    PublicCorrection,
    PublicCredit,
    PublicExpert,
    PublicSource,
    PublicStory,
    distinct,
)
from workstation.export.words import words_for

_ORGANISATIONS = frozenset(
    {SourceKind.OUTLET, SourceKind.WIRE, SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.INSTITUTION}
)
_TO_ESCAPE = re.compile("[<>&\u2028\u2029]")
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def news_article(story: PublicStory, *, description: str, zone: str, lead: Shown | None) -> str:
    """The JSON text for a script element; `<` is escaped, since a headline may hold `</script>`."""
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "description": description,
        "inLanguage": story.language,
        "dateline": story.dateline,
        "datePublished": moment(story.published_at, zone),
        "dateModified": moment(story.modified_at or story.published_at, zone),
        "articleSection": story.section,
        "keywords": [topic.label for topic in story.topics],
        "about": [_filled(**{"@type": "Thing"}, name=t.label, sameAs=t.uri) for t in story.topics if t.uri],
        "author": [person(credit) for credit in story.byline],
        "translator": _by_role(story, Role.TRANSLATION),
        "editor": _by_role(story, Role.EDITING),
        "publisher": _organisation(story.publisher),
        "url": story.canonical_url,
        "mainEntityOfPage": story.canonical_url,
        "image": _image(lead, story) if lead else None,
        "creditText": story.credit_line,
        "correction": [_correction(note, story, zone) for note in story.corrections],
        "creativeWorkStatus": "Retracted" if story.retracted else "",
        "citation": [_citation(source) for source in distinct(story.sources) if source.url],
        "mentions": [*map(_expert, distinct(story.experts)), *_organisations(story)],
    }
    return _escaped(_written(_without_empty(data), "\n"))


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES) if _TO_ESCAPE.search(text) else text


def _written(value: Any, line: str) -> str:
    """To the byte what `json` writes with an indent of one, for which it has no quick way; `line` begins a line."""
    if isinstance(value, str):
        return _quoted(value)
    inner = line + " "
    if isinstance(value, dict) and value:
        told = [f"{_quoted(name)}: {_written(each, inner)}" for name, each in value.items()]
        return "{" + inner + ("," + inner).join(told) + line + "}"
    if isinstance(value, list) and value:
        return "[" + inner + ("," + inner).join([_written(each, inner) for each in value]) + line + "]"
    return json.dumps(value)


_quoted: Callable[[str], str] = json.encoder.encode_basestring


def moment(time: datetime | None, zone: str) -> str:
    """RFC 3339 with offset, whole seconds; empty for none."""
    return time.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds") if time else ""


def image_address(lead: Shown, story: PublicStory) -> str:
    """Where the picture will be found: only a picture beside the page has an address of its own."""
    return urljoin(story.canonical_url, lead.file) if lead.file else ""


def person(credit: PublicCredit) -> dict[str, Any]:
    """A name of the byline: `name` holds the name alone, never “By” or an office."""
    return _filled(
        **{"@type": "Person"},
        name=credit.name,
        jobTitle=credit.role,
        worksFor=_organisation(credit.outlet),
        description=credit.bio,
        url=credit.profile_url,
        sameAs=[link.url for link in credit.links if link.url],
    )


def _by_role(story: PublicStory, role: Role) -> list[dict[str, Any]]:
    return [{"@type": "Person", "name": credit.name} for credit in story.byline if role in credit.roles]


def _correction(note: PublicCorrection, story: PublicStory, zone: str) -> dict[str, Any]:
    return _filled(
        **{"@type": "CorrectionComment"},
        name=words_for(story.language).corrections[note.kind],
        text=note.note,
        datePublished=moment(note.made_at, zone),
    )


def _expert(expert: PublicExpert) -> dict[str, Any]:
    return _filled(
        **{"@type": "Person"},
        name=expert.name,
        jobTitle=expert.role,
        affiliation=_organisation(expert.organisation),
    )


def _organisations(story: PublicStory) -> list[dict[str, Any]]:
    return [
        _filled(**{"@type": "Organization"}, name=source.name, url=source.url)
        for source in distinct(story.sources)
        if source.name and source.kind in _ORGANISATIONS
    ]


def _citation(source: PublicSource) -> dict[str, Any]:
    kind = "Dataset" if source.kind is SourceKind.DATASET else "CreativeWork"
    return _filled(**{"@type": kind}, name=source.name, url=source.url, description=source.description)


def _organisation(name: str) -> dict[str, Any] | None:
    return {"@type": "Organization", "name": name} if name else None


def _image(lead: Shown, story: PublicStory) -> dict[str, Any]:
    return _filled(
        **{"@type": "ImageObject"},
        url=image_address(lead, story),
        width=_pixels(lead.width),
        height=_pixels(lead.height),
        caption=lead.caption or story.lead_alt,
        creditText=lead.credit,
    )


def _pixels(count: int) -> dict[str, Any]:
    return {"@type": "QuantitativeValue", "value": count, "unitCode": "E37"}  # E37: pixel, UN/CEFACT


def _filled(**properties: Any) -> dict[str, Any]:
    return _without_empty(properties)


def _without_empty(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value not in ("", None, [], ())}
