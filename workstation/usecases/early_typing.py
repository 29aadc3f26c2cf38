"""Typing before the library is open: on what a bare read of it gave, into a journal of its own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from workstation.paths import files_beside
from workstation.storage.journal import SUFFIX, ArticleJournal, oldest_first, read_journal
from workstation.storage.lock import may_be_had


class Early(NamedTuple):
    """What may be typed into before the library is open: the text with all a crash had left, and a journal of its own.

    `fields` are header fields a crash had left.
    """

    text: str
    fields: dict[str, str]
    journal: ArticleJournal


def early(path: Path, article_id: str, stored: str) -> Early | None:
    """Typing on the text that a bare read of the library at `path` gave; None when that must wait for the opening.

    It waits when another process writes, when nothing can be written, and when a crash left what does not fit.
    """
    folder = files_beside(path) / "journal"
    if not os.access(path, os.W_OK) or not may_be_had(files_beside(path) / "writer.lock"):
        return None
    text = stored
    fields: dict[str, str] = {}
    try:
        for left in oldest_first(folder):
            found = read_journal(left)
            if found is not None and found.article_id == article_id:
                typed = found.text_on(text)
                if typed is None:
                    return None
                text, fields = typed, fields | found.header()
    except OSError:
        return None
    numbers = (number for number in range(1_000) if not (folder / f"{article_id}.{number}{SUFFIX}").exists())
    return Early(text, fields, ArticleJournal(folder, article_id, f"{article_id}.{next(numbers)}"))
