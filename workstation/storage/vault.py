"""The vault of a library: sealed identities of confidential sources, read and written only while it is unlocked."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, delete, select

from workstation.domain.base import now
from workstation.errors import VaultExists, VaultLocked, VaultMissing
from workstation.storage.loading import loaded
from workstation.storage.tables.vault import VaultFieldRow, VaultSlotRow
from workstation.vault import keys
from workstation.vault.identity import FIELDS, Identity
from workstation.vault.keys import (
    Cost,
    Slot,
    cost_of,
    damaged,
    new_data_key,
    opened,
    passphrase_slot,
    recovery_slot,
)
from workstation.vault.recovery import new_recovery_key
from workstation.vault.sealing import sealed, unsealed
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions
    from workstation.vault.keys import SlotKind
    from workstation.vault.watchlist import Watchlist


@dataclass(frozen=True)
class VaultState:
    """Whether there is a vault, whether it is unlocked here, how many identities it holds and what a guess costs."""

    exists: bool
    unlocked: bool = False
    identities: int = 0
    cost: Cost | None = None


class Vault:
    """One in a library. The key and what identities are told by live in this object, only while it is unlocked."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._key: bytes | None = None
        self._watchlist: Watchlist | None = None
        self._exists: bool | None = None  # not looked for yet

    @property
    def unlocked(self) -> bool:
        """Whether identities can be read now."""
        return self._key is not None

    @property
    def exists(self) -> bool:
        """Whether there is a way in; asked of every article that is exported."""
        if self._exists is None or (self._sessions.read_only and not self._exists):  # another process may make one
            self._exists = self._sessions.recalled("vault", "", lambda _: self._looked_for())
        return self._exists

    def _looked_for(self) -> bool:
        with self._sessions.reading() as session:
            return session.exec(select(VaultSlotRow.kind).limit(1)).first() is not None

    def state(self) -> VaultState:
        """What can be told without the key. Raises VaultDamaged."""
        with self._sessions.reading() as session:
            slot = _slot(session, "passphrase")
            records = set(session.exec(select(VaultFieldRow.record)).all())
            if slot is None and _slot(session, "recovery") is None:
                if records:
                    raise damaged(tr("The vault’s keys are missing from the library, its identities are not."))
                return VaultState(False)
            return VaultState(True, self.unlocked, len(records), cost_of(slot) if slot else None)

    def create(self, passphrase: str, cost: Cost | None = None) -> str:
        """Set it up, unlocked; the recovery key, which is shown once. Raises VaultExists, PassphraseRefused."""
        with self._sessions.writing() as session:
            if self.state().exists:
                raise VaultExists(
                    tr("This library has a vault already."),
                    safe=tr("Nothing was changed."),
                    remedy=tr("Unlock it, or change its passphrase."),
                )
            vault, key, printed = os.urandom(16).hex(), new_data_key(), new_recovery_key()
            _keep(session, passphrase_slot(vault, key, passphrase, cost or keys.STANDARD))
            _keep(session, recovery_slot(vault, key, printed))
        self._take(key)
        return printed

    def unlock(self, passphrase: str, cost: Cost | None = None) -> None:
        """Raises VaultMissing, WrongPassphrase, VaultDamaged. A vault of an older cost is brought up to this one."""
        slot, cost = self._slot("passphrase"), cost or keys.STANDARD
        key = opened(slot, passphrase)
        if not self._sessions.read_only and cost_of(slot).memory < cost.memory:
            with self._sessions.writing() as session:
                _keep(session, passphrase_slot(slot.vault, key, passphrase, cost))
        self._take(key)

    def unlock_by_recovery_key(self, printed: str) -> None:
        """Raises VaultMissing, WrongPassphrase, VaultDamaged."""
        self._take(opened(self._slot("recovery"), printed))

    def lock(self) -> None:
        """Forget the key and every name."""
        self._key = None
        if self._watchlist is not None:
            self._watchlist.forget()
        self._watchlist = None

    def change_passphrase(self, new: str, cost: Cost | None = None) -> None:
        """Another passphrase for the same vault; the recovery key stays. Raises VaultLocked, PassphraseRefused."""
        key = self._unlocked_key()
        with self._sessions.writing() as session:
            _keep(session, passphrase_slot(self._slot("recovery").vault, key, new, cost or keys.STANDARD))

    def renew_recovery_key(self) -> str:
        """Another recovery key; the old sheet opens nothing any more."""
        key, printed = self._unlocked_key(), new_recovery_key()
        with self._sessions.writing() as session:
            _keep(session, recovery_slot(self._slot("recovery").vault, key, printed))
        return printed

    def identities(self) -> list[Identity]:
        """Every identity, by name. Raises VaultLocked, VaultDamaged."""
        key, vault = self._unlocked_key(), self._slot("recovery").vault
        with self._sessions.reading() as session:
            rows = session.exec(select(VaultFieldRow)).all()
            found: dict[str, dict[str, Any]] = defaultdict(dict)
            for row in rows:
                found[row.record][row.field] = unsealed(key, vault, row.record, row.field, row.nonce, row.sealed)
        return sorted((_identity(record, fields) for record, fields in found.items()), key=lambda each: each.name)

    def of_source(self, slug: str) -> Identity | None:
        """Who a confidential source is, None when this vault does not know. Raises VaultLocked, VaultDamaged."""
        return next((each for each in self.identities() if each.source == slug), None)

    def put(self, identity: Identity) -> None:
        """Keep an identity, all its fields sealed anew."""
        key, vault = self._unlocked_key(), self._slot("recovery").vault
        with self._sessions.writing() as session:
            session.exec(delete(VaultFieldRow).where(VaultFieldRow.record == identity.id))  # type: ignore[arg-type]
            for field, value in identity.sealed_fields().items():
                nonce, data = sealed(key, vault, identity.id, field, value)
                session.add(VaultFieldRow(record=identity.id, field=field, nonce=nonce, sealed=data))
            session.flush()
        self._watchlist = None

    def remove(self, id: str) -> None:
        """Take an identity out for good (the database overwrites what is deleted)."""
        self._unlocked_key()
        with self._sessions.writing() as session:
            session.exec(delete(VaultFieldRow).where(VaultFieldRow.record == id))  # type: ignore[arg-type]
        self._watchlist = None

    def sealed_copy(self) -> bytes:
        """The vault as it is kept, sealed: keys wrapped, fields encrypted."""
        with self._sessions.reading() as session:
            slots = session.exec(select(VaultSlotRow).order_by(VaultSlotRow.kind)).all()
            fields = session.exec(select(VaultFieldRow).order_by(VaultFieldRow.record, VaultFieldRow.field)).all()
            told = {
                "vault": 1,
                "slots": [
                    {
                        **{name: getattr(each, name) for name in ("kind", "vault", "settings", "checksum")},
                        "nonce": each.nonce.hex(),
                        "wrapped": each.wrapped.hex(),
                    }
                    for each in slots
                ],
                "fields": [[each.record, each.field, each.nonce.hex(), each.sealed.hex()] for each in fields],
            }
        return json.dumps(told, indent=1).encode()

    def take_sealed(self, data: bytes) -> int:
        """Take what `sealed_copy` gave; how many identities came in. Into a vault of its own only what that lacks.

        Raises VaultExists when there is another vault; ValueError, KeyError or TypeError for what is no such copy.
        """
        told = json.loads(data)
        slots = [_slot_told(each) for each in told["slots"]]
        fields = [(str(a), str(b), bytes.fromhex(c), bytes.fromhex(d)) for a, b, c, d in told["fields"]]
        if told["vault"] != 1 or not slots:
            raise ValueError
        with self._sessions.writing() as session:
            there = _slot(session, "passphrase") or _slot(session, "recovery")
            if there is not None and there.vault != slots[0].vault:
                raise VaultExists(
                    tr("This library has a vault of its own; another one cannot be put beside it."),
                    safe=tr("Nothing of the other vault was brought in."),
                    remedy=tr("Import the copy into an empty library."),
                )
            if there is None:
                for slot in slots:
                    _keep(session, slot)
            known = set(session.exec(select(VaultFieldRow.record)).all())
            for record, field, nonce, encrypted in fields:
                if record not in known:
                    session.add(VaultFieldRow(record=record, field=field, nonce=nonce, sealed=encrypted))
            session.flush()
        self._watchlist = None
        return len({record for record, *_ in fields} - known)

    def watchlist(self) -> Watchlist | None:
        """What every identity is told by, to look for in texts; None while locked. Made once after unlocking."""
        if self._key is None:
            return None
        if self._watchlist is None:
            from workstation.vault.watchlist import Watchlist

            self._watchlist = Watchlist(self.identities())
        return self._watchlist

    def _take(self, key: bytes) -> None:
        self._key = key
        self._watchlist = None
        self._exists = True

    def _unlocked_key(self) -> bytes:
        if self._key is None:
            raise VaultLocked(
                tr("The vault is locked."), safe=tr("Nothing was changed."), remedy=tr("Unlock it and try again.")
            )
        return self._key

    def _slot(self, kind: SlotKind) -> Slot:
        with self._sessions.reading() as session:
            slot = _slot(session, kind)
        if slot is None:
            if self.state().exists:
                raise damaged(tr("One of the vault’s keys is missing from the library."))
            raise VaultMissing(
                tr("This library has no vault yet."),
                safe=tr("Nothing was created."),
                remedy=tr("Set one up: menu Vault in the window, or “workstation vault init --passphrase-file FILE”."),
            )
        return slot


def _slot(session: Session, kind: SlotKind) -> Slot | None:
    row = session.get(VaultSlotRow, kind)
    return Slot(kind, row.vault, row.settings, row.nonce, row.wrapped, row.checksum) if row else None


def _slot_told(told: dict[str, Any]) -> Slot:
    kinds: dict[str, SlotKind] = {"passphrase": "passphrase", "recovery": "recovery"}
    texts = {name: str(told[name]) for name in ("vault", "settings", "checksum")}
    return Slot(
        kind=kinds[told["kind"]],
        nonce=bytes.fromhex(told["nonce"]),
        wrapped=bytes.fromhex(told["wrapped"]),
        **texts,
    )


def _keep(session: Session, slot: Slot) -> None:
    session.merge(VaultSlotRow(**vars(slot), made_at=now()))
    session.flush()


def _identity(record: str, fields: dict[str, Any]) -> Identity:
    if missing := [name for name in FIELDS if name not in fields]:
        raise damaged(tr("A record of the vault is damaged: its field “{field}” is gone.").format(field=missing[0]))
    return loaded(Identity, id=record, **{name: fields[name] for name in FIELDS})
