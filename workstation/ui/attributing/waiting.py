"""What of a draft's proposals waits for an answer, and what of them was answered since it was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.attribution.offers import Offer
    from workstation.usecases.drafts import Draft


class Waiting:
    """The answers given to the proposals of one article, by their keys."""

    def __init__(self) -> None:
        self._accepted: set[str] = set()  # since the draft was read
        self._away: set[str] = set()  # dismissed since the article was opened
        self._back: set[str] = set()  # brought back since

    def accept(self, keys: Iterable[str]) -> None:
        """These were accepted: they are gone at once, the next reading confirms it."""
        self._accepted.update(keys)

    def dismiss(self, keys: Iterable[str]) -> None:
        """These were dismissed: they are gone at once."""
        self._away.update(keys)

    def put_back(self, keys: Iterable[str]) -> None:
        """These wait again after all."""
        keys = set(keys)
        self._away -= keys
        self._back |= keys

    def confirmed(self) -> None:
        """A reading that knows of everything accepted has come."""
        self._accepted = set()

    def of(self, draft: Draft | None) -> tuple[Offer, ...]:
        """Everything that waits, in reading order."""
        if draft is None:
            return ()
        every = sorted((*draft.offers, *draft.dismissed), key=lambda offer: (offer.start, -offer.end, offer.kind))
        return tuple(each for each in every if each.key not in self._accepted and not self._is_away(each, draft))

    def dismissed(self, draft: Draft | None) -> tuple[Offer, ...]:
        """What was dismissed in this article and would be proposed otherwise."""
        every = (*draft.dismissed, *draft.offers) if draft else ()
        return tuple(each for each in every if draft and self._is_away(each, draft))

    def _is_away(self, offer: Offer, draft: Draft) -> bool:
        return offer.key in self._away or (offer in draft.dismissed and offer.key not in self._back)
