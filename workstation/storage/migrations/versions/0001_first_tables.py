"""The first tables: articles, people, sources, quotes, topics, images, revisions, the indexes over the text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of schema 1."""
    _aliases()
    _articles()
    _experts()
    _images()
    _retired_ids()
    _sources()
    _stamps()
    _topics()
    _affiliations()
    _appearances()
    _article_topics()
    _authors()
    _expert_contacts()
    _expert_fields()
    _expert_languages()
    _expert_spellings()
    _origins()
    _quotes()
    _revisions()
    _source_spellings()
    _author_bios()
    _author_links()
    _credits()
    _article_search()
    _revisions_never_change()


def _aliases() -> None:
    op.create_table(
        "aliases",
        line("kind"),
        line("alias"),
        line("slug"),
        sa.CheckConstraint("kind IN ('author', 'expert', 'source')", name=op.f("ck_aliases_kind")),
        sa.PrimaryKeyConstraint("kind", "alias", name=op.f("pk_aliases")),
    )
    op.create_index(op.f("ix_aliases_slug"), "aliases", ["slug"])


def _articles() -> None:
    op.create_table(
        "articles",
        line("id"),
        line("slug"),
        line("headline"),
        line("dek"),
        prose("body"),
        line("dateline"),
        line("section"),
        line("language"),
        line("credit_line"),
        line("status"),
        prose("internal_note"),
        prose("public_note"),
        moment("deadline", nullable=True),
        moment("published_at", nullable=True),
        moment("modified_at", nullable=True),
        moment("embargo_until", nullable=True),
        line("embargo_zone"),
        line("canonical_url"),
        line("publisher"),
        line("lead_image"),
        line("lead_image_alt"),
        prose("extra"),
        moment("created_at"),
        moment("updated_at"),
        moment("trashed_at", nullable=True),
        number("version"),
        line("title"),
        line("title_key"),
        line("byline_words"),
        number("words"),
        number("search_row"),
        sa.CheckConstraint("(embargo_until IS NULL) = (embargo_zone = '')", name=op.f("ck_articles_embargo")),
        sa.CheckConstraint(
            "status IN ('idea', 'draft', 'in review', 'ready', 'published', 'corrected', 'killed')",
            name=op.f("ck_articles_status"),
        ),
        sa.CheckConstraint("length(slug) > 0", name=op.f("ck_articles_slug")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_articles_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("search_row", name=op.f("uq_articles_search_row")),
        sa.UniqueConstraint("slug", name=op.f("uq_articles_slug")),
    )
    op.create_index(op.f("ix_articles_created_at_id"), "articles", ["created_at", "id"])
    op.create_index(op.f("ix_articles_deadline_id"), "articles", ["deadline", "id"])
    op.create_index(op.f("ix_articles_published_at_id"), "articles", ["published_at", "id"])
    op.create_index(op.f("ix_articles_title_key_id"), "articles", ["title_key", "id"])
    op.create_index(op.f("ix_articles_updated_at_id"), "articles", ["updated_at", "id"])


def _experts() -> None:
    op.create_table(
        "experts",
        line("slug"),
        line("name"),
        line("key"),
        line("sound"),
        prose("notes"),
        moment("trashed_at", nullable=True),
        number("version"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_experts_version")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_experts")),
    )
    op.create_index(op.f("ix_experts_key"), "experts", ["key"])


def _images() -> None:
    op.create_table(
        "images",
        line("name"),
        line("sha256"),
        number("width"),
        number("height"),
        prose("caption"),
        line("credit"),
        line("licence"),
        moment("added_at"),
        number("version"),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_images_sha256")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_images_version")),
        sa.CheckConstraint("width > 0 AND height > 0", name=op.f("ck_images_size")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_images")),
        sa.UniqueConstraint("sha256", name=op.f("uq_images_sha256")),
    )


def _retired_ids() -> None:
    op.create_table("retired_ids", line("id"), sa.PrimaryKeyConstraint("id", name=op.f("pk_retired_ids")))


