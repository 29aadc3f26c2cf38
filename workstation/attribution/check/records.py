"""What the library tells the desk check about an article: the records it uses, and which names are protected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.domain.claims import Claim
    from workstation.domain.images import Image
    from workstation.domain.people import Expert
    from workstation.domain.quotes import Quote
    from workstation.domain.replies import Reply
    from workstation.domain.sources import Source


@dataclass(frozen=True)
class Records:
    """The records an article's tags and pictures name, by the name they give; what has none is not in it.

    `elsewhere` holds the words a quote id stands on in other articles; `damaged` what is wrong with the files of the
    evidence behind a quote or claim, in sentences by ("quote" or "claim", id); `replies` who is asked to answer.
    """

    experts: Mapping[str, Expert] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    quotes: Mapping[str, Quote] = field(default_factory=dict)
    images: Mapping[str, Image] = field(default_factory=dict)
    elsewhere: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    damaged: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True)
class ProtectedPlace:
    """Words that concern a confidential source, told by its codename; both places 0 for what stands in no text.

    `context` are the article's words around them, `mark` tells one from another without telling the name.
    """

    start: int
    end: int
    codename: str
    context: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Protected:
    """What is known of protected names: `places` while the vault is unlocked, `unwatched` tags while it is locked.

    `allowed` tells whether there are such words that may stand here.
    """

    places: tuple[ProtectedPlace, ...] = ()
    unwatched: tuple[ProtectedPlace, ...] = ()
    allowed: bool = False


UNPROTECTED = Protected()
"""Nothing is known of protected names."""
