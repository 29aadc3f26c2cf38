"""Plain text in: its structure is read, every word ends up in the body, a header field or the byline."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any

from workstation.attribution import bios
from workstation.attribution.structure import Part, byline_names, read_structure
from workstation.domain.base import now
from workstation.domain.origins import Origin
from workstation.domain.slugs import slugify
from workstation.importing.escaping import heading, paragraph
from workstation.importing.fitting import fitting
from workstation.importing.imported import BylineDraft, Imported
from workstation.markdown.decoding import decode
from workstation.markdown.front_matter_values import split_names
from workstation.words import tr

_IN_WORDS = {
    "headline": "headline", "dek": "dek", "byline": "byline", "dateline": "dateline", "subhead": "subhead",
    "credit_line": "credit line", "author_bio": "author’s bio",
}  # fmt: skip


def read(data: bytes, name: str) -> Imported:
    """A plain text file as an article. Raises FileRefused when its bytes are no text."""
    decoded = decode(data, name)
    text = decoded.text
    parts = read_structure(text)
    origin = Origin(name=name, format="text", data=data, imported_at=now())
    found = _fields(text, parts)
    fields, aside, notes = fitting({key: value for key, value in found.items() if value})
    body = [_as_markdown(part.type, _words(text, part)) for part in parts]
    # A field over its limit is not cut: its words stay in the text.
    lost = [paragraph(str(found[key.removeprefix("imported_")])) for key in aside]
    fields["body"] = "\n\n".join([*lost, *(block for block in body if block)])
    fields.setdefault("slug", slugify(PurePath(name).stem)) if not fields.get("headline") else None
    said = [decoded.note] if decoded.note else []
    return Imported(fields, origin, _byline(text, parts), notes=(*said, *notes, *_recognised(text, parts)))


def _words(text: str, part: Part) -> str:
    return " ".join(line.strip() for line in re.split(r"[\r\n]+", text[part.start : part.end]))


def _fields(text: str, parts: list[Part]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for part in parts:
        if part.type in ("headline", "dek", "dateline", "credit_line"):
            before = fields.get(part.type)
            fields[part.type] = f"{before} · {_words(text, part)}" if before else _words(text, part)
    return fields


def _as_markdown(kind: str, words: str) -> str:
    if kind == "paragraph":
        return paragraph(words)
    return heading(words, 2) if kind == "subhead" else ""


def _byline(text: str, parts: list[Part]) -> tuple[BylineDraft, ...]:
    drafts: dict[str, BylineDraft] = {}
    for part in parts:
        words = _words(text, part)
        if part.type == "byline":
            for name in split_names(byline_names(words)):
                drafts[name] = BylineDraft(name)
        elif part.type == "author_bio":
            name = bios.name_in(words)
            same = next((known for known in drafts if name in (known, known.split()[0], known.split()[-1])), name)
            bio = " ".join(said for said in (drafts[same].bio if same in drafts else "", words) if said)
            drafts[same] = BylineDraft(same, bio=bio)
    return tuple(drafts.values())


def _recognised(text: str, parts: list[Part]) -> list[str]:
    return [
        tr("Recognised as {part}: “{words}”").format(part=tr(_IN_WORDS[part.type]), words=_short(_words(text, part)))
        for part in parts
        if part.type in _IN_WORDS
    ]


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + " …"
