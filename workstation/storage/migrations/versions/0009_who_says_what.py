"""Claims with what they rest on and their verification; evidence; translation and approval of quotes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_APPROVALS = "'none', 'read back', 'approved', 'withdrawn'"
_VERDICTS = "'unchecked', 'single source', 'corroborated', 'verified', 'could not verify', 'disputed', 'false'"
_KINDS = "'file', 'document', 'web page', 'recording', 'note'"


def upgrade() -> None:
    """No quote was translated or approved so far; every claim that is tagged gets its record."""
    # Added in place: building a table anew would lose its constraints.
    op.execute("ALTER TABLE quotes ADD COLUMN translated_from VARCHAR NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE quotes ADD COLUMN translated_by VARCHAR NOT NULL DEFAULT ''")
    within = f"CONSTRAINT ck_quotes_approval CHECK (approval IN ({_APPROVALS}))"
    op.execute(f"ALTER TABLE quotes ADD COLUMN approval VARCHAR NOT NULL DEFAULT 'none' {within}")
    op.execute("ALTER TABLE quotes ADD COLUMN approval_note TEXT NOT NULL DEFAULT ''")
    _claims()
    _evidence()
    # A tag that was there before has no record yet; its words are what was claimed.
    op.execute(
        "INSERT INTO claims (id, statement, asserted_words, relayed_words, must_say, note, created_at, version) "
        "SELECT value, MIN(words), '', '', '', '', strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000+00:00', 1 "
        "FROM appearances WHERE key = 'claim' GROUP BY value"
    )


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("asserted_expert", sa.String(), nullable=True),
        sa.Column("asserted_source", sa.String(), nullable=True),
        sa.Column("asserted_words", sa.String(), nullable=False),
        sa.Column("relayed_expert", sa.String(), nullable=True),
        sa.Column("relayed_source", sa.String(), nullable=True),
        sa.Column("relayed_words", sa.String(), nullable=False),
        sa.Column("must_say", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("trashed_at", sa.String(32), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("asserted_expert IS NULL OR asserted_source IS NULL", name=op.f("ck_claims_one_asserts")),
        sa.CheckConstraint("relayed_expert IS NULL OR relayed_source IS NULL", name=op.f("ck_claims_one_relays")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_claims_version")),
        *_people("claims", "asserted_expert", "asserted_source", "relayed_expert", "relayed_source"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
    )
    for column in ("asserted_expert", "asserted_source", "relayed_expert", "relayed_source"):
        op.create_index(op.f(f"ix_claims_{column}"), "claims", [column])
    op.create_table(
        "claim_sources",
        sa.Column("claim", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("expert", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("cites", sa.String(), nullable=False),
        sa.Column("independence", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint("stance IN ('supports', 'contradicts')", name=op.f("ck_claim_sources_stance")),
        sa.CheckConstraint("(expert IS NULL) <> (source IS NULL)", name=op.f("ck_claim_sources_one_source")),
        sa.ForeignKeyConstraint(
            ["claim"], ["claims.id"], name=op.f("fk_claim_sources_claim_claims"), ondelete="CASCADE"
        ),
        *_people("claim_sources", "expert", "source"),
        sa.PrimaryKeyConstraint("claim", "position", name=op.f("pk_claim_sources")),
    )
    for column in ("expert", "source"):
        op.create_index(op.f(f"ix_claim_sources_{column}"), "claim_sources", [column])
    op.create_table(
        "claim_verdicts",
        sa.Column("claim", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("verification", sa.String(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint(f"verification IN ({_VERDICTS})", name=op.f("ck_claim_verdicts_verdict")),
        sa.ForeignKeyConstraint(
            ["claim"], ["claims.id"], name=op.f("fk_claim_verdicts_claim_claims"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("claim", "position", name=op.f("pk_claim_verdicts")),
    )


def _people(table: str, *columns: str) -> list[sa.ForeignKeyConstraint]:
    kinds = {column: "experts" if column.endswith("expert") else "sources" for column in columns}
    return [
        sa.ForeignKeyConstraint([column], [f"{kind}.slug"], name=op.f(f"fk_{table}_{column}_{kind}"))
        for column, kind in kinds.items()
    ]


def _evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("quote", sa.String(), nullable=True),
        sa.Column("claim", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("begins", sa.Integer(), nullable=True),
        sa.Column("ends", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("captured_at", sa.String(32), nullable=True),
        sa.Column("added_at", sa.String(32), nullable=False),
        sa.Column("trashed_at", sa.String(32), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"kind IN ({_KINDS})", name=op.f("ck_evidence_kind")),
        sa.CheckConstraint("(quote IS NULL) <> (claim IS NULL)", name=op.f("ck_evidence_backs_one")),
        sa.CheckConstraint("(file_name IS NULL) = (sha256 IS NULL)", name=op.f("ck_evidence_file")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_evidence_version")),
        sa.ForeignKeyConstraint(["quote"], ["quotes.id"], name=op.f("fk_evidence_quote_quotes")),
        sa.ForeignKeyConstraint(["claim"], ["claims.id"], name=op.f("fk_evidence_claim_claims")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    for column in ("quote", "claim", "sha256"):
        op.create_index(op.f(f"ix_evidence_{column}"), "evidence", [column])


def downgrade() -> None:
    """A library goes back by its backup, never by a step."""
    raise NotImplementedError
