"""What an import reports: a line for each file, in a person's words and as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

OnDuplicate = Literal["update", "copy", "skip"]
Outcome = Literal["imported", "updated", "copied", "skipped", "refused", "left out"]


@dataclass(frozen=True)
class ImportLine:
    """What became of one file; `notes` say what was recognised, what was kept without being understood, or why not."""

    path: Path
    outcome: Outcome
    slug: str = ""
    title: str = ""
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "path": str(self.path),
            "outcome": self.outcome,
            "slug": self.slug,
            "title": self.title,
            "notes": list(self.notes),
        }


@dataclass(frozen=True)
class ImportReport:
    """A line for each file, in the order they were read. `stopped` when the person stopped it."""

    lines: tuple[ImportLine, ...]
    stopped: bool = False
