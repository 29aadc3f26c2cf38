"""What the window asks of the process that reads drafts (`apart`), and what it is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.attribution.check.records import Protected

if TYPE_CHECKING:
    from workstation.attribution.check.packs import Pack
    from workstation.attribution.check.rule import Finding
    from workstation.attribution.known import Known
    from workstation.attribution.offers import Offer
    from workstation.domain.articles import Article
    from workstation.markdown.tags import Tag


@dataclass(frozen=True)
class Question:
    """A state of an article to be read. Without a `pack` it is not checked, without `propose` nothing is proposed.

    `known` is the directory, None while it is the same as in the question before.
    """

    article: Article
    known: tuple[Known, ...] | None = None
    pack: Pack | None = None
    propose: bool = True
    protected: Protected = field(default_factory=Protected)


@dataclass
class Answer:
    """What a draft says, in reading order, and its tags."""

    tags: list[Tag] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
