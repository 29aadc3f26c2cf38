"""A word that stands there twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_TWICE = re.compile(r"(?<![\w’'-])(\w+)[ \n]+\1(?![\w’'-])", re.IGNORECASE)
_MEANT = frozenset("had that her is very really so no bye ha yada blah bora new york pago walla that’s there".split())


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for hit in _TWICE.finditer(manuscript.prose):
        word = hit[1]
        cut = "".join(manuscript.body[hit.start() : hit.end()].split()) != "".join(hit[0].split())
        if word.isalpha() and word.casefold() not in _MEANT and not word[0].isupper() and not cut:
            yield Hit(hit.start(), hit.end(), tr("“{word}” stands there twice.").format(word=word))


RULE = Rule(
    code="word-doubled",
    title=marked("Doubled word"),
    why=marked("Cutting and pasting leaves words behind; the eye passes over “the the”. Names are left alone."),
    remedy=marked("Take one of the two out."),
    policy=marked("House style: spelling"),
    find=_find,
)
