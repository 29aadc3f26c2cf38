import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from tests.export.stories import story
from tests.ui.preview.conftest import Canary, Listener, wait_for
from tests.ui.preview.hostile import KINDS, hostile
from workstation.domain.bylines import Credit
from workstation.export.formats import find_format
from workstation.export.options import Options
from workstation.ui.preview import kill_switch
from workstation.ui.preview.sealed import SealedEngine

UNSEALED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
app = QApplication([])
view = QWebEngineView()
view.show()
view.loadFinished.connect(lambda _: QTimer.singleShot(1000, app.quit))
view.setHtml(Path(sys.argv[1]).read_text(), QUrl(sys.argv[2]))
QTimer.singleShot(10000, app.quit)
app.exec()
"""
SEALED = """
from PySide6.QtCore import QCoreApplication, Qt, QTimer
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
from PySide6.QtWidgets import QApplication
app = QApplication(["workstation"])
app.setApplicationName("workstation")
from workstation.ui.preview.sealed import SealedEngine
engine = SealedEngine()
engine.page.loadFinished.connect(lambda ok: (print("loaded", ok), QTimer.singleShot(500, app.quit)))
engine.load(b"<!doctype html><p>secret")
app.exec()
engine.close()
"""


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[SealedEngine]:
    sealed = SealedEngine()
    view = QWebEngineView()
    view.setPage(sealed.page)
    view.resize(600, 400)
    view.show()
    sealed.setProperty("view", view)
    yield sealed
    view.close()
    sealed.close()


def load(engine: SealedEngine, page: str) -> bool:
    def start(done: Any) -> None:
        engine.page.loadFinished.connect(done)
        engine.load(page.encode())

    try:
        return bool(wait_for(start))
    finally:
        engine.page.loadFinished.disconnect()


def run(engine: SealedEngine, script: str) -> Any:
    return wait_for(lambda done: engine.run(script, done))


def settle(engine: SealedEngine) -> None:
    """Two frames and a turn of the engine's own loops: whatever the page wanted to fetch has been asked for."""
    run(engine, "document.body && document.body.getBoundingClientRect().height")
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()


def test_raw_in_the_page_nothing_hostile_gets_out(engine: SealedEngine, listener: Listener, canary: Canary) -> None:
    leaks = []
    for kind in KINDS:
        load(engine, "<!doctype html><title>x</title>" + hostile(kind, listener.port, str(canary.path)))
        settle(engine)
        shown = run(engine, "document.documentElement.textContent")
        if listener.heard or canary.times_opened() or "canary sings" in (shown or ""):
            leaks.append((kind, list(listener.heard)))
            listener.heard.clear()
    assert leaks == []


def test_words_longer_than_a_telephone_is_wide_break_instead_of_widening_the_page(engine: SealedEngine) -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    address = "https://example.org/" + "a-long-path/" * 3 + "x" * 80
    parts = ("{w} {u}", "# {w}", "> {u}", "- {u}\n  - {w}", "1. [{w}](https://e.org)", "`{w}`", "a[^1]\n\n[^1]: {u}")
    table = f"| a | {long} |\n| - | - |\n| {address} | b |"
    told = story(
        headline=f"{long} {address}",
        dek=f"{long} {address}",
        section=long[:60],
        dateline=long[:70],
        credit_line=address,
        public_note=address,
        byline=(Credit(name=long, bio=address),),
        body="\n\n".join([*(part.format(w=long, u=address) for part in parts), table]),
    )
    page = next(iter(find_format("html").recipe("").write(told, Options()).files.values()))
    engine.property("view").resize(320, 600)
    assert load(engine, page.decode())
    assert run(engine, "[document.documentElement.scrollWidth <= innerWidth, innerWidth].join()") == "true,320"


