"""Work runs elsewhere, its answer comes back here, writes keep their order."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from workstation.errors import Cancelled
from workstation.ui.jobs import LIBRARY, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_the_answer_comes_on_the_interface_thread(jobs: Jobs) -> None:
    here, seen = threading.get_ident(), []
    jobs.run(threading.get_ident, then=lambda there: seen.append((there, threading.get_ident())))
    assert jobs.wait()
    assert len(seen) == 1
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_writes_keep_their_order(jobs: Jobs) -> None:
    written: list[int] = []
    for number in range(50):
        jobs.run(written.append, number, lane=LIBRARY)
    assert jobs.wait()
    assert written == list(range(50))


def test_a_failure_reaches_the_one_who_asked_or_everybody(jobs: Jobs, qtbot: QtBot) -> None:
    def fail() -> None:
        raise KeyError("gone")

    mine: list[BaseException] = []
    jobs.run(fail, failed=mine.append)
    assert jobs.wait()
    assert isinstance(mine[0], KeyError)
    with qtbot.waitSignal(jobs.failed_unexpectedly) as heard:
        jobs.run(fail)
    assert isinstance(heard.args[0], KeyError)


def test_a_cancelled_read_says_nothing(jobs: Jobs) -> None:
    seen: list[int] = []
    jobs.run(lambda: 1, then=seen.append).cancel()
    assert jobs.wait()
    assert seen == []


def test_long_work_tells_how_far_it_is_and_stops_when_asked(jobs: Jobs, qtbot: QtBot) -> None:
    at_work, stopped = threading.Event(), threading.Event()

    def count(progress) -> int:
        done = 0
        while progress(done, 100, "counting"):
            at_work.set()
            done = min(done + 1, 99)
        stopped.set()
        raise Cancelled("Stopped.")

    told: list[tuple[int, int, str]] = []
    failures: list[BaseException] = []
    jobs.progressed.connect(lambda job, done, total, what: told.append((done, total, what)))
    job = jobs.run(count, reports=True, failed=failures.append)
    assert at_work.wait(5)
    job.cancel()
    assert jobs.wait()
    assert stopped.is_set()
    assert told[0] == (0, 100, "counting")
    assert failures == []


def test_what_stops_half_way_and_answers_is_heard(jobs: Jobs) -> None:
    seen: list[str] = []
    job = jobs.run(lambda progress: "half of it", reports=True, then=seen.append)
    job.cancel()
    assert jobs.wait()
    assert seen == ["half of it"]


def test_waiting_waits_for_what_the_answers_start(jobs: Jobs) -> None:
    seen: list[int] = []
    jobs.run(lambda: 1, then=lambda one: jobs.run(lambda: one + 1, then=seen.append))
    assert jobs.wait()
    assert seen == [2]


def test_answers_are_heard_after_the_program_was_told_to_quit(jobs: Jobs) -> None:
    heard: list[object] = []

    def quit_first() -> None:
        QCoreApplication.quit()
        QCoreApplication.exit(0)
        jobs.run(lambda: "stored", then=heard.append)
        heard.append(jobs.wait())

    QTimer.singleShot(0, quit_first)
    QCoreApplication.exec()
    assert heard == ["stored", True]
