"""Two headings with the same words under the same heading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr, within_marks

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    above: list[tuple[int, str]] = []
    seen: set[tuple[tuple[int, str], ...]] = set()
    for heading in manuscript.layout.headings:
        words = " ".join(heading.text.casefold().split())
        above = [each for each in above if each[0] < heading.level]
        above.append((heading.level, words))
        if words and tuple(above) in seen:
            said = tr("The heading “{words}” stands here twice.").format(words=within_marks(heading.text))
            yield Hit(heading.start, heading.end, said)
        seen.add(tuple(above))


RULE = Rule(
    code="heading-doubled",
    title=marked("Doubled heading"),
    why=marked("Two headings alike under the same heading are mostly a slip of cutting and pasting."),
    remedy=marked("Take one of them out, or name them apart."),
    policy=marked("WCAG 2.2, 2.4.6: headings describe"),
    find=_find,
)
