"""Starting the window: what is refused before it opens, the first start, a second start, a crash."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest

from tests.first_paint import is_budgeted
from tests.left_alone import is_kept
from workstation.errors import NoScreen, UnfitRuntime
from workstation.storage import open_library
from workstation.storage.backups import Backups
from workstation.ui.surroundings import refuse_unfit_runtime, refuse_without_screen
from workstation.usecases.articles import add_article, save_body
from workstation.usecases.backing_up import back_up

# Starts the program the way a person does, does something in it after a while, and closes its window.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from workstation import app
from workstation.__main__ import main

class Watched(app.Program):
    def run(self):
        self.workbench.ready.connect(lambda: QTimer.singleShot(0, self.act))
        return super().run()

    def act(self):
        {act}

app.Program = Watched
sys.exit(main())
"""

# How it looked before the library was open, and what was shown then.
TOLD = (
    "print(self.window.area.first_seen.property('text') or '', self.workbench.current.article.title, sep='|'); "
    "self.window.close()"
)


class Version(NamedTuple):
    major: int
    minor: int


def environment(tmp_path: Path) -> dict[str, str]:
    inherited = {key: value for key, value in os.environ.items() if key != "QTWEBENGINE_CHROMIUM_FLAGS"}
    return {**inherited, "QT_QPA_PLATFORM": "offscreen", "WORKSTATION_HOME": str(tmp_path / "home")}


