"""The vault without a screen."""

import json
import os
import stat
from collections.abc import Iterator

import pytest

from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, NAME, PASSPHRASE, traces
from workstation.vault import keys


@pytest.fixture(autouse=True)
def cost(request: pytest.FixtureRequest) -> Iterator[None]:
    """A guess costs little here: dozens of commands ask for the passphrase."""
    with pytest.MonkeyPatch.context() as patched:
        if "standard" not in request.node.name:
            patched.setattr(keys, "STANDARD", CHEAP)
        yield


@pytest.fixture
def passphrase(home):
    file = home / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return file


@pytest.fixture
def who(home):
    file = home / "identity.json"
    file.write_text(json.dumps(IDENTITY), encoding="utf-8")
    return file


@pytest.fixture
def vault(run, passphrase):
    """The recovery key of a new vault."""
    made = run("vault", "init", "--passphrase-file", passphrase, "--json")
    assert made.code == 0, made.err
    assert "Fair: somebody with many machines" in made.err
    return made.json["recovery_key"]


def test_from_setting_up_to_another_passphrase(run, home, vault, passphrase, who):
    added = run(
        "source", "add", "--confidential", "--codename", CODENAME, "--description", DESCRIPTION,
        "--identity-file", who, "--passphrase-file", passphrase, "--why-unnamed", "Would be dismissed",
    )  # fmt: skip
    assert (added.code, added.out) == (0, "snowdrop\n"), added.err
    shown = run("source", "show", "snowdrop", "--json")
    assert (shown.json["name"], shown.json["kind"], shown.json["confidential"]) == (CODENAME, "unnamed person", True)
    assert traces(shown.out.encode()) == []
    identity = run("vault", "show", CODENAME, "--passphrase-file", passphrase, "--json").json
    assert (identity["name"], identity["notes"]) == (NAME, IDENTITY["notes"])

    status = run("vault", "status", "--json").json
    assert (status["exists"], status["identities"], status["readable"]) == (True, 1, None)
    assert status["kdf"]["name"] == "argon2id"
    assert run("vault", "status", "--passphrase-file", passphrase, "--json").json["readable"] == 1

    both = home / "both"
    both.write_text(f"{PASSPHRASE}\nquite another one\n")
    assert run("vault", "change-passphrase", "--passphrase-file", both).code == 0
    refused = run("vault", "status", "--passphrase-file", passphrase)
    assert (refused.code, "does not open the vault" in refused.err) == (1, True)

    key, new = home / "key", home / "new"
    key.write_text(vault.lower() + "\n")
    new.write_text("a third of them all")
    assert run("vault", "recover", "--recovery-key-file", key, "--new-passphrase-file", new).code == 0
    assert NAME in run("vault", "show", "snowdrop", "--passphrase-file", new).out
    for path in (home / "home").rglob("*"):
        if path.is_file():
            assert traces(path.read_bytes()) == [], path
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_a_guess_costs_an_attacker_what_the_standard_says(run, vault):
    assert run("vault", "status", "--json").json["kdf"] == {"name": "argon2id", **vars(keys.Cost())}


def test_no_passphrase_on_the_command_line_or_in_the_environment(run, vault, monkeypatch):
    assert run("vault", "status", "--passphrase", PASSPHRASE).code == 2
    monkeypatch.setitem(os.environ, "WORKSTATION_PASSPHRASE", PASSPHRASE)
    refused = run("vault", "show", "anyone")
    assert (refused.code, "there is no terminal to ask at" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--confidential", "--codename", "Heron"), "needs --codename and --identity-file"),
        (("Ann", "--confidential", "--codename", "Heron", "--identity-file", "x"), "nothing but codename"),
        (("--confidential", "--codename", "Heron", "--identity-file", "x", "--kind", "wire"), "nothing but codename"),
        ((), "name the source"),
    ],
)
def test_a_wrong_use_is_said(run, words, said):
    refused = run("source", "add", *words)
    assert (refused.code, said in " ".join(refused.err.replace("│", " ").split())) == (2, True), refused.err


@pytest.mark.parametrize(
    ("codename", "description"),
    [
        ("J. Gutierrez", "x"),
        ("Gutierrez", "x"),
        ("Heron", "an official close to the Zubizarretas, José"),
        ("pepe-Pepe", "x"),
    ],
)
def test_a_codename_or_a_description_that_tells_is_refused(run, vault, passphrase, who, codename, description):
    refused = run(
        "source", "add", "--confidential", "--codename", codename, "--description", description,
        "--identity-file", who, "--passphrase-file", passphrase,
    )  # fmt: skip
    assert (refused.code, "says who it is" in refused.err) == (1, True)
    assert run("source", "list", "--json").json == []
    assert run("vault", "status", "--json").json["identities"] == 0


