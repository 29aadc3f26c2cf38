"""Proposals that were dismissed in an article."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing was dismissed yet."""
    op.create_table(
        "dismissed_proposals",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("proposal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_dismissed_proposals_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "proposal", name=op.f("pk_dismissed_proposals")),
    )


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
