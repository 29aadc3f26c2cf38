"""Receipts of exports: kept with the article, never changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlmodel import col, select

from workstation.domain.checks import Override, Receipt
from workstation.storage.loading import loaded
from workstation.storage.tables.receipts import ReceiptRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_SAME = ("id", "article_id", "made_at", "format", "revision", "sha256")


class Receipts:
    """The receipts of all articles."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add(self, receipt: Receipt) -> None:
        """Keep one."""
        fields = {name: getattr(receipt, name) for name in _SAME}
        with self._sessions.writing() as session:
            overrides = [each.model_dump(mode="json") for each in receipt.overrides]
            session.add(ReceiptRow(**fields, findings=list(receipt.findings), overrides=overrides))
            session.flush()

    def of_article(self, article_id: str) -> Sequence[Receipt]:
        """Those of an article, the latest first."""
        statement = select(ReceiptRow).where(ReceiptRow.article_id == article_id)
        order = (col(ReceiptRow.made_at).desc(), col(ReceiptRow.id))
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement.order_by(*order))]


def _model(row: ReceiptRow) -> Receipt:
    overrides = tuple(loaded(Override, **each) for each in row.overrides)
    fields = {name: getattr(row, name) for name in _SAME}
    return loaded(Receipt, **fields, findings=tuple(row.findings), overrides=overrides)
