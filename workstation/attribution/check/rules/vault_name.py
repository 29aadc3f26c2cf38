"""Words that belong to the identity of a confidential source, known while the vault is unlocked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for place in manuscript.protected.places:
        said = tr("“… {context} …” holds words of the identity of “{codename}” (mark {mark}).")
        if place.start == place.end:
            said = tr("The header, “… {context} …”, holds words of the identity of “{codename}” (mark {mark}).")
        yield Hit(place.start, place.end, said.format(context=place.context, codename=place.codename, mark=place.mark))


RULE = Rule(
    code="vault-name",
    title=marked("A protected name stands in the article"),
    why=marked("Who a confidential source is must not leave, however it is spelt, nor an address or number."),
    remedy=marked("Take the words out and write the codename’s description; or allow them in the vault with a reason."),
    policy=marked("The promise given to the source"),
    find=_find,
    binding=True,
)
