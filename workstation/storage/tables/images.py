"""The table of images: one record per file kept by content."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text
from sqlmodel import Field

from workstation.storage.tables.base import Line, Row, UtcMoment


class ImageRow(Row, table=True):
    """An image by its name; the bytes are in PATH.files/media under their SHA-256."""

    __tablename__ = "images"
    __table_args__ = (
        CheckConstraint("width > 0 AND height > 0", name="size"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1", name="focus"),
    )

    name: str = Field(sa_type=String, primary_key=True)
    sha256: str = Field(sa_type=String, unique=True)
    width: int
    height: int
    caption: str = Field(sa_type=Text)
    credit: Line
    licence: Line
    focus_x: float | None
    focus_y: float | None
    added_at: datetime = Field(sa_type=UtcMoment)
    version: int
