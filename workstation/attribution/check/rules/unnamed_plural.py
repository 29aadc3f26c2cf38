"""“Sources”, “officials”: several in the text, one in the records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_PLURAL = re.compile(
    r"\b(?:sources|officials|diplomats|people|persons|officers|aides|insiders|advisers|executives|employees)\b",
    re.IGNORECASE,
)


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    tags = list(manuscript.unnamed_tags())
    if len({tag.value for tag in tags}) >= limits["sources"]:
        return
    for tag in tags:
        if _PLURAL.search(manuscript.words(tag)):
            said = tr("The text speaks of several; one source is recorded for “{words}”.")
            yield Hit(tag.start, tag.end, said.format(words=manuscript.words(tag)))


RULE = Rule(
    code="unnamed-plural",
    title=marked("Plural for one source"),
    why=marked("“Sources say” promises at least two who do not depend on each other. `sources` is how many it takes."),
    remedy=marked("Write “a source”, or record and tag the others."),
    policy=marked("Reuters: never cite sources in the plural when there is one"),
    find=_find,
    limits={"sources": 2},
)
