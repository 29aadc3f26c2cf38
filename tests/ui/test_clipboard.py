"""What was copied outlives Python: the program ends as it should whatever is on the clipboard."""

import os
import subprocess
import sys

import pytest

PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
application = QApplication([])
{copy}
sys.stdout.write(QGuiApplication.clipboard().text())
"""
FROM_THE_EDITOR = """
from datetime import UTC, datetime
from workstation.domain.articles import Article
from workstation.ui.editor.editor import Editor
from workstation.ui.session import Session
from workstation.ui.themes import Themes
theme = Themes("light").current
article = Article(id="a", slug="a", body="copied", created_at=datetime.now(UTC), updated_at=datetime.now(UTC))
session = Session(article)
editor = Editor(theme, application.font())
editor.show_session(session)
editor.selectAll()
editor.copy()
"""
DIRECTLY = """
from workstation.ui.clipboard import clipboard_data
data = clipboard_data()
assert data.formats() == []
data.setText("copied")
QGuiApplication.clipboard().setMimeData(data)
"""


@pytest.mark.parametrize("copy", [DIRECTLY, FROM_THE_EDITOR], ids=["directly", "from the editor"])
def test_the_program_ends_as_it_should(copy: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(copy=copy)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "copied"), done.stderr
