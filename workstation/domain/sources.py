"""Sources: what a statement rests on."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workstation.domain.articles import WebAddress
from workstation.domain.base import Choice, Moment, Value
from workstation.domain.people import Name, Notes
from workstation.domain.slugs import Slug
from workstation.words import marked


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
    both private.
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
    trashed_at: Moment | None = None
    version: int = 0
