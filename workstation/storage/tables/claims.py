"""Tables of claims: what they rest on, and how their verification came about."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text
from sqlmodel import Field

from workstation.domain.claims import Stance, Verification
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class ClaimRow(Row, table=True):
    """A claim's record; who asserts and who relays it is an expert or a source or free words."""

    __tablename__ = "claims"
    __table_args__ = (
        CheckConstraint("asserted_expert IS NULL OR asserted_source IS NULL", name="one_asserts"),
        CheckConstraint("relayed_expert IS NULL OR relayed_source IS NULL", name="one_relays"),
        CheckConstraint("version >= 1", name="version"),
    )

    id: str = Field(sa_type=String, primary_key=True)
    statement: str = Field(sa_type=Text)
    asserted_expert: str | None = Field(sa_type=String, foreign_key="experts.slug", index=True)
    asserted_source: str | None = Field(sa_type=String, foreign_key="sources.slug", index=True)
    asserted_words: Line
    relayed_expert: str | None = Field(sa_type=String, foreign_key="experts.slug", index=True)
    relayed_source: str | None = Field(sa_type=String, foreign_key="sources.slug", index=True)
    relayed_words: Line
    must_say: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcMoment)
    trashed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int


class ClaimSourceRow(Row, table=True):
    """A source that bears a claim out or contradicts it."""

    __tablename__ = "claim_sources"
    __table_args__ = (
        CheckConstraint(one_of("stance", [stance.value for stance in Stance]), name="stance"),
        CheckConstraint("(expert IS NULL) <> (source IS NULL)", name="one_source"),
    )

    claim: str = Field(sa_type=String, primary_key=True, foreign_key="claims.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    expert: str | None = Field(sa_type=String, foreign_key="experts.slug", index=True)
    source: str | None = Field(sa_type=String, foreign_key="sources.slug", index=True)
    stance: Line
    cites: Line
    independence: Line
    note: str = Field(sa_type=Text)


class VerdictRow(Row, table=True):
    """One act of verification."""

    __tablename__ = "claim_verdicts"
    __table_args__ = (CheckConstraint(one_of("verification", [each.value for each in Verification]), name="verdict"),)

    claim: str = Field(sa_type=String, primary_key=True, foreign_key="claims.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    verification: Line
    said_by: Line
    made_at: datetime = Field(sa_type=UtcMoment)
    reason: str = Field(sa_type=Text)
