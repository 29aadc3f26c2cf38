"""Evidence behind a quote or claim whose file is missing or was changed since it was added."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    seen: set[tuple[str, str]] = set()
    for tag in manuscript.tags:
        backed = (tag.key, tag.value)
        if manuscript.records is None or backed in seen:
            continue
        seen.add(backed)
        for told in manuscript.records.damaged.get(backed, ()):
            yield Hit(tag.start, tag.end, told)


RULE = Rule(
    code="evidence-damaged",
    title=marked("Evidence missing or changed"),
    why=marked(
        "Evidence is kept by its content. A file that is gone or no longer what was added proves nothing until the "
        "original is back."
    ),
    remedy=marked("Put the original back on the card of the quote or claim, or with “workstation evidence back”."),
    policy=marked("Editorial Workstation: evidence is what was added"),
    find=_find,
    reads=frozenset({"damaged"}),
)
