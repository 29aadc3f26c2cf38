"""An article may come from a Word document."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """The list of formats an imported file may have is longer."""
    with op.batch_alter_table("origins") as table:
        table.drop_constraint(op.f("ck_origins_format"), type_="check")
        table.create_check_constraint(op.f("ck_origins_format"), "format IN ('text', 'markdown', 'html', 'word')")


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
