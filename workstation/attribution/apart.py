"""The process that reads drafts: proposals and desk check hold Python's lock for longer than a key may take.

It reads pickled questions from its standard input and answers on its standard output; both are the window's own
pipes. It asks back for what belongs to the window: the catalogue of what is said to people, and the records that the
tags of a text name. It ends when its input ends.
"""

from __future__ import annotations

import os
import pickle
import sys
import traceback
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from workstation import memory
from workstation.attribution.check.checking import check
from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.language import told
from workstation.attribution.offers import offers_of
from workstation.attribution.proposing import Reader
from workstation.attribution.question import Answer
from workstation.domain.base import now
from workstation.markdown.tags import find_tags
from workstation.words import speak

if TYPE_CHECKING:
    from workstation.attribution.check.records import Records
    from workstation.attribution.known import Known
    from workstation.attribution.question import Question
    from workstation.markdown.tags import Tag

_AT_ONCE = 200  # answers in one pickle: unpickling a large one would hold the window's lock
_KEPT = 400_000  # characters: paragraphs of longer texts are not kept between two readings


class Drafts:
    """Reads one state after another and keeps what it knows of paragraphs that did not change."""

    def __init__(self) -> None:
        self._reader = Reader()
        self._known: tuple[Known, ...] = ()

    def read(self, question: Question, records: Callable[[tuple[Tag, ...]], Records]) -> Answer:
        """Read a state of an article; `records` gives those its tags name."""
        if question.known is not None:
            self._known = question.known
        body = question.article.body
        tags = find_tags(body)
        manuscript = Manuscript(question.article, now(), records(tags), self._known, question.protected)
        proposals = self._reader.propose(
            body, self._known, told(question.article.language), headed=bool(question.article.headline)
        )
        if len(body) > _KEPT:
            self._reader = Reader()
        manuscript.__dict__["proposals"] = proposals  # the rules would read the text once more
        answer = Answer(list(tags))
        if question.propose:
            tagged = [(tag.key, tag.start, tag.end) for tag in tags]
            answer.offers = list(offers_of(proposals, tagged))
        if question.pack is not None:
            answer.findings = list(check(manuscript, question.pack))
        return answer


def main() -> None:
    """Answer until the input ends."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print must not stand among the answers
    speak(_asking(source, sink))
    if hasattr(os, "nice"):
        os.nice(5)  # whoever types goes first
    drafts = Drafts()

    def records(tags: tuple[Tag, ...]) -> Records:
        _say_all(sink, "tags", list(tags))
        _say(sink, "records", None)
        return cast("Records", pickle.load(source))  # noqa: S301 -- as below

    while True:
        try:
            question = pickle.load(source)  # noqa: S301 -- the window that started this process speaks here
        except EOFError:
            return
        try:
            answer = drafts.read(question, records)
        except Exception:  # noqa: BLE001 -- it is told where it can be reported
            _say(sink, "failed", traceback.format_exc())
            continue
        _say_all(sink, "offers", answer.offers)
        _say_all(sink, "findings", answer.findings)
        _say(sink, "done", None)
        if len(question.article.body) > _KEPT:
            del question, answer
            memory.give_back()


def _asking(source: BinaryIO, sink: BinaryIO) -> Callable[[str, int | None], str]:
    said: dict[tuple[str, int | None], str] = {}

    def look_up(text: str, n: int | None) -> str:
        if (text, n) not in said:
            _say(sink, "tr", (text, n))
            said[text, n] = pickle.load(source)  # noqa: S301 -- as above
        return said[text, n]

    return look_up


def _say_all(sink: BinaryIO, what: str, found: list[Any]) -> None:
    for at in range(0, len(found), _AT_ONCE):
        _say(sink, what, found[at : at + _AT_ONCE])


def _say(sink: BinaryIO, what: str, value: Iterable[Any] | None) -> None:
    pickle.dump((what, value), sink)
    sink.flush()


if __name__ == "__main__":
    main()
