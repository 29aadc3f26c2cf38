"""Format `factcheck`: the private copy a fact-checker works on, with its form, its table and the evidence beside it."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

from workstation.domain.evidence import Original
from workstation.domain.revisions import fingerprint
from workstation.errors import WorkstationError
from workstation.export.factcheck_facts import Knowledge, Sheet
from workstation.export.factcheck_items import copy_of
from workstation.export.full import PrivateStory
from workstation.export.options import STANDARD, Options
from workstation.export.recipes import Written
from workstation.words import tr

COLUMNS = ("article", "number", "id", "kind", "words", "context", "verdict", "note", "by")
"""The columns of the table, by which they are found when it comes back."""

_UNFIT = re.compile(r"[^\w.-]+")


def write_factcheck(story: PrivateStory, options: Options = STANDARD) -> Written:
    """`SLUG.factcheck.html`, the same as a Word document and as a table, and `SLUG.factcheck/` with the evidence."""
    # What writes Word documents is loaded when it is needed, not whenever formats are listed.
    from workstation.export.factcheck_page import checking_page
    from workstation.export.factcheck_word import checking_document

    slug = story.article.slug
    copies, paths, warnings = _evidence(story, f"{slug}.factcheck")
    knowledge = Knowledge(story, paths)
    copy = copy_of(story.article)
    known = tuple((item, knowledge.facts(item), knowledge.backing(item)) for item in copy.items)
    sheet = Sheet(story, copy, known, fingerprint(story.article))
    files = {
        f"{slug}.factcheck.html": checking_page(sheet, knowledge, options).encode(),
        f"{slug}.factcheck.docx": checking_document(sheet, knowledge, options),
        f"{slug}.factcheck.csv": _table(sheet),
        f"{slug}.factcheck/manifest.json": _manifest(sheet, paths),
    }
    return Written(files, warnings, copies)


def _evidence(story: PrivateStory, folder: str) -> tuple[dict[str, Original], dict[str, str], tuple[str, ...]]:
    """The files that go along, the path of each piece's, and what cannot come."""
    proof = story.records.proof
    copies: dict[str, Original] = {}
    paths: dict[str, str] = {}
    gone = []
    for piece in proof.evidence:
        if piece.file is None or proof.evidence_file is None:
            continue
        name = _UNFIT.sub("-", Path(piece.file.name).stem).strip("-.")[:60] or "file"
        path = f"{folder}/evidence/{piece.file.sha256[:8]}-{name}{piece.file.suffix}"
        try:
            copies[path] = proof.evidence_file(piece)
        except WorkstationError as trouble:
            gone.append(f"{trouble.happened} " + tr("It is not in the copy."))
        else:
            paths[piece.id] = path
    return copies, paths, tuple(gone)


def _table(sheet: Sheet) -> bytes:
    """Comma-separated, with a mark at its head by which spreadsheets know that it is UTF-8."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for item in sheet.copy.items:
        said = (_harmless(item.words), _harmless(item.context))
        table.writerow((sheet.story.article.id, item.number, item.id, item.kind, *said, "", "", ""))
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _harmless(words: str) -> str:
    """A spreadsheet takes words that begin so for a formula."""
    return "'" + words if words[:1] in ("=", "+", "-", "@", "\t", "\r") else words


def _manifest(sheet: Sheet, paths: dict[str, str]) -> bytes:
    """Every file of evidence by its SHA-256, and which item it backs."""
    listed = [
        {
            "path": paths[backing.piece.id].partition("/")[2],
            "sha256": backing.piece.file.sha256,
            "bytes": backing.piece.file.size,
            "name": backing.piece.file.name,
            "item": item.number,
            "id": item.id,
            "captured_at": backing.piece.captured_at.isoformat() if backing.piece.captured_at else None,
        }
        for item, _facts, backings in sheet.known
        for backing in backings
        if backing.piece.file is not None and backing.piece.id in paths
    ]
    told = {"article": sheet.story.article.slug, "state": sheet.state, "files": listed}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
