"""Words of an unnamed person that nobody has read back to them or had approved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.domain.quotes import Approval
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    seen: set[str] = set()
    for tag in manuscript.tagged("quote"):
        record = manuscript.records.quotes.get(tag.value) if manuscript.records else None
        if record is None or tag.value in seen or not manuscript.speaks_unnamed(record):
            continue
        seen.add(tag.value)
        if record.approval is Approval.NONE:
            yield Hit(tag.start, tag.end, tr("These words of somebody unnamed were neither read back nor approved."))


RULE = Rule(
    code="unnamed-without-approval",
    title=marked("Unnamed source without approval"),
    why=marked(
        "Somebody who speaks without a name hears their words before they are printed: only they know what in them "
        "gives them away."
    ),
    remedy=marked("Read the words back, and note on the quote’s card with whom, when and how they were approved."),
    policy=marked("Editorial Workstation: an approval is never lost sight of"),
    find=_find,
)
