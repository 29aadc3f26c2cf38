"""Keys: the same secret opens, any other does not; what was changed is told from what was mistyped."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.people import CHEAP
from workstation.errors import PassphraseRefused, VaultDamaged, WrongPassphrase
from workstation.vault.keys import new_data_key, opened, passphrase_slot, recovery_slot
from workstation.vault.recovery import new_recovery_key, recovery_bytes
from workstation.vault.sealing import sealed, unsealed
from workstation.vault.strength import strength

KEY = new_data_key()


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_only_the_passphrase_opens(right, other):
    slot = passphrase_slot("v", KEY, right, CHEAP)
    assert opened(slot, right) == KEY
    assert KEY not in slot.wrapped
    if other != right:
        try:
            assert opened(slot, other) == KEY
        except WrongPassphrase:
            return
        import unicodedata

        assert unicodedata.normalize("NFC", other) == unicodedata.normalize("NFC", right)


def test_accents_typed_in_two_ways_are_one_passphrase():
    assert opened(passphrase_slot("v", KEY, "caf\u00e9 ol\u00e9", CHEAP), "cafe\u0301 ole\u0301") == KEY


def test_an_empty_passphrase_is_refused():
    with pytest.raises(PassphraseRefused, match="is empty"):
        passphrase_slot("v", KEY, "", CHEAP)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"passes": 2}, "changed by another program"),
        ({"memory": 1 << 40}, "changed by another program"),
        ({"salt": "00" * 16}, "changed by another program"),
    ],
)
def test_changed_settings_are_told(changed, said):
    slot = passphrase_slot("v", KEY, "words", CHEAP)
    other = replace(slot, settings=json.dumps({**json.loads(slot.settings), **changed}))
    with pytest.raises(VaultDamaged, match=said):
        opened(other, "words")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"passes": 2}, "does not open"),
        ({"memory": 1 << 40}, "cannot be"),
        ({"memory": 1}, "cannot be"),
        ({"kdf": "md5"}, "cannot be"),
        ({"format": 9}, "newer version"),
        ({"salt": "zz"}, "cannot be read"),
    ],
)
def test_a_forger_who_mends_the_checksum_gains_nothing(changed, said):
    from workstation.vault.keys import _checksum

    slot = passphrase_slot("v", KEY, "words", CHEAP)
    settings = json.dumps({**json.loads(slot.settings), **changed})
    forged = replace(slot, settings=settings, checksum=_checksum(settings, slot.nonce, slot.wrapped))
    with pytest.raises((WrongPassphrase, VaultDamaged), match=said):
        opened(forged, "words")


def test_a_slot_of_another_vault_does_not_open():
    with pytest.raises(WrongPassphrase):
        opened(replace(passphrase_slot("v", KEY, "words", CHEAP), vault="w"), "words")


def test_the_recovery_key_opens_however_it_is_typed():
    printed = new_recovery_key()
    slot = recovery_slot("v", KEY, printed)
    assert opened(slot, f" {printed.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} ") == KEY
    with pytest.raises(WrongPassphrase, match="another vault"):
        opened(slot, new_recovery_key())


@given(st.integers(0, 35), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_sign_of_a_recovery_key_is_noticed(place, sign):
    signs = list("B3V2RWKZE7TY1R42BVYR9B13FCHBSAWYG4TQ")
    was, signs[place] = signs[place], sign
    if was == sign:
        assert len(recovery_bytes("".join(signs))) == 20
        return
    with pytest.raises(WrongPassphrase, match="as it was printed"):
        recovery_bytes("".join(signs))


@given(st.recursive(st.none() | st.text(), st.lists), st.binary(min_size=1, max_size=1), st.integers(0, 10_000))
def test_a_field_comes_back_whole_or_not_at_all(value, flipped, at):
    nonce, data = sealed(KEY, "v", "r", "name", value)
    assert unsealed(KEY, "v", "r", "name", nonce, data) == value
    assert len(data) % 256 == 16  # how long it is does not show
    at %= len(data)
    spoilt = data[:at] + bytes([data[at] ^ flipped[0]]) + data[at + 1 :]
    for other in (spoilt, data[:at], data + b"\0"):
        if other != data:
            with pytest.raises(VaultDamaged, match="name"):
                unsealed(KEY, "v", "r", "name", nonce, other)
    for place in (("w", "r", "name"), ("v", "s", "name"), ("v", "r", "notes")):
        with pytest.raises(VaultDamaged):
            unsealed(KEY, *place, nonce, data)


def test_nonces_are_never_used_twice():
    assert len({sealed(KEY, "v", "r", "name", "x")[0] for _ in range(2_000)}) == 2_000


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("", 0),
        ("password1!", 1),
        ("secret", 1),
        ("a a a a a a a a", 1),
        ("gravel otter lantern seven", 2),
        ("gravel otter lantern seven quince", 3),
        ("f8$Kq0zP!x2Lw", 3),
    ],
)
def test_strength_is_said_plainly(words, level):
    assert strength(words).level == level
    assert strength(words).said.endswith(".")
