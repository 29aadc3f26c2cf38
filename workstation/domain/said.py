"""What a person or source said across the archive: each passage with its day, and how often they are quoted."""

from __future__ import annotations

from workstation.domain.base import Moment, Value
from workstation.domain.quotes import Appearance


class Said(Value):
    """A quoted passage. `at` is when its article was published, else last changed (`published` tells which).

    `as_whom` is the affiliation that held that day, in words.
    """

    place: Appearance
    at: Moment
    published: bool
    as_whom: str = ""


class Tally(Value):
    """How often: quotes (each counted once, however many passages or articles), articles, quotes of the last year."""

    quotes: int = 0
    articles: int = 0
    lately: int = 0
    last: Moment | None = None
