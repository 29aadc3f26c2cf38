"""Sources: what a statement rests on."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from workstation.domain.articles import WebAddress
from workstation.domain.base import Choice, Moment, Value
from workstation.domain.people import Name, Notes
from workstation.domain.slugs import Slug
from workstation.words import marked, tr


class SourceKind(Choice):
    """What a statement may rest on."""

    OUTLET = marked("outlet")
    WIRE = marked("wire")
    DOCUMENT = marked("document")
    DATASET = marked("dataset")
    ORGANISATION = marked("organisation")
    GOVERNMENT = marked("government")
    INSTITUTION = marked("institution")
    BROADCAST = marked("broadcast")
    SOCIAL_POST = marked("social post")
    OWN_OBSERVATION = marked("own observation")
    UNNAMED_PERSON = marked("unnamed person")


class Source(Value):
    """An outlet, document, organisation… `description` may be printed; `notes` are private.

    Of an unnamed person `anonymity_reason` says why the name is withheld and `how_they_know` what they stand on:
    both private. A confidential one is an unnamed person whose name only the vault holds: `name` is the codename here,
    and whatever could tell who it is (other names, addresses, notes) has no place in this record.
    """

    slug: Slug
    name: Name
    kind: SourceKind = SourceKind.OUTLET
    url: WebAddress = ""
    description: Annotated[str, Field(max_length=1_000)] = ""
    spellings: tuple[Name, ...] = ()
    notes: Notes = ""
    anonymity_reason: Annotated[str, Field(max_length=1_000)] = ""
    how_they_know: Annotated[str, Field(max_length=1_000)] = ""
    confidential: bool = False
    trashed_at: Moment | None = None
    version: int = 0

    @model_validator(mode="after")
    def _nothing_that_tells(self) -> Self:
        if self.confidential and self.kind is not SourceKind.UNNAMED_PERSON:
            raise ValueError(tr("a confidential source is an unnamed person."))
        if self.confidential and (self.spellings or self.url or self.notes):
            raise ValueError(
                tr("other names, addresses and notes of a confidential source belong in the vault, not in its record.")
            )
        return self
