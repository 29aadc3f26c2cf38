"""Two public descriptions of one hidden source: put side by side they may tell who it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.wording import words_of
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_LITTLE = frozenset("a an the of in at to for with from who one this that another by on and".split())


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    called: dict[str, tuple[str, set[str]]] = {}
    for tag in manuscript.unnamed_tags():
        words = manuscript.words(tag)
        told = set(words_of(words)) - _LITTLE
        before = called.setdefault(tag.value, (words, told))
        if not told <= before[1] and not before[1] <= told:
            said = tr("One source is called “{first}” and “{second}”; together the two may give it away.")
            yield Hit(tag.start, tag.end, said.format(first=before[0], second=words))
        elif len(told) > len(before[1]):
            called[tag.value] = (words, told)


RULE = Rule(
    code="two-descriptions",
    title=marked("Two descriptions of one hidden source"),
    why=marked("Each description narrows the circle. Two different ones of the same person may leave only one name."),
    remedy=marked("Use the agreed description everywhere; a shorter form of the same words is no harm."),
    policy=marked("Source protection: one agreed description"),
    find=_find,
)
