"""An encrypted library has no door in clear: whatever was typed, kept or left by a kill; and it goes back as it was."""

import io
import os
import shutil
import sqlite3
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PIL import Image as Pillow

from tests.vault.people import CHEAP
from workstation.domain.evidence import Backed, FileState
from workstation.errors import (
    Cancelled,
    CannotWrite,
    LibraryDamaged,
    LibraryEncrypted,
    LibraryHeld,
    NotALibrary,
    WorkstationError,
    WrongPassphrase,
)
from workstation.export.options import STANDARD
from workstation.storage import Library, open_library, unlocked, watching
from workstation.storage.backup import verified_copy
from workstation.storage.converting import STEPS
from workstation.storage.database import bare
from workstation.storage.journal import Lines, text_hash
from workstation.storage.where import SCHEMA
from workstation.usecases import backing_up, encryption
from workstation.usecases.articles import add_article, save_body
from workstation.usecases.claims import new_claim
from workstation.usecases.doctor import check, rebuild_index
from workstation.usecases.evidence import add_evidence_file, copy_out
from workstation.usecases.experts import add_expert
from workstation.usecases.exporting import written_from
from workstation.usecases.exporting_hand import Order
from workstation.usecases.exporting_many import put_out
from workstation.usecases.journalling import article_journal, recover
from workstation.usecases.making_ahead import _made, _processes
from workstation.usecases.searching import search_articles

PASSPHRASE = "sail gravel otter minute plum"
CANARY = "Quokkaword"
FIXTURES = Path(__file__).parents[1] / "storage" / "fixtures"


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Every test begins as a new process does: with no key."""
    yield
    unlocked._held.clear()


def picture() -> bytes:
    out = io.BytesIO()
    Pillow.effect_noise((64, 64), 90).save(out, "PNG")
    return out.getvalue()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a canary in everything it can hold, closed, in clear."""
    path = tmp_path_factory.mktemp("made") / "library.db"
    tape = path.with_name("tape.mp3")
    tape.write_bytes(CANARY.encode() * 120_000)  # larger than a piece
    with open_library(path) as library:
        article, _ = add_article(
            library, headline=f"{CANARY} head", body=f"{CANARY} says.", internal_note=f"note {CANARY}"
        )
        add_expert(library, f"{CANARY} Person", role=CANARY)
        claim = new_claim(library, f"{CANARY} is so")[0]
        add_evidence_file(library, Backed(kind="claim", id=claim.id), tape)
        library.images.add(picture(), f"{CANARY}.png")
        save_body(library, article.id, f"{CANARY} says it again.")
    tape.unlink()
    return path


@pytest.fixture
def plain(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made.parent, tmp_path / "here")
    return tmp_path / "here" / made.name


@pytest.fixture
def encrypted(plain: Path) -> Path:
    """The same, encrypted, with what was in clear purged; its key is held."""
    done = encryption.encrypt(plain, encryption.plan(PASSPHRASE, purge=True, cost=CHEAP))
    assert done.in_clear == ()
    return plain


