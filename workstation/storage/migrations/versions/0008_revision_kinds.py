"""More reasons for a revision; a revision may be given a name later; what is published, named or opened with stays."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_KINDS = (
    "'opening', 'saved', 'named', 'before import', 'before restore', 'before replacing all', 'before correction', "
    "'before recovery', 'restored', 'recovered', 'published'"
)
_COLUMNS = "id, article_id, seq, kind, label, made_at, sha256, words, headline, state"


def upgrade() -> None:
    """The table is built anew by hand: a check cannot be changed in place, and its triggers must be there again."""
    op.execute(
        f"""CREATE TABLE revisions_anew (
        id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, seq INTEGER NOT NULL, kind VARCHAR NOT NULL,
        label VARCHAR NOT NULL, made_at VARCHAR(32) NOT NULL, sha256 VARCHAR NOT NULL, words INTEGER NOT NULL,
        headline VARCHAR NOT NULL, state TEXT NOT NULL,
        CONSTRAINT ck_revisions_kind CHECK (kind IN ({_KINDS})),
        CONSTRAINT ck_revisions_sha256 CHECK (length(sha256) = 64),
        CONSTRAINT ck_revisions_seq CHECK (seq >= 1),
        CONSTRAINT fk_revisions_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE RESTRICT,
        CONSTRAINT pk_revisions PRIMARY KEY (id),
        CONSTRAINT uq_revisions_article_id_seq UNIQUE (article_id, seq))"""
    )
    op.execute(f"INSERT INTO revisions_anew ({_COLUMNS}) SELECT {_COLUMNS} FROM revisions")  # noqa: S608
    op.execute("DROP TABLE revisions")
    op.execute("ALTER TABLE revisions_anew RENAME TO revisions")
    op.execute(
        "CREATE TRIGGER revisions_never_change "
        "BEFORE UPDATE OF id, article_id, seq, kind, made_at, sha256, words, headline, state ON revisions "
        "BEGIN SELECT RAISE(ABORT, 'revisions never change'); END"
    )
    op.execute(
        "CREATE TRIGGER revisions_sealed BEFORE UPDATE OF label ON revisions WHEN OLD.kind = 'published' "
        "BEGIN SELECT RAISE(ABORT, 'a published revision is sealed'); END"
    )
    op.execute(
        "CREATE TRIGGER revisions_that_stay BEFORE DELETE ON revisions "
        "WHEN OLD.kind IN ('opening', 'named', 'published') OR OLD.label <> '' "
        "BEGIN SELECT RAISE(ABORT, 'this revision is never thinned out'); END"
    )


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
