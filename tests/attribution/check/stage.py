"""Examples for the rules as text: what a rule must find stands between ⟦ and ⟧ (⟦⟧ before all: not in the text).

An example is a line `== its name`, then optional records in TOML ended by a line `--`, then the article's text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.records import Protected, ProtectedPlace, Records
from workstation.domain.articles import Article, Embargo
from workstation.domain.bylines import Credit
from workstation.domain.claims import Claim, ClaimSource, Verdict, Voice
from workstation.domain.images import Image
from workstation.domain.people import Expert
from workstation.domain.quotes import Quote, Speaker
from workstation.domain.replies import Reply
from workstation.domain.sources import Source

FOLDER = Path(__file__).parent / "fixtures"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Example:
    rule: str
    name: str
    limits: dict[str, int]
    manuscript: Manuscript
    places: list[tuple[int, int]]


def examples() -> Iterator[Example]:
    for file in sorted(FOLDER.glob("*.txt")):
        for part in re.split(r"^== ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, _, rest = part.partition("\n")
            head, _, text = rest.partition("\n--\n") if "\n--\n" in f"\n{rest}" else ("", "", rest)
            if rest.startswith("--\n"):
                head, text = "", rest[3:]
            told = tomllib.loads(head)
            yield Example(file.stem, name.strip(), told.get("limits", {}), *_article(told, text.strip("\n") + "\n"))


def _article(told: dict[str, Any], marked: str) -> tuple[Manuscript, list[tuple[int, int]]]:
    places, opened, body = [], [], ""
    for part in re.split(r"(⟦|⟧)", marked):
        if part == "⟦":
            opened.append(len(body))
        elif part == "⟧":
            places.append((opened.pop(), len(body)))
        else:
            body += part
    fields = told.get("article", {})
    if "byline" in fields:
        fields["byline"] = tuple(Credit(name=name) for name in fields["byline"])
    if "embargo" in fields:
        fields["embargo"] = Embargo(until=fields["embargo"], zone="Europe/Madrid")
    article = Article(id="1", slug="a", body=body, created_at=NOON, updated_at=NOON, **fields)
    return Manuscript(article, NOON, _records(told), protected=_protected(told, body)), sorted(places)


def _protected(told: dict[str, Any], body: str) -> Protected:
    """`protected` are words of an identity (empty: in the header), `unwatched` tags of a confidential source."""
    found = {}
    for kind in ("protected", "unwatched"):
        starts = [(body.find(words), words) for words in told.get(kind, ())]
        found[kind] = tuple(ProtectedPlace(at, at + len(words), "Snowdrop") for at, words in starts)
    return Protected(found["protected"], found["unwatched"])


def _records(told: dict[str, Any]) -> Records:
    for quote in told.get("quotes", {}).values():
        if "speaker" in quote:
            quote["speaker"] = _speaker(quote["speaker"])
    image = {"sha256": "0", "width": 9, "height": 9, "added_at": NOON}
    return Records(
        {slug: Expert(slug=slug, **fields) for slug, fields in told.get("experts", {}).items()},
        {slug: Source(slug=slug, **fields) for slug, fields in told.get("sources", {}).items()},
        {id: Quote(id=id, created_at=NOON, **fields) for id, fields in told.get("quotes", {}).items()},
        {name: Image(name=name, **image, **fields) for name, fields in told.get("images", {}).items()},
        {id: tuple(words) for id, words in told.get("elsewhere", {}).items()},
        {id: _claim(id, fields) for id, fields in told.get("claims", {}).items()},
        {tuple(key.split()): tuple(said) for key, said in told.get("damaged", {}).items()},
        tuple(
            Reply(id=str(n), article_id="1", created_at=NOON, **each) for n, each in enumerate(told.get("replies", ()))
        ),
    )


def _claim(id: str, fields: dict[str, Any]) -> Claim:
    outcome = fields.pop("verification", None)
    history = (Verdict(verification=outcome, by="Ann", at=NOON, reason="Asked."),) if outcome else ()
    sources = tuple(ClaimSource(**{**each, "source": _speaker(each["source"])}) for each in fields.pop("sources", ()))
    voices = {role: _voice(fields.pop(role, "")) for role in ("asserted_by", "relayed_by")}
    return Claim(id=id, created_at=NOON, history=history, sources=sources, **voices, **fields)


def _voice(words: str) -> Voice:
    return Voice(speaker=_speaker(words)) if ":" in words else Voice(words=words)


def _speaker(words: str) -> Speaker:
    kind, slug = words.split(":")
    return Speaker(kind=kind, slug=slug)
