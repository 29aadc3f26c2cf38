"""Tables of what follows publication: sealings, corrections, verdicts of fact-checkers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlmodel import Field

from workstation.domain.corrections import CorrectionKind, NotePlace
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class PrintingRow(Row, table=True):
    """What an article printed of people, as JSON text with its seal; written once."""

    __tablename__ = "printings"
    __table_args__ = (CheckConstraint("length(sha256) = 64", name="sha256"), Index(None, "article_id", "made_at"))

    id: str = Field(sa_type=String, primary_key=True)
    article_id: str = Field(sa_type=String, foreign_key="articles.id", ondelete="CASCADE")
    made_at: datetime = Field(sa_type=UtcMoment)
    sha256: Line
    state: str = Field(sa_type=Text)


class CorrectionRow(Row, table=True):
    """A public note on a published article; `was` and `became` are the words changed."""

    __tablename__ = "corrections"
    __table_args__ = (
        CheckConstraint(one_of("kind", [kind.value for kind in CorrectionKind]), name="kind"),
        CheckConstraint(one_of("place", [place.value for place in NotePlace]), name="place"),
        Index(None, "article_id", "made_at"),
    )

    id: str = Field(sa_type=String, primary_key=True)
    article_id: str = Field(sa_type=String, foreign_key="articles.id", ondelete="CASCADE")
    made_at: datetime = Field(sa_type=UtcMoment)
    kind: Line
    note: str = Field(sa_type=Text)
    place: Line
    was: str = Field(sa_type=Text)
    became: str = Field(sa_type=Text)
    revision: Line
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcMoment)
    withdrawn_because: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})


class VerdictRow(Row, table=True):
    """What a fact-checker said of one numbered item."""

    __tablename__ = "verdicts"
    __table_args__ = (Index(None, "article_id", "item", "given_at"),)

    id: str = Field(sa_type=String, primary_key=True)
    article_id: str = Field(sa_type=String, foreign_key="articles.id", ondelete="CASCADE")
    item: Line
    words: str = Field(sa_type=Text)
    verdict: Line
    note: str = Field(sa_type=Text)
    said_by: Line
    given_at: datetime = Field(sa_type=UtcMoment)
    taken_at: datetime = Field(sa_type=UtcMoment)
