"""Who a confidential source is: only the vault holds it, and only while the vault is unlocked does memory."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from workstation.domain.base import Moment, Value
from workstation.domain.people import Contact, Name, Notes


class Allowed(Value):
    """Words that may stand in one article although they belong to an identity, and why. `words` in plain letters."""

    article: str
    words: Annotated[str, Field(min_length=1, max_length=500)]
    reason: Annotated[str, Field(min_length=1, max_length=1_000)]
    allowed_at: Moment


class Identity(Value):
    """The person behind a codename: `source` is the slug of the record that everything else sees.

    It never shows its values when it is printed, so that no log and no report can hold them.
    """

    id: str
    source: str
    name: Name
    spellings: tuple[Name, ...] = ()
    contacts: tuple[Contact, ...] = ()
    notes: Notes = ""
    allowed: tuple[Allowed, ...] = ()

    def __repr__(self) -> str:
        return "Identity(…)"

    __str__ = __repr__

    def sealed_fields(self) -> dict[str, Any]:
        """Every field as a JSON value, empty ones too: which are filled does not show."""
        return self.model_dump(mode="json", exclude={"id"})


FIELDS = tuple(name for name in Identity.model_fields if name != "id")
