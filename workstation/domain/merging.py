"""Records that may be one person or source twice: pairs, what became of them, and how two records become one."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal, TypeVar

from workstation.domain.base import Moment, Value
from workstation.domain.people import Author, Expert
from workstation.domain.sources import Source
from workstation.words import marked

RecordKind = Literal["author", "expert", "source"]
Take = Literal["keep", "lose", "both"]
M = TypeVar("M", Author, Expert, Source)
_FIXED = frozenset({"slug", "trashed_at", "version"})
_PICTURE = ("photo", "photo_original", "photo_crop")


class Likeness(StrEnum):
    """Why two records may be one, the surest first."""

    SAME_NAME = marked("the same name")
    SHARED_SPELLING = marked("they have a spelling in common")
    SAME_CONTACT = marked("the same contact")
    OTHER_ORDER = marked("the same words in another order")
    SOUNDS_ALIKE = marked("the names sound alike")


class LikelyPair(Value):
    """Two records that may be one; `keep` is the one proposed to stay: the one with more about it."""

    kind: RecordKind
    keep: str
    keep_name: str
    lose: str
    lose_name: str
    likeness: Likeness


class Merge(Value):
    """A merge that was made: `lose` is an alias of `keep` from then on, unless it was undone."""

    id: str
    kind: RecordKind
    keep: str
    lose: str
    keep_name: str
    lose_name: str
    made_at: Moment
    undone_at: Moment | None = None


def fields_to_merge(record: Author | Expert | Source) -> tuple[str, ...]:
    """The fields that are chosen one by one; the parts of a photo go together as `photo`."""
    parts = set(_PICTURE[1:]) | {"spelling_kinds"}
    return tuple(name for name in type(record).model_fields if name not in _FIXED | parts)


def default_take(keep: M, lose: M, field: str) -> Take:
    """What is proposed for a field: lists and notes together, else what the kept record says, if anything."""
    mine, other = getattr(keep, field), getattr(lose, field)
    if not other or mine == other:
        return "keep"
    if not mine:
        return "lose"
    return "both" if can_take_both(keep, field) else "keep"


def can_take_both(record: Author | Expert | Source, field: str) -> bool:
    """Whether two values of this field can stand together."""
    return isinstance(getattr(record, field), tuple) or field in ("notes", "note")


def merged(keep: M, lose: M, take: dict[str, Take] | None = None) -> M:
    """`keep` with what was taken from `lose`; the name that is given up becomes another spelling."""
    chosen = {field: default_take(keep, lose, field) for field in fields_to_merge(keep)} | (take or {})
    values: dict[str, Any] = {}
    for field, what in chosen.items():
        if what == "lose":
            values[field] = getattr(lose, field)
            if field == "photo":
                values |= {part: getattr(lose, part) for part in _PICTURE}
        elif what == "both":
            values[field] = _together(getattr(keep, field), getattr(lose, field))
    if not isinstance(keep, Author) and not isinstance(lose, Author):
        values |= _names(keep, lose, values)
    return keep.changed(**values)


def _together(one: Any, other: Any) -> Any:
    if isinstance(one, tuple):
        return (*one, *(each for each in other if each not in one))
    return one if other in one else f"{one}\n\n{other}"


def _names(keep: Expert | Source, lose: Expert | Source, values: dict[str, Any]) -> dict[str, Any]:
    name = values.get("name", keep.name)
    spellings = values.get("spellings", keep.spellings)
    given_up = [each for each in (keep.name, lose.name) if each != name and each not in spellings]
    found: dict[str, Any] = {"spellings": (*spellings, *dict.fromkeys(given_up))}
    if isinstance(keep, Expert) and isinstance(lose, Expert):
        kinds = dict((*lose.spelling_kinds, *keep.spelling_kinds))
        found["spelling_kinds"] = tuple(each for each in kinds.items() if each[0] in found["spellings"])
    return found
