"""Aliases: slugs that once named a person or source and lead to another record for good."""

from __future__ import annotations

from sqlmodel import Session, col, select

from workstation.storage.tables.people import AliasRow


def canonical(session: Session, kind: str, slug: str) -> str:
    """The slug a record has now."""
    alias = session.get(AliasRow, (kind, slug))
    return alias.slug if alias else slug


def slugs_of(session: Session, kind: str, slug: str) -> list[str]:
    """The record's slug and every slug that leads to it."""
    now = canonical(session, kind, slug)
    old = select(AliasRow.alias).where(AliasRow.kind == kind, AliasRow.slug == now).order_by(col(AliasRow.alias))
    return [now, *session.exec(old)]
