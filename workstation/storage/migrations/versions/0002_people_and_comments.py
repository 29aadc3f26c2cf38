"""Photos that are cut, names with a kind, templates of bylines; merged records; margin comments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns are added in place: building a table anew would lose its constraints."""
    for table in ("authors", "experts"):
        op.execute(f"ALTER TABLE {table} ADD COLUMN photo_crop TEXT NOT NULL DEFAULT 'null'")
        for column in ("photo", "photo_original") if table == "experts" else ("photo_original",):
            name = f"fk_{table}_{column}"
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR CONSTRAINT {name} REFERENCES images (name)")
    op.execute("ALTER TABLE experts ADD COLUMN role VARCHAR NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE experts ADD COLUMN disclosure TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE expert_spellings ADD COLUMN kind VARCHAR NOT NULL DEFAULT 'spelling'")
    op.execute("ALTER TABLE articles ADD COLUMN byline_template VARCHAR NOT NULL DEFAULT ''")
    _merges()
    _comments()


def _merges() -> None:
    op.create_table(
        "merges",
        line("id"),
        line("kind"),
        line("keep"),
        line("lose"),
        line("keep_name"),
        line("lose_name"),
        moment("made_at"),
        moment("undone_at", nullable=True),
        prose("state"),
        sa.CheckConstraint("kind IN ('author', 'expert', 'source')", name=op.f("ck_merges_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    op.create_index(op.f("ix_merges_keep"), "merges", ["keep"])
    op.create_table(
        "kept_apart",
        line("kind"),
        line("one"),
        line("other"),
        sa.CheckConstraint("kind IN ('author', 'expert', 'source')", name=op.f("ck_kept_apart_kind")),
        sa.CheckConstraint("one < other", name=op.f("ck_kept_apart_order")),
        sa.PrimaryKeyConstraint("kind", "one", "other", name=op.f("pk_kept_apart")),
    )


def _comments() -> None:
    op.create_table(
        "comments",
        line("id"),
        line("article_id"),
        line("kind"),
        number("start"),
        number("end"),
        prose("words"),
        line("before"),
        line("after"),
        prose("text"),
        prose("replacement"),
        line("said_by"),
        moment("made_at"),
        line("state"),
        moment("closed_at", nullable=True),
        number("version"),
        sa.CheckConstraint("kind IN ('comment', 'insert', 'delete', 'replace')", name=op.f("ck_comments_kind")),
        sa.CheckConstraint("state IN ('open', 'resolved', 'accepted', 'rejected')", name=op.f("ck_comments_state")),
        sa.CheckConstraint('start >= 0 AND start <= "end"', name=op.f("ck_comments_range")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_comments_version")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_comments_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
    )
    op.create_index(op.f("ix_comments_article_id"), "comments", ["article_id"])
    op.create_index(op.f("ix_comments_state"), "comments", ["state"])
    op.create_table(
        "comment_answers",
        line("comment"),
        number("position"),
        prose("text"),
        line("said_by"),
        moment("made_at"),
        sa.ForeignKeyConstraint(
            ["comment"], ["comments.id"], name=op.f("fk_comment_answers_comment"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("comment", "position", name=op.f("pk_comment_answers")),
    )


def line(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """A short text."""
    return sa.Column(name, sa.String(), nullable=nullable)


def prose(name: str) -> sa.Column[str]:
    """A long text, or JSON as text."""
    return sa.Column(name, sa.Text(), nullable=False)


def number(name: str) -> sa.Column[int]:
    """A whole number."""
    return sa.Column(name, sa.Integer(), nullable=False)


def moment(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """A moment in UTC as ISO text."""
    return sa.Column(name, sa.String(32), nullable=nullable)
