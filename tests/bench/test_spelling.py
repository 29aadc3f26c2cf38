"""What a key costs while spelling is checked, and how long judging takes. Nothing is asserted on time."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.bench.table import compared, milliseconds, news, row, spent
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.settings import Preferences, Settings
from workstation.storage import open_library
from workstation.ui.editor.column import writing_font
from workstation.ui.editor.editor import Editor
from workstation.ui.jobs import Jobs
from workstation.ui.session import Session
from workstation.ui.spelling.following import Spelling
from workstation.ui.theme import LIGHT
from workstation.ui.themes import Themes
from workstation.ui.workbench import Workbench

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]


@pytest.mark.parametrize("words", [1_000, 200_000])
def test_a_key_while_spelling_is_checked(qtbot, tmp_path, words):
    settings = Settings(spelling_also="es_ES fr_FR")
    jobs = Jobs()
    with open_library(tmp_path / "library.db") as library:
        workbench = Workbench(library, jobs, Preferences(settings, tmp_path / "settings.json"), Themes("light"))
        text, moment = news(words).replace("council", "counsil"), now()
        session = Session(Article(id="1", slug="a", body=text, language="en-GB", created_at=moment, updated_at=moment))
        editor = Editor(LIGHT, writing_font())
        qtbot.addWidget(editor)
        spelling = Spelling(workbench, editor)
        editor.resize(800, 900)
        editor.show_session(session)
        workbench.show(session)
        editor.show()
        editor.setFocus()
        taken = {}
        for name in ("off", "on"):
            if spelling.on != (name == "on"):
                spelling.toggle()
            assert jobs.wait()
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.repaint()
            keys = iter(range(10_000))

            def key(keys=keys, busy=name == "on"):
                number = next(keys)
                if busy and number % 5 == 0:
                    spelling._look()  # a judgement is always under way, with words never seen before
                qtbot.keyClick(editor, Qt.Key.Key_Space if number % 6 == 5 else Qt.Key(Qt.Key.Key_A + number * 7 % 26))
                editor.repaint()

            taken[name] = spent(key, 300, 10)
        (judged,) = milliseconds(lambda: (spelling._look(), jobs.wait()), 1)
        process = spelling.checker._process
        memory = Path(f"/proc/{process.pid}/statm").read_text().split()[1] if process else "0"
        print()
        compared(f"key with spelling on, {words:,} words", taken["on"], "off", taken["off"])
        row("judging what is in view", judged)
        print(
            f"{len(spelling.wrong)} wrong words; the process with three dictionaries: {int(memory) * 4096 / 1e6:.0f} MB"
        )
        spelling.close()
        jobs.close()
        editor.show_session(None)
        session.close()
