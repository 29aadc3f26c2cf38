"""Tables of the vault: its ways in, and the sealed fields of identities. Nothing readable stands in them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, String
from sqlmodel import Field

from workstation.storage.tables.base import Line, Row, UtcMoment, one_of

SLOTS = ("passphrase", "recovery")


class VaultSlotRow(Row, table=True):
    """The vault's data key, wrapped by one secret."""

    __tablename__ = "vault_slots"
    __table_args__ = (CheckConstraint(one_of("kind", SLOTS), name="kind"),)

    kind: str = Field(sa_type=String, primary_key=True)
    vault: Line
    settings: Line
    nonce: bytes
    wrapped: bytes
    checksum: Line
    made_at: datetime = Field(sa_type=UtcMoment)


class VaultFieldRow(Row, table=True):
    """One field of one identity. `record` is random: that it belongs to a source is inside what is sealed."""

    __tablename__ = "vault_fields"

    record: str = Field(sa_type=String, primary_key=True)
    field: str = Field(sa_type=String, primary_key=True)
    nonce: bytes
    sealed: bytes
