"""What every domain model shares: frozen values, plain-language refusals, UTC moments."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from workstation.domain.fields import field_words
from workstation.errors import FieldRefused
from workstation.words import tr

_SEPARATORS = re.compile(r"[\s_-]+")
_QUOTED = re.compile(r"'([^']*)'")  # how pydantic lists choices


class Choice(StrEnum):
    """One of a few words; `In Review` and `in-review`, as people write it, are `in review`."""

    @classmethod
    def _missing_(cls, value: object) -> Choice | None:
        wanted = _SEPARATORS.sub(" ", str(value).strip().casefold())
        return next((each for each in cls if each.value == wanted), None)


class Value(BaseModel):
    """A frozen domain value. `build` and `changed` refuse bad fields in words, naming the field."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @classmethod
    def build(cls, **fields: Any) -> Self:
        """A validated value; raises FieldRefused instead of pydantic's error."""
        try:
            return cls(**fields)
        except ValidationError as error:
            raise field_refused(error) from error

    def changed(self, **fields: Any) -> Self:
        """A validated copy with these fields replaced (pydantic's own copy does not validate)."""
        kept = {name: getattr(self, name) for name in type(self).model_fields}
        return self.build(**{**kept, **fields})


def field_refused(error: ValidationError) -> FieldRefused:
    """The first complaint of a pydantic error as one sentence about one field."""
    first = error.errors(include_url=False)[0]
    place = [field_words(str(part)) for part in first["loc"] if not isinstance(part, int)]
    field = " ".join(place) or tr("value")
    limits = first.get("ctx") or {}
    if first["type"] in ("string_too_long", "too_long"):
        length = len(str(first["input"]))
        said = tr("The {field} has {length:,} characters; at most {most:,} fit.").format(
            field=field, length=length, most=limits["max_length"]
        )
    elif first["type"] == "string_too_short":
        said = tr("The {field} is empty.").format(field=field)
    elif first["type"] == "enum":
        choices = _QUOTED.sub(r"“\1”", limits["expected"])
        said = tr("The {field} must be {choices}, not “{given}”.").format(
            field=field, choices=choices, given=first["input"]
        )
    elif first["type"] == "value_error":
        said = tr("The {field} does not fit: {reason}").format(field=field, reason=limits["error"])
    else:
        said = tr("The {field} does not fit: {reason}.").format(
            field=field, reason=first["msg"][:1].lower() + first["msg"][1:]
        )
    remedy = tr("Correct it and try again.")
    if first["type"] == "enum" and (near := _nearest(str(first["input"]), limits["expected"])):
        remedy = tr("Did you mean “{near}”?").format(near=near)
    return FieldRefused(said, safe=tr("Nothing was changed."), remedy=remedy)


def _nearest(given: str, expected: str) -> str:
    """The choice that was probably meant, as in corection; empty when none is near."""
    import difflib

    return next(iter(difflib.get_close_matches(given.strip().lower(), _QUOTED.findall(expected), 1)), "")


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is UTC:
        return moment
    if moment.tzinfo is None:
        raise ValueError(tr("a time needs its zone, as in 2026-03-01T09:00:00+00:00."))
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(tr("it is before the year 1 or after the year 9999.")) from error


Moment = Annotated[datetime, AfterValidator(_in_utc)]
"""A point in time: always aware, always UTC inside the program."""


def now() -> datetime:
    """The present moment in UTC, whole microseconds."""
    return datetime.now(UTC)
