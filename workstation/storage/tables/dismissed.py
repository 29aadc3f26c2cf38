"""The table of proposals that were dismissed in one article."""

from __future__ import annotations

from sqlalchemy import String
from sqlmodel import Field

from workstation.storage.tables.base import Row


class DismissedRow(Row, table=True):
    """What tells a proposal from others (attribution.offers.key_of), and the article in which it was wrong."""

    __tablename__ = "dismissed_proposals"

    article_id: str = Field(sa_type=String, primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    proposal: str = Field(sa_type=String, primary_key=True)
