"""The desk check: terms of quotes, why a source is not named, muted findings, receipts of exports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TERMS = "'on the record', 'background', 'deep background', 'off the record'"


def upgrade() -> None:
    """Every quote was on the record so far; nothing is muted; nothing has left with a receipt."""
    # Added in place: building a table anew would lose its constraints.
    within = f"CONSTRAINT ck_quotes_terms CHECK (terms IN ({_TERMS}))"
    op.execute(f"ALTER TABLE quotes ADD COLUMN terms VARCHAR NOT NULL DEFAULT 'on the record' {within}")
    op.execute("ALTER TABLE quotes ADD COLUMN described_as VARCHAR NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE sources ADD COLUMN anonymity_reason TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE sources ADD COLUMN how_they_know TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE articles ADD COLUMN muted TEXT NOT NULL DEFAULT '[]'")
    op.create_table(
        "receipts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("overrides", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_receipts_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipts")),
    )
    op.create_index(op.f("ix_receipts_article_id_made_at"), "receipts", ["article_id", "made_at"])


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
