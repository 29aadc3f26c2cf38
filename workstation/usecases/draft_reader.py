"""Asking the process that reads drafts: an article in, what it says and what is missing out."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from workstation.attribution.check.records import Records
from workstation.attribution.question import Answer
from workstation.errors import ReaderGone
from workstation.markdown.tags import Tag
from workstation.words import looked_up, tr

if TYPE_CHECKING:
    from workstation.attribution.question import Question

_TRIES = 2
Gather = Callable[[tuple[Tag, ...]], Records]


class DraftReader:
    """Blocking calls for a worker thread, one question at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._known: object = None
        self._closed = False

    def read(self, question: Question, records: Gather) -> Answer | None:
        """The answer, or None once this is closed; `records` gives those that the tags of the text name.

        Raises ReaderGone when the process dies of it, twice, and whatever `records` raises.
        """
        with self._lock:
            for _ in range(_TRIES):
                if self._closed:
                    return None
                try:
                    return self._exchange(question, records)
                except (OSError, EOFError, pickle.UnpicklingError):
                    self._end()
        if self._closed:
            return None
        raise ReaderGone(
            tr("The program that reads drafts ended unexpectedly."),
            safe=tr("Your text is not affected; you can tag by hand as before."),
            remedy=tr("Try again. If it happens again, close other programs: the computer may be short of memory."),
        )

    @property
    def process_id(self) -> int:
        """The process at work; 0 while there is none."""
        return self._process.pid if self._process else 0

    def rest(self) -> None:
        """Nothing is read for a while: give the process's memory back. The next question starts another."""
        with self._lock:
            self._end()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._closed = True
        if (process := self._process) is not None:
            process.kill()
        with self._lock:
            self._end()

    # --- the process ---------------------------------------------------------------------------

    def _exchange(self, question: Question, records: Gather) -> Answer:
        process = self._process or self._start()
        assert process.stdin is not None
        known = question.known
        if known is not None and known is self._known:
            question = replace(question, known=None)
        self._send(process, _lent(question))
        answer = Answer()
        while True:
            what, value = pickle.load(process.stdout)  # type: ignore[arg-type] # noqa: S301 -- our own process
            if what == "tr":
                text, n = value
                self._send(process, looked_up(text, n))
            elif what == "records":
                self._send(process, self._gathered(records, answer.tags))
            elif what == "tags":
                answer.tags += value
            elif what == "offers":
                answer.offers += value
            elif what == "findings":
                answer.findings += value
            elif what == "failed":
                raise RuntimeError(f"a draft could not be read:\n{value}")
            else:
                self._known = known if known is not None else self._known
                return answer

    def _gathered(self, records: Gather, tags: list[Tag]) -> Records:
        try:
            return records(tuple(tags))
        except BaseException:
            self._end()  # it waits for an answer that will not come
            raise

    def _send(self, process: subprocess.Popen[bytes], value: Any) -> None:
        assert process.stdin is not None
        pickle.dump(value, process.stdin)
        process.stdin.flush()

    def _start(self) -> subprocess.Popen[bytes]:
        self._known = None
        root = str(Path(__file__).resolve().parents[2])
        paths = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH", "")) if part)
        self._process = subprocess.Popen(  # noqa: S603 -- our own program
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if self._closed:  # while it was being started
            self._process.kill()
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    _close(pipe)


def _lent(question: Question) -> Question:
    """With a copy of the text: pickling leaves its UTF-8 with a string for as long as that lives, half its size."""
    body = question.article.body
    return replace(question, article=question.article.model_copy(update={"body": body[:1] + body[1:]}))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reading"]  # a bundle has no interpreter beside it: it runs itself
    return [sys.executable, "-P", "-X", "utf8", "-m", "workstation.attribution.apart"]


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:  # words that were on their way to a process that is gone
        return
