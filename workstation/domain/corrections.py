"""Corrections: dated public notes on a published article, and what they say of an update, an error or a retraction."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from workstation.domain.articles import Status
from workstation.domain.base import Choice, Moment, Value
from workstation.words import marked


class CorrectionKind(Choice):
    """New facts; we were wrong; true but misleading; something grave; the whole article is withdrawn."""

    UPDATE = "update"
    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    EDITORS_NOTE = "editors note"
    RETRACTION = "retraction"


KIND_LABELS = {
    CorrectionKind.UPDATE: marked("Update"),
    CorrectionKind.CORRECTION: marked("Correction"),
    CorrectionKind.CLARIFICATION: marked("Clarification"),
    CorrectionKind.EDITORS_NOTE: marked("Editor’s note"),
    CorrectionKind.RETRACTION: marked("Retraction"),
}
"""What each is called to the desk."""


class NotePlace(StrEnum):
    """Where the note is printed: above the text or below it."""

    TOP = "top"
    BOTTOM = "bottom"


USUAL_PLACE = {
    CorrectionKind.UPDATE: NotePlace.BOTTOM,
    CorrectionKind.CORRECTION: NotePlace.BOTTOM,
    CorrectionKind.CLARIFICATION: NotePlace.BOTTOM,
    CorrectionKind.EDITORS_NOTE: NotePlace.TOP,
    CorrectionKind.RETRACTION: NotePlace.TOP,
}
"""Where a note of this kind stands when nobody says otherwise."""


class Correction(Value):
    """One correction. `note` is printed; `was` and `became` are the words changed and stay in the library.

    `revision` is the state before it. One that is withdrawn is no longer printed, and is kept with the reason.
    """

    id: str
    article_id: str
    made_at: Moment
    kind: CorrectionKind
    note: Annotated[str, Field(min_length=1, max_length=5_000)]
    place: NotePlace
    was: Annotated[str, Field(max_length=20_000)] = ""
    became: Annotated[str, Field(max_length=20_000)] = ""
    revision: str = ""
    withdrawn_at: Moment | None = None
    withdrawn_because: Annotated[str, Field(max_length=2_000)] = ""


class Elsewhere(Value):
    """Another article with the same quote or claim, and where; `words` as it prints them."""

    key: Literal["quote", "claim"]
    value: str
    slug: str
    title: str
    status: Status
    start: int
    end: int
    words: str
