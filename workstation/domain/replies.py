"""Right of reply: who is accused of what, and whether, when and how they were asked for an answer. Never exported."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workstation.domain.base import Choice, Moment, Value
from workstation.words import marked


class Included(Choice):
    """Whether the answer, or that there was none, stands in the article."""

    UNDECIDED = marked("undecided")
    YES = marked("yes")
    NO = marked("no")


class Reply(Value):
    """A request for an answer. `who` is accused of `about`; `claim` or `passage` (words of the text) is where.

    `expert` is their slug in the directory or empty; `how` the way they were asked (telephone, e-mail …).
    """

    id: str
    article_id: str
    who: Annotated[str, Field(min_length=1, max_length=200)]
    expert: str = ""
    about: Annotated[str, Field(min_length=1, max_length=5_000)]
    claim: str = ""
    passage: Annotated[str, Field(max_length=5_000)] = ""
    asked_at: Moment | None = None
    how: Annotated[str, Field(max_length=300)] = ""
    deadline: Moment | None = None
    answer: Annotated[str, Field(max_length=20_000)] = ""
    answered_at: Moment | None = None
    included: Included = Included.UNDECIDED
    note: Annotated[str, Field(max_length=20_000)] = ""
    created_at: Moment
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it still waits: to be asked, to be answered, or for what becomes of the answer (or of none)."""
        return self.included is Included.UNDECIDED


class OpenReply(Value):
    """An open request as a list over all articles shows it."""

    reply: Reply
    article_slug: str
    article_title: str
