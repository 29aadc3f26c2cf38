"""Encrypting the whole library from the window: passphrase, recovery key noted, then it closes to be opened anew."""

import gc
import shutil
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.window.conftest import Asked, Desk
from tests.usecases.test_encryption import PASSPHRASE, files, told, traces
from tests.vault.people import CHEAP
from workstation.domain.evidence import Backed
from workstation.storage import open_library, unlocked
from workstation.ui.converting import Converting, _tell_of, convert
from workstation.ui.crash import rescue
from workstation.ui.jobs import Jobs
from workstation.ui.themes import Themes
from workstation.ui.vault.library_dialogs import DecryptDialog, EncryptDialog
from workstation.usecases import encryption
from workstation.usecases.articles import add_article
from workstation.usecases.claims import new_claim
from workstation.usecases.encryption import Converted
from workstation.usecases.evidence import add_evidence_file
from workstation.vault import keys


def test_the_recovery_key_is_noted_first_and_then_it_is_done(desk: Desk, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(keys, "STANDARD", CHEAP)
    article = desk.article(headline="Quokkaword", body="Quokkaword says.")
    desk.open(article)
    plans: list[encryption.Plan | None] = []
    desk.window.workbench.conversion_wanted.connect(plans.append)
    assert not desk.window.commands.action("library_decrypt").isEnabled()
    desk.run("library_encrypt")
    (dialog,) = desk.window.findChildren(EncryptDialog)
    for field in (dialog.new, dialog.again):
        desk.qtbot.keyClicks(field.line, PASSPHRASE)
    dialog.purge.setChecked(True)
    desk.qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    desk.settle()
    assert dialog.key.text().count("-") == 8
    assert not dialog.go.isEnabled()
    assert plans == []
    dialog.noted.setChecked(True)
    desk.qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    (plan,) = plans
    assert plan is not None
    path = tmp_path / "copy" / "library.db"  # the one on show is closed by who hears the wish
    path.parent.mkdir()
    desk.settle()
    desk.library.put_away()
    shutil.copyfile(desk.library.path, path)
    before = told(path)
    convert(path, plan, desk.window.workbench.themes)
    assert unlocked.is_encrypted(path)
    assert traces(path.parent) == []
    assert told(path) == before
    convert(path, None, desk.window.workbench.themes)
    assert told(path) == before
    unlocked._held.clear()


def test_what_cannot_be_done_is_told_and_leaves_it_as_it_was(desk: Desk, asked: Asked) -> None:
    planned = encryption.plan(PASSPHRASE, cost=CHEAP)
    convert(desk.library.path, planned, desk.window.workbench.themes)  # this window holds it
    assert "open for writing" in asked.errors[0].happened
    assert not unlocked.is_encrypted(desk.library.path)
    unlocked._held.clear()


def with_a_film(path: Path) -> None:
    film = path.with_name("film.mp4")
    film.write_bytes(bytes(24 << 20))
    with open_library(path) as library:
        claim = new_claim(library, "Quokkaword is so")[0]
        add_evidence_file(library, Backed(kind="claim", id=claim.id), film)
    film.unlink()


def test_how_far_it_is_shows_and_the_window_stays_alive(qtbot, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with_a_film(path)
    shown: list[tuple[str, int]] = []
    jobs = Jobs()
    dialog = Converting(path, encryption.plan(PASSPHRASE, cost=CHEAP), Themes("light"), jobs)
    jobs.progressed.connect(lambda *_: shown.append((dialog.step.text(), dialog.bar.value())))
    late: list[tuple[str, bool]] = []
    dialog.exchanged.connect(lambda: late.append((dialog.step.text(), dialog.stop_button.isEnabled())))
    assert dialog.stop_button.isEnabled()
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert jobs.wait(60)
    assert ("pictures and evidence: 100 %", 1000) in shown
    assert dialog.trouble is None
    assert dialog.done_with is not None
    assert unlocked.is_encrypted(path)
    dialog.stop()  # pressed at the last moment
    assert dialog.step.text() == "Stopping; the library stays as it was…"
    dialog.exchanged.emit()
    assert late == [("what it was before goes…", False), ("Too late to stop: what it was before goes…", False)]
    jobs.close()
    dialog.hide()
    unlocked._held.clear()


def test_stop_leaves_it_as_it_was(qtbot, tmp_path: Path, asked: Asked) -> None:
    path = tmp_path / "library.db"
    with_a_film(path)
    before, beside = told(path), files(path)
    clock = QTimer(interval=5)

    def press() -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, Converting) and each.isVisible():
                clock.stop()
                assert not gc.isenabled(), "a worker may destroy nothing of the window before"
                qtbot.mouseClick(each.stop_button, Qt.MouseButton.LeftButton)
                assert not each.stop_button.isEnabled()
                assert each.step.text() == "Stopping; the library stays as it was…"

    clock.timeout.connect(press)
    clock.start()
    convert(path, encryption.plan(PASSPHRASE, cost=CHEAP), Themes("light"))
    assert gc.isenabled()
    assert asked.said == [("Encrypting the library was stopped.", "The library is as it was.")]
    assert not unlocked.is_encrypted(path)
    assert (told(path), files(path)) == (before, beside)
    unlocked._held.clear()


def test_what_is_not_as_somebody_may_think_is_told(asked: Asked, tmp_path: Path) -> None:
    _tell_of(Converted(tmp_path, None, "The disk is full.", (tmp_path / "old.db",)), encrypted=True)
    _tell_of(Converted(tmp_path, None, "The disk is full."), encrypted=False)
    _tell_of(Converted(tmp_path, tmp_path), encrypted=True)
    no_backup = "No backup was made: The disk is full. Make one as soon as that is mended."
    first, second, third = asked.said
    assert (first, third) == (("The library is encrypted.", no_backup), ("The library is in clear now.", no_backup))
    assert str(tmp_path / "old.db") in second[1]


def test_a_text_that_could_not_be_stored_is_rescued_sealed(desk: Desk, tmp_path: Path) -> None:
    desk.open(desk.article(headline="Quokkaword", body="Quokkaword says."))
    session = desk.window.workbench.current
    desk.window.area.form.editor.insertPlainText("Quokkaword typed. ")
    planned = encryption.plan(PASSPHRASE, cost=CHEAP)
    desk.library.seal = planned.seal
    (kept,) = rescue([session], tmp_path / "rescued", desk.library)
    assert traces(tmp_path / "rescued") == []
    assert kept.name.endswith(".md.sealed")
    assert encryption.readable(desk.library, kept.read_bytes()).decode().startswith("Quokkaword typed.")
    desk.library.seal = None
    desk.settle()


def test_bringing_it_back_asks_for_the_passphrase_once_more(make_desk, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with open_library(path) as library:
        add_article(library, headline="Quokkaword")
    encryption.encrypt(path, encryption.plan(PASSPHRASE, cost=CHEAP))
    with open_library(path) as library:
        desk = make_desk(library)
        wanted: list[object] = []
        desk.window.workbench.conversion_wanted.connect(wanted.append)
        assert not desk.window.commands.action("library_encrypt").isEnabled()
        desk.run("library_decrypt")
        (dialog,) = desk.window.findChildren(DecryptDialog)
        for secret, heard in (("wrong", []), (PASSPHRASE, [None])):
            desk.qtbot.keyClicks(dialog.passphrase.line, secret)
            desk.qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
            desk.settle()
            assert wanted == heard
        desk.window.close()
    unlocked._held.clear()
