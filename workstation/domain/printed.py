"""As printed: names, titles, affiliations and bios of a published article, sealed when it was published."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Literal

from workstation.domain.base import Moment, Value
from workstation.domain.bylines import Role
from workstation.domain.sources import SourceKind

PersonKind = Literal["author", "expert", "source"]


class PrintedCredit(Value):
    """A name of the byline with what stood beside it; `author` is the profile's slug or empty."""

    name: str
    author: str = ""
    roles: tuple[Role, ...] = ()
    bio: str = ""
    role: str = ""
    outlet: str = ""


class PrintedExpert(Value):
    """A person quoted or named, with the title and the house of that day; `slug` as the tags call them."""

    slug: str
    name: str
    role: str = ""
    organisation: str = ""
    disclosure: str = ""


class PrintedSource(Value):
    """A source as readers were told of it; an unnamed person has no name here."""

    slug: str
    kind: SourceKind
    name: str = ""
    url: str = ""
    description: str = ""


class Settled(Value):
    """What a person's record said when somebody decided that the article keeps what it printed."""

    kind: PersonKind
    slug: str
    words: str


class Printed(Value):
    """One sealing of an article: written once; the latest holds. `revision` is the state that was published.

    It is made of the public projection only, so that nothing private can be in it. `sha256` is its seal.
    """

    id: str
    article_id: str
    made_at: Moment
    revision: str = ""
    byline: tuple[PrintedCredit, ...] = ()
    experts: tuple[PrintedExpert, ...] = ()
    sources: tuple[PrintedSource, ...] = ()
    settled: tuple[Settled, ...] = ()
    sha256: str = ""

    def sealed(self) -> Printed:
        """The same with its seal."""
        return self.changed(sha256=self.seal())

    def seal(self) -> str:
        """SHA-256 (hexadecimal) over what was printed and what was decided of it."""
        return seal_of(self.model_dump(mode="json", exclude={"sha256"}))


def seal_of(state: dict[str, Any]) -> str:
    """The same over the values as they were kept, which may lack what sealings have gained since."""
    return hashlib.sha256(json.dumps(state, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


class Difference(Value):
    """A person whose record says something else now than the article printed, in words: title then, title now.

    `corrected` when the record now says something else of the day of publication itself; else they moved on since.
    """

    kind: PersonKind
    slug: str
    name: str
    then: str
    now: str
    corrected: bool = False
