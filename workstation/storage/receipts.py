"""Receipts of exports: kept with the article, never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert
from sqlmodel import col, select

from workstation.domain.checks import Override, Receipt
from workstation.storage.loading import chunks, loaded
from workstation.storage.tables.receipts import ReceiptRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_FILE: tuple[Any, ...] = (ReceiptRow.article_id, ReceiptRow.format, ReceiptRow.sha256)
_SAME = ("id", "article_id", "made_at", "format", "revision", "sha256")


class Receipts:
    """The receipts of all articles."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add(self, receipt: Receipt) -> None:
        """Keep one."""
        with self._sessions.writing() as session:
            session.add(ReceiptRow(**_columns(receipt)))
            session.flush()

    def add_all(self, receipts: Sequence[Receipt], revisions: Mapping[str, str]) -> None:
        """Keep those of articles whose revision is here, by the article's id, with that revision."""
        rows = [
            _columns(each) | {"revision": revisions[each.article_id]}
            for each in receipts
            if each.article_id in revisions
        ]
        with self._sessions.writing() as session:
            if rows:
                session.connection().execute(insert(ReceiptRow), rows)

    def known(self, receipts: Sequence[Receipt]) -> set[str]:
        """The ids of those whose file (article, format and bytes) has a receipt already."""
        there: set[tuple[str, str, str]] = set()
        with self._sessions.reading() as session:
            for chunk in chunks([each.article_id for each in receipts]):
                for article_id, format, sha256 in session.exec(select(*_FILE).where(_FILE[0].in_(chunk))):
                    there.add((article_id, format, sha256))
        return {each.id for each in receipts if (each.article_id, each.format, each.sha256) in there}

    def of_article(self, article_id: str) -> Sequence[Receipt]:
        """Those of an article, the latest first."""
        statement = select(ReceiptRow).where(ReceiptRow.article_id == article_id)
        order = (col(ReceiptRow.made_at).desc(), col(ReceiptRow.id))
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement.order_by(*order))]


def _columns(receipt: Receipt) -> dict[str, Any]:
    overrides = [each.model_dump(mode="json") for each in receipt.overrides]
    fields = {name: getattr(receipt, name) for name in _SAME}
    return fields | {"findings": list(receipt.findings), "overrides": overrides}


def _model(row: ReceiptRow) -> Receipt:
    overrides = tuple(loaded(Override, **each) for each in row.overrides)
    fields = {name: getattr(row, name) for name in _SAME}
    return loaded(Receipt, **fields, findings=tuple(row.findings), overrides=overrides)
