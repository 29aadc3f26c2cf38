"""Claims: statements of fact in an article, who asserts them, what they rest on, and whether they were verified."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field, model_validator

from workstation.domain.base import Choice, Moment, Value
from workstation.domain.quotes import Speaker
from workstation.words import marked, tr


class Verification(Choice):
    """How far a claim has been stood up."""

    UNCHECKED = marked("unchecked")
    SINGLE_SOURCE = marked("single source")
    CORROBORATED = marked("corroborated")
    VERIFIED = marked("verified")
    COULD_NOT_VERIFY = marked("could not verify")
    DISPUTED = marked("disputed")
    FALSE = marked("false")


MUST_SAY: dict[Verification, str] = {
    Verification.UNCHECKED: marked("Nothing yet: check it first, or say whose word it is."),
    Verification.SINGLE_SOURCE: marked("Whose word it is: name the one source it rests on."),
    Verification.CORROBORATED: marked("It may stand as it is; naming the sources makes it stronger."),
    Verification.VERIFIED: marked("It may stand as a fact."),
    Verification.COULD_NOT_VERIFY: marked("That it could not be independently verified."),
    Verification.DISPUTED: marked("That it is disputed, and by whom."),
    Verification.FALSE: marked("That it is false, if it is repeated at all."),
}
"""What the text must say about a claim, by its verification."""


class Stance(Choice):
    """Whether a source bears a claim out."""

    SUPPORTS = marked("supports")
    CONTRADICTS = marked("contradicts")


class Voice(Value):
    """Who asserts or relays a claim: a record of the directory, or free words where there is none."""

    speaker: Speaker | None = None
    words: Annotated[str, Field(max_length=300)] = ""

    @model_validator(mode="after")
    def _one(self) -> Voice:
        if self.speaker is not None and self.words:
            raise ValueError(tr("it is either a record of the directory or words, not both."))
        return self

    def __bool__(self) -> bool:
        return self.speaker is not None or bool(self.words)


class ClaimSource(Value):
    """What bears a claim out or contradicts it. `cites`: on whose word it says so.

    Two with one `group` are one source; without a group those that cite the same are one.
    """

    source: Speaker
    stance: Stance = Stance.SUPPORTS
    cites: Annotated[str, Field(max_length=200)] = ""
    group: Annotated[str, Field(max_length=200)] = ""
    note: Annotated[str, Field(max_length=2_000)] = ""

    @property
    def origin(self) -> str:
        """What tells independent sources apart: equal for two that are one."""
        words = self.group or self.cites
        return " ".join(words.casefold().split()) if words.strip() else f"{self.source.kind}={self.source.slug}"


class Verdict(Value):
    """One act of verification: what it came to, who decided, when and why."""

    verification: Verification
    by: Annotated[str, Field(min_length=1, max_length=200)]
    at: Moment
    reason: Annotated[str, Field(min_length=1, max_length=5_000)]


class Claim(Value):
    """A claim's record. `id` stands in the text as `{claim=id}`; `statement` are the words when it was first marked.

    `must_say` is what the text must say about it in this house's words, where that is not what `MUST_SAY` has.
    Everything here is private.
    """

    id: str
    statement: Annotated[str, Field(max_length=50_000)] = ""
    asserted_by: Voice = Voice()
    relayed_by: Voice = Voice()
    sources: tuple[ClaimSource, ...] = ()
    history: tuple[Verdict, ...] = ()
    must_say: Annotated[str, Field(max_length=2_000)] = ""
    note: Annotated[str, Field(max_length=20_000)] = ""
    created_at: Moment
    trashed_at: Moment | None = None
    version: int = 0

    @property
    def verification(self) -> Verification:
        """What the latest act came to; unchecked before the first."""
        return self.history[-1].verification if self.history else Verification.UNCHECKED

    def speakers(self) -> tuple[Speaker, ...]:
        """Every record of the directory it names."""
        voices = (self.asserted_by.speaker, self.relayed_by.speaker, *(each.source for each in self.sources))
        return tuple(dict.fromkeys(voice for voice in voices if voice is not None))

    def independent(self, stance: Stance = Stance.SUPPORTS) -> int:
        """How many sources that do not depend on each other bear it out, or contradict it."""
        return len({each.origin for each in self.sources if each.stance is stance})

    @property
    def to_be_said(self) -> str:
        """What the text must say about it, in the person's language."""
        return self.must_say or tr(MUST_SAY[self.verification])


def independent_groups(sources: Iterable[ClaimSource]) -> list[list[ClaimSource]]:
    """Sources that are one, together; in the order in which they are first named."""
    groups: dict[str, list[ClaimSource]] = {}
    for each in sources:
        groups.setdefault(each.origin, []).append(each)
    return list(groups.values())
