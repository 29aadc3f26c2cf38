"""A quote whose speaker took their approval back."""

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
    for tag in manuscript.tagged("quote"):
        record = manuscript.records.quotes.get(tag.value) if manuscript.records else None
        if record is not None and record.approval is Approval.WITHDRAWN:
            yield Hit(tag.start, tag.end, tr("Whoever said this has withdrawn their approval of it."))


RULE = Rule(
    code="approval-withdrawn",
    title=marked("Approval withdrawn"),
    why=marked(
        "Words that were read back and then withdrawn may still be right and still be printed, but that is for an "
        "editor to decide, not to happen unseen."
    ),
    remedy=marked("Take the words out, speak with the person again, or set this aside with the reason why they stay."),
    policy=marked("Editorial Workstation: an approval is never lost sight of"),
    find=_find,
)
