"""A confidential source is used and the vault is locked, so that nobody can look for the name."""

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
    for place in manuscript.protected.unwatched[:1]:
        said = tr("The article uses the confidential source “{codename}” and the vault is locked.")
        yield Hit(place.start, place.end, said.format(codename=place.codename))


RULE = Rule(
    code="vault-locked",
    title=marked("A confidential source, and the vault is locked"),
    why=marked("Only with the vault unlocked can the program look whether the name stands somewhere after all."),
    remedy=marked("Unlock the vault; or let it pass with a reason, which is kept with the receipt of the export."),
    policy=marked("The promise given to the source"),
    find=_find,
)
