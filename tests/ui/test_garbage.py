import gc
import threading
import weakref
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workstation.ui.garbage import Garbage


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
