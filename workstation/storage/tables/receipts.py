"""The table of receipts: what left, in which state, with which findings and overrides."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String
from sqlmodel import Field

from workstation.storage.tables.base import JsonText, Line, Row, UtcMoment


class ReceiptRow(Row, table=True):
    """One export of one article."""

    __tablename__ = "receipts"
    __table_args__ = (Index(None, "article_id", "made_at"),)

    id: str = Field(sa_type=String, primary_key=True)
    article_id: str = Field(sa_type=String, foreign_key="articles.id", ondelete="CASCADE")
    made_at: datetime = Field(sa_type=UtcMoment)
    format: Line
    revision: Line
    sha256: Line
    findings: list[dict[str, Any]] = Field(sa_type=JsonText)
    overrides: list[dict[str, Any]] = Field(sa_type=JsonText)
