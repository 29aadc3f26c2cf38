"""What every domain model shares: frozen values, plain-language refusals, UTC moments."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from workstation.errors import FieldRefused


class Value(BaseModel):
    """A frozen domain value. `build` and `changed` refuse bad fields in words, naming the field."""

    model_config = ConfigDict(frozen=True, extra="forbid")

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
    place = [str(part).replace("_", " ") for part in first["loc"] if not isinstance(part, int)]
    field = " ".join(place) or "value"
    limits = first.get("ctx") or {}
    if first["type"] in ("string_too_long", "too_long"):
        length = len(str(first["input"]))
        said = f"The {field} has {length:,} characters; at most {limits['max_length']:,} fit."
    elif first["type"] == "string_too_short":
        said = f"The {field} is empty."
    elif first["type"] == "enum":
        said = f"The {field} must be {limits['expected']}, not “{first['input']}”."
    elif first["type"] == "value_error":
        said = f"The {field} does not fit: {limits['error']}"
    else:
        said = f"The {field} does not fit: {first['msg'][0].lower()}{first['msg'][1:]}."
    return FieldRefused(said, safe="Nothing was changed.", remedy="Correct it and try again.")


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time needs its zone, as in 2026-03-01T09:00:00+00:00.")
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("it is before the year 1 or after the year 9999.") from error


Moment = Annotated[datetime, AfterValidator(_in_utc)]
"""A point in time: always aware, always UTC inside the program."""


def now() -> datetime:
    """The present moment in UTC, whole microseconds."""
    return datetime.now(UTC)
