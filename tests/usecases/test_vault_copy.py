"""The vault in a complete copy: only when asked, only as ciphertext, and it opens where it came in."""

import json

import pytest

from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, PASSPHRASE, traces
from workstation.errors import VaultMissing, WrongPassphrase
from workstation.usecases.articles import add_article
from workstation.usecases.confidential import add_confidential, identity_of
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files
from workstation.usecases.vault_copy import SEALED_NAME, write_vault


@pytest.fixture
def copied(library, tmp_path):
    library.vault.create(PASSPHRASE, CHEAP)
    add_confidential(library, CODENAME, DESCRIPTION, IDENTITY)
    add_article(library, slug="quay", body="Said [the official]{source=snowdrop}.")
    library.vault.lock()
    export_articles(library, None, "markdown", "full", None, tmp_path / "copy", overrides={"vault-locked": "a copy"})
    return tmp_path / "copy"


def test_it_comes_along_sealed_and_opens_with_its_own_passphrase(library, other_library, copied):
    assert not (copied / SEALED_NAME).exists()  # only when asked
    (path,) = write_vault(library, copied)
    assert traces(path.read_bytes()) == []
    report, _ = import_files(other_library, [copied])
    assert [line.outcome for line in report.lines].count("refused") == 0
    with pytest.raises(WrongPassphrase):
        other_library.vault.unlock("something else entirely")
    other_library.vault.unlock(PASSPHRASE, CHEAP)
    assert identity_of(other_library, "snowdrop").name == IDENTITY["name"]
    again, _ = import_files(other_library, [path])
    assert [line.outcome for line in again.lines] == ["skipped"]


def test_another_vault_is_left_as_it_is(library, other_library, copied):
    other_library.vault.create("another passphrase here", CHEAP)
    (path,) = write_vault(library, copied)
    (line,) = import_files(other_library, [path])[0].lines
    assert line.outcome == "refused"
    assert "a vault of its own" in line.notes[0]
    assert other_library.vault.identities() == []


@pytest.mark.parametrize("damage", [b"", b"{}", b"[]", b'{"vault": 1, "slots": [], "fields": []}', b"cut"])
def test_what_is_damaged_is_refused_in_words(library, other_library, copied, damage):
    (path,) = write_vault(library, copied)
    path.write_bytes(path.read_bytes()[:-40] if damage == b"cut" else damage)
    (line,) = import_files(other_library, [path])[0].lines
    assert line.outcome == "refused"
    assert not other_library.vault.exists


def test_a_field_that_was_exchanged_does_not_open(library, other_library, copied):
    (path,) = write_vault(library, copied)
    told = json.loads(path.read_bytes())
    first, second = told["fields"][:2]
    first[2:], second[2:] = second[2:], first[2:]
    path.write_text(json.dumps(told))
    import_files(other_library, [path])
    other_library.vault.unlock(PASSPHRASE, CHEAP)
    with pytest.raises(Exception, match="damaged"):
        other_library.vault.identities()


def test_without_a_vault_it_says_so(library, tmp_path):
    with pytest.raises(VaultMissing):
        write_vault(library, tmp_path)
