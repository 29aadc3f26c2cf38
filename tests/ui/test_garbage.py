import gc
import threading
import weakref
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from workstation.ui.garbage import MOST, Garbage


class Knot(QObject):
    """A cycle that only the collector can undo, and that notes which thread undid it."""

    undone: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: Knot.undone.append(threading.current_thread()))


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    made = Garbage()
    yield made
    made.close()


def churn() -> None:
    """Enough new objects for Python to collect, if it may."""
    for _ in range(200):
        kept = [[n] for n in range(1000)]
        del kept


def test_a_worker_never_destroys_what_belongs_to_the_interface(qtbot: QtBot, garbage: Garbage) -> None:
    Knot.undone.clear()
    for _ in range(10):
        Knot()
    worker = threading.Thread(target=churn)
    worker.start()
    worker.join()
    assert Knot.undone == []
    kept = [[n] for n in range(gc.get_threshold()[0] + 1000)]
    garbage.look()
    assert Knot.undone == [threading.main_thread()] * 10
    del kept


def test_it_looks_by_itself(qtbot: QtBot, garbage: Garbage) -> None:
    Knot.undone.clear()
    Knot()
    kept = [[n] for n in range(gc.get_threshold()[0] + 1000)]
    qtbot.waitUntil(lambda: len(Knot.undone) == 1)
    del kept


def test_python_collects_by_itself_again_afterwards(qtbot: QtBot) -> None:
    garbage = Garbage()
    assert not gc.isenabled()
    garbage.close()
    assert gc.isenabled()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert gc.get_freeze_count() == 0, "nothing is set aside by one that is closed"


def make_due(generation: int) -> None:
    """As many collections of the younger ones as Python waits for."""
    for younger in range(generation):
        for _ in range(gc.get_threshold()[younger + 1] + 1):
            gc.collect(younger)


def test_what_outlives_a_full_collection_is_not_gone_through_again(qtbot: QtBot, garbage: Garbage) -> None:
    Knot.undone.clear()
    lasting = Knot()
    make_due(2)
    garbage.look()
    assert gc.get_freeze_count() > 10_000
    assert len(gc.get_objects()) < 10_000
    del lasting
    Knot()
    make_due(2)
    garbage.look()
    assert len(Knot.undone) == 1, "what came since is collected, the one set aside waits"


def test_never_are_so_many_gone_through_that_it_is_felt(qtbot: QtBot, garbage: Garbage) -> None:
    """As when a long text is read again and again: a collection of the second generation would go through all."""
    kept, through = [], []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            through.append(sum(len(gc.get_objects(generation=each)) for each in range(info["generation"] + 1)))

    garbage.set_aside()
    gc.callbacks.append(note)
    try:
        for many in [*[MOST // 5] * 25, MOST * 2, *[1_000] * 25]:
            kept.append([[n] for n in range(many)])
            garbage.look()
    finally:
        gc.callbacks.remove(note)
    assert len(through) > 25
    assert max(through) <= MOST * 1.1


def test_what_was_set_aside_is_gone_through_when_the_window_is_left(qtbot: QtBot, garbage: Garbage) -> None:
    Knot.undone.clear()
    set_aside = Knot()
    garbage.set_aside()
    del set_aside
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert Knot.undone == []
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert len(Knot.undone) == 1
    again = Knot()
    garbage.set_aside()
    del again
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert len(Knot.undone) == 1, "not each time somebody goes to and fro"
