"""A quote on background whose speaker has no agreed description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.domain.quotes import Terms
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    seen: set[str] = set()
    for tag in manuscript.tagged("quote"):
        record = manuscript.records.quotes.get(tag.value) if manuscript.records else None
        if record is None or record.id in seen or record.terms is not Terms.BACKGROUND:
            continue
        seen.add(record.id)
        if not record.described_as:
            said = tr("These words were said on background; what the speaker may be called is not recorded.")
            yield Hit(tag.start, tag.end, said)


RULE = Rule(
    code="background-without-description",
    title=marked("Background without the agreed description"),
    why=marked(
        "Background means: use it, and call the speaker what was agreed. People mean different things by the word, so "
        "the agreed description itself is kept."
    ),
    remedy=marked("Write the agreed description into the quote’s record, as in “a senior Western diplomat”."),
    policy=marked("AP: the terms of an interview"),
    find=_find,
)
