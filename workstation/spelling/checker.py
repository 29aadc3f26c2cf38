"""Asking the process that knows the dictionaries: words in, wrong words out; it is started again when it dies."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from workstation.errors import DictionaryUnusable
from workstation.spelling.dictionaries import LARGEST, Dictionary
from workstation.words import marked, tr

_REASONS = (  # as the process says them
    marked("its list of words is incomplete"),
    marked("its file of rules is incomplete"),
    marked("it does not know its own words"),
)
_MOST_KNOWN = 200_000  # words whose verdict is kept; a long book has a tenth of it


class Checker:
    """Blocking calls for a worker thread; one question at a time. Verdicts are kept for the languages in use."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._used: tuple[Dictionary, ...] = ()
        self._verdicts: dict[str, bool] = {}
        self._closed = False

    def use(self, dictionaries: Sequence[Dictionary]) -> list[DictionaryUnusable]:
        """Judge by these from now on; gives what to say about those that cannot be used."""
        with self._lock:
            refused = [trouble for each in dictionaries if (trouble := _unfit(each))]
            names = {trouble.code for trouble in refused}
            wanted = tuple(each for each in dictionaries if each.code not in names)
            if wanted != self._used:
                self._verdicts.clear()
                self._used, more = self._load(wanted)
                refused += more
            return refused

    def wrong(self, words: Iterable[str]) -> set[str]:
        """Those of these words that no dictionary in use knows; none while there is no dictionary."""
        with self._lock:
            if not self._used:
                return set()
            asked = set(words)
            unknown = [word for word in asked if word not in self._verdicts]
            if unknown:
                if len(self._verdicts) > _MOST_KNOWN:
                    self._verdicts.clear()
                    unknown = list(asked)
                wrong = self._ask({"do": "wrong", "words": unknown})
                if wrong is not None:
                    self._verdicts.update((word, word not in wrong) for word in unknown)
            return {word for word in asked if not self._verdicts.get(word, True)}

    def suggest(self, word: str) -> list[str]:
        """What may be meant by this word, best first; a second may pass."""
        with self._lock:
            return list(self._ask({"do": "suggest", "word": word}) or ()) if self._used else []

    def rest(self) -> None:
        """Nobody asks for a while: give the process's memory back. The next unknown word starts another."""
        with self._lock:
            self._end()

    @property
    def process_id(self) -> int:
        """The process at work; 0 while there is none."""
        return self._process.pid if self._process else 0

    def close(self) -> None:
        """End the process, also while it looks for suggestions; nothing is known from now on."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    # --- the process ---------------------------------------------------------------------------

    def _load(self, wanted: tuple[Dictionary, ...]) -> tuple[tuple[Dictionary, ...], list[DictionaryUnusable]]:
        """Hand them over at once; when the process dies of it, one by one, to find which is to blame."""
        refused: list[DictionaryUnusable] = []
        answer = self._tell(wanted)
        if answer is None:
            fit: list[Dictionary] = []
            for each in wanted:
                if self._tell((*fit, each)) is None:
                    refused.append(damaged(each.code, tr("the spelling program ends when it reads it")))
                else:
                    fit.append(each)
            answer = self._tell(tuple(fit)) or {}
            wanted = tuple(fit)
        refused += [damaged(code, tr(reason)) for code, reason in answer.items()]
        return tuple(each for each in wanted if each.code not in answer), refused

    def _tell(self, wanted: tuple[Dictionary, ...]) -> dict[str, str] | None:
        pairs = [[each.code, str(each.folder)] for each in wanted]
        answer = self._exchange({"do": "use", "dictionaries": pairs})
        return answer if isinstance(answer, dict) else None

    def _ask(self, question: dict[str, Any]) -> Any:
        """The answer; when the process has died it is started once more, and then nothing is known (None)."""
        if self._process is None and self._tell(self._used) != {}:  # it rested, and a dictionary is gone meanwhile
            self._end()
            return None
        answer = self._exchange(question)
        if answer is None and self._tell(self._used) is not None:
            answer = self._exchange(question)
        return answer

    def _exchange(self, question: dict[str, Any]) -> Any:
        if self._closed:
            return None
        try:
            process = self._process or self._start()
        except OSError:  # a computer that has no room for another program
            return None
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(question).encode() + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = b""
        if not line.endswith(b"\n"):
            self._end()
            return None
        return json.loads(line)

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(  # noqa: S603 -- our own script
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(sys.executable).parent,  # is there in a bundle too
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    _close(pipe)


def damaged(code: str, reason: str) -> DictionaryUnusable:
    """What to say about a dictionary that is none."""
    return DictionaryUnusable(
        tr("The dictionary {code} cannot be used: {reason}.").format(code=code, reason=reason),
        code=code,
        safe=tr("Your text and the other languages are not affected."),
        remedy=tr("Get its two files again, or choose another language under Edit, Spelling languages."),
    )


def _unfit(dictionary: Dictionary) -> DictionaryUnusable | None:
    """Told without reading: files that are gone, or too large to be what they say."""
    try:
        sizes = [(dictionary.folder / f"{dictionary.code}{end}").stat().st_size for end in (".aff", ".dic")]
    except OSError as error:
        return damaged(dictionary.code, error.strerror or str(error))
    if sum(sizes) > LARGEST:
        return damaged(dictionary.code, tr("it is too large to be one"))
    return None


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--spelling"]  # a bundle has no interpreter beside it: it runs itself
    return [sys.executable, "-P", "-X", "utf8", str(Path(__file__).with_name("worker.py"))]


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:  # words that were on their way to a process that is gone
        return
