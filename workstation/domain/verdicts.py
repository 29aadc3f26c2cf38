"""Verdicts of a fact-checker on the numbered items of an article: what was found, by whom, on which words."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workstation.domain.base import Moment, Value


class CheckerVerdict(Value):
    """One verdict that came back. `item` names what it is about: `quote:ID`, `claim:ID`, `expert:SLUG`, `number:…`.

    `words` are those the checker saw; `given_at` is when they were judged, `taken_at` when they came back.
    """

    id: str
    article_id: str
    item: Annotated[str, Field(min_length=1, max_length=200)]
    words: Annotated[str, Field(max_length=20_000)] = ""
    verdict: Annotated[str, Field(max_length=60)] = ""
    note: Annotated[str, Field(max_length=20_000)] = ""
    by: Annotated[str, Field(max_length=200)] = ""
    given_at: Moment
    taken_at: Moment
