"""Somebody is accused by name and nothing says that they were asked to answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import first, found, vocabulary
from workstation.attribution.proposals import Place
from workstation.domain.sources import SourceKind
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits
    from workstation.domain.replies import Reply

_NEAR = 60  # characters before the verb in which the accused is named
_HOUSES = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.INSTITUTION, SourceKind.OUTLET})


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    if manuscript.records is None:
        return
    words = vocabulary(manuscript.article.language)
    named = sorted(_named(manuscript), key=lambda place: place.start)
    seen: set[str] = set()
    for start, end, accused in _accusations(manuscript, words.phrases("accusations", "active"), named, behind=True):
        yield from _hit(manuscript, start, end, accused, seen)
    for start, end, accused in _accusations(manuscript, words.phrases("accusations", "passive"), named, behind=False):
        yield from _hit(manuscript, start, end, accused, seen)


def _accusations(
    manuscript: Manuscript, phrases: tuple[str, ...], named: list[Place], *, behind: bool
) -> Iterator[tuple[int, int, str]]:
    """Where the accused stands behind the verb (“accuses X of”) or before it (“X was accused of”)."""
    ends = vocabulary(manuscript.article.language).phrases("accusations", "of")
    for told in found(phrases, manuscript.prose):
        passage = manuscript.passage_at(told.start())
        if behind:
            closing = first(ends, manuscript.prose[told.end() : min(passage.end, told.end() + _NEAR)])
            stop = told.end() + closing.end() if closing else told.end()
            who = [place for place in named if told.end() <= place.start and place.end <= stop]
            if who:
                yield told.start(), stop, who[0].text
        else:
            before = [p for p in named if max(passage.start, told.start() - _NEAR) <= p.start and p.end <= told.start()]
            if before and not any(mark in manuscript.prose[before[-1].end : told.start()] for mark in ".!?;"):
                yield before[-1].start, told.end(), before[-1].text


def _named(manuscript: Manuscript) -> Iterator[Place]:
    """People and houses by name: tagged, or named in the text itself."""
    for tag in (*manuscript.tagged("expert"), *manuscript.tagged("source")):
        source = manuscript.records.sources.get(tag.value) if manuscript.records and tag.key == "source" else None
        if tag.key == "expert" or (source is not None and source.kind in _HOUSES):
            yield Place(tag.text_start, tag.text_end, manuscript.words(tag))
    for person in manuscript.proposals.people:
        for place in person.mentions:
            yield Place(place.start, place.end, person.name)


def _hit(manuscript: Manuscript, start: int, end: int, accused: str, seen: set[str]) -> Iterator[Hit]:
    key = accused.casefold().split()[-1] if accused.split() else ""
    replies = manuscript.records.replies if manuscript.records else ()
    if not key or key in seen or _asked(replies, accused, manuscript.prose[start:end]):
        return
    seen.add(key)
    yield Hit(
        start, end, tr("{name} is accused, and nothing says that they were asked to answer.").format(name=accused)
    )


def _asked(replies: Iterable[Reply], accused: str, words: str) -> bool:
    """Whether there is a request to them, or about these words."""
    names = {part.casefold() for part in accused.split() if len(part) > 2}
    said = " ".join(words.split())
    for reply in replies:
        passage = " ".join(reply.passage.split())
        if names & {part.casefold() for part in reply.who.split()} or (
            passage and (passage in said or said in passage)
        ):
            return True
    return False


RULE = Rule(
    code="accusation-without-reply",
    title=marked("Accusation without a request for an answer"),
    why=marked("Whoever is accused has a right to answer, and readers to know that they were asked."),
    remedy=marked("Ask them, and note when, how and until when: Article → Right of reply…"),
    policy=marked("AP, BBC: right of reply"),
    find=_find,
    reads=frozenset({"replies"}),
)