def _sources() -> None:
    op.create_table(
        "sources",
        line("slug"),
        line("name"),
        line("key"),
        line("sound"),
        line("kind"),
        line("url"),
        prose("description"),
        prose("notes"),
        moment("trashed_at", nullable=True),
        number("version"),
        sa.CheckConstraint(
            "kind IN ('outlet', 'wire', 'document', 'dataset', 'organisation', 'government', 'institution', "
            "'broadcast', 'social post', 'own observation', 'unnamed person')",
            name=op.f("ck_sources_kind"),
        ),
        sa.CheckConstraint("version >= 1", name=op.f("ck_sources_version")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_sources")),
    )
    op.create_index(op.f("ix_sources_key"), "sources", ["key"])


def _stamps() -> None:
    op.create_table("stamps", line("key"), prose("value"), sa.PrimaryKeyConstraint("key", name=op.f("pk_stamps")))


def _topics() -> None:
    op.create_table(
        "topics",
        number("id"),
        line("code"),
        line("label"),
        line("key"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
        sa.UniqueConstraint("code", "label", name=op.f("uq_topics_code_label")),
    )
    op.create_index(op.f("ix_topics_key"), "topics", ["key"])


def _affiliations() -> None:
    op.create_table(
        "affiliations",
        line("expert"),
        number("position"),
        line("organisation"),
        line("role"),
        line("start"),
        line("end"),
        sa.ForeignKeyConstraint(["expert"], ["experts.slug"], name=op.f("fk_affiliations_expert"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("expert", "position", name=op.f("pk_affiliations")),
    )


def _appearances() -> None:
    op.create_table(
        "appearances",
        line("article_id"),
        number("position"),
        line("key"),
        line("value"),
        number("start"),
        number("end"),
        prose("words"),
        sa.CheckConstraint("key IN ('expert', 'source', 'quote', 'claim')", name=op.f("ck_appearances_key")),
        sa.CheckConstraint('start >= 0 AND start < "end"', name=op.f("ck_appearances_range")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_appearances_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("pk_appearances")),
    )
    op.create_index(op.f("ix_appearances_key_value"), "appearances", ["key", "value"])


def _article_topics() -> None:
    op.create_table(
        "article_topics",
        line("article_id"),
        number("position"),
        number("topic_id"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_article_topics_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_article_topics_topic_id")),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("pk_article_topics")),
    )
    op.create_index(op.f("ix_article_topics_topic_id"), "article_topics", ["topic_id"])


def _authors() -> None:
    op.create_table(
        "authors",
        line("slug"),
        line("name"),
        line("key"),
        line("sound"),
        line("role"),
        line("outlet"),
        line("photo", nullable=True),
        line("email"),
        line("profile_url"),
        prose("note"),
        moment("trashed_at", nullable=True),
        number("version"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_authors_version")),
        sa.ForeignKeyConstraint(["photo"], ["images.name"], name=op.f("fk_authors_photo")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_authors")),
    )
    op.create_index(op.f("ix_authors_key"), "authors", ["key"])
    op.create_index(op.f("ix_authors_photo"), "authors", ["photo"])


def _expert_contacts() -> None:
    op.create_table(
        "expert_contacts",
        line("expert"),
        number("position"),
        line("kind"),
        line("value"),
        line("note"),
        sa.ForeignKeyConstraint(
            ["expert"], ["experts.slug"], name=op.f("fk_expert_contacts_expert"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("expert", "position", name=op.f("pk_expert_contacts")),
    )


def _expert_fields() -> None:
    op.create_table(
        "expert_fields",
        line("expert"),
        number("position"),
        line("field"),
        sa.ForeignKeyConstraint(["expert"], ["experts.slug"], name=op.f("fk_expert_fields_expert"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("expert", "position", name=op.f("pk_expert_fields")),
    )


def _expert_languages() -> None:
    op.create_table(
        "expert_languages",
        line("expert"),
        number("position"),
        line("language"),
        sa.ForeignKeyConstraint(
            ["expert"], ["experts.slug"], name=op.f("fk_expert_languages_expert"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("expert", "position", name=op.f("pk_expert_languages")),
    )


def _expert_spellings() -> None:
    op.create_table(
        "expert_spellings",
        line("expert"),
        number("position"),
        line("name"),
        line("key"),
        line("sound"),
        sa.ForeignKeyConstraint(
            ["expert"], ["experts.slug"], name=op.f("fk_expert_spellings_expert"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("expert", "position", name=op.f("pk_expert_spellings")),
    )
    op.create_index(op.f("ix_expert_spellings_key"), "expert_spellings", ["key"])


def _origins() -> None:
    op.create_table(
        "origins",
        line("article_id"),
        line("name"),
        line("format"),
        data("data"),
        line("sha256"),
        line("place"),
        moment("imported_at"),
        sa.CheckConstraint("format IN ('text', 'markdown', 'html')", name=op.f("ck_origins_format")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_origins_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_origins")),
    )
    op.create_index(op.f("ix_origins_place"), "origins", ["place"])
    op.create_index(op.f("ix_origins_sha256"), "origins", ["sha256"])


def _quotes() -> None:
    op.create_table(
        "quotes",
        line("id"),
        line("kind"),
        line("expert", nullable=True),
        line("source", nullable=True),
        prose("as_recorded"),
        prose("note"),
        moment("created_at"),
        moment("trashed_at", nullable=True),
        number("version"),
        sa.CheckConstraint("kind IN ('direct', 'mixed', 'indirect')", name=op.f("ck_quotes_kind")),
        sa.CheckConstraint("expert IS NULL OR source IS NULL", name=op.f("ck_quotes_one_speaker")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_quotes_version")),
        sa.ForeignKeyConstraint(["expert"], ["experts.slug"], name=op.f("fk_quotes_expert")),
        sa.ForeignKeyConstraint(["source"], ["sources.slug"], name=op.f("fk_quotes_source")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotes")),
    )
    op.create_index(op.f("ix_quotes_expert"), "quotes", ["expert"])
    op.create_index(op.f("ix_quotes_source"), "quotes", ["source"])


def _revisions() -> None:
    op.create_table(
        "revisions",
        line("id"),
        line("article_id"),
        number("seq"),
        line("kind"),
        line("label"),
        moment("made_at"),
        line("sha256"),
        number("words"),
        line("headline"),
        prose("state"),
        sa.CheckConstraint(
            "kind IN ('opening', 'saved', 'named', 'before import', 'restored', 'published')",
            name=op.f("ck_revisions_kind"),
        ),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_revisions_sha256")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_revisions_seq")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_revisions_article_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
        sa.UniqueConstraint("article_id", "seq", name=op.f("uq_revisions_article_id_seq")),
    )


def _source_spellings() -> None:
    op.create_table(
        "source_spellings",
        line("source"),
        number("position"),
        line("name"),
        line("key"),
        line("sound"),
        sa.ForeignKeyConstraint(
            ["source"], ["sources.slug"], name=op.f("fk_source_spellings_source"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("source", "position", name=op.f("pk_source_spellings")),
    )
    op.create_index(op.f("ix_source_spellings_key"), "source_spellings", ["key"])


def _author_bios() -> None:
    op.create_table(
        "author_bios",
        line("author"),
        number("position"),
        line("length"),
        line("language"),
        prose("text"),
        sa.CheckConstraint("length IN ('short', 'long')", name=op.f("ck_author_bios_length")),
        sa.ForeignKeyConstraint(["author"], ["authors.slug"], name=op.f("fk_author_bios_author"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("author", "position", name=op.f("pk_author_bios")),
    )


def _author_links() -> None:
    op.create_table(
        "author_links",
        line("author"),
        number("position"),
        line("label"),
        line("url"),
        sa.ForeignKeyConstraint(["author"], ["authors.slug"], name=op.f("fk_author_links_author"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("author", "position", name=op.f("pk_author_links")),
    )


def _credits() -> None:
    op.create_table(
        "credits",
        line("article_id"),
        number("position"),
        line("name"),
        line("author", nullable=True),
        prose("roles"),
        prose("bio"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_credits_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["author"], ["authors.slug"], name=op.f("fk_credits_author")),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("pk_credits")),
    )
    op.create_index(op.f("ix_credits_author"), "credits", ["author"])


def _article_search() -> None:
    # Prefixes of 2 and 3 letters make a search as one types ten times faster than a scan of the words.
    op.execute(
        "CREATE VIRTUAL TABLE article_search USING fts5 ("
        "headline, dek, text, byline, section, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )


def _revisions_never_change() -> None:
    op.execute(
        "CREATE TRIGGER revisions_never_change BEFORE UPDATE ON revisions "
        "BEGIN SELECT RAISE(ABORT, 'revisions never change'); END"
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


def data(name: str) -> sa.Column[bytes]:
    """Bytes."""
    return sa.Column(name, sa.LargeBinary(), nullable=False)
