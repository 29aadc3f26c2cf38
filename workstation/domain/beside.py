"""What a library knows beside its records: slugs given up, persons kept apart, filters with a name, words let pass."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from workstation.domain.base import Value
from workstation.domain.merging import RecordKind
from workstation.domain.slugs import SLUG

_Slug = Annotated[str, Field(pattern=f"^(?:{SLUG.pattern})$")]


class SlugLeads(Value):
    """A slug that was given up leads to a record for good."""

    kind: RecordKind
    alias: _Slug
    slug: _Slug


class KeptApart(Value):
    """Somebody said that these are two."""

    kind: RecordKind
    one: _Slug
    other: _Slug


class Beside(Value):
    """`filters` as they are kept; `ignored` are words that spelling lets pass, by article id."""

    aliases: tuple[SlugLeads, ...] = ()
    apart: tuple[KeptApart, ...] = ()
    filters: tuple[dict[str, Any], ...] = ()
    ignored: dict[str, tuple[str, ...]] = {}  # noqa: RUF012 - pydantic copies it

    def __bool__(self) -> bool:
        return bool(self.aliases or self.apart or self.filters or self.ignored)
