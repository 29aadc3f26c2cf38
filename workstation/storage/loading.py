"""From stored values back to domain models: validated, since a file may have been changed by other hands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from sqlmodel import Session, SQLModel, col, select

from workstation.errors import LibraryDamaged
from workstation.words import tr

M = TypeVar("M", bound=BaseModel)
R = TypeVar("R", bound=SQLModel)
V = TypeVar("V")
_CHUNK = 500  # bound values in one statement; SQLite's own limit was 999 for long


def loaded(model: type[M], **fields: Any) -> M:
    """The domain model of these stored values; raises LibraryDamaged, naming fields but no values."""
    try:
        return model(**fields)
    except ValidationError as error:
        places = {".".join(map(str, each["loc"])) for each in error.errors(include_url=False, include_input=False)}
        raise LibraryDamaged(
            tr("A record of the library ({kind}: {places}) cannot be read.").format(
                kind=model.__name__.lower(), places=", ".join(sorted(places))
            ),
            safe=tr("The other records are not touched by this."),
            remedy=tr("Run “workstation doctor” to see what is damaged."),
        ) from error


def parts(session: Session, row: type[R], owner: str, owners: Iterable[str]) -> dict[str, list[R]]:
    """The rows that belong to each owner, in order of position; `owner` names the column."""
    found: dict[str, list[R]] = defaultdict(list)
    column = col(getattr(row, owner))
    for chunk in chunks(list(owners)):
        statement = select(row).where(column.in_(chunk)).order_by(column, col(getattr(row, "position")))  # noqa: B009
        for each in session.exec(statement):
            found[getattr(each, owner)].append(each)
    return found


def chunks(values: Sequence[V]) -> Iterable[Sequence[V]]:
    """Runs of at most 500 values."""
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))