def test_an_unsealed_engine_would_have_been_heard(listener: Listener, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    kinds = ("img", "css import", "preconnect", "script", "iframe", "video", "meta refresh")
    page.write_text("<!doctype html>" + "".join(hostile(kind, listener.port, "/none") for kind in kinds))
    base = f"http://127.0.0.1:{listener.port}/"
    subprocess.run([sys.executable, "-c", UNSEALED, str(page), base], check=False, timeout=60, capture_output=True)
    assert len(listener.heard) >= 5


def test_the_canary_notices_who_opens_it(canary: Canary) -> None:
    assert canary.times_opened() == 0
    canary.path.read_text()
    assert canary.times_opened() == 1


def test_nothing_is_written_to_disk(tmp_path: Path) -> None:
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", SEALED], env=os.environ | home, timeout=60, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "loaded True" in done.stdout
    drivers = ("mesa_shader_cache", "fontconfig")  # the graphics and font libraries' own, with nothing of the page
    written = [path for path in tmp_path.rglob("*") if path.is_file() and not set(drivers) & set(path.parts)]
    assert written == []


def test_our_scripts_run_and_the_pages_do_not(engine: SealedEngine) -> None:
    load(engine, "<!doctype html><p id=p>before</p><script>document.getElementById('p').textContent='theirs'</script>")
    assert run(engine, "document.getElementById('p').textContent") == "before"
    run(engine, "document.getElementById('p').textContent = 'ours'")
    assert run(engine, "document.getElementById('p').textContent") == "ours"


def test_pictures_inside_the_page_are_shown(engine: SealedEngine) -> None:
    pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    load(engine, f'<!doctype html><img id="i" src="{pixel}">')
    assert run(engine, "document.getElementById('i').naturalWidth") == 1


def test_three_megabytes_are_shown(engine: SealedEngine) -> None:
    assert load(engine, "<!doctype html><p>" + "слово " * 300_000 + "<p id=end>конец")
    assert run(engine, "document.getElementById('end').textContent") == "конец"


@pytest.mark.parametrize(
    ("href", "followed"),
    [
        ("https://example.org/a", True),
        ("mailto:desk@example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:document.title='x'", None),
        ("//server/share", False),
        ("other-page.html", False),
        ("data:text/html,hello", None),
        ("somewhere:else", False),
    ],
)
@pytest.mark.parametrize("target", ["", " target=_blank"])
def test_a_clicked_link_is_told_and_never_followed(
    engine: SealedEngine, href: str, followed: bool | None, target: str
) -> None:
    told: list[str] = []
    engine.page.link_clicked.connect(lambda url: told.append(url.toString()))
    load(
        engine,
        f'<!doctype html><style>a{{position:fixed;inset:0;font-size:80px}}</style><a href="{href}"{target}>x</a>',
    )
    click(engine, 100, 50)
    settle(engine)
    assert told == ([href] if followed else [])
    assert engine.page.url() == engine.server.address


def test_a_link_within_the_page_works(engine: SealedEngine) -> None:
    load(
        engine,
        "<!doctype html><style>a{position:fixed;inset:0;font-size:80px}p{margin-top:3000px}</style>"
        '<a href="#note">x</a><p id=note>note</p>',
    )
    click(engine, 100, 50)
    settle(engine)
    assert run(engine, "scrollY") > 1000


def click(engine: SealedEngine, x: int, y: int) -> None:
    view: QWebEngineView = engine.property("view")
    target = view.focusProxy()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPointF(x, y).toPoint())


def test_the_page_goes_nowhere_by_itself(engine: SealedEngine) -> None:
    load(engine, "<!doctype html><p>home")
    for address in (
        "https://example.org/",
        "file:///etc/passwd",
        "data:text/html,x",
        "chrome://version",
    ):
        engine.page.load(QUrl(address))
        settle(engine)
        assert run(engine, "document.body.textContent") == "home", address


def test_a_killed_renderer_is_told_and_the_page_loads_again(engine: SealedEngine) -> None:
    load(engine, "<!doctype html><p>first")

    def kill(done: Any) -> None:
        engine.page.renderProcessTerminated.connect(lambda status, code: done(code))
        os.kill(engine.page.renderProcessPid(), signal.SIGKILL)

    wait_for(kill)
    assert load(engine, "<!doctype html><p>second")
    assert run(engine, "document.body.textContent") == "second"


def test_switches_are_not_inherited_by_programs_opened_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(kill_switch.FLAGS)
    with kill_switch.cut_off():
        assert "--proxy-server" in os.environ[kill_switch.FLAGS]
        assert "--js-flags=--optimize-for-size" in os.environ[kill_switch.FLAGS]
    assert kill_switch.FLAGS not in os.environ
    monkeypatch.setenv(kill_switch.FLAGS, "--js-flags=--jitless")
    with kill_switch.cut_off():
        assert os.environ[kill_switch.FLAGS].count("--js-flags") == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root is refused")
def test_root_gets_a_reason_instead_of_a_dead_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kill_switch.why_not() == ""
    monkeypatch.delenv(kill_switch.FLAGS)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    assert "root" in kill_switch.why_not()
