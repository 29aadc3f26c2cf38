"""The vault in a library: nothing readable on the disk, nothing opened by a wrong key, nothing written over damage."""

import sqlite3
from contextlib import closing

import pytest

from tests.vault.people import CHEAP, IDENTITY, PASSPHRASE, traces
from workstation.errors import VaultDamaged, VaultExists, VaultLocked, VaultMissing, WrongPassphrase
from workstation.storage import Library, open_library
from workstation.vault.identity import FIELDS, Identity
from workstation.vault.keys import Cost

PERSON = Identity(id="r1", source="snowdrop", **IDENTITY)
OTHER = Identity(id="r2", source="heron", name="Ann Other")


@pytest.fixture
def filled(library: Library) -> Library:
    library.vault.create(PASSPHRASE, CHEAP)
    library.vault.put(PERSON)
    library.vault.put(OTHER)
    return library


def _sql(library: Library, *statements: str) -> None:
    with closing(sqlite3.connect(library.path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_identities_come_back_after_unlocking_again(filled: Library) -> None:
    filled.vault.lock()
    with pytest.raises(VaultLocked):
        filled.vault.identities()
    with pytest.raises(VaultLocked):
        filled.vault.put(PERSON)
    assert filled.vault.watchlist() is None
    filled.vault.unlock(PASSPHRASE, CHEAP)
    assert filled.vault.identities() == [OTHER, PERSON]
    assert filled.vault.of_source("snowdrop") == PERSON
    assert filled.vault.of_source("nobody") is None


def test_no_word_of_them_stands_in_any_file(filled: Library) -> None:
    files = [path for path in filled.path.parent.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in files)
    assert [trace for path in files for trace in traces(path.read_bytes())] == []


def test_a_wrong_passphrase_changes_nothing(filled: Library) -> None:
    filled.vault.lock()
    before = filled.path.read_bytes()
    with pytest.raises(WrongPassphrase, match="does not open") as refused:
        filled.vault.unlock("gravel otter lantern eight", CHEAP)
    assert "recovery key" in refused.value.remedy
    assert not filled.vault.unlocked
    assert filled.path.read_bytes() == before


def test_a_second_vault_is_refused_and_none_is_made_by_unlocking(library: Library) -> None:
    with pytest.raises(VaultMissing, match="no vault"):
        library.vault.unlock(PASSPHRASE)
    assert not library.vault.state().exists
    library.vault.create(PASSPHRASE, CHEAP)
    with pytest.raises(VaultExists):
        library.vault.create("another", CHEAP)
    library.vault.unlock(PASSPHRASE, CHEAP)


def test_another_passphrase_and_another_recovery_key(library: Library) -> None:
    printed = library.vault.create(PASSPHRASE, CHEAP)
    library.vault.put(PERSON)
    library.vault.change_passphrase("quite another one", CHEAP)
    with pytest.raises(WrongPassphrase):
        library.vault.unlock(PASSPHRASE, CHEAP)
    library.vault.unlock("quite another one", CHEAP)
    library.vault.lock()
    library.vault.unlock_by_recovery_key(printed)
    newer = library.vault.renew_recovery_key()
    with pytest.raises(WrongPassphrase):
        library.vault.unlock_by_recovery_key(printed)
    library.vault.unlock_by_recovery_key(newer)
    assert library.vault.identities() == [PERSON]


def test_a_cheap_vault_is_brought_up_to_the_cost_of_today(filled: Library) -> None:
    dearer = Cost(memory=128, passes=1, lanes=1)
    filled.vault.unlock(PASSPHRASE, dearer)
    assert filled.vault.state().cost == dearer
    filled.vault.unlock(PASSPHRASE, CHEAP)
    assert filled.vault.state().cost == dearer


@pytest.mark.parametrize(
    ("spoiling", "said"),
    [
        ("UPDATE vault_fields SET sealed = zeroblob(272) WHERE record = 'r1' AND field = 'name'", "“name”"),
        ("UPDATE vault_fields SET sealed = substr(sealed, 1, 100) WHERE field = 'notes'", "“notes”"),
        ("DELETE FROM vault_fields WHERE field = 'contacts'", "“contacts” is gone"),
        (
            "UPDATE vault_fields SET (nonce, sealed) = (SELECT nonce, sealed FROM vault_fields WHERE record = 'r2' "
            "AND field = 'name') WHERE record = 'r1' AND field = 'name'",
            "“name”",
        ),
        ("UPDATE vault_slots SET wrapped = zeroblob(48) WHERE kind = 'passphrase'", "key is damaged"),
        (
            "UPDATE vault_slots SET settings = replace(settings, '\"passes\": 1', '\"passes\": 2')",
            "settings were changed",
        ),
        ("DELETE FROM vault_slots WHERE kind = 'passphrase'", "is missing"),
        ("DELETE FROM vault_slots", "are missing"),
    ],
)
def test_damage_is_said_and_never_written_over(filled: Library, spoiling: str, said: str) -> None:
    filled.vault.lock()
    _sql(filled, spoiling)
    before = _dump(filled)
    with pytest.raises(VaultDamaged, match=said) as refused:
        _read(filled)
    assert "Nothing was changed" in refused.value.safe
    assert traces(str(refused.value).encode()) == []
    with pytest.raises((VaultDamaged, VaultExists)):
        filled.vault.create("another", CHEAP)
    assert _dump(filled) == before


def test_what_is_removed_leaves_no_ciphertext(filled: Library) -> None:
    with filled._sessions.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT sealed FROM vault_fields WHERE record = 'r1'").all()
    assert len(rows) == len(FIELDS)
    filled.vault.remove("r1")
    filled.close()
    left = filled.path.read_bytes()
    assert not [row for (row,) in rows if row[:64] in left]
    with open_library(filled.path) as again:
        again.vault.unlock(PASSPHRASE, CHEAP)
        assert again.vault.identities() == [OTHER]


def test_closing_forgets_the_key(filled: Library) -> None:
    filled.close()
    assert not filled.vault.unlocked


def _read(library: Library) -> list[Identity]:
    library.vault.unlock(PASSPHRASE, CHEAP)
    return library.vault.identities()


def _dump(library: Library) -> list[str]:
    with closing(sqlite3.connect(library.path)) as connection:
        return [line for line in connection.iterdump() if "vault_" in line]
