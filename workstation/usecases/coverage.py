"""How much of an article is stood up: its quotes and who said them, its claims and how far they were verified."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.check.records import Records
from workstation.domain.claims import Verification
from workstation.markdown.tags import find_tags, values
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.domain.claims import Claim
    from workstation.domain.quotes import Quote
    from workstation.markdown.tags import Tag
    from workstation.storage.library import Library


@dataclass(frozen=True)
class Coverage:
    """Counts of one text. A bare claim rests on nothing: nobody asserts it, nothing bears it out, nobody checked it."""

    quotes: int = 0
    attributed: int = 0
    claims: int = 0
    verified: int = 0
    not_verified: int = 0
    bare: int = 0

    def in_words(self) -> str:
        """`9 quotes, 8 attributed · 5 claims, 2 verified, 1 could not be verified, 1 bare`; none is not said."""
        quotes = tr_n("{n} quote", "{n} quotes", self.quotes)
        quotes = f"{quotes}, " + tr("{n} attributed").format(n=self.attributed) if self.quotes else quotes
        claims = [tr_n("{n} claim", "{n} claims", self.claims)]
        if self.verified:
            claims.append(tr("{n} verified").format(n=self.verified))
        if self.not_verified:
            claims.append(tr("{n} could not be verified").format(n=self.not_verified))
        if self.bare:
            claims.append(tr("{n} bare").format(n=self.bare))
        return f"{quotes} · {', '.join(claims)}"


def coverage_of(tags: Iterable[Tag], records: Records) -> Coverage:
    """Count the tags of a text and look into the records they name, those in the trash left out."""
    tags = tuple(tags)
    quotes = [records.quotes.get(id) for id in values(tags, "quote")]
    claims = [records.claims.get(id) for id in values(tags, "claim")]
    states = [claim.verification if claim else Verification.UNCHECKED for claim in claims]
    return Coverage(
        len(quotes),
        sum(_spoken(quote) for quote in quotes),
        len(claims),
        states.count(Verification.VERIFIED),
        states.count(Verification.COULD_NOT_VERIFY),
        sum(_bare(claim) for claim in claims),
    )


def coverage_in(library: Library, text: str) -> Coverage:
    """How much of a text is stood up that may not be stored yet."""
    tags = find_tags(text)
    quotes = {id: each for id in values(tags, "quote") if (each := library.quotes.find(id)) and not each.trashed_at}
    claims = {id: each for id, each in library.claims.find_all(values(tags, "claim")).items() if not each.trashed_at}
    return coverage_of(tags, Records(quotes=quotes, claims=claims))


def _spoken(quote: Quote | None) -> bool:
    return quote is not None and quote.speaker is not None


def _bare(claim: Claim | None) -> bool:
    if claim is None:
        return True
    return not (claim.history or claim.sources or claim.asserted_by or claim.relayed_by)
