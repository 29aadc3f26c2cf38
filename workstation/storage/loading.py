"""From stored values back to domain models: validated, since a file may have been changed by other hands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError
from sqlalchemy import TypeDecorator, inspect
from sqlmodel import Session, SQLModel, col, select

from workstation.errors import LibraryDamaged
from workstation.words import tr

M = TypeVar("M", bound=BaseModel)
R = TypeVar("R", bound=SQLModel)
V = TypeVar("V")
_CHUNK = 500  # bound values in one statement; SQLite's own limit was 999 for long


def loaded(model: type[M], **fields: Any) -> M:
    """The domain model of these stored values; raises LibraryDamaged, naming fields but no values."""
    return loaded_from(model, fields)


def loaded_from(model: type[M], fields: dict[str, Any]) -> M:
    """The same of values that are together already."""
    try:
        return cast(M, model.__pydantic_validator__.validate_python(fields))
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
    for each in _parts(session, row, owner, list(owners)):
        found[getattr(each, owner)].append(each)
    return found


def _parts(session: Session, row: type[R], owner: str, owners: Sequence[str]) -> Iterator[Any]:
    table = inspect(row).local_table
    if not any(isinstance(column.type, TypeDecorator) for column in table.columns):
        # As they are stored is as they are read, and there are many tables of a few rows.
        statement = f"SELECT * FROM {table} WHERE {owner} {{among}} ORDER BY {owner}, position"  # noqa: S608  of ours
        session.flush()
        for chunk in chunks(owners):
            yield from session.connection().exec_driver_sql(_among(statement, chunk), tuple(chunk))
        return
    column = col(getattr(row, owner))
    for chunk in chunks(owners):
        yield from session.exec(
            select(row).where(column.in_(chunk)).order_by(column, col(getattr(row, "position")))  # noqa: B009
        )


def rows_among(session: Session, statement: str, values: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """What SQLite itself answers to a statement that has `{among}` where these values go, a few hundred at a time.

    For who reads thousands: to make an IN list and the rows in SQLAlchemy's own way takes twice as long as SQLite.
    Columns come as they are stored: see `moment_of` and `json_of`.
    """
    session.flush()
    cursor = session.connection().connection.cursor()
    try:
        for chunk in chunks(values):
            cursor.execute(_among(statement, chunk), tuple(chunk))
            yield from cursor.fetchall()
    finally:
        cursor.close()


def put_rows(session: Session, table: str, rows: Sequence[dict[str, Any]]) -> None:
    """Store these rows, all with the same columns, as they stand: see `stored_moment` and `stored_json`.

    Bytes are those of a text, which goes in as it is rather than be decoded and encoded again.
    For who writes thousands: SQLAlchemy looks at every value, which takes as long as SQLite to store it.
    """
    session.flush()
    if rows:
        places = ("CAST(? AS TEXT)" if isinstance(value, bytes) else "?" for value in rows[0].values())
        statement = f"INSERT INTO {table} ({', '.join(rows[0])}) VALUES ({', '.join(places)})"  # noqa: S608  of ours
        session.connection().exec_driver_sql(statement, [tuple(row.values()) for row in rows])


def _among(statement: str, values: Sequence[str]) -> str:
    return statement.format(among=f"IN ({','.join('?' * len(values))})")


def chunks(values: Sequence[V]) -> Iterable[Sequence[V]]:
    """Runs of at most 500 values."""
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))
