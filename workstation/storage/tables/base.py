"""What every table shares: one metadata with named constraints, UTC moments, JSON kept as text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import MetaData, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig

from workstation.errors import LibraryDamaged
from workstation.words import tr

_NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


class Row(SQLModel):
    """The base of all tables; constraints get names, so that migrations can address them."""

    model_config = SQLModelConfig(defer_build=True)
    metadata = MetaData(naming_convention=_NAMES)


Line = Annotated[str, Field(sa_type=String)]
"""A short text. The type that SQLModel would choose makes a class of its own for each column, 2 kB every time."""


class _Compared(TypeDecorator.Comparator[Any], String.Comparator[Any]):
    """How columns of our own types are compared; SQLAlchemy would make such a class for each column, too."""


class UtcMoment(TypeDecorator[datetime]):
    """An aware moment, kept as ISO text of one width in UTC, so that text order is time order."""

    impl = String(32)
    cache_ok = True
    comparator_factory = _Compared

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To text."""
        del dialect
        return None if value is None else stored_moment(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Back to an aware moment."""
        del dialect
        return moment_of(value)


class JsonText(TypeDecorator[Any]):
    """A JSON value kept as text, key order included."""

    impl = Text()
    cache_ok = True
    comparator_factory = _Compared

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str:
        """To text."""
        del dialect
        return stored_json(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        """Back to the value."""
        del dialect
        return json_of(value)


def stored_moment(moment: datetime) -> str:
    """What a column of `UtcMoment` holds of it."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


stored_json: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False).encode
"""What a column of `JsonText` holds of a value."""


def moment_of(stored: Any | None) -> datetime | None:
    """The aware moment of what a column of `UtcMoment` holds; raises LibraryDamaged."""
    try:
        return None if stored is None else datetime.fromisoformat(stored)
    except (ValueError, TypeError) as error:
        raise _unreadable("time") from error


def json_of(stored: Any | None) -> Any:
    """The value of what a column of `JsonText` holds; raises LibraryDamaged."""
    if stored in _EMPTY:
        return _EMPTY[stored]()
    try:
        return None if stored is None else json.loads(stored)
    except (ValueError, TypeError, RecursionError) as error:
        raise _unreadable("field") from error


_EMPTY: dict[Any, Any] = {"[]": list, "{}": dict}  # as most are


def _unreadable(what: str) -> LibraryDamaged:
    return LibraryDamaged(
        tr(
            "A {what} in a record of the library cannot be read; the file was changed by another program or is damaged."
        ).format(what=what),
        safe=tr("Nothing was changed."),
        remedy=tr("Open the newest copy from the library’s folder of backups."),
    )


def one_of(column: str, choices: Iterable[str]) -> str:
    """The SQL of a check constraint that allows only these words."""
    return f"{column} IN ({', '.join(repr(str(choice)) for choice in choices)})"
