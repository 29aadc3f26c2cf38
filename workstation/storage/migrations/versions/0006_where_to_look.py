"""Where to look in an image, and words an article's spelling lets pass."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Nobody has chosen yet; no word is let pass yet."""
    # Added in place: building a table anew would lose its constraints.
    op.execute("ALTER TABLE images ADD COLUMN focus_x FLOAT")
    within = "CONSTRAINT ck_images_focus CHECK (focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1)"
    op.execute(f"ALTER TABLE images ADD COLUMN focus_y FLOAT {within}")
    op.create_table(
        "ignored_words",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_ignored_words_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "word", name=op.f("pk_ignored_words")),
    )


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
