"""Tables of merged records and of pairs that a person said are two."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, String
from sqlmodel import Field

from workstation.storage.tables.base import JsonText, Line, Row, UtcMoment, one_of

KINDS = ("author", "expert", "source")


class MergeRow(Row, table=True):
    """Two records made one; `state` holds both as they were and which rows of other tables were turned over."""

    __tablename__ = "merges"
    __table_args__ = (CheckConstraint(one_of("kind", KINDS), name="kind"),)

    id: str = Field(sa_type=String, primary_key=True)
    kind: Line
    keep: str = Field(sa_type=String, index=True)
    lose: Line
    keep_name: Line
    lose_name: Line
    made_at: datetime = Field(sa_type=UtcMoment)
    undone_at: datetime | None = Field(sa_type=UtcMoment)
    state: dict[str, Any] = Field(sa_type=JsonText)


class KeptApartRow(Row, table=True):
    """Two records that are not one, whatever their names; `one` sorts before `other`."""

    __tablename__ = "kept_apart"
    __table_args__ = (
        CheckConstraint(one_of("kind", KINDS), name="kind"),
        CheckConstraint("one < other", name="order"),
    )

    kind: str = Field(sa_type=String, primary_key=True)
    one: str = Field(sa_type=String, primary_key=True)
    other: str = Field(sa_type=String, primary_key=True)
