"""What the fields of front matter mean: which key is the headline, who is in the byline, and the way back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workstation.markdown import front_matter_values as values
from workstation.markdown.front_matter_values import Name
from workstation.words import tr

TEXTS: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title"),
    "dek": ("dek", "standfirst", "subtitle", "description", "summary", "excerpt", "abstract", "teaser"),
    "dateline": ("dateline",),
    "section": ("section",),
    "language": ("lang", "language", "locale"),
    "credit_line": ("creditline", "credit"),
    "canonical_url": ("canonicalurl", "canonical"),
    "publisher": ("publisher",),
    "lead_image": ("leadimage", "image", "cover", "coverimage", "featuredimage", "featureimage", "thumbnail"),
    "lead_image_alt": ("leadimagealt", "imagealt", "coveralt", "featuredimagealt"),
    "public_note": ("publicnote",),
    "slug": ("slug",),
}
MOMENTS: dict[str, tuple[str, ...]] = {
    "published_at": ("date", "publishdate", "published", "publishedat", "pubdate", "datepublished"),
    "modified_at": ("lastmod", "modified", "updated", "datemodified", "modifiedat", "updatedat", "lastmodified"),
}
PEOPLE = ("authors", "author", "byline", "by")
TOPICS = ("topics", "tags", "keywords")
SECTIONS = ("categories", "category")
_STATES = ("draft", "published", "status")
# The key a field is written with when the file has none for it yet.
_NEW_KEYS = {
    "headline": "title", "dek": "description", "section": "categories", "language": "lang", "credit_line": "credit",
    "canonical_url": "canonical_url", "lead_image": "image", "lead_image_alt": "image_alt",
    "public_note": "public_note", "published_at": "date", "modified_at": "lastmod", "byline": "authors",
    "topics": "tags", "status": "draft",
}  # fmt: skip
_LIST_FIELDS = ("byline", "topics", "section")


@dataclass(frozen=True)
class Header:
    """Front matter understood. `values` by the article's field names (texts; moments in UTC; status as a word).

    `keys` are the file's own keys for a field, the one that was read first; `extra` is everything else as it stands.
    """

    values: dict[str, Any] = field(default_factory=dict)
    byline: tuple[Name, ...] = ()
    topics: tuple[str, ...] = ()
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def understand(fields: Mapping[str, Any]) -> Header:
    """Sort the fields of a file into what an article has and what is only kept. Every key lands in one of the two."""
    reading = _Reading(fields)
    for name, keys in TEXTS.items():
        reading.text(name, keys)
    for name, keys in MOMENTS.items():
        reading.moment(name, keys)
    reading.state()
    reading.people()
    reading.sections_and_topics()
    return reading.header()


def rewritten(fields: Mapping[str, Any], header: Header, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The keys to set (None: to remove) in the file for these changed fields of the article.

    `changes` holds texts, datetimes, the status as a word, and lists of text for `byline` and `topics`.
    """
    keys: dict[str, Any] = {}
    for name, value in changes.items():
        for key in header.keys.get(name) or _new_key(name, value):
            keys[key] = _back(name, key, value, fields.get(key), header)
    return {key: value for key, value in keys.items() if value != fields.get(key)}


def _new_key(name: str, value: Any) -> tuple[str, ...]:
    if name == "status":
        return ("draft",) if value in ("published", "corrected") else ()
    return (_NEW_KEYS.get(name, name),) if value else ()


def _back(name: str, key: str, value: Any, old: Any, header: Header) -> Any:
    if name == "status":
        return values.state_back(_folded(key), value, old)
    if isinstance(value, datetime):
        return values.moment_back(value, old)
    if name == "byline":
        return values.names_back(value, old)
    if name == "section":
        return [value, *old[1:]] if isinstance(old, list) and value else _listed(key, value, old)
    if name == "topics":
        return _topics_back(key, value, old, header)
    return value or None


def _listed(key: str, value: Any, old: Any) -> Any:
    if isinstance(old, list):
        return old[1:] or None
    return ([value] if key == "categories" else value) if value else None


