"""People: author profiles (who write for us) and experts (who may be quoted), with dated affiliations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator, Field

from workstation.domain.articles import Language, WebAddress
from workstation.domain.base import Choice, Moment, Value
from workstation.domain.slugs import Slug
from workstation.words import marked, tr

Name = Annotated[str, Field(min_length=1, max_length=200)]
Notes = Annotated[str, Field(max_length=50_000)]

_PARTIAL = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def _partial(date: str) -> str:
    if date and not _PARTIAL.fullmatch(date):
        raise ValueError(tr("write a year, a month or a day: 2024, 2024-03 or 2024-03-15."))
    return date


PartialDate = Annotated[str, AfterValidator(_partial)]
"""`2024`, `2024-03`, `2024-03-15`, or empty for unknown: often only the year is known."""


class BioLength(Choice):
    """Short fits a byline box; long fits a profile page."""

    SHORT = marked("short")
    LONG = marked("long")


class Bio(Value):
    """A bio of one length in one language."""

    length: BioLength = BioLength.SHORT
    language: Language = "en"
    text: Annotated[str, Field(min_length=1, max_length=5_000)]


class Link(Value):
    """A public link of an author profile: a site, a social account, a contact page."""

    label: Annotated[str, Field(min_length=1, max_length=80)]
    url: WebAddress


class Crop(Value):
    """The square of a photo that is shown: its left upper corner and its side, in pixels of the upright picture."""

    x: Annotated[int, Field(ge=0)]
    y: Annotated[int, Field(ge=0)]
    side: Annotated[int, Field(ge=1)]


class Author(Value):
    """An author profile: someone who writes for us; no login.

    `photo` is an image name of the library, `photo_original` the picture it was cut out of (empty when it is whole) and
    `photo_crop` where; `note` is internal and never leaves.
    """

    slug: Slug
    name: Name
    role: Annotated[str, Field(max_length=160)] = ""
    outlet: Annotated[str, Field(max_length=200)] = ""
    bios: tuple[Bio, ...] = ()
    photo: str = ""
    photo_original: str = ""
    photo_crop: Crop | None = None
    email: Annotated[str, Field(max_length=254)] = ""
    links: tuple[Link, ...] = ()
    profile_url: WebAddress = ""
    note: Notes = ""
    trashed_at: Moment | None = None
    version: int = 0

    def bio(self, length: BioLength = BioLength.SHORT, language: str = "en") -> str:
        """The bio that fits best: right language before right length; empty when there is none."""

        def rank(bio: Bio) -> tuple[bool, bool, bool]:
            same = bio.language == language
            return (same, bio.language.split("-")[0] == language.split("-")[0], bio.length is length)

        return max(self.bios, key=rank).text if self.bios else ""


class Affiliation(Value):
    """Where an expert works and as what, from when to when; an empty end means still."""

    organisation: Annotated[str, Field(max_length=300)] = ""
    role: Annotated[str, Field(max_length=300)] = ""
    start: PartialDate = ""
    end: PartialDate = ""

    @property
    def in_words(self) -> str:
        """`role, organisation`, whichever are known."""
        return ", ".join(part for part in (self.role, self.organisation) if part)


class Contact(Value):
    """A private way to reach an expert (phone, email, Signal …) and how it may be used. Never exported."""

    kind: Annotated[str, Field(max_length=60)]
    value: Annotated[str, Field(min_length=1, max_length=300)]
    note: Annotated[str, Field(max_length=500)] = ""


class SpellingKind(Choice):
    """What another name of a person is; how it is searched does not depend on it."""

    SPELLING = marked("spelling")
    TRANSLITERATION = marked("transliteration")
    OWN_SCRIPT = marked("own script")
    FULL_NAME = marked("full name")
    FORMER_NAME = marked("former name")
    PEN_NAME = marked("pen name")
    NICKNAME = marked("nickname")


class Expert(Value):
    """A named person who may be quoted, officials included. `contacts`, `notes` and `photo` are private.

    `role` is what they are whatever their office (it is printed when no affiliation holds), `disclosure` what readers
    must be told about them; `last_contacted` is private, too. `spelling_kinds` says of a spelling what it is; one
    without a kind is a spelling.
    """

    slug: Slug
    name: Name
    spellings: tuple[Name, ...] = ()
    spelling_kinds: tuple[tuple[str, SpellingKind], ...] = ()
    role: Annotated[str, Field(max_length=300)] = ""
    disclosure: Annotated[str, Field(max_length=1_000)] = ""
    photo: str = ""
    photo_original: str = ""
    photo_crop: Crop | None = None
    fields: tuple[Annotated[str, Field(min_length=1, max_length=160)], ...] = ()
    languages: tuple[Language, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    contacts: tuple[Contact, ...] = ()
    last_contacted: PartialDate = ""
    notes: Notes = ""
    trashed_at: Moment | None = None
    version: int = 0

    def kind_of(self, spelling: str) -> SpellingKind:
        """What this other name is."""
        return dict(self.spelling_kinds).get(spelling, SpellingKind.SPELLING)

    def affiliation_on(self, day: str) -> Affiliation | None:
        """The affiliation that held on `day` (YYYY-MM-DD); the last listed wins, since lists are in order of time."""
        return held_on(self.affiliations, day)


def held_on(affiliations: Sequence[Affiliation], day: str) -> Affiliation | None:
    """The one of these that held on `day` (YYYY-MM-DD)."""
    return next((each for each in reversed(affiliations) if _holds(each, day)), None)


def _holds(affiliation: Affiliation, day: str) -> bool:
    # A partial date stands for its whole year or month: compare only as far as it is known.
    start, end = affiliation.start, affiliation.end
    return (not start or start <= day[: len(start)]) and (not end or end >= day[: len(end)])
