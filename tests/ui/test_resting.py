"""Memory is given back when the workers have had nothing to do for a moment, once, and not amid typing."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from workstation.ui.jobs import Jobs
from workstation.ui.resting import Resting


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


class Given:
    """How often memory was given back; looks are made by hand."""

    def __init__(self, jobs: Jobs) -> None:
        self.jobs, self.times = jobs, 0
        self.resting = Resting(jobs, self.give, jobs)
        self.resting._clock.stop()

    def give(self) -> None:
        self.times += 1

    def look(self, times: int = 1) -> int:
        for _ in range(times):
            self.resting.look()
            assert self.jobs.wait()
        return self.times


def test_once_for_each_time_of_work(jobs: Jobs) -> None:
    given = Given(jobs)
    jobs.run(int)
    assert given.look() == 1, "opening took much"
    assert given.look(3) == 1
    jobs.run(int)
    assert given.look() == 1, "work was begun just now"
    assert given.look(3) == 2


def test_not_beside_work_that_goes_on(jobs: Jobs) -> None:
    given, go = Given(jobs), threading.Event()
    given.look()
    jobs.run(go.wait)
    for _ in range(4):
        given.resting.look()
    assert len(jobs.running) == 1
    go.set()
    assert jobs.wait()
    assert given.look(2) == 2


def test_who_works_without_a_pause_is_interrupted_after_a_while(jobs: Jobs) -> None:
    given = Given(jobs)
    for _ in range(40):
        jobs.run(int)
        given.look()
    assert given.times == 3


def test_it_looks_by_itself(jobs: Jobs, qtbot: QtBot) -> None:
    given = Given(jobs)
    given.resting._clock.start(1)
    qtbot.waitUntil(lambda: given.times == 1, timeout=20_000)
