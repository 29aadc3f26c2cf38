"""What the desk check found in an article: what stands, and what somebody muted, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.check.packs import FIXED
from workstation.attribution.check.rule import Severity
from workstation.domain.base import now
from workstation.domain.changes import changed
from workstation.domain.checks import Muted
from workstation.errors import FieldRefused, NotFound
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.attribution.check.rule import Finding
    from workstation.domain.articles import Article
    from workstation.domain.changes import Changes
    from workstation.storage.library import Library


@dataclass(frozen=True)
class Checked:
    """The findings that stand, and those that somebody muted, each with the reason."""

    findings: tuple[Finding, ...]
    muted: tuple[tuple[Finding, Muted], ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Those that stop an export."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)


def mute(library: Library, slug: str, finding: Finding, reason: str) -> tuple[Article, Changes]:
    """Set a finding aside in this article, with a reason: it stays so while its words stand there."""
    article = library.articles.get(slug)
    return set_aside(library, slug, finding.code, words_of(article.body, finding), reason)


def set_aside(library: Library, slug: str, code: str, words: str, reason: str) -> tuple[Article, Changes]:
    """The same for the words as they stand in a state that may not be stored yet (see `words_of`)."""
    if code in FIXED:
        raise FieldRefused(
            tr("What concerns a confidential source cannot be muted."),
            safe=tr("Nothing was changed."),
            remedy=tr("Mend it, or allow it in the vault."),
        )
    with library.transaction():
        article = library.articles.get(slug)
        others = tuple(each for each in article.muted if (each.code, each.words) != (code, words))
        muted = Muted.build(code=code, words=words, reason=reason.strip(), muted_at=now())
        stored = library.articles.save(article.changed(muted=(*others, muted), updated_at=now()))
    return stored, changed(articles=stored.id)


def unmute(library: Library, slug: str, muted: Muted) -> tuple[Article, Changes]:
    """Show a finding again."""
    with library.transaction():
        article = library.articles.get(slug)
        kept = tuple(each for each in article.muted if each != muted)
        if kept == article.muted:
            raise NotFound(tr("That finding is not muted."), safe=tr("Nothing was changed."))
        stored = library.articles.save(article.changed(muted=kept, updated_at=now()))
    return stored, changed(articles=stored.id)


def parted(article: Article, found: tuple[Finding, ...]) -> Checked:
    """The findings of this state that stand, and those that were muted in it."""
    aside = {(each.code, each.words): each for each in article.muted if each.code not in FIXED}
    if not aside:
        return Checked(found)
    standing, muted = [], []
    for finding in found:
        why = aside.get((finding.code, words_of(article.body, finding)))
        if why is None:
            standing.append(finding)
        else:
            muted.append((finding, why))
    return Checked(tuple(standing), tuple(muted))


def words_of(body: str, finding: Finding) -> str:
    """What tells a finding from others of its rule: the words it is about, wherever they have moved to."""
    return " ".join(body[finding.start : finding.end].split())[:2_000] or finding.message[:2_000]
