"""The window on an encrypted library: a line for the passphrase, typing, a kill, and every word there the next time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.test_app import environment
from tests.usecases.test_encryption import PASSPHRASE, traces
from tests.vault.people import CHEAP
from workstation.storage import open_library, unlocked
from workstation.usecases import encryption
from workstation.usecases.articles import add_article
from workstation.usecases.journalling import recover

PROGRAM = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from workstation import app
from workstation.__main__ import main

class Watched(app.Program):
    def run(self):
        self.workbench.ready.connect(lambda: QTimer.singleShot(0, self.act))
        QTimer.singleShot(0, self.unlock)
        return super().run()

    def unlock(self):
        page = self._locked
        print(repr((page.heading.text(), self.window.area.form.editor.toPlainText(), self.window.windowTitle())))
        assert self.window.area.places.currentWidget() is page
        assert "sqlcipher3" not in sys.modules
        page.passphrase.line.setText("wrong" if not page.trouble.text() else {passphrase!r})
        page.go.click()
        if not page.trouble.text():
            self.again = QTimer(interval=50)
            self.again.timeout.connect(lambda: page.trouble.text() and (self.again.stop(), self.unlock()))
            self.again.start()

    def act(self):
        {act}

    def until(self, holds, then):
        self.clock = QTimer(interval=50)
        self.clock.timeout.connect(lambda: holds() and (self.clock.stop(), then()))
        self.clock.start()

app.Program = Watched
sys.exit(main())
"""
TYPE = """
        self.window.area.form.editor.insertPlainText("Quokkaword typed. ")
        journals = self.workbench.library.journals
        self.until(lambda: any(journals.glob("*.journal")), lambda: os._exit(9))
"""


def started(tmp_path: Path, library: Path, act: str) -> tuple[int, list[str], list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(passphrase=PASSPHRASE, act=act.strip()), "--library", str(library)],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    complaints = [line for line in done.stderr.splitlines() if not line.startswith(("Qt: ", "["))]
    return done.returncode, done.stdout.splitlines(), complaints


def test_unlocked_typed_killed_and_recovered(tmp_path: Path) -> None:
    path = tmp_path / "here" / "library.db"
    path.parent.mkdir()
    with open_library(path) as library:
        add_article(library, headline="Quokkaword", body="Quokkaword says.")
    encryption.encrypt(path, encryption.plan(PASSPHRASE, purge=True, cost=CHEAP))
    unlocked._held.clear()
    nothing = repr(("library.db is encrypted", "", "Editorial Workstation"))
    assert started(tmp_path, path, TYPE) == (9, [nothing, nothing], [])
    assert traces(path.parent) == []
    assert traces(tmp_path / "home") == []
    encryption.unlock(path, PASSPHRASE)
    with open_library(path) as library:
        (found,), _changes = recover(library)
        assert found.sentence.startswith("Recovered 2 words of “Quokkaword”")
        assert library.articles.by_id(found.article_id).body == "Quokkaword typed. Quokkaword says."
        assert traces(path.parent) == []
    unlocked._held.clear()
