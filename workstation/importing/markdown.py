"""Markdown in: front matter understood where it can be, kept where it cannot, the body as it stands."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any

from workstation.domain.base import now
from workstation.domain.origins import Origin
from workstation.domain.slugs import slugify
from workstation.errors import FrontMatterBroken
from workstation.importing.fitting import fitting
from workstation.importing.imported import BylineDraft, Imported, Records
from workstation.markdown.decoding import decode, lines_of, without_newline
from workstation.markdown.front_matter import Split, read_fields, split
from workstation.markdown.front_matter_body import cut_body
from workstation.markdown.front_matter_keys import Header, understand
from workstation.markdown.front_matter_values import Name, moment
from workstation.words import tr

_DATED = re.compile(r"(\d{4}-\d\d-\d\d)-(.+)")


def read(data: bytes, name: str) -> Imported:
    """A Markdown file as an article. Broken front matter never costs the text: it is named and kept in the origin."""
    decoded = decode(data, name)
    parts = split(decoded.text)
    origin = Origin(name=name, format="markdown", data=data, imported_at=now())
    notes = [decoded.note] if decoded.note else []
    raw = _read_fields(parts, notes)
    records, raw = _records(raw, parts.body, notes)
    header = understand(raw)
    body, title = _body(parts, header) if records is None else (parts.body, "")
    found = {**_from_name(name, header, title), **({"headline": title} if title else {}), **header.values}
    fields, aside, misfits = fitting(found)
    fields["body"] = body
    drafts, unnamed = _drafts(header.byline)
    extra = {**header.extra, **aside, **({"imported_byline": unnamed} if unnamed else {})}
    topics = tuple(label for label in header.topics if len(label) <= 120)
    notes += [*header.notes, *misfits, *_kept(header), *_long_topics(header.topics, extra)]
    return Imported(fields, origin, drafts, topics, extra, tuple(notes), records=records)


def _read_fields(parts: Split, notes: list[str]) -> dict[str, Any]:
    try:
        return read_fields(parts)
    except FrontMatterBroken as broken:
        notes.append(
            tr("{happened} The text was imported; the block is kept as it is in the original file.").format(
                happened=broken.happened
            )
        )
        return {}


def _records(raw: dict[str, Any], body: str, notes: list[str]) -> tuple[Records | None, dict[str, Any]]:
    if "workstation" not in raw:
        return None, raw
    from workstation.importing.records import records_in  # knows every kind of record, which few files need

    return records_in(raw, body, notes)


def _body(parts: Split, header: Header) -> tuple[str, str]:
    r"""The body with `\n` newlines, and the headline that stood in it as a heading."""
    text = parts.body
    lines = [without_newline(line) for line in lines_of(text)] if "\r" in text else text.split("\n")
    cut = cut_body(lines, has_headline="headline" in header.keys)
    return "\n".join(lines[cut.first : cut.after]), cut.title


def _from_name(name: str, header: Header, title: str) -> dict[str, Any]:
    """What the file's name says: Jekyll's `2014-03-12-coming-soon.md`, or a slug where nothing else gives one."""
    stem = PurePath(name).stem
    dated = _DATED.fullmatch(stem)
    fields: dict[str, Any] = {}
    if dated and (day := moment(dated[1])) and not {"published_at", "date"} & {*header.values, *header.extra}:
        fields["published_at"] = day.when
    if dated or not (title or header.values.get("headline")):
        fields["slug"] = slugify(dated[2] if dated else stem)
    return fields


def _drafts(names: tuple[Name, ...]) -> tuple[tuple[BylineDraft, ...], list[str]]:
    good = [name for name in names if len(name.name) <= 200]
    drafts = [
        BylineDraft(name.name, name.slug, bio=name.bio[:5_000], email=name.email[:254], links=name.links)
        for name in good
    ]
    return tuple(drafts), [name.name for name in names if len(name.name) > 200]


def _kept(header: Header) -> list[str]:
    if not header.extra:
        return []
    return [tr("Kept as they are, but not used: {names}.").format(names=", ".join(f"“{key}”" for key in header.extra))]


def _long_topics(topics: tuple[str, ...], extra: dict[str, Any]) -> list[str]:
    long = [label for label in topics if len(label) > 120]
    if not long:
        return []
    extra["imported_topics"] = long
    return [
        tr("{n} topics have more than 120 characters; they are kept among the fields that are not used.").format(
            n=len(long)
        )
    ]
