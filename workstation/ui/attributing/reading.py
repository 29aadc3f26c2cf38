"""One reading of an article, in a worker: the draft, and its places in the document as it was."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from workstation.errors import FileRefused, PackRefused
from workstation.usecases.drafts import read_draft
from workstation.usecases.packs import open_pack

if TYPE_CHECKING:
    from workstation.attribution.check.rule import Finding
    from workstation.attribution.known import Known
    from workstation.domain.articles import Article
    from workstation.storage.library import Library
    from workstation.ui.editor.raw_text import Places
    from workstation.usecases.draft_reader import DraftReader
    from workstation.usecases.drafts import Draft


class State(Enum):
    """How it stands with the article on show."""

    OFF = "off"
    READING = "reading"
    READ = "read"
    FAILED = "failed"


@dataclass(frozen=True)
class Read:
    """What a worker gives back, and how many seconds it took."""

    draft: Draft
    places: Places
    seconds: float
    unchecked: str = ""
    """Why the rules could not be had, in words."""

    @property
    def found(self) -> list[tuple[int, int, Finding]]:
        """The findings that have a place, with it in positions of the document as it was read; in reading order."""
        place = self.places.position
        return [(place(each.start), place(each.end), each) for each in self.draft.checked.findings if each.end]


def read_article(
    library: Library,
    reader: DraftReader,
    article: Article,
    places: Places,
    pack: str | None,
    known: tuple[Known, ...] | None,
    *,
    propose: bool,
) -> Read | None:
    """In a worker; nothing where the reading was stopped."""
    began = time.perf_counter()
    rules, unchecked = None, ""
    try:
        rules = open_pack(pack) if pack else None
    except (PackRefused, FileRefused) as trouble:
        unchecked = str(trouble)  # who says what is read all the same
    draft = read_draft(library, reader, article, known=known, pack=rules, propose=propose)
    return Read(draft, places, time.perf_counter() - began, unchecked) if draft else None
