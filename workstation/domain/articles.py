"""An article: its header fields, its body in Markdown, its status and byline."""

from __future__ import annotations

import re
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, JsonValue

from workstation.domain.base import Choice, Moment, Value
from workstation.domain.bylines import BylineTemplate, Credit
from workstation.domain.checks import Muted
from workstation.domain.slugs import Slug
from workstation.domain.topics import TopicRef
from workstation.words import marked, tr


class Status(Choice):
    """Where an article stands on its way; an embargo is a moment, not a status."""

    IDEA = marked("idea")
    DRAFT = marked("draft")
    IN_REVIEW = marked("in review")
    READY = marked("ready")
    PUBLISHED = marked("published")
    CORRECTED = marked("corrected")
    KILLED = marked("killed")


IN_PRINT = frozenset({Status.PUBLISHED, Status.CORRECTED})
"""The statuses in which an article prints what was sealed when it was published."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def _one_line(text: str) -> str:
    if "\n" in text or "\r" in text:
        raise ValueError(tr("it must be a single line."))
    return text


def _language(tag: str) -> str:
    if tag and not _LANGUAGE.fullmatch(tag):
        raise ValueError(tr("write the language as in en, es or pt-BR."))
    return tag


def _web_address(url: str) -> str:
    if url and not _WEB.fullmatch(url):
        raise ValueError(tr("write the whole address, beginning with https://."))
    return url


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError(tr("“{name}” is not a known time zone.").format(name=name)) from error
    return name


Line = Annotated[str, AfterValidator(_one_line)]
Language = Annotated[str, Field(max_length=35), AfterValidator(_language)]
WebAddress = Annotated[str, Field(max_length=2_000), AfterValidator(_web_address)]


class Embargo(Value):
    """A moment before which nothing may leave, in the zone it was agreed in."""

    until: Moment
    zone: Annotated[str, AfterValidator(_zone)] = "UTC"


class Article(Value):
    """One story. Lengths are in characters; times are UTC; `body` is Markdown with tags and line feeds.

    `internal_note` never leaves; `public_note` is printed. `modified_at` is the time readers are told,
    `updated_at` when the record last changed. `other_headlines` and `other_deks` are candidates, never printed.
    `target_words` is the length the desk asked for, 0 for none.
    `muted` are findings of the desk check that somebody set aside with a reason.
    `extra` keeps what an import carried and we have no field for.
    `version` counts saves: saving a copy with an older version is refused (EditedElsewhere).
    """

    id: str
    slug: Slug
    headline: Annotated[Line, Field(max_length=300)] = ""
    dek: Annotated[Line, Field(max_length=1_000)] = ""
    body: str = ""
    dateline: Annotated[Line, Field(max_length=160)] = ""
    section: Annotated[Line, Field(max_length=120)] = ""
    topics: tuple[TopicRef, ...] = ()
    language: Language = "en"
    credit_line: Annotated[Line, Field(max_length=500)] = ""
    status: Status = Status.DRAFT
    internal_note: Annotated[str, Field(max_length=20_000)] = ""
    public_note: Annotated[str, Field(max_length=20_000)] = ""
    deadline: Moment | None = None
    published_at: Moment | None = None
    modified_at: Moment | None = None
    embargo: Embargo | None = None
    canonical_url: WebAddress = ""
    publisher: Annotated[Line, Field(max_length=200)] = ""
    lead_image: str = ""
    lead_image_alt: Annotated[Line, Field(max_length=2_000)] = ""
    byline: tuple[Credit, ...] = ()
    byline_template: BylineTemplate = ""
    other_headlines: tuple[Annotated[Line, Field(max_length=300)], ...] = ()
    other_deks: tuple[Annotated[Line, Field(max_length=1_000)], ...] = ()
    target_words: Annotated[int, Field(ge=0, le=100_000)] = 0
    muted: tuple[Muted, ...] = ()
    extra: dict[str, JsonValue] = {}  # noqa: RUF012 - pydantic copies defaults
    created_at: Moment
    updated_at: Moment
    trashed_at: Moment | None = None
    version: int = 0

    @property
    def title(self) -> str:
        """The headline, else the first words of the text, else the slug."""
        return self.headline or first_words(self.body) or self.slug


HEADER_FIELDS: tuple[str, ...] = (
    "headline",
    "dek",
    "dateline",
    "section",
    "topics",
    "language",
    "credit_line",
    "status",
    "internal_note",
    "public_note",
    "deadline",
    "published_at",
    "modified_at",
    "embargo",
    "canonical_url",
    "publisher",
    "lead_image",
    "lead_image_alt",
    "byline",
    "byline_template",
)
"""The header: every field of an article a person edits beside the body and the slug."""

_TAG_END = re.compile(r"\]\{(?:expert|source|quote|claim)=[a-z0-9][a-z0-9-]*\}")
_ADDRESS = (
    r"(?:\(\s*+(?:<[^<>]*+>|(?:[^\s()<>]++|\([^\s()]*+\))++)(?:\s++(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?+(?:\s*+\)|$)"
    r"|\(\)|\[[^\[\]]*+\])"
)
_IMAGE = re.compile(rf"!\[((?:[^\[\]]|\[[^\[\]]*+\])*+)\]{_ADDRESS}")
_LINKED = re.compile(rf"\]{_ADDRESS}")
_MARKS = re.compile(r"^[#>\s*+-]+|[*_`\[\]]")


def first_words(body: str, limit: int = 60) -> str:
    """The beginning of the text without its marks and addresses, cut at a word, at most `limit` characters.

    Of a picture its description stays, of a link its words.
    """
    for line in body[:5_000].split("\n"):
        linked = _LINKED.sub("]", _IMAGE.sub(r"\1", _TAG_END.sub("]", line)))
        plain = _MARKS.sub("", linked).strip()
        if plain:
            return plain if len(plain) <= limit else plain[:limit].rsplit(" ", 1)[0] + "…"
    return ""


def snapshot(article: Article) -> dict[str, Any]:
    """The article as plain JSON values: what a revision keeps and a comparison compares."""
    return article.model_dump(mode="json")
