"""What an import finds in a file, before the library knows of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.bylines import Role

if TYPE_CHECKING:  # what a bare text does not need is not loaded for it
    from workstation.domain.articles import Article
    from workstation.domain.beside import Beside
    from workstation.domain.claims import Claim
    from workstation.domain.comments import Comment
    from workstation.domain.corrections import Correction
    from workstation.domain.evidence import Evidence
    from workstation.domain.images import Image
    from workstation.domain.origins import Origin
    from workstation.domain.people import Author, Expert
    from workstation.domain.printed import Printed
    from workstation.domain.quotes import Quote
    from workstation.domain.replies import Reply
    from workstation.domain.sources import Source
    from workstation.domain.verdicts import CheckerVerdict


@dataclass(frozen=True)
class BylineDraft:
    """A name of the byline as the file has it. `slug_hint` is a short name it gives; `links` (label, address)."""

    name: str
    slug_hint: str = ""
    roles: tuple[Role, ...] = (Role.WRITING,)
    bio: str = ""
    email: str = ""
    links: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Records:
    """The records a file of preset `full` carries; images with their bytes; the file the article once came from."""

    article: Article | None = None
    origin: Origin | None = None
    authors: tuple[Author, ...] = ()
    experts: tuple[Expert, ...] = ()
    sources: tuple[Source, ...] = ()
    quotes: tuple[Quote, ...] = ()
    images: tuple[tuple[Image, bytes], ...] = ()
    comments: tuple[Comment, ...] = ()
    aliases: tuple[tuple[str, str, str], ...] = ()
    claims: tuple[Claim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    printings: tuple[Printed, ...] = ()
    corrections: tuple[Correction, ...] = ()
    replies: tuple[Reply, ...] = ()
    verdicts: tuple[CheckerVerdict, ...] = ()
    beside: Beside | None = None


@dataclass(frozen=True)
class CommentDraft:
    """A margin comment the file brings: who wrote it, its words, the words of the text it is about (may be none)."""

    author: str
    text: str
    about: str


@dataclass(frozen=True)
class Imported:
    """A file read. Every word of it is in `fields`, `byline`, `topics` or `extra`, and its bytes are in `origin`.

    `fields` fit Article.build (they are checked); `slug` is among them when the file names one, or when nothing else
    would. `images` maps addresses as the text has them to the file found beside it, or to bytes the file carried;
    `lead_image` of `fields` is such an address. `notes` are lines for the report.
    """

    fields: dict[str, Any]
    origin: Origin
    byline: tuple[BylineDraft, ...] = ()
    topics: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    images: Mapping[str, Path | bytes] = field(default_factory=dict)
    records: Records | None = None
    comments: tuple[CommentDraft, ...] = ()