def test_an_identity_as_lines(run, home, vault, passphrase):
    file = home / "who.txt"
    file.write_text("Ann Zubiri\naka: Nan Z\nsignal: +1 202 555 0147\nnotes: never by e-mail\nand at night\n")
    run(
        "source", "add", "--confidential", "--codename", "Heron", "--description", "an official",
        "--identity-file", file, "--passphrase-file", passphrase,
    )  # fmt: skip
    told = run("vault", "show", "heron", "--passphrase-file", passphrase, "--json").json
    assert (told["name"], told["spellings"], told["notes"]) == (
        "Ann Zubiri",
        ["Nan Z"],
        "never by e-mail\nand at night",
    )
    assert told["contacts"] == [{"kind": "signal", "value": "+1 202 555 0147", "note": ""}]


def test_nothing_of_a_confidential_source_is_edited_into_the_clear(run, vault, passphrase, who):
    run(
        "source", "add", "--confidential", "--codename", CODENAME, "--description", DESCRIPTION,
        "--identity-file", who, "--passphrase-file", passphrase,
    )  # fmt: skip
    refused = run("source", "edit", "snowdrop", "--notes", "lives in the harbour")
    assert (refused.code, "belong in the vault" in refused.err) == (1, True)
    assert run("source", "edit", "snowdrop", "--kind", "wire").code == 1


def test_a_file_that_is_not_there_is_told_as_what_it_is(run, home, vault, passphrase):
    told = run(
        "source", "add", "--confidential", "--codename", "Heron",
        "--identity-file", home / "no-such-file", "--passphrase-file", passphrase,
    )  # fmt: skip
    assert told.code == 1
    assert "no-such-file cannot be read" in told.err
    assert "--passphrase-file" not in told.err, "it is not the passphrase that is missing"


def test_names_are_found_allowed_scrubbed_hidden_and_purged_without_a_screen(run, home, vault, passphrase, who):
    key = ("--passphrase-file", passphrase)
    added = ("--codename", CODENAME, "--description", DESCRIPTION, "--identity-file", who)
    assert run("source", "add", "--confidential", *added, *key).code == 0
    (home / "gate.md").write_text("# Gate\n\nMr Zubizarreta left. Ada Roe stayed, said Roe.\n", encoding="utf-8")
    assert run("import", home / "gate.md").code == 0
    (home / "why").write_text("He is the mayor", encoding="utf-8")
    found = run("vault", "hits", "gate", *key, "--json").json
    assert len(found) == 1
    assert run("export", "gate", "--out", home / "out", *key).code == 1
    assert run("vault", "allow", "gate", found[0]["mark"], "--reason-file", home / "why", *key).code == 0
    assert run("export", "gate", "--out", home / "out", *key).code == 0
    assert run("vault", "scrub", "snowdrop", *key).code == 0
    assert DESCRIPTION + " left." in run("show", "gate").out

    assert run("expert", "add", "Ada Roe").code == 0
    (home / "tape.md").write_text("# Tape\n\nAda Roe spoke. Roe left. Roe Street is shut.\n", encoding="utf-8")
    assert run("import", home / "tape.md").code == 0
    hide = ("vault", "hide", "ada-roe", "--codename", "Heron", "--description", "an engineer", *key)
    listed = run(*hide, "--dry-run")
    assert (listed.code, "stayed, said ⟨Roe⟩. …  (gate (body)" in listed.out) == (0, True), listed.out
    assert run("expert", "show", "ada-roe").code == 0
    (street,) = [each for each in run(*hide, "--dry-run", "--json").json if "⟨Roe⟩ Street" in each["context"]]
    assert run(*hide, "--spare", "0").code == 1
    hidden = run(*hide, "--spare", street["mark"])
    assert hidden.code == 0, hidden.err
    assert "The family name alone was taken out beside the whole name" in hidden.out
    assert "an engineer stayed, said an engineer." in run("show", "gate").out
    assert "an engineer spoke. an engineer left. Roe Street is shut." in run("show", "tape").out
    assert run("expert", "show", "ada-roe").code == 1
    (home / "who.md").write_text("# Pepe Zubizarreta\n\nYes, Zubizarreta.\n", encoding="utf-8")
    assert run("import", home / "who.md").code == 0
    looked = run("vault", "purge", "snowdrop", "--dry-run", *key)
    assert "slug: pepe-zubizarreta" in looked.err
    assert run("vault", "scrub", "snowdrop", "--json", *key).json["keys"] == 1
    purged = run("vault", "purge", "snowdrop", "--reason", "as asked", *key)
    assert traces(purged.out.encode()) == [], "what is printed may be kept in a log"
    assert (purged.code, "1 slug" in purged.out, "Exports made before" in purged.out) == (0, True, True)
    assert [each["slug"] for each in run("source", "list", "--json").json] == ["heron"]
    assert run("vault", "status", *key, "--json").json["readable"] == 1
    assert run("doctor").code == 0
    for path in (home / "home").rglob("*"):
        if path.is_file():
            assert traces(path.read_bytes()) == [], path
            assert b"Ada Roe" not in path.read_bytes(), path
