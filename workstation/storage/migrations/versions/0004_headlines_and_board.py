"""Candidates for headline and dek; articles by status, for the board."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns are added in place: building a table anew would lose its constraints."""
    for column in ("other_headlines", "other_deks"):
        op.execute(f"ALTER TABLE articles ADD COLUMN {column} TEXT NOT NULL DEFAULT '[]'")
    op.create_index(
        op.f("ix_articles_status_trashed_at_updated_at_id"), "articles", ["status", "trashed_at", "updated_at", "id"]
    )