def told(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that holds records."""
    with closing(bare(path, "ro")) as connection:
        listed = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'article_search%' "
            "AND name NOT LIKE 'sqlite_%' AND name <> 'stamps'"
        ).fetchall()
        return {name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for (name,) in listed}


def files(path: Path) -> dict[str, bytes]:
    beside = path.with_name(path.name + ".files")
    kept = [each for name in ("media", "evidence") for each in (beside / name).rglob("*") if each.is_file()]
    return {each.relative_to(beside).as_posix(): each.read_bytes() for each in kept}


def traces(folder: Path) -> list[str]:
    """Files with the canary in their bytes or their name, or a picture that can be seen."""
    words = [CANARY.lower().encode(code) for code in ("utf-8", "utf-16-le")] + [b"\x89png", b"sqlite format 3"]
    found = [each for each in folder.rglob("*") if each.is_file()]
    return [
        each.name
        for each in found
        if CANARY.lower() in each.name.lower() or any(word in each.read_bytes().lower() for word in words)
    ]


def is_well(path: Path) -> None:
    with open_library(path) as library:
        wrong = [each.sentence for each in check(library) if not each.ok]
        assert wrong == []
        assert len(search_articles(library, CANARY).hits) == 1
        (image,) = library.images.list()
        assert library.images.data(image.name).startswith(b"\x89PNG")
        (piece,) = library.evidence.list()
        assert library.evidence.state(piece) is FileState.THERE


def test_no_word_and_no_picture_stands_in_any_byte_of_the_folder(encrypted: Path) -> None:
    with open_library(encrypted) as library:
        (article,) = (library.articles.by_id(line.id) for line in library.articles.list().rows)
        library.images.add(picture(), f"{CANARY} 2.png")
        library.kept_findings.put(article.id, "rules", "digest", CANARY)
        assert library.kept_findings.get(article.id, "rules", "digest") == CANARY
        save_body(library, article.id, f"{CANARY} a third time.")
        journal = article_journal(library, article.id)
        journal.append(text_hash(f"{CANARY} a third time."), [Lines(1, 0, 1, (f"{CANARY} typed.",))])
        lost = article_journal(library, "no-article")
        lost.append(text_hash(""), [Lines(1, 0, 1, (f"{CANARY} of no article.",))])
        backing_up.back_up(library)
        assert traces(encrypted.parent) == []  # with the -wal file and the journal there, as a kill would leave them
        found, _ = recover(library)
        assert sorted(each.words for each in found) == [0, 0]
        assert library.articles.by_id(article.id).body == f"{CANARY} typed."
        (aside,) = (each.set_aside for each in found if each.set_aside)
        assert traces(encrypted.parent) == []
    is_kept = encryption.unseal(encrypted, [aside], encrypted.parent.parent / "out")
    assert [each.read_text() for each in is_kept] == [f"{CANARY} of no article.\n"]
    assert traces(encrypted.parent) == []
    encryption.decrypt(encrypted)
    (kept,) = (encrypted.with_name("library.db.files") / "journal" / "set-aside").glob("*.txt")
    assert kept.read_text() == f"{CANARY} of no article.\n"


def test_encrypted_and_brought_back_it_is_the_same(plain: Path) -> None:
    before, beside = told(plain), files(plain)
    done = encryption.encrypt(plain, encryption.plan(PASSPHRASE, cost=CHEAP))
    assert [each.name for each in done.in_clear] == [done.backup.name]  # said, not passed over
    is_well(plain)
    assert told(plain) == before
    assert not beside.keys() & files(plain).keys()
    encryption.decrypt(plain)
    assert (told(plain), files(plain)) == (before, beside)
    assert not plain.with_name("library.db.files").joinpath("key").exists()
    unlocked._held.clear()
    is_well(plain)


def test_its_search_index_does_not_forget_each_word_at_once_which_made_a_save_slow(plain: Path) -> None:
    def forgets_at_once() -> bool:
        with open_library(plain), closing(bare(plain, "ro")) as connection:
            return bool(dict(connection.execute("SELECT k, v FROM article_search_config")).get("secure-delete"))

    in_clear = forgets_at_once()
    assert in_clear == (sqlite3.sqlite_version_info >= (3, 42))
    encryption.encrypt(plain, encryption.plan(PASSPHRASE, cost=CHEAP))
    assert not forgets_at_once()
    with open_library(plain) as library:
        rebuild_index(library)
    assert not forgets_at_once()
    is_well(plain)
    encryption.decrypt(plain)
    assert forgets_at_once() == in_clear


@pytest.mark.parametrize("way", ["decrypted", "restored"])
def test_a_word_deleted_while_it_was_encrypted_does_not_come_back_in_clear(plain: Path, way: str) -> None:
    in_clear = plain.with_name("in clear.db")
    shutil.copyfile(plain, in_clear)
    encryption.encrypt(plain, encryption.plan(PASSPHRASE, purge=True, cost=CHEAP))
    with open_library(plain) as library:
        article, _ = add_article(library, headline="Ink", body="Xylographics are cut in wood.")
        save_body(library, article.id, "They are cut in wood.")
    if way == "decrypted":
        encryption.decrypt(plain)
    else:
        backing_up.restore_library(in_clear, plain)
    found = plain if way == "decrypted" else in_clear
    assert not unlocked.is_encrypted(found)
    assert b"ylographics" not in found.read_bytes()


def test_killed_just_before_the_exchange_its_second_name_is_not_overwritten(plain: Path) -> None:
    before = told(plain)
    os.link(plain, plain.with_name("library.db.77.old.part"))
    plain.with_name("library.db.files").joinpath("converting").touch()
    is_well(plain)
    assert told(plain) == before
    assert list(plain.parent.glob("*.part")) == []


def test_only_the_passphrase_or_the_recovery_key_opens_it(plain: Path) -> None:
    planned = encryption.plan(PASSPHRASE, purge=True, cost=CHEAP)
    encryption.encrypt(plain, planned)
    unlocked._held.clear()
    before = {each: each.read_bytes() for each in plain.parent.rglob("*") if each.is_file()}
    with pytest.raises(LibraryEncrypted, match="is encrypted") as said:
        open_library(plain)
    assert "--library-passphrase-file" in said.value.remedy
    with pytest.raises(WrongPassphrase, match="does not open the library"):
        encryption.unlock(plain, "sail gravel otter minute plums")
    with pytest.raises(LibraryEncrypted):
        open_library(plain, write=False)
    assert {each: each.read_bytes() for each in plain.parent.rglob("*") if each.is_file()} == before
    encryption.unlock(plain, planned.printed.lower(), "recovery")
    is_well(plain)
    unlocked._held.clear()
    encryption.change_passphrase(plain, PASSPHRASE, "another", cost=CHEAP)
    for secret in (PASSPHRASE, "another"):
        if secret == PASSPHRASE:
            with pytest.raises(WrongPassphrase):
                encryption.unlock(plain, secret)
        else:
            encryption.unlock(plain, secret)
    is_well(plain)
    copies = plain.with_name("library.db.files").joinpath("backups").glob("*.key")
    assert {each.read_text() for each in copies} == {plain.with_name("library.db.files").joinpath("key").read_text()}


@pytest.mark.parametrize("harm", [b"", b"{", b'{"workstation library key": 1, "id": "00", "slots": [{}]}', None])
def test_a_damaged_or_missing_key_file_is_told_and_the_one_beside_a_backup_serves(
    encrypted: Path, harm: bytes | None
) -> None:
    unlocked._held.clear()
    key = encrypted.with_name("library.db.files") / "key"
    others = list((key.parent / "backups").glob("*.key"))
    if harm is None:
        key.unlink()
    else:
        key.write_bytes(harm)
    encryption.unlock(encrypted, PASSPHRASE)
    is_well(encrypted)
    unlocked._held.clear()
    for each in others:
        each.unlink()
    wanted = LibraryDamaged if harm is not None else NotALibrary
    with pytest.raises(wanted, match=r"key file .*is (damaged|missing)"):
        encryption.unlock(encrypted, PASSPHRASE)
    with pytest.raises(wanted, match=r"key file .*is (damaged|missing)"):
        open_library(encrypted)
    with pytest.raises(wanted):
        backing_up.repair(encrypted)


@pytest.mark.skipif(sys.platform == "win32", reason="a process is copied to be killed")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize(
    ("way", "step"), [("encrypt", step) for step in STEPS[1:-1]] + [("decrypt", "files"), ("decrypt", "exchanged")]
)
def test_killed_between_two_steps_it_opens_whole_and_of_one_kind(plain: Path, way: str, step: str) -> None:
    planned = encryption.plan(PASSPHRASE, purge=True, cost=CHEAP)
    if way == "decrypt":
        encryption.encrypt(plain, planned)
    before = told(plain)

    def kill(reached: str) -> None:
        if reached == step:
            os._exit(7)

    child = os.fork()
    if child == 0:
        if way == "encrypt":
            encryption.encrypt(plain, planned, at=kill)
        else:
            encryption.decrypt(plain, at=kill)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    now_encrypted = unlocked.is_encrypted(plain)
    assert now_encrypted == ((way == "encrypt") == (step == "exchanged"))
    if now_encrypted and unlocked.is_locked(plain):
        encryption.unlock(plain, PASSPHRASE)
    is_well(plain)
    assert told(plain) == before
    beside = plain.with_name("library.db.files")
    assert not (beside / "converting").exists()
    assert list(plain.parent.glob("*.part")) == []
    sealed = [each for each in files(plain) if each.endswith(".sealed")]
    assert len(sealed) == (2 if now_encrypted else 0)
    assert len(files(plain)) == 2
    assert (beside / "key").exists() == now_encrypted


@pytest.mark.parametrize("way", ["encrypt", "decrypt"])
def test_stopped_in_any_of_its_parts_it_is_as_it_was(plain: Path, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "STEPS", 500)  # the database is small
    planned = encryption.plan(PASSPHRASE, cost=CHEAP)
    if way == "decrypt":
        encryption.encrypt(plain, planned)

    def run(stop_at: str, parts: list[str]) -> None:
        def heard(done: int, total: int, what: str) -> bool:
            assert 0 <= done <= total or total == 0
            parts.append(what)
            return what != stop_at

        if way == "encrypt":
            encryption.encrypt(plain, planned, progress=heard)
        else:
            encryption.decrypt(plain, progress=heard)

    before, beside = told(plain), files(plain)
    for part in ("copying it first", "pictures and evidence", "the database"):
        with pytest.raises(Cancelled, match="was stopped") as said:
            run(part, parts := [])
        assert said.value.safe == "The library is as it was."
        assert parts[-1] == part
        assert (told(plain), files(plain)) == (before, beside)
        assert unlocked.is_encrypted(plain) == (way == "decrypt")
        assert plain.with_name("library.db.files").joinpath("key").exists() == (way == "decrypt")
        assert list(plain.parent.rglob("*.part")) == []
    run("what it was before goes", parts := [])  # too late to stop: then it is done
    assert "what it was before goes" in parts
    assert unlocked.is_encrypted(plain) == (way == "encrypt")
    assert told(plain) == before
    is_well(plain)


def test_large_evidence_goes_through_in_pieces(plain: Path) -> None:
    large = plain.with_name("film.mp4")
    with large.open("wb") as file:
        file.truncate(48 << 20)
    with open_library(plain) as library:
        (piece,) = library.evidence.list()
        add_evidence_file(library, piece.backs, large)
    large.unlink()
    heard: list[tuple[int, int]] = []

    def listen(done: int, total: int, what: str) -> bool:
        if what == "pictures and evidence":
            heard.append((done, total))
        return True

    tracemalloc.start()
    encryption.encrypt(plain, encryption.plan(PASSPHRASE, purge=True, cost=CHEAP), progress=listen)
    assert tracemalloc.get_traced_memory()[1] < 16 << 20
    tracemalloc.stop()
    assert len(heard) > 90  # a word for each mebibyte, written and compared
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1] > 96 << 20


def test_who_has_it_open_keeps_it_as_it_is(plain: Path) -> None:
    with open_library(plain), pytest.raises(LibraryHeld):
        encryption.encrypt(plain, encryption.plan(PASSPHRASE, cost=CHEAP))
    with open_library(plain, write=False) as reader:
        assert reader.articles.slugs()
        with pytest.raises(WorkstationError, match=r"open in another|busy"):
            encryption.encrypt(plain, encryption.plan(PASSPHRASE, cost=CHEAP))
    assert not unlocked.is_encrypted(plain)
    is_well(plain)
    with pytest.raises(NotALibrary, match="not encrypted"):
        encryption.decrypt(plain)


def test_a_disk_that_takes_no_more_leaves_it_as_it_was(plain: Path) -> None:
    before, beside = told(plain), files(plain)
    key = plain.with_name("library.db.files") / "key.part"
    key.mkdir()  # nothing can be written there
    with pytest.raises(CannotWrite, match=r"key could not be written"):
        encryption.encrypt(plain, encryption.plan(PASSPHRASE, cost=CHEAP))
    key.rmdir()
    assert (told(plain), files(plain)) == (before, beside)
    assert not unlocked.is_encrypted(plain)
    is_well(plain)


def no_more_backups(path: Path, step: str) -> None:
    """Once it is done: those there are elsewhere, and no folder can be made for more."""
    if step == "settled":
        backups = path.with_name(f"{path.name}.files") / "backups"
        backups.rename(backups.with_name("left-behind"))
        backups.touch()


def test_a_last_backup_that_fails_is_told_and_all_else_is_done(plain: Path) -> None:
    planned = encryption.plan(PASSPHRASE, purge=True, cost=CHEAP)
    assert not encryption.is_done(plain, planned)
    done = encryption.encrypt(plain, planned, at=partial(no_more_backups, plain))
    assert done.after is None
    assert done.no_backup.startswith("The file backups could not be written: ")
    assert encryption.is_done(plain, planned)
    assert done.in_clear == ()
    assert traces(plain.parent) == []
    left = plain.with_name("library.db.files")
    (left / "backups").unlink()
    shutil.rmtree(left / "left-behind")
    done = encryption.decrypt(plain, at=partial(no_more_backups, plain))
    assert (done.after, done.no_backup[:16]) == (None, "The file backups")
    (left / "backups").unlink()
    is_well(plain)


@pytest.mark.parametrize(("step", "safe"), [("copied", "The library is as it was."), ("exchanged", "Nothing was lost")])
def test_a_disk_that_fails_says_on_which_side_of_the_exchange(plain: Path, step: str, safe: str) -> None:
    def fail(reached: str) -> None:
        if reached == step:
            raise OSError(5, "Input/output error")

    with pytest.raises(CannotWrite) as said:
        encryption.encrypt(plain, planned := encryption.plan(PASSPHRASE, cost=CHEAP), at=fail)
    assert said.value.safe.startswith(safe)
    assert encryption.is_done(plain, planned) == (step == "exchanged")
    is_well(plain)


def test_one_writes_and_others_read(encrypted: Path) -> None:
    with open_library(encrypted) as first, open_library(encrypted) as second:
        assert (first.read_only, second.read_only) == (False, True)
        assert second.articles.slugs() == first.articles.slugs()
        with pytest.raises(LibraryHeld):
            add_article(second, headline="no")
        first.close()
        assert second.try_write()
        add_article(second, headline="now")


def test_evidence_leaves_in_clear_only_where_it_is_told_to(encrypted: Path, tmp_path: Path) -> None:
    with open_library(encrypted) as library:
        (piece,) = library.evidence.list()
        copy = copy_out(library, piece.id, tmp_path / "out" / "tape.mp3")
        assert copy.read_bytes() == CANARY.encode() * 120_000
        library.evidence.files.place(piece.file).write_bytes(b"noise")
        assert library.evidence.state(piece) is FileState.CHANGED
        with pytest.raises(LibraryDamaged, match="changed on the disk"):
            library.evidence.file(piece)


def test_a_backup_is_restored_alone_by_the_key_that_went_with_it(encrypted: Path, tmp_path: Path) -> None:
    with open_library(encrypted) as library:
        backup = backing_up.back_up(library)[0].path
    elsewhere = tmp_path / "elsewhere" / "library.db"
    elsewhere.parent.mkdir()
    alone = elsewhere.with_name("alone.db")
    shutil.copy(backup, alone)
    shutil.copy(f"{backup}.key", f"{alone}.key")
    unlocked._held.clear()
    with pytest.raises(LibraryEncrypted):
        backing_up.restore_library(elsewhere, alone)
    encryption.unlock(alone, PASSPHRASE)
    backing_up.restore_library(elsewhere, alone)
    assert told(elsewhere) == told(encrypted)
    unlocked._held.clear()
    encryption.unlock(elsewhere, PASSPHRASE)
    with open_library(elsewhere) as library:
        assert library.seal is not None
    assert not any(name.endswith(".db") for name in traces(elsewhere.parent))


def test_going_back_to_a_backup_in_clear_leaves_it_encrypted(plain: Path) -> None:
    done = encryption.encrypt(plain, encryption.plan(PASSPHRASE, cost=CHEAP))
    backing_up.restore_library(plain, done.backup)
    assert unlocked.is_encrypted(plain)
    is_well(plain)
    encryption.decrypt(plain)
    backing_up.restore_library(plain, done.after)  # and the other way round
    assert not unlocked.is_encrypted(plain)
    is_well(plain)


def test_a_damaged_one_is_told_and_its_last_good_backup_offered(encrypted: Path) -> None:
    whole = encrypted.read_bytes()
    for at, harm in ((4_096 * 3 + 9, b"\xff" * 64), (0, b"\0" * 16), (len(whole) - 100, None)):
        encrypted.write_bytes(whole[:at] + (harm + whole[at + len(harm) :] if harm else b""))
        with pytest.raises(LibraryDamaged):
            open_library(encrypted)
        backup = backing_up.last_good_backup(encrypted)
        assert backup is not None
        backing_up.restore_library(encrypted, None)
        is_well(encrypted)
    encrypted.write_bytes(whole[: 4_096 * 40] + os.urandom(4_096) + whole[4_096 * 41 :])
    repaired = backing_up.repair(encrypted)
    assert unlocked.is_encrypted(repaired.path)
    assert traces(repaired.path.parent) == []


def test_one_of_an_older_version_is_brought_up_to_date_encrypted(tmp_path: Path) -> None:
    planned = encryption.plan(PASSPHRASE, cost=CHEAP)
    path = tmp_path / "library.db"
    old = shutil.copy(FIXTURES / "schema-3.db", tmp_path / "old.db")
    planned.key.write(tmp_path / "library.db.files" / "key")
    unlocked.hold(planned.seal)
    verified_copy(old, path, seal=planned.seal, key=False)
    with open_library(path) as library:
        assert library.articles.slugs()
        assert [each.sentence for each in check(library) if not each.ok] == []
    with closing(bare(path, "ro")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
    (copy,) = (tmp_path / "library.db.files" / "backups").glob("before-*.db")
    assert unlocked.is_encrypted(copy)
    assert Path(f"{copy}.key").exists()


def test_other_processes_that_export_are_given_the_key(encrypted: Path, tmp_path: Path) -> None:
    with open_library(encrypted) as library:
        out = tmp_path / "out"
        order = Order(encrypted, "html", "", STANDARD, out, {}, "default", briefly=True, write=written_from)
        ids = [id for _, id in library.articles.ids()]
        with _processes(1, order, library.seal) as pool:
            (made,) = pool.submit(_made, ids).result()
        assert made.refused == ""
        put_out(library, [made])
    assert CANARY in next(out.glob("*.html")).read_text(encoding="utf-8")


def test_a_library_in_clear_never_meets_another_database(plain: Path) -> None:
    with open_library(plain) as library:
        raw = library._sessions.engine.raw_connection()
        assert isinstance(raw.driver_connection, sqlite3.Connection)
        raw.close()
        assert isinstance(library, Library)
        assert library.seal is None
