"""What the library's list asks for and shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from workstation.domain.articles import Status
from workstation.domain.base import Moment, Value
from workstation.words import marked


class Sort(StrEnum):
    """Orders of the article list; each is made unique by the article's id."""

    UPDATED = marked("last changed")
    CREATED = marked("newest")
    TITLE = marked("title")
    DEADLINE = marked("deadline")
    PUBLISHED = marked("published")


class ArticleFilter(Value):
    """Conditions that must all hold; empty ones do not count. `words` is a full-text search (prefix of the last word).

    `author`, `expert` and `source` are slugs; `topic` is a code or a free label; `trashed` lists the trash instead.
    """

    words: str = ""
    status: Status | None = None
    author: str = ""
    topic: str = ""
    expert: str = ""
    source: str = ""
    section: str = ""
    trashed: bool = False


class ArticleLine(Value):
    """An article as the list shows it. `snippet` is set when searching: plain text, hits between U+0002 and U+0003."""

    id: str
    slug: str
    headline: str
    title: str
    status: Status
    byline: str = ""
    section: str = ""
    deadline: Moment | None = None
    published_at: Moment | None = None
    updated_at: Moment
    words: int = 0
    snippet: str = ""


T = TypeVar("T")


class Page(Generic[T]):
    """One page of a list; `next` is the opaque key to ask for the following page with, None at the end."""

    def __init__(self, rows: Sequence[T], next: str | None) -> None:
        self.rows = tuple(rows)
        self.next = next


@dataclass(frozen=True)
class Stretch:
    """The beginning of a list without its rows: the key each page of it is asked for with, and the one behind it.

    `places` are the rows in it of the articles that were asked about, by id.
    """

    afters: tuple[str | None, ...]
    count: int
    next: str | None
    places: dict[str, int]


@dataclass(frozen=True)
class Again(Generic[T]):
    """A list read again: how far it goes, and those of its pages that are wanted, by number."""

    stretch: Stretch
    pages: dict[int, tuple[T, ...]]
