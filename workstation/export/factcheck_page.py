"""The fact-checker's copy as one HTML file: a form that needs no network, and no script but to save itself."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from workstation.domain.claims import Verification
from workstation.domain.evidence import Evidence
from workstation.domain.people import Contact
from workstation.export import templates
from workstation.export.direction import direction
from workstation.export.factcheck_facts import KIND_LABELS, Backing, Facts, Knowledge, Sheet, called, counted
from workstation.export.factcheck_items import Copy, Item
from workstation.export.options import Options
from workstation.markdown.render import render
from workstation.words import marked, tr

PLAIN_VERDICTS = {"right": marked("right"), "wrong": marked("wrong"), "query": marked("query")}
"""What a checker may say of a quote, name, number or date; of a claim how far it was verified."""


@dataclass(frozen=True)
class Piece:
    """A stretch of the annotated text: its words, whether an item covers them, the numbers of those that end here.

    Each number says whether it stands here for the first time: there the item leads back to.
    """

    words: str
    covered: bool
    numbers: tuple[tuple[int, bool], ...]


@dataclass(frozen=True)
class Row:
    """An item of the form."""

    item: Item
    label: str
    facts: Facts
    evidence: tuple[tuple[str, str], ...]
    verdicts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ContactRow:
    """Somebody of the contact sheet, and lines about them."""

    name: str
    lines: tuple[str, ...]


def checking_page(sheet: Sheet, knowledge: Knowledge, options: Options) -> str:
    """The whole file; the same sheet gives the same bytes."""
    return templates.fill("factcheck.html", **values(sheet, knowledge, options), script=templates.trusted(_script()))


def values(sheet: Sheet, knowledge: Knowledge, options: Options) -> dict[str, Any]:
    """What the page and the Word document print."""
    del options  # nothing of this copy is a matter of choice
    article = sheet.story.article
    return {
        "article": article,
        "state": sheet.state,
        "direction": direction(article.language),
        "counted": counted(sheet.copy.items),
        "paragraphs": annotated(sheet.copy),
        "rows": tuple(_row(*each) for each in sheet.known),
        "contacts": contact_sheet(sheet, knowledge),
        "clean": templates.trusted(render(article.body)),
        "says": _says(),
        "script_hash": base64.b64encode(hashlib.sha256(_script().encode()).digest()).decode(),
        "css": templates.trusted((templates.shipped() / "factcheck.css").read_text(encoding="utf-8")),
    }


def annotated(copy: Copy) -> tuple[tuple[Piece, ...], ...]:
    """Each paragraph cut where items begin and end."""
    paragraphs = []
    at = 0
    for words in copy.text.split("\n\n"):
        if words.strip():
            paragraphs.append(_pieces(copy, at, at + len(words)))
        at += len(words) + 2
    return tuple(paragraphs)


def _pieces(copy: Copy, start: int, end: int) -> tuple[Piece, ...]:
    here = [
        (a, b, (item.number, (a, b) == item.places[0]))
        for item in copy.items
        for a, b in item.places
        if a < end and start < b
    ]
    edges = sorted({start, end, *(edge for a, b, _n in here for edge in (a, b) if start < edge < end)})
    pieces = []
    for a, b in pairwise(edges):
        covered = any(from_ <= a and b <= to for from_, to, _n in here)
        numbers = tuple(sorted(n for _from, to, n in here if to == b))
        pieces.append(Piece(copy.text[a:b], covered, numbers))
    return tuple(pieces)


def _row(item: Item, facts: Facts, backings: tuple[Backing, ...]) -> Row:
    evidence = tuple(_evidence(each.piece, each.path) for each in backings)
    if item.kind == "claim":
        verdicts = tuple((each.value, tr(each.value)) for each in Verification if each is not Verification.UNCHECKED)
    else:
        verdicts = tuple((value, tr(words)) for value, words in PLAIN_VERDICTS.items())
    return Row(item, tr(KIND_LABELS[item.kind]), facts, evidence, verdicts)


def _evidence(piece: Evidence, path: str) -> tuple[str, str]:
    """A piece in words, and the link to its file beside the page."""
    captured = f"{piece.captured_at:%Y-%m-%d %H:%M} UTC" if piece.captured_at else ""
    seal = f"SHA-256 {piece.file.sha256}" if piece.file else ""
    note = piece.note if piece.note != piece.called else ""
    parts = (tr(piece.kind.value), piece.called, piece.passage, piece.url, captured, note, seal)
    return ", ".join(dict.fromkeys(part for part in parts if part)), path


def contact_sheet(sheet: Sheet, knowledge: Knowledge) -> tuple[ContactRow, ...]:
    """Who wrote it, who is quoted or named, who was asked to answer, and how to reach them; nobody confidential."""
    records = sheet.story.records
    rows = [
        ContactRow(each.name, tuple(part for part in (each.role, each.outlet, each.email) if part))
        for each in records.authors
    ]
    for expert in records.experts:
        office = knowledge.name_of_expert(expert.slug)
        rows.append(ContactRow(office, tuple(_contact(each) for each in expert.contacts)))
    for source in records.sources:
        how = () if source.confidential else (source.url,)
        rows.append(ContactRow(called(source), tuple(part for part in how if part)))
    for reply in sheet.story.aftermath.replies:
        asked = f"{reply.asked_at:%Y-%m-%d %H:%M} UTC" if reply.asked_at else tr("not asked yet")
        due = tr("until {when}").format(when=f"{reply.deadline:%Y-%m-%d %H:%M} UTC") if reply.deadline else ""
        lines = (reply.about, f"{tr('Asked')}: {asked} {reply.how}".strip(), due, reply.answer)
        rows.append(ContactRow(f"{reply.who} ({tr('Right of reply')})", tuple(line for line in lines if line)))
    return tuple(rows)


def _contact(contact: Contact) -> str:
    return f"{contact.kind}: {contact.value}" + (f" ({contact.note})" if contact.note else "")


@cache
def _script() -> str:
    return (templates.shipped() / "factcheck.js").read_text(encoding="utf-8")


def _says() -> dict[str, str]:
    return {
        "title": tr("Fact-checker’s copy"),
        "private": tr("Private: not for publication, and not to be passed on."),
        "annotated": tr("The article, numbered"),
        "items": tr("To check"),
        "evidence": tr("Evidence"),
        "none": tr("No evidence is kept for this."),
        "verdict": tr("Verdict"),
        "note": tr("Note"),
        "by": tr("Checked by"),
        "save": tr("Save the verdicts as a file"),
        "how": tr(
            "Nothing leaves this page by itself. Save the verdicts and give the file back; or fill in the table (CSV) "
            "that lies beside this page."
        ),
        "contacts": tr("Contact sheet"),
        "clean": tr("Clean copy"),
    }
