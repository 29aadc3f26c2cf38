"""A correction that was itself wrong is withdrawn: since when, and why."""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """None was withdrawn so far."""
    # Added in place: building a table anew would lose its constraints.
    op.execute("ALTER TABLE corrections ADD COLUMN withdrawn_at VARCHAR(32)")
    op.execute("ALTER TABLE corrections ADD COLUMN withdrawn_because TEXT NOT NULL DEFAULT ''")


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
