"""The table of evidence: what backs a quote or a claim; files are in PATH.files/evidence under their SHA-256."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text
from sqlmodel import Field

from workstation.domain.evidence import EvidenceKind
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class EvidenceRow(Row, table=True):
    """A piece of evidence; `begins` and `ends` in milliseconds of a recording."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint(one_of("kind", [kind.value for kind in EvidenceKind]), name="kind"),
        CheckConstraint("(quote IS NULL) <> (claim IS NULL)", name="backs_one"),
        CheckConstraint("(file_name IS NULL) = (sha256 IS NULL)", name="file"),
        CheckConstraint("version >= 1", name="version"),
    )

    id: str = Field(sa_type=String, primary_key=True)
    quote: str | None = Field(sa_type=String, foreign_key="quotes.id", index=True)
    claim: str | None = Field(sa_type=String, foreign_key="claims.id", index=True)
    kind: Line
    title: Line
    file_name: str | None = Field(sa_type=String)
    sha256: str | None = Field(sa_type=String, index=True)
    size: int
    url: Line
    page: Line
    begins: int | None
    ends: int | None
    note: str = Field(sa_type=Text)
    captured_at: datetime | None = Field(sa_type=UtcMoment)
    added_at: datetime = Field(sa_type=UtcMoment)
    trashed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int
