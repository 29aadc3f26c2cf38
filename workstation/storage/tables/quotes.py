"""Tables of quotes and of the ids that are never given out again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text
from sqlmodel import Field

from workstation.domain.quotes import Approval, QuoteKind, Terms
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class QuoteRow(Row, table=True):
    """A quote's record; its speaker is an expert or a source or not known, never both."""

    __tablename__ = "quotes"
    __table_args__ = (
        CheckConstraint(one_of("kind", [kind.value for kind in QuoteKind]), name="kind"),
        CheckConstraint(one_of("terms", [terms.value for terms in Terms]), name="terms"),
        CheckConstraint(one_of("approval", [approval.value for approval in Approval]), name="approval"),
        CheckConstraint("expert IS NULL OR source IS NULL", name="one_speaker"),
        CheckConstraint("version >= 1", name="version"),
    )

    id: str = Field(sa_type=String, primary_key=True)
    kind: Line
    expert: str | None = Field(sa_type=String, foreign_key="experts.slug", index=True)
    source: str | None = Field(sa_type=String, foreign_key="sources.slug", index=True)
    as_recorded: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    terms: Line
    described_as: Line
    translated_from: Line
    translated_by: Line
    approval: Line
    approval_note: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcMoment)
    trashed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int


class RetiredIdRow(Row, table=True):
    """A quote or claim id that once stood in a text and was taken out: never given to other words."""

    __tablename__ = "retired_ids"

    id: str = Field(sa_type=String, primary_key=True)
