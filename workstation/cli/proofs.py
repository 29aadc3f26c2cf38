"""What the commands on quotes, claims and evidence share: how the proof of a passage is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.cli.showing import moment
from workstation.domain.evidence import Backed
from workstation.domain.quotes import Appearance
from workstation.usecases.evidence import Piece, evidence_of, state_words
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def proof_json(library: Library, kind: str, id: str) -> dict[str, Any]:
    """What `show --json` adds to a quote or claim: its evidence and where it stands."""
    backs = Backed.build(kind=kind, id=id)
    return {
        "evidence": [piece_json(each) for each in evidence_of(library, backs)],
        "appearances": [
            {"article": each.article_slug, "words": each.words, "start": each.start, "end": each.end}
            for each in library.tags.of(kind, id)
        ],
    }


def proof_lines(library: Library, kind: str, id: str) -> list[str]:
    """The same as a person reads it."""
    pieces = evidence_of(library, Backed.build(kind=kind, id=id))
    lines = [f"evidence: {piece_line(each)}" for each in pieces]
    places: Sequence[Appearance] = library.tags.of(kind, id)
    return lines + [f"in {each.article_slug}: {each.words}" for each in places]


def piece_json(piece: Piece) -> dict[str, Any]:
    """A piece of evidence and how its file stands."""
    return {**piece.evidence.model_dump(mode="json"), "state": piece.state.value if piece.state else None}


def piece_line(piece: Piece) -> str:
    """One line: the beginning of its id, what it is, its passage, and what is wrong with its file."""
    each = piece.evidence
    parts = [each.id[:8], tr(each.kind.value), each.called, each.passage]
    captured = tr("captured {when}").format(when=moment(each.captured_at)) if each.captured_at else ""
    return "  ".join(part for part in (*parts, captured, state_words(each, piece.state)) if part)


def at(words: str | None) -> datetime | None:
    """A time as it is typed on the command line, in this machine's zone unless it names one."""
    if not words:
        return None
    found = datetime.fromisoformat(words)
    return found if found.tzinfo else found.astimezone()
