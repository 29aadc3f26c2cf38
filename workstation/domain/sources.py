"""Sources: what a statement rests on."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from workstation.domain.articles import WebAddress
from workstation.domain.base import Moment, Value
from workstation.domain.people import Name, Notes
from workstation.domain.slugs import Slug


class SourceKind(StrEnum):
    """What a statement may rest on."""

    OUTLET = "outlet"
    WIRE = "wire"
    DOCUMENT = "document"
    DATASET = "dataset"
    ORGANISATION = "organisation"
    GOVERNMENT = "government"
    INSTITUTION = "institution"
    BROADCAST = "broadcast"
    SOCIAL_POST = "social post"
    OWN_OBSERVATION = "own observation"
    UNNAMED_PERSON = "unnamed person"


class Source(Value):
    """An outlet, document, organisation… `description` may be printed; `notes` are private."""

    slug: Slug
    name: Name
    kind: SourceKind = SourceKind.OUTLET
    url: WebAddress = ""
    description: Annotated[str, Field(max_length=1_000)] = ""
    spellings: tuple[Name, ...] = ()
    notes: Notes = ""
    trashed_at: Moment | None = None
    version: int = 0
