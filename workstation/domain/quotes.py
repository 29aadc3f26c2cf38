"""Quotes: words in an article ascribed to an expert or source. Where they appear is an index, not a record."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from workstation.domain.articles import Language
from workstation.domain.base import Choice, Moment, Value
from workstation.words import marked


class QuoteKind(StrEnum):
    """Word for word, partly so, or in the reporter's words."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Terms(Choice):
    """On what terms words were said: what may be done with them, and with the name of who said them."""

    ON_THE_RECORD = marked("on the record")
    BACKGROUND = marked("background")
    DEEP_BACKGROUND = marked("deep background")
    OFF_THE_RECORD = marked("off the record")


class Approval(Choice):
    """Whether whoever spoke has seen their words, and what they said of them."""

    NONE = marked("none")
    READ_BACK = marked("read back")
    APPROVED = marked("approved")
    WITHDRAWN = marked("withdrawn")


class Speaker(Value):
    """Who said it: a record of the directory."""

    kind: Literal["expert", "source"]
    slug: str


class Quote(Value):
    """A quote's record. `id` stands in the text as `{quote=id}`; `as_recorded` are the words as they were said.

    `described_as` is what the speaker may be called, as it was agreed, where the terms are not on the record.
    `translated_from` and `translated_by` say that the words as published are a translation, and whose; `approval_note`
    how and with whom the words were gone through. All but the words in the article and their speaker is private.
    """

    id: str
    kind: QuoteKind = QuoteKind.DIRECT
    speaker: Speaker | None = None
    as_recorded: Annotated[str, Field(max_length=50_000)] = ""
    note: Annotated[str, Field(max_length=20_000)] = ""
    terms: Terms = Terms.ON_THE_RECORD
    described_as: Annotated[str, Field(max_length=300)] = ""
    translated_from: Language = ""
    translated_by: Annotated[str, Field(max_length=200)] = ""
    approval: Approval = Approval.NONE
    approval_note: Annotated[str, Field(max_length=2_000)] = ""
    created_at: Moment
    trashed_at: Moment | None = None
    version: int = 0

    @property
    def is_translated(self) -> bool:
        """Whether what stands in the article is in another language than what was said."""
        return bool(self.translated_from or self.translated_by)


class Appearance(Value):
    """Where a tag stands in an article: derived from the text, rebuilt at will.

    `start` and `end` are code points of the body's Markdown, brackets and braces included; `words` the visible text.
    """

    article_id: str
    article_slug: str
    article_title: str
    key: Literal["expert", "source", "quote", "claim"]
    value: str
    start: int
    end: int
    words: str
