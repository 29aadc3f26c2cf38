"""What follows publication: sealings, corrections, requests for an answer, verdicts; when an expert was last asked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_KINDS = "'update', 'correction', 'clarification', 'editors note', 'retraction'"


def upgrade() -> None:
    """Nothing was sealed, corrected or asked so far."""
    # Added in place: building a table anew would lose its constraints.
    op.execute("ALTER TABLE experts ADD COLUMN last_contacted VARCHAR NOT NULL DEFAULT ''")
    _printings()
    _corrections()
    _replies()
    _verdicts()


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError


def _printings() -> None:
    op.create_table(
        "printings",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_printings_sha256")),
        _of_article("printings"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printings")),
    )
    op.create_index(op.f("ix_printings_article_id_made_at"), "printings", ["article_id", "made_at"])


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("became", sa.Text(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.CheckConstraint(f"kind IN ({_KINDS})", name=op.f("ck_corrections_kind")),
        sa.CheckConstraint("place IN ('top', 'bottom')", name=op.f("ck_corrections_place")),
        _of_article("corrections"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    op.create_index(op.f("ix_corrections_article_id_made_at"), "corrections", ["article_id", "made_at"])


def _replies() -> None:
    op.create_table(
        "replies",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("expert", sa.String(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("claim", sa.String(), nullable=False),
        sa.Column("passage", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.String(32)),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("deadline", sa.String(32)),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.String(32)),
        sa.Column("included", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("included IN ('undecided', 'yes', 'no')", name=op.f("ck_replies_included")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_replies_version")),
        _of_article("replies"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replies")),
    )
    op.create_index(op.f("ix_replies_article_id"), "replies", ["article_id"])
    op.create_index(op.f("ix_replies_included_deadline"), "replies", ["included", "deadline"])


def _verdicts() -> None:
    op.create_table(
        "verdicts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("given_at", sa.String(32), nullable=False),
        sa.Column("taken_at", sa.String(32), nullable=False),
        _of_article("verdicts"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdicts")),
    )
    op.create_index(op.f("ix_verdicts_article_id_item_given_at"), "verdicts", ["article_id", "item", "given_at"])


def _of_article(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_article_id_articles")
    return sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=name, ondelete="CASCADE")
