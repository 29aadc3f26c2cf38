"""Receipts of exports: kept with the article, never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from workstation.domain.checks import Override, ReadyReceipt, Receipt
from workstation.storage.loading import loaded, put_rows, rows_among
from workstation.storage.tables.base import stored_json, stored_moment
from workstation.storage.tables.receipts import ReceiptRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_FILES = "SELECT article_id, format, sha256 FROM receipts WHERE article_id {among}"
_SAME = ("id", "article_id", "made_at", "format", "revision", "sha256")


class Receipts:
    """The receipts of all articles."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add_all(self, receipts: Sequence[ReadyReceipt], revisions: Mapping[str, str]) -> None:
        """Keep those of articles whose revision is here, by the article's id, with that revision."""
        rows = [_row(each, revisions[each.article_id]) for each in receipts if each.article_id in revisions]
        with self._sessions.writing() as session:
            put_rows(session, "receipts", rows)

    def known(self, receipts: Sequence[ReadyReceipt]) -> set[str]:
        """The ids of those whose file (article, format and bytes) has a receipt already."""
        with self._sessions.reading() as session:
            there = set(rows_among(session, _FILES, [each.article_id for each in receipts]))
        return {each.id for each in receipts if (each.article_id, each.format, each.sha256) in there}

    def of_article(self, article_id: str) -> Sequence[Receipt]:
        """Those of an article, the latest first."""
        statement = select(ReceiptRow).where(ReceiptRow.article_id == article_id)
        order = (col(ReceiptRow.made_at).desc(), col(ReceiptRow.id))
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement.order_by(*order))]


def _row(receipt: ReadyReceipt, revision: str) -> dict[str, Any]:
    overrides = [each.model_dump(mode="json") for each in receipt.overrides]
    return {
        "id": receipt.id,
        "article_id": receipt.article_id,
        "made_at": stored_moment(receipt.made_at),
        "format": receipt.format,
        "revision": revision,
        "sha256": receipt.sha256,
        "findings": stored_json(receipt.findings),
        "overrides": stored_json(overrides),
    }


def _model(row: ReceiptRow) -> Receipt:
    overrides = tuple(loaded(Override, **each) for each in row.overrides)
    fields = {name: getattr(row, name) for name in _SAME}
    return loaded(Receipt, **fields, findings=tuple(row.findings), overrides=overrides)
