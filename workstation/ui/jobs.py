"""Work off the interface thread: values in, values out, never a QObject."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal

from workstation.errors import Cancelled
from workstation.usecases.progress import Paced

READS = "reads"
LIBRARY = "library"
LONG = "long"
SPELLING = "spelling"
JOURNAL = "journal"
READING = "reading"
# Threads. LIBRARY and JOURNAL have one each, so writes keep their order.
_LANES = {READS: 2, LIBRARY: 1, LONG: 1, SPELLING: 1, JOURNAL: 1, READING: 1}
_TELL_EVERY = 0.05  # seconds between two reports of progress

Then = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class Job:
    """One piece of work under way. `what` is shown when it takes long; `cancel()` asks it to stop.

    A job that was cancelled before it ended calls neither `then` nor `failed`, unless it reports progress:
    such work answers for itself what it had done when it stopped.
    """

    def __init__(self, what: str, lane: str, then: Then | None, failed: Failed | None, *, reports: bool) -> None:
        self.what = what
        self.lane = lane
        self.reports = reports
        self.cancelled = False
        self._then = then
        self._failed = failed
        self._paced = Paced(_TELL_EVERY)
        self._tell: Callable[[Job, int, int, str], None] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; a read's answer will not be delivered."""
        self.cancelled = True

    def progress(self, done: int, total: int, what: str) -> bool:
        """What the work calls as it goes, from its own thread; False means stop."""
        if self._tell and self._paced.is_due(done, total):
            self._tell(self, done, total, what)
        return not self.cancelled


_UNTIL_NEWS = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Jobs(QObject):
    """The window's workers. Each thread lives as long as the window, and so does its database connection."""

    started = Signal(object)
    progressed = Signal(object, int, int, str)
    ended = Signal(object)
    failed_unexpectedly = Signal(object)
    pausing = Signal()
    """The interface is about to stand still for a moment: what waits for a clock should not."""
    _came_back = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(threads, f"workstation-{lane}") for lane, threads in _LANES.items()}
        self._running: set[Job] = set()
        # Queued even when the work was over before run() returned: `then` never comes before the Job is known.
        self._came_back.connect(self._on_came_back, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> frozenset[Job]:
        """The jobs not yet ended."""
        return frozenset(self._running)

    def run(
        self,
        work: Callable[..., Any],
        *args: Any,
        then: Then | None = None,
        failed: Failed | None = None,
        lane: str = READS,
        what: str = "",
        reports: bool = False,
        **kw: Any,
    ) -> Job:
        """Run `work(*args, **kw)` in a thread of `lane`; the answer comes back on the interface thread.

        With `reports` the work gets `progress=…` (usecases.progress.Progress). What `failed` is not there to hear,
        and is no wish to stop, goes to `failed_unexpectedly`.
        """
        job = Job(what, lane, then, failed, reports=reports)
        job._tell = self.progressed.emit
        if reports:
            kw["progress"] = job.progress
        self._running.add(job)
        self.started.emit(job)
        future: Future[Any] = self._lanes[lane].submit(work, *args, **kw)
        future.add_done_callback(lambda done: self._came_back.emit(job, *_outcome(done)))
        return job

    def wait(self, seconds: float = 30.0, *, but: str = "") -> bool:
        """Let every job end and deliver its answer, those they start too; False when time ran out.

        Those of the lane `but` are not waited for.
        """
        if not self._waited_for(but):
            return True
        clock = QTimer(singleShot=True, interval=round(seconds * 1000))
        clock.start()
        # No event loop of its own: once the program has been told to quit Qt leaves each at once, answers unheard.
        while self._waited_for(but) and clock.isActive():
            QCoreApplication.processEvents(_UNTIL_NEWS)
        return not self._waited_for(but)

    def close(self) -> None:
        """End the threads once their work is done; nothing can be run afterwards."""
        self.wait()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _waited_for(self, but: str) -> bool:
        return any(job.lane != but for job in self._running)

    def _on_came_back(self, job: Job, result: object, error: BaseException | None) -> None:
        self._running.discard(job)
        self.ended.emit(job)
        self._deliver(job, result, error)

    def _deliver(self, job: Job, result: object, error: BaseException | None) -> None:
        if job.cancelled and (not job.reports or isinstance(error, Cancelled)):
            return
        if error is None:
            if job._then:
                job._then(result)
        elif job._failed:
            job._failed(error)
        else:
            self.failed_unexpectedly.emit(error)


def _outcome(future: Future[Any]) -> tuple[object, BaseException | None]:
    error = future.exception()
    return (None, error) if error else (future.result(), None)
