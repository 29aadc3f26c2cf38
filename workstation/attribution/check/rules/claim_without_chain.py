"""A claim that came to us through others, and the text or the record does not say through whom and on whose word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits
    from workstation.domain.claims import Voice


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for tag, claim in manuscript.claims():
        if not claim.relayed_by:
            continue
        if not claim.asserted_by:
            yield Hit(tag.start, tag.end, tr("This came second hand; on whose word it rests is not recorded."))
        if not _named(manuscript, claim.relayed_by, tag.start):
            yield Hit(tag.start, tag.end, tr("The text does not say through whom this came to us."))


def _named(manuscript: Manuscript, voice: Voice, at: int) -> bool:
    passage = manuscript.passage_at(at)
    who = voice.speaker
    names = manuscript.name_of(who) if who else (voice.words,)
    if who and any(
        passage.start <= tag.start < passage.end and (tag.key, tag.value) == (who.kind, who.slug)
        for tag in manuscript.tags
    ):
        return True
    words = passage.text.casefold()
    return any(name.casefold() in words for name in names if name)


RULE = Rule(
    code="claim-without-chain",
    title=marked("Second-hand claim without its chain"),
    why=marked(
        "A claim that others relayed is printed with the whole chain: who says so, and through whom it came to us."
    ),
    remedy=marked("Name in the same paragraph who relayed it, and record who asserts it."),
    policy=marked("AFP: secondary sources are named"),
    find=_find,
)
