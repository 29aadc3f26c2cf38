"""schema.org NewsArticle data of a story, checked against the vocabulary of schema.org 30.0 in the tests."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin

from workstation.domain.bylines import Role
from workstation.domain.sources import SourceKind
from workstation.export.gallery import Shown
from workstation.export.projection import (
    PublicCorrection,
    PublicCredit,
    PublicStory,
    PublicTopic,
    distinct,
)
from workstation.export.public_people import PublicExpert, PublicSource
from workstation.export.words import in_zone, words_for

_ORGANISATIONS = frozenset(
    {SourceKind.OUTLET, SourceKind.WIRE, SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.INSTITUTION}
)
_ESCAPES = {char: f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}
_LISTED = "\n  "
"""How a line begins in what stands in a list of the article."""

_REPEATED = 1_024  # people, sources and topics whose data are remembered: the same stand in many articles


class _Written(str):
    """What is JSON already, at home in a list of the article."""

    __slots__ = ()


def news_article(story: PublicStory, *, description: str, zone: str, lead: Shown | None) -> str:
    """The JSON text for a script element; `<` is escaped, since a headline may hold `</script>`."""
    sources = distinct(story.sources)
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
        "about": [_subject(topic) for topic in story.topics if topic.uri],
        "author": [_author(credit) for credit in story.byline],
        "translator": _by_role(story, Role.TRANSLATION),
        "editor": _by_role(story, Role.EDITING),
        "publisher": _organisation(story.publisher),
        "url": story.canonical_url,
        "mainEntityOfPage": story.canonical_url,
        "image": _image(lead, story) if lead else None,
        "creditText": story.credit_line,
        "correction": [_correction(note, story, zone) for note in story.corrections],
        "creativeWorkStatus": "Retracted" if story.retracted else "",
        "citation": [_citation(source) for source in sources if source.url],
        "mentions": [
            *map(_expert, distinct(story.experts)),
            *(_named(source) for source in sources if source.name and source.kind in _ORGANISATIONS),
        ],
    }
    return _escaped(_object(data, "\n"))


def _escaped(text: str) -> str:
    for char, escape in _ESCAPES.items():
        if char in text:
            text = text.replace(char, escape)
    return text


def _object(properties: dict[str, Any], line: str) -> str:
    """The properties that are told, each on a line of its own; `line` begins the line of the object."""
    inner = line + " "
    told = [
        f'"{name}": {_quoted(value) if type(value) is str else _written(value, inner)}'
        for name, value in properties.items()
        if value or value == 0
    ]
    return "{" + inner + ("," + inner).join(told) + line + "}"


def _written(value: Any, line: str) -> str:
    """To the byte what `json` writes with an indent of one, for which it has no quick way; `line` begins a line."""
    if isinstance(value, str):
        return value if isinstance(value, _Written) else _quoted(value)
    inner = line + " "
    if isinstance(value, dict) and value:
        told = [f"{_quoted(name)}: {_written(each, inner)}" for name, each in value.items()]
        return "{" + inner + ("," + inner).join(told) + line + "}"
    if isinstance(value, list) and value:
        return "[" + inner + ("," + inner).join([_written(each, inner) for each in value]) + line + "]"
    return json.dumps(value)


_quoted: Callable[[str], str] = json.encoder.encode_basestring


@lru_cache(maxsize=64)
def moment(time: datetime | None, zone: str) -> str:
    """RFC 3339 with offset, whole seconds; empty for none."""
    return in_zone(time, zone).isoformat(timespec="seconds") if time else ""


def image_address(lead: Shown, story: PublicStory) -> str:
    """Where the picture will be found: only a picture beside the page has an address of its own."""
    return urljoin(story.canonical_url, lead.file) if lead.file else ""


def _author(credit: PublicCredit) -> _Written:
    """A name of the byline: `name` holds the name alone, never “By” or an office."""
    profiles = tuple(link.url for link in credit.links if link.url)
    return _person(credit.name, credit.role, credit.outlet, credit.bio, credit.profile_url, profiles)


@lru_cache(maxsize=_REPEATED)
def _person(name: str, role: str, outlet: str, bio: str, url: str, profiles: tuple[str, ...]) -> _Written:
    return _listed(
        **{"@type": "Person"},
        name=name,
        jobTitle=role,
        worksFor=_organisation(outlet),
        description=bio,
        url=url,
        sameAs=list(profiles),
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


@lru_cache(maxsize=_REPEATED)
def _expert(expert: PublicExpert) -> _Written:
    return _listed(
        **{"@type": "Person"},
        name=expert.name,
        jobTitle=expert.role,
        affiliation=_organisation(expert.organisation),
    )


@lru_cache(maxsize=_REPEATED)
def _named(source: PublicSource) -> _Written:
    return _listed(**{"@type": "Organization"}, name=source.name, url=source.url)


@lru_cache(maxsize=_REPEATED)
def _citation(source: PublicSource) -> _Written:
    kind = "Dataset" if source.kind is SourceKind.DATASET else "CreativeWork"
    return _listed(**{"@type": kind}, name=source.name, url=source.url, description=source.description)


@lru_cache(maxsize=_REPEATED)
def _subject(topic: PublicTopic) -> _Written:
    return _listed(**{"@type": "Thing"}, name=topic.label, sameAs=topic.uri)


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


def _listed(**properties: Any) -> _Written:
    return _Written(_object(properties, _LISTED))


def _filled(**properties: Any) -> dict[str, Any]:
    return _without_empty(properties)


def _without_empty(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value or value == 0}
