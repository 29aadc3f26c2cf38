"""All that is quoted comes from one mouth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    quotes = [q for q in manuscript.proposals.quotes if q.kind in ("direct", "mixed") and q.speaker and not q.inside]
    named = {person.name for person in manuscript.proposals.people}
    voices = {quote.speaker for quote in quotes}
    if len(quotes) >= limits["quotes"] and len(voices) == 1 and voices <= named:
        said = tr("All {n} quotes are by {name}.").format(n=len(quotes), name=quotes[0].speaker)
        yield Hit(quotes[0].start, quotes[0].end, said)


RULE = Rule(
    code="one-voice",
    title=marked("One voice only"),
    why=marked("So many quotes and only one who speaks: the reader hears one side. An interview is meant to be so."),
    remedy=marked("Ask somebody else, or mute this with a reason."),
    policy=marked("Editors’ codes: balance"),
    find=_find,
    limits={"quotes": 3},
)
