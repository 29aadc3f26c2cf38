"""The directory as a reading of drafts needs it: who is known already, under which names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """A record of the directory: its slug, name and other spellings."""

    slug: str
    name: str
    is_person: bool
    spellings: tuple[str, ...] = ()
    role: str = ""
    affiliation: str = ""
    kind: str = ""
