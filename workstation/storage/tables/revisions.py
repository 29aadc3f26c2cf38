"""The table of revisions: written once; triggers of the database refuse a change, and that one that stays goes.

A name that must not be known is taken out: then `scrubbed_at` and `scrubbed_because` stand as a tombstone.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text, UniqueConstraint
from sqlmodel import Field

from workstation.domain.revisions import RevisionKind
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class RevisionRow(Row, table=True):
    """A saved state of an article as JSON text with its SHA-256; `seq` counts from 1 within the article."""

    __tablename__ = "revisions"
    __table_args__ = (
        CheckConstraint(one_of("kind", [kind.value for kind in RevisionKind]), name="kind"),
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
        UniqueConstraint("article_id", "seq"),
    )

    id: str = Field(sa_type=String, primary_key=True)
    article_id: str = Field(sa_type=String, foreign_key="articles.id", ondelete="RESTRICT")
    seq: int
    kind: Line
    label: Line
    made_at: datetime = Field(sa_type=UtcMoment)
    sha256: Line
    words: int
    headline: Line
    state: str = Field(sa_type=Text)
    scrubbed_at: datetime | None = Field(default=None, sa_type=UtcMoment)
    scrubbed_because: Line = ""