def start(tmp_path: Path, act: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(act=act), *arguments],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose program was started once: with the sample, and what that start said in `said` and `complained`."""
    folder = tmp_path_factory.mktemp("begun")
    first = start(folder, TOLD)
    said, complaints = first.communicate(timeout=60)
    assert first.returncode == 0
    (folder / "said").write_text(said)
    (folder / "complained").write_text(complaints)
    return folder


@pytest.fixture
def home(begun: Path, tmp_path: Path) -> Path:
    """The same, to go on in."""
    shutil.copytree(begun / "home", tmp_path / "home")
    return tmp_path


def test_the_pair_that_kills_the_process_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(sys, "version_info", Version(3, 11))
    with pytest.raises(UnfitRuntime, match="crashes under Python"):
        refuse_unfit_runtime()


def test_the_installed_pair_is_accepted() -> None:
    refuse_unfit_runtime()


@pytest.mark.parametrize(
    ("variables", "system"),
    [
        ({"DISPLAY": ":0"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux"),
        ({}, "darwin"),
        ({}, "win32"),
    ],
)
def test_a_screen_or_a_platform_without_one_is_accepted(variables: dict[str, str], system: str) -> None:
    refuse_without_screen(variables, system)


@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_no_screen_is_said_in_words(variables: dict[str, str]) -> None:
    with pytest.raises(NoScreen) as said:
        refuse_without_screen(variables, "linux")
    assert "workstation --help" in said.value.remedy


def test_the_program_without_a_screen_ends_with_1_and_a_sentence(tmp_path: Path) -> None:
    screenless = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    clean = {name: value for name, value in environment(tmp_path).items() if name not in screenless}
    done = subprocess.run(
        [sys.executable, "-m", "workstation"], env=clean, capture_output=True, text=True, timeout=60, check=False
    )
    if sys.platform.startswith("linux"):
        assert done.returncode == 1
        assert done.stderr.startswith("There is no screen to open a window on.")
        assert not (tmp_path / "home" / "data").exists()


def test_the_first_start_shows_the_sample_and_the_second_where_one_was(begun: Path, home: Path) -> None:
    complaints = (begun / "complained").read_text().splitlines()
    assert [line for line in complaints if not line.startswith(("Qt: ", "["))] == []  # the web engine's are not ours
    waiting, title = (begun / "said").read_text().split("|")
    assert waiting == "Opening the library…"
    assert title.strip()
    with open_library(home / "home" / "data" / "library.db") as library:
        assert len(library.articles.slugs()) == 1
    again = start(home, TOLD)
    assert again.communicate(timeout=60)[0] == f"|{title}"
    assert [each.number for each in Backups(home / "home" / "data" / "library.db").list()] == [1]  # once a day


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
def test_a_session_that_ends_closes_the_window_and_every_word_is_stored(tmp_path: Path) -> None:
    act = (
        "import os, signal; self.window.area.form.editor.insertPlainText('Last words. ');"
        "os.kill(os.getpid(), signal.SIGTERM)"
    )
    program = start(tmp_path, act)
    assert program.wait(timeout=60) == 0
    program.communicate()
    with open_library(tmp_path / "home" / "data" / "library.db") as library:
        (line,) = library.articles.list().rows
        assert library.articles.by_id(line.id).body.startswith("Last words. ")


def test_another_language_of_the_window_is_spoken_after_the_restart_it_offers(tmp_path: Path) -> None:
    act = (
        "print(self.window.menuBar().actions()[0].text().replace('&', ''), flush=True)\n"
        "        if self.language.language == 'es':\n"
        "            return self.window.close()\n"
        "        self.window.commands.action('preferences').trigger()\n"
        "        from workstation.ui.dialogs.preferences import PreferencesDialog\n"
        "        (dialog,) = self.window.findChildren(PreferencesDialog)\n"
        "        line = dialog.lines['interface_language']\n"
        "        line.field.list.choose('es')\n"
        "        line.restart_button.click()"
    )
    program = start(tmp_path, act, "--library", str(tmp_path / "l.db"))
    words, _ = program.communicate(timeout=120)  # the second holds the same standard output
    assert words.split() == ["File", "Archivo"]
    assert program.returncode == 0


@pytest.mark.bench  # two whole starts: too long for every run
def test_going_back_to_a_backup_opens_the_window_on_the_library_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with open_library(path) as library:
        article, _ = add_article(library, headline="Harbour", body="As it was.\n")
        back_up(library)
        save_body(library, article.id, "As it became.\n")
    act = (
        "body = self.workbench.current.article.body.strip()\n"
        "        print(body, flush=True)\n"
        "        if body == 'As it was.':\n"
        "            return self.window.close()\n"
        "        from workstation.ui import ask\n"
        "        ask.choice = lambda *_said, **_more: 0\n"
        "        self.window.commands.action('go_back').trigger()"
    )
    program = start(tmp_path, act, "--library", str(path))
    words, _ = program.communicate(timeout=300)  # the second holds the same standard output
    assert words.splitlines() == ["As it became.", "As it was."]
    assert program.returncode == 0


def test_what_is_not_a_library_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "l.db").write_text("not a database at all, only words " * 50)
    quiet = (
        "pass\nfrom workstation.ui import ask\n"
        "ask.choice = lambda parent, headline, detail, answers: print(*answers, sep=', ') or len(answers) - 1\n"
        "ask.error = lambda parent, trouble: print(type(trouble).__name__)\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", quiet + PROGRAM.format(act="pass"), "--library", str(tmp_path / "l.db")],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    words, _complaints = program.communicate(timeout=60)
    assert (program.returncode, words) == (1, "Show what can be read, Quit\nNotALibrary\n")
    assert (tmp_path / "l.db").read_text().startswith("not a database")


def test_bringing_an_old_library_up_to_date_can_be_stopped(tmp_path: Path) -> None:
    """Stop in the bottom line while it is copied: said in words, the window closes, the library is as it was."""
    old = tmp_path / "l.db"
    shutil.copyfile(Path(__file__).parent / "storage" / "fixtures" / "schema-1.db", old)
    before = old.read_bytes()
    quiet = (
        "pass\nfrom workstation.ui import ask, jobs\n"
        "ask.error = lambda parent, trouble: print(type(trouble).__name__, trouble.safe)\n"
        "jobs.Job.progress = lambda job, done, total, what: job.cancel()\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", quiet + PROGRAM.format(act="pass"), "--library", str(old)],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    words, _complaints = program.communicate(timeout=60)
    assert (program.returncode, words) == (1, "Cancelled The library is as it was.\n")
    assert old.read_bytes() == before


def test_a_second_start_raises_the_first_and_after_a_kill_the_next_is_the_first(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    act = (
        "self._instance.asked.connect(lambda files: print('asked', [f.name for f in files], flush=True)); "
        "self.window.files.bring_in = lambda files: None; "
        "print(self.workbench.current, flush=True)"
    )
    first = start(tmp_path, act, "--library", str(path))
    assert first.stdout is not None
    assert first.stdout.readline() == "None\n", "a library that was named begins empty"
    assert path.exists()
    (tmp_path / "story.md").write_text("# Words")
    second = start(tmp_path, "print('wrong')", "--library", str(path), str(tmp_path / "story.md"))
    assert second.communicate(timeout=60)[0] == ""
    assert second.returncode == 0
    assert first.stdout.readline() == "asked ['story.md']\n"
    first.kill()
    first.communicate()
    act = "print(self._instance.is_listening, self.workbench.read_only); self.window.close()"
    third = start(tmp_path, act, "--library", str(path))
    assert third.communicate(timeout=60)[0] == "True False\n", "the socket it left blocks nobody"


def test_a_fault_of_ours_rescues_the_text_and_reports_nothing_private_and_a_try_leaves_nothing_else(
    tmp_path: Path,
) -> None:
    act = (
        "print(self.workbench.library.path.parent)\n        "
        "from workstation.ui import ask; import json\n"
        "        ask.crash = lambda parent, safe, report: print(json.dumps([safe, report]))\n"
        "        self.window.area.form.editor.insertPlainText('secret words ')\n"
        "        QTimer.singleShot(0, lambda: {}['secret key'])\n"
        "        QTimer.singleShot(50, self.window.close)"
    )
    program = start(tmp_path, act, "--temp", "--sample")
    words, complaints = program.communicate(timeout=60)
    folder, told = words.splitlines()
    safe, report = json.loads(told)
    assert "KeyError" in report
    for private in ("secret", str(tmp_path), "harbour"):
        assert private not in report.lower()
        assert private not in complaints.lower()
    (copy,) = (tmp_path / "home" / "data" / "rescued").iterdir()
    assert "secret words " in copy.read_text()
    assert str(copy) in safe
    assert not Path(folder).exists()
    assert [each.name for each in (tmp_path / "home" / "data").iterdir()] == ["rescued"]


def test_the_first_paint_loads_what_its_budget_names_and_typing_then_loads_no_database(home: Path) -> None:
    """A worker loads that at the same moment: loaded from two ends at once it would be found half made."""
    code = (
        "import sys\n"
        "from workstation import app\n"
        "def probe(self):\n"
        "    print(*sorted(sys.modules))\n"
        "    import linecache\n"
        "    print(*(file for file in linecache.cache if 'workstation' in file))\n"
        "    print(self.window.area.form.headline.value())\n"
        "    from PySide6.QtTest import QTest\n"
        "    QTest.keyClicks(self.window.area.form.editor, 'word')\n"
        "    (saving,) = self.window.area.savings.values()\n"
        "    print(saving.journal.early, saving.journal.waiting)\n"
        "    saving.journal.flush()\n"
        "    print(saving.journal.waiting, {'pydantic', 'sqlalchemy', 'sqlmodel'} & sys.modules.keys(), flush=True)\n"
        "    self.window.close()\n"
        "app.Program._on_painted = probe\n"
        "from workstation.__main__ import window_options\n"
        "sys.exit(app.run_window(window_options([])))\n"
    )
    bare = _said(home, "import sys; from PySide6.QtWidgets import QApplication; print(*sys.modules)")
    loaded, kept, headline, typed, journalled = _said(home, code).splitlines()
    over = [name for name in loaded.split() if name not in bare.split() and not is_budgeted(name)]
    assert over == []
    assert kept == "", "the text of the program's own files is not read: PySide's hook would keep 30 MB of it"
    assert headline
    assert (typed, journalled) == ("True True", "False set()")


def test_a_window_left_alone_holds_what_its_budget_names_and_nothing_else(tmp_path: Path) -> None:
    with open_library(tmp_path / "l.db") as library:
        add_article(library, headline="Harbour", body="The harbour is calm.\n")
    outline = {"tour_seen": True, "windows": {str(tmp_path / "l.db"): {"tab": "outline", "side": True}}}
    (tmp_path / "home" / "config").mkdir(parents=True)
    (tmp_path / "home" / "config" / "settings.json").write_text(json.dumps(outline))
    act = (
        "from workstation.ui.attributing.reading import State\n"
        "        following = self.window.attribution.following\n"
        "        if following.state is not State.READ or 'outline' not in self.window.side.widgets:\n"
        "            return QTimer.singleShot(20, self.act)\n"
        "        files = {name: getattr(each, '__file__', None) or '' for name, each in sys.modules.items()}\n"
        "        print(*(name for name, file in files.items() if '-packages' in file or 'workstation' in file))\n"
        "        print(sys.modules['_hashlib'], sys.modules['_ssl'])\n"
        "        self.window.close()"
    )
    said, _complaints = start(tmp_path, act, "--library", str(tmp_path / "l.db")).communicate(timeout=60)
    loaded, openssl = (line.split() for line in said.splitlines())
    assert "workstation.ui.panels.outline" in loaded
    assert openssl == ["None", "None"], "OpenSSL is for what is long"
    assert [name for name in loaded if not is_kept(name)] == []


def _said(tmp_path: Path, code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True, timeout=60, check=True
    ).stdout
