"""The vault: identities of confidential sources, sealed; and revisions that may be rewritten to take a name out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No source is confidential yet; there is no vault until somebody sets one up; nothing was ever taken out."""
    # Added in place: building a table anew would lose its constraints.
    within = "CONSTRAINT ck_sources_confidential CHECK (confidential IN (0, 1))"
    op.execute(f"ALTER TABLE sources ADD COLUMN confidential BOOLEAN NOT NULL DEFAULT 0 {within}")
    op.execute("ALTER TABLE revisions ADD COLUMN scrubbed_at VARCHAR(32)")
    op.execute("ALTER TABLE revisions ADD COLUMN scrubbed_because VARCHAR NOT NULL DEFAULT ''")
    op.execute("DROP TRIGGER revisions_never_change")
    op.execute("DROP TRIGGER revisions_sealed")
    scrubbing = (
        "NEW.scrubbed_at IS NOT NULL AND NEW.scrubbed_at IS NOT OLD.scrubbed_at AND NEW.scrubbed_because <> '' "
        "AND NEW.id = OLD.id AND NEW.article_id = OLD.article_id AND NEW.seq = OLD.seq AND NEW.kind = OLD.kind "
        "AND NEW.made_at = OLD.made_at"
    )
    op.execute(
        "CREATE TRIGGER revisions_never_change BEFORE UPDATE OF id, article_id, seq, kind, made_at, sha256, words, "
        f"headline, state, scrubbed_at, scrubbed_because ON revisions WHEN NOT ({scrubbing}) "
        "BEGIN SELECT RAISE(ABORT, 'revisions never change'); END"
    )
    op.execute(
        "CREATE TRIGGER revisions_sealed BEFORE UPDATE OF label ON revisions "
        f"WHEN OLD.kind = 'published' AND NOT ({scrubbing}) "
        "BEGIN SELECT RAISE(ABORT, 'a published revision is sealed'); END"
    )
    op.create_table(
        "vault_slots",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("vault", sa.String(), nullable=False),
        sa.Column("settings", sa.String(), nullable=False),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("checksum", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.CheckConstraint("kind IN ('passphrase', 'recovery')", name=op.f("ck_vault_slots_kind")),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_vault_slots")),
    )
    op.create_table(
        "vault_fields",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("record", "field", name=op.f("pk_vault_fields")),
    )


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
