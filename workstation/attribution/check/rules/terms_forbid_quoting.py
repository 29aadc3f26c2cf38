"""Words that were said off the record or on deep background and stand in the article as a quote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.domain.quotes import Terms
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_FORBID = (Terms.OFF_THE_RECORD, Terms.DEEP_BACKGROUND)


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    if manuscript.records is None or not any(each.terms in _FORBID for each in manuscript.records.quotes.values()):
        return  # nothing has to be parsed
    for tag in manuscript.tagged("quote"):
        record = manuscript.records.quotes.get(tag.value)
        if record is None:
            continue
        if record.terms is Terms.OFF_THE_RECORD:
            yield Hit(tag.start, tag.end, tr("These words were said off the record: they may not be published."))
        elif record.terms is Terms.DEEP_BACKGROUND:
            said = tr("These words were said on deep background: they may be used, but not quoted or attributed.")
            yield Hit(tag.start, tag.end, said)


RULE = Rule(
    code="terms-forbid-quoting",
    title=marked("The terms forbid this quote"),
    why=marked(
        "On the record: use it with the name. Background: use it with the agreed description. Deep background: use the "
        "information without quoting or attributing it. Off the record: not for publication."
    ),
    remedy=marked("Take the words out, or ask the person again and change the terms in the quote’s record."),
    policy=marked("AP: the terms of an interview"),
    find=_find,
)