def _topics_back(key: str, value: list[str], old: Any, header: Header) -> Any:
    """New topics go to the first key; the others only lose what was taken away."""
    had = values.labels(old)
    if key == header.keys.get("topics", (key,))[0]:
        elsewhere = set(header.topics) - set(had)
        new = [label for label in value if label not in elsewhere]
    else:
        new = [label for label in had if label in value or label not in header.topics]
    return (new if not isinstance(old, str) else ", ".join(new)) or None


def _folded(key: str) -> str:
    return re.sub(r"[-_ ]", "", key).lower()


class _Reading:
    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.fields = dict(fields)
        self.by_folded: dict[str, str] = {}
        for key in fields:
            self.by_folded.setdefault(_folded(key), key)
        self.values: dict[str, Any] = {}
        self.keys: dict[str, tuple[str, ...]] = {}
        self.names: tuple[Name, ...] = ()
        self.topics: tuple[str, ...] = ()
        self.notes: list[str] = []

    def present(self, keys: tuple[str, ...]) -> list[str]:
        """The file's own spellings of those of `keys` it has and that are not taken yet."""
        taken = {key for used in self.keys.values() for key in used}
        found = [self.by_folded[key] for key in keys if key in self.by_folded]
        return [key for key in found if key not in taken]

    def text(self, name: str, keys: tuple[str, ...]) -> None:
        said = {key: text for key in self.present(keys) if (text := values.one_line(self.fields[key], name))}
        if said:
            first = next(iter(said.values()))
            self.values[name] = first
            self.keys[name] = tuple(key for key, text in said.items() if text == first)

    def moment(self, name: str, keys: tuple[str, ...]) -> None:
        said = {key: self.fields[key] for key in self.present(keys) if not values.state("published", self.fields[key])}
        read = {key: moment for key, value in said.items() if (moment := values.moment(value))}
        for key, value in said.items():
            if key not in read and value is not None:
                self.notes.append(
                    tr("“{key}” is no date the program understands: {value}. It is kept as it stands.").format(
                        key=key, value=value
                    )
                )
        if read:
            first = next(iter(read.values()))
            self.values[name] = first.when
            self.keys[name] = tuple(key for key, moment in read.items() if moment.when == first.when)
            if not first.zoned:
                self.notes.append(
                    tr("“{keys}” names no time zone; it was read as UTC.").format(keys=self.keys[name][0])
                )

    def state(self) -> None:
        said = {key: self.fields[key] for key in self.present(_STATES)}
        read = {key: state for key, value in said.items() if (state := values.state(_folded(key), value))}
        if read:
            first = next(iter(read.values()))
            self.values["status"] = first
            self.keys["status"] = tuple(key for key, state in read.items() if state == first)

    def people(self) -> None:
        said = {key: names for key in self.present(PEOPLE) if (names := values.names(self.fields[key]))}
        if said:
            self.names = next(iter(said.values()))
            printed = [name.name for name in self.names]
            self.keys["byline"] = tuple(key for key, names in said.items() if [n.name for n in names] == printed)

    def sections_and_topics(self) -> None:
        section = self.values.get("section")
        used = []
        for key in self.present(SECTIONS):
            found = list(values.labels(self.fields[key]))
            if found and section in (None, found[0]):
                section = self.values["section"] = found.pop(0)
                self.keys["section"] = (*self.keys.get("section", ()), key)
            if found:
                used.append((key, found))
        own = [(key, list(labels)) for key in self.present(TOPICS) if (labels := values.labels(self.fields[key]))]
        every = own + used
        self.topics = tuple(dict.fromkeys(label for _, labels in every for label in labels))
        if every:
            self.keys["topics"] = tuple(key for key, _ in (own or every))

    def header(self) -> Header:
        used = {key for keys in self.keys.values() for key in keys}
        used |= {key for key in self.present(SECTIONS) if values.labels(self.fields[key])}
        extra = {key: value for key, value in self.fields.items() if key not in used}
        return Header(self.values, self.names, self.topics, self.keys, extra, tuple(self.notes))
