"""The length an article is to have."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The column is added in place: building the table anew would lose its constraints."""
    op.execute("ALTER TABLE articles ADD COLUMN target_words INTEGER NOT NULL DEFAULT 0")
