"""A line asked and a line answered between two programs of one person, on both ways there are."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from uuid import uuid4

import pytest
from PySide6.QtCore import QDir
from pytestqt.qtbot import QtBot

if sys.platform == "win32":
    pytest.skip("there are only Qt's pipes there", allow_module_level=True)

from workstation.ui import local_pipe, local_socket

Ask = Callable[[bytes], bytes]


@pytest.fixture(params=[local_pipe, local_socket], ids=["pipe", "socket"])
def way(request: pytest.FixtureRequest) -> ModuleType:
    return request.param


@pytest.fixture
def name() -> str:
    return f"workstation-test-{uuid4().hex[:12]}"


@pytest.fixture
def ask(name: str, qtbot: QtBot) -> Iterator[Ask]:
    """Asks from another thread; of the two only Python's socket lets this one answer meanwhile."""
    with ThreadPoolExecutor(1) as elsewhere:

        def asked(line: bytes) -> bytes:
            answer = elsewhere.submit(local_socket.ask, name, line, 20.0, 20.0)
            qtbot.waitUntil(answer.done, timeout=20_000)
            return answer.result()

        yield asked


def test_a_line_is_answered_and_then_another(way: ModuleType, name: str, ask: Ask) -> None:
    listener = way.Listener(name, bytes.upper, 1_000)
    assert listener.is_listening
    assert ask(b"anybody") == b"ANYBODY"
    assert ask(b"anybody else") == b"ANYBODY ELSE"
    listener.close()
    assert not listener.is_listening


def test_an_empty_answer_and_a_line_that_is_too_long_hang_up(way: ModuleType, name: str, ask: Ask) -> None:
    listener = way.Listener(name, lambda line: line[:0], 1_000)
    assert ask(b"anybody") == b""
    assert ask(b"a" * 2_000_000) == b""
    listener.close()


def test_nobody_there_is_no_answer(way: ModuleType, name: str) -> None:
    assert way.ask(name, b"anybody", 0.5, 0.5) == b""


def test_who_comes_behind_a_killed_program_takes_its_place(way: ModuleType, name: str, ask: Ask) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as killed:
        killed.bind(str(Path(QDir.tempPath(), name)))
        killed.listen()
    after = way.Listener(name, bytes.title, 1_000)
    assert ask(b"anybody") == b"Anybody"
    after.close()
    assert not Path(QDir.tempPath(), name).exists()


def test_who_begins_at_the_same_moment_does_not_take_the_place_of_the_first(name: str, ask: Ask) -> None:
    first = local_socket.Listener(name, bytes.upper, 1_000)
    second = local_socket.Listener(name, bytes.title, 1_000)
    assert (first.is_listening, second.is_listening) == (True, False)
    second.close()
    assert ask(b"anybody") == b"ANYBODY"
    first.close()


def test_a_door_that_was_taken_over_is_left_to_who_has_it(name: str, ask: Ask) -> None:
    first = local_socket.Listener(name, bytes.upper, 1_000)
    Path(QDir.tempPath(), name).unlink()  # as what cleans that folder does
    second = local_socket.Listener(name, bytes.title, 1_000)
    first.close()
    assert ask(b"anybody") == b"Anybody"
    second.close()


def test_many_starts_at_the_same_moment_are_all_answered(name: str, qtbot: QtBot) -> None:
    listener = local_socket.Listener(name, bytes.upper, 1_000)
    with ThreadPoolExecutor(40) as elsewhere:
        answers = [elsewhere.submit(local_socket.ask, name, b"anybody", 20.0, 20.0) for _ in range(400)]
        qtbot.waitUntil(lambda: all(each.done() for each in answers), timeout=20_000)
    assert {each.result() for each in answers} == {b"ANYBODY"}
    listener.close()
