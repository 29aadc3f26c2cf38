"""Tables of sources and their other spellings."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlmodel import Field

from workstation.domain.sources import SourceKind
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class SourceRow(Row, table=True):
    """What a statement rests on."""

    __tablename__ = "sources"
    __table_args__ = (
        CheckConstraint(one_of("kind", [kind.value for kind in SourceKind]), name="kind"),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("confidential IN (0, 1)", name="confidential"),
        Index(None, "key"),
    )

    slug: str = Field(sa_type=String, primary_key=True)
    name: Line
    key: Line
    sound: Line
    kind: Line
    url: Line
    description: str = Field(sa_type=Text)
    notes: str = Field(sa_type=Text)
    anonymity_reason: str = Field(sa_type=Text)
    how_they_know: str = Field(sa_type=Text)
    confidential: bool
    trashed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int


class SourceSpellingRow(Row, table=True):
    """Another spelling of a source's name."""

    __tablename__ = "source_spellings"

    source: str = Field(sa_type=String, primary_key=True, foreign_key="sources.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    name: Line
    key: str = Field(sa_type=String, index=True)
    sound: Line
