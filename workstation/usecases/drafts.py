"""Reading the draft of an article: what is proposed, what was dismissed, what the desk check found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.check.records import UNPROTECTED, Records
from workstation.attribution.question import Question
from workstation.domain.changes import Changes
from workstation.usecases.coverage import coverage_of
from workstation.usecases.findings import parted
from workstation.usecases.gathering import gathered
from workstation.usecases.guarding import protected
from workstation.usecases.suggesting import directory

if TYPE_CHECKING:
    from workstation.attribution.check.packs import Pack
    from workstation.attribution.known import Known
    from workstation.attribution.offers import Offer
    from workstation.domain.articles import Article
    from workstation.markdown.tags import Tag
    from workstation.storage.library import Library
    from workstation.usecases.coverage import Coverage
    from workstation.usecases.draft_reader import DraftReader
    from workstation.usecases.findings import Checked


@dataclass(frozen=True)
class Draft:
    """An article as it was read: offers and findings in reading order. `known` is the directory it was read with."""

    body: str
    tags: tuple[Tag, ...]
    offers: tuple[Offer, ...]
    dismissed: tuple[Offer, ...]
    checked: Checked
    coverage: Coverage
    known: tuple[Known, ...]


def read_draft(
    library: Library,
    reader: DraftReader,
    article: Article,
    *,
    known: tuple[Known, ...] | None = None,
    pack: Pack | None = None,
    propose: bool = True,
) -> Draft | None:
    """Read this state of an article, which may not be stored yet; None when the reader was closed meanwhile."""
    known = directory(library) if known is None else known
    guarded = protected(library, article) if pack else UNPROTECTED
    held = Records()

    def records(tags: tuple[Tag, ...]) -> Records:
        nonlocal held
        held = gathered(library, article, tags)
        return held

    answer = reader.read(Question(article, known, pack, propose, guarded), records)
    if answer is None:
        return None
    away = library.dismissed.of_article(article.id)
    waiting = tuple(offer for offer in answer.offers if offer.key not in away)
    dismissed = tuple(offer for offer in answer.offers if offer.key in away)
    checked = parted(article, tuple(answer.findings))
    tags = tuple(answer.tags)
    return Draft(article.body, tags, waiting, dismissed, checked, coverage_of(tags, held), known)


def dismiss(library: Library, article_id: str, *keys: str) -> tuple[frozenset[str], Changes]:
    """These proposals do not come back in this article; gives all that were dismissed there."""
    with library.transaction():
        for key in keys:
            library.dismissed.add(article_id, key)
        return library.dismissed.of_article(article_id), Changes()


def bring_back(library: Library, article_id: str, *keys: str) -> tuple[frozenset[str], Changes]:
    """Propose these again; gives all that are still dismissed there."""
    with library.transaction():
        for key in keys:
            library.dismissed.remove(article_id, key)
        return library.dismissed.of_article(article_id), Changes()
