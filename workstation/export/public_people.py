"""Who is quoted or named, as readers may know them: the part of the public projection that publication fixes."""

from __future__ import annotations

from typing import NamedTuple

from workstation.domain.sources import SourceKind


class PublicExpert(NamedTuple):
    """A person quoted or named: the affiliation is the one that held when the article was published."""

    name: str
    role: str = ""
    organisation: str = ""
    disclosure: str = ""

    @property
    def in_words(self) -> str:
        """`role, organisation`, whichever are known."""
        return (
            f"{self.role}, {self.organisation}" if self.role and self.organisation else self.role or self.organisation
        )


class PublicSource(NamedTuple):
    """A source as readers may know it; an unnamed person has no name here."""

    name: str
    kind: SourceKind
    url: str = ""
    description: str = ""

    @property
    def label(self) -> str:
        """The name, else the public description."""
        return self.name or self.description


class PublicQuote(NamedTuple):
    """Who said it: name and office in words, and where it can be read, whichever are known."""

    speaker: str = ""
    speaker_detail: str = ""
    url: str = ""
