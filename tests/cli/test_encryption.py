"""`workstation library …`: a whole library encrypted and brought back without a screen."""

import os
import signal
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.usecases.test_encryption import PASSPHRASE, files, no_more_backups, traces
from tests.vault.people import CHEAP
from workstation.domain.evidence import Backed
from workstation.storage import open_library, unlocked
from workstation.usecases import encryption
from workstation.usecases.claims import new_claim
from workstation.usecases.evidence import add_evidence_file
from workstation.vault import keys


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """A guess costs little here: a dozen commands ask for the passphrase."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keys, "STANDARD", CHEAP)
        yield
    unlocked._held.clear()


@pytest.fixture
def anew(run, home: Path):
    """Every command as in a process of its own, which knows no key."""

    def start(*words: object):
        unlocked._held.clear()
        return run("--library", home / "here" / "library.db", *words)

    return start


def test_encrypted_read_restored_and_brought_back(anew, home: Path) -> None:
    here = home / "here"
    for name, words in (("pass", PASSPHRASE), ("wrong", "no"), ("new", "another one")):
        (home / name).write_text(f"{words}\n", encoding="utf-8")
    here.mkdir()
    (home / "draft.md").write_text("# Quokkaword\n\nQuokkaword says.\n", encoding="utf-8")
    assert anew("import", home / "draft.md").code == 0
    assert anew("library", "status", "--json").json == {"encrypted": False, "in_clear": None}
    assert traces(here) == ["library.db"]

    (home / "sheet").touch()
    refused = anew("library", "encrypt", "--passphrase-file", home / "pass", "--recovery-key-out", home / "sheet")
    assert (refused.code, traces(here)) == (1, ["library.db"])
    assert "could not be written to sheet" in refused.err
    (home / "sheet").unlink()
    options = ("--passphrase-file", home / "pass", "--recovery-key-out", home / "sheet", "--delete-copies-in-clear")
    made = anew("library", "encrypt", *options)
    assert (made.code, made.out) == (0, f"{home / 'sheet'}\nNothing stands beside it in clear.\n"), made.err
    assert traces(here) == []

    shut = anew("list")
    assert (shut.code, shut.out) == (1, "")
    assert "--library-passphrase-file" in shut.err
    assert "does not open the library" in anew("list", "--library-passphrase-file", home / "wrong").err
    found = anew("search", "quokkaword", "--library-passphrase-file", home / "pass")
    assert found.out.startswith("quokkaword")
    doctor = anew("doctor", f"--library-passphrase-file={home / 'pass'}")
    assert doctor.code == 0
    assert "All that stands beside it is encrypted, too." in doctor.out
    assert anew("library", "encrypt", "--passphrase-file", home / "pass").err.startswith(
        "The library library.db is encrypted"
    )

    backup = anew("backup", "--library-passphrase-file", home / "pass", "--json").json["path"]
    key = next(line for line in (home / "sheet").read_text(encoding="utf-8").splitlines() if line.count("-") == 8)
    (home / "key").write_text(key, encoding="utf-8")
    assert (
        anew("library", "recover", "--recovery-key-file", home / "key", "--new-passphrase-file", home / "new").code == 0
    )
    assert (
        anew(
            "library", "change-passphrase", "--passphrase-file", home / "pass", "--new-passphrase-file", home / "new"
        ).code
        == 1
    )
    assert anew("list", "--library-passphrase-file", home / "pass").code == 1
    restored = anew("restore", backup, "--library-passphrase-file", home / "new")
    assert restored.code == 0, restored.err
    assert traces(here) == []

    assert anew("library", "decrypt", "--passphrase-file", home / "wrong").code == 1
    assert anew("library", "decrypt", "--passphrase-file", home / "new").code == 0
    assert anew("show", "quokkaword").code == 0
    assert anew("doctor").code == 0


def test_the_passphrase_is_asked_for_only_where_somebody_can_answer(anew, home: Path) -> None:
    (home / "here").mkdir(exist_ok=True)
    assert anew("library", "status").err.startswith("There is no library at")


def test_ctrl_c_while_large_evidence_is_encrypted_leaves_it_as_it_was(anew, home: Path) -> None:
    path = home / "here" / "library.db"
    path.parent.mkdir(exist_ok=True)
    film = home / "film.mp4"
    with film.open("wb") as opened:
        opened.truncate(48 << 20)
    with open_library(path) as library:
        add_evidence_file(library, Backed(kind="claim", id=new_claim(library, "It is so")[0].id), film)
    (home / "pass").write_text(PASSPHRASE, encoding="utf-8")
    before = files(path)
    over = threading.Event()

    def press() -> None:
        while not path.with_name("library.db.files").joinpath("converting").exists() and not over.wait(0.001):
            pass
        os.kill(os.getpid(), signal.SIGINT)

    pressing = threading.Thread(target=press)
    pressing.start()
    options = ("--passphrase-file", home / "pass", "--recovery-key-out", home / "sheet")
    stopped = anew("library", "encrypt", *options)
    over.set()
    pressing.join()
    assert (stopped.code, stopped.out) == (1, "")
    assert stopped.err.startswith("Encrypting the library was stopped.")
    assert "The library is as it was." in stopped.err
    assert not unlocked.is_encrypted(path)
    assert not (home / "sheet").exists()  # of a key that opens nothing
    assert files(path) == before


@pytest.mark.parametrize("trouble", ["no backup", "Ctrl+C"])
def test_once_it_is_encrypted_the_recovery_key_reaches_the_person(anew, home: Path, trouble: str) -> None:
    path = home / "here" / "library.db"
    path.parent.mkdir(exist_ok=True)
    open_library(path).close()
    (home / "pass").write_text(PASSPHRASE, encoding="utf-8")

    def at(step: str) -> None:
        if trouble == "no backup":
            no_more_backups(path, step)
        elif step == "exchanged":
            raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(encryption, "encrypt", partial(encryption.encrypt, at=at))
        made = anew("library", "encrypt", "--passphrase-file", home / "pass")
    assert unlocked.is_encrypted(path)
    assert (made.code == 0) == (trouble == "no backup")
    assert ("No backup was made: The file backups could not be written" in made.err) == (trouble == "no backup")
    told = made.out if trouble == "no backup" else made.err
    key = next(line for line in told.splitlines() if line.count("-") == 8)
    unlocked._held.clear()
    encryption.unlock(path, key, "recovery")
    again = ("library", "encrypt", "--passphrase-file", home / "pass", "--recovery-key-out", home / "sheet")
    assert anew(*again).code == 1
    assert not (home / "sheet").exists()  # of a key that opens nothing
