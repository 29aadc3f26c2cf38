"""Where Alembic starts: the connection and its transaction are given by storage/migrating.py."""

from __future__ import annotations

from typing import Any

from alembic import context

from workstation.storage.tables.whole import METADATA


def concerns_us(name: str | None, kind: str, parents: Any) -> bool:
    """Whether a table is in the metadata; the search index is made by hand."""
    del parents
    return not (kind == "table" and (name or "").startswith("article_search"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,
    compare_type=True,
    include_name=concerns_us,
)
with context.begin_transaction():
    context.run_migrations()
