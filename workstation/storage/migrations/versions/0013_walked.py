"""The list is walked in every order along one index, and what a person said along another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_ORDERS = ("updated_at", "created_at", "title_key", "deadline", "published_at")


def upgrade() -> None:
    """The indexes hold what a filter asks, so that no text is passed on the way; the trash has its own."""
    for order in _ORDERS:
        op.drop_index(f"ix_articles_{order}_id", "articles")
        columns = [order, "id", "status", "section", "search_row"]
        op.create_index(f"ix_articles_listed_{order}", "articles", columns, sqlite_where=sa.text("trashed_at IS NULL"))
        op.create_index(
            f"ix_articles_trashed_{order}", "articles", columns, sqlite_where=sa.text("trashed_at IS NOT NULL")
        )
    op.drop_index("ix_articles_status_trashed_at_updated_at_id", "articles")
    op.create_index(
        "ix_articles_listed_status",
        "articles",
        ["status", "updated_at", "id", "section", "search_row"],
        sqlite_where=sa.text("trashed_at IS NULL"),
    )
    op.create_index(
        "ix_articles_listed_section",
        "articles",
        ["section"],
        sqlite_where=sa.text("trashed_at IS NULL AND section <> ''"),
    )
    op.drop_index("ix_credits_author", "credits")
    op.create_index("ix_credits_author_article_id", "credits", ["author", "article_id"])
    op.drop_index("ix_article_topics_topic_id", "article_topics")
    op.create_index("ix_article_topics_topic_id_article_id", "article_topics", ["topic_id", "article_id"])
    op.drop_index("ix_appearances_key_value", "appearances")
    op.create_index("ix_appearances_key_value_article_id", "appearances", ["key", "value", "article_id"])
    _spoken()


def _spoken() -> None:
    op.create_table(
        "spoken",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("back", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("day", sa.String(32), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('expert', 'source')", name=op.f("ck_spoken_kind")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_spoken_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "back", name=op.f("pk_spoken")),
    )
    walked = ["kind", "speaker", "day", "article_id", "back", "value"]
    op.create_index("ix_spoken_kind_speaker_day_article_id_back_value", "spoken", walked)
    op.create_index("ix_spoken_value", "spoken", ["value"])
    op.execute(
        "INSERT INTO spoken (article_id, back, kind, speaker, day, value) SELECT tag.article_id, -tag.position, "
        "CASE WHEN quotes.expert IS NULL THEN 'source' ELSE 'expert' END, coalesce(quotes.expert, quotes.source), "
        "coalesce(articles.published_at, articles.updated_at), tag.value FROM appearances AS tag "
        "JOIN quotes ON quotes.id = tag.value JOIN articles ON articles.id = tag.article_id "
        "WHERE tag.\"key\" = 'quote' AND quotes.trashed_at IS NULL AND articles.trashed_at IS NULL "
        "AND coalesce(quotes.expert, quotes.source) IS NOT NULL"
    )


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
