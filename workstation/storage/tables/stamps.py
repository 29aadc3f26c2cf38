"""The table of stamps: small facts about the library itself."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlmodel import Field

from workstation.storage.tables.base import Row


class StampRow(Row, table=True):
    """One fact by its key."""

    __tablename__ = "stamps"

    key: str = Field(sa_type=String, primary_key=True)
    value: str = Field(sa_type=Text)
