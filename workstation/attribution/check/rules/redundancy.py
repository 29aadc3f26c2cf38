"""Something said twice: “advance planning”, “in Moscow” beside a house that has Moscow in its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import found, vocabulary
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_IN = re.compile(r" in (?=[A-Z])")
_REACH = 120  # characters of a name with several words
_PLACE_TWICE = re.compile(r"\b(?:[A-Z]\w+ ){0,3}([A-Z]\w{3,})(?: [A-Z]\w+){1,4} in \1\b")


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    better = vocabulary(manuscript.article.language).better("redundancies")
    for hit in found(better, manuscript.prose):
        meant = better[" ".join(hit[0].lower().split())]
        said = tr("“{words}” says it twice; “{meant}” is enough.")
        yield Hit(hit.start(), hit.end(), said.format(words=" ".join(hit[0].split()), meant=meant))
    for hit in _twice(manuscript.prose):
        said = tr("“{place}” stands in the name already.").format(place=hit[1])
        yield Hit(hit.start(), hit.end(), said)


def _twice(prose: str) -> Iterator[re.Match[str]]:
    """Looked for only around an “in” with a capital behind it."""
    seen = 0
    for near in _IN.finditer(prose):
        hit = _PLACE_TWICE.search(prose, max(seen, near.start() - _REACH), near.end() + _REACH)
        if hit and hit.end() > near.end():
            seen = hit.end()
            yield hit


RULE = Rule(
    code="redundancy",
    title=marked("Said twice"),
    why=marked("Words that add nothing take a line from those that do."),
    remedy=marked("Leave the second word out."),
    policy=marked("House style: be brief"),
    find=_find,
)
