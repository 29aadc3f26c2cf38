"""The export gate: errors of the desk check stop what goes to readers, unless overridden; a receipt is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.attribution.check.packs import FIXED, Pack, Setting
from workstation.attribution.check.rule import Severity
from workstation.attribution.check.rules import BY_CODE
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.checks import Override, ReadyReceipt, Receipt
from workstation.domain.ids import new_record_id
from workstation.domain.revisions import RevisionKind
from workstation.errors import CheckStops, FieldRefused, NotFound, WorkstationError
from workstation.usecases.checking import check_state
from workstation.usecases.guarding import refuse_hits
from workstation.usecases.packs import DEFAULT, pack_of_gate
from workstation.usecases.suggesting import Directory
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.attribution.check.rule import Finding
    from workstation.domain.articles import Article
    from workstation.export.recipes import Recipe, Written
    from workstation.storage.library import Library
    from workstation.usecases.findings import Checked
    from workstation.vault.watchlist import Watchlist


@dataclass(frozen=True)
class Stop:
    """An article that cannot go out as it stands, and the errors that hold it."""

    slug: str
    title: str
    findings: tuple[Finding, ...]


class Gate:
    """One export: what may pass, and what is written down of it.

    `overrides` are reasons by the code of a rule. `briefly` checks only what can stop an export, for an
    export of everything at once. `watchlist` are the protected names to look for in files that belong to no library;
    else they are the library's own. `pack` are the rules by which the library is checked.
    """

    def __init__(
        self,
        library: Library,
        recipe: Recipe,
        overrides: Mapping[str, str],
        *,
        briefly: bool,
        watchlist: Watchlist | None = None,
        pack: str = DEFAULT,
    ) -> None:
        self._library = library
        self._recipe = recipe
        self._overrides = {code: _override(code, reason) for code, reason in overrides.items()}
        self._only = Severity.ERROR if briefly else None
        self._public = recipe.projection == "public"
        self._pack = pack_of_gate(pack) if self._public else _for_private_copies(pack)
        self._watchlist = watchlist
        self._directory = Directory(library)  # once for all that leaves together

    def stop(self, article: Article) -> Stop | None:
        """What stops this article here; of a private format only what concerns confidential sources."""
        findings = self._standing(self._checked(article, Severity.ERROR))
        return Stop(article.slug, article.title, findings) if findings else None

    def let_through(self, article: Article) -> Checked:
        """What the desk check finds; raises CheckStops."""
        checked = self._checked(article, self._only)
        if stopping := self._standing(checked):
            raise _stopped(article, stopping)
        return checked

    def out(
        self, article: Article, checked: Checked, written: Written, write: Callable[[], list[Path]]
    ) -> tuple[list[Path], Changes]:
        """Write the files and keep the receipt of them with the article, both or neither.

        Raises NameProtected when their bytes hold a protected name; nothing is written then.
        A library that cannot be written gets no receipt, but then nothing is overridden either: LibraryHeld.
        """
        self.look_into(article, written)
        receipt = self.receipt(article, checked, written)
        if self._library.read_only and not receipt.overrides:
            return write(), Changes()
        with self._library.transaction():
            self._library.revisions.add(article, RevisionKind.SAVED)
            revision = self._library.revisions.list(article.id, limit=1)[0].id
            self._library.receipts.add_all([receipt], {article.id: revision})
            paths = write()
        return paths, changed(revisions=article.id)

    def look_into(self, article: Article, written: Written) -> None:
        """Raises NameProtected when the bytes of an article's files hold a protected name."""
        refuse_hits(self._library, article, written, self._watchlist)

    def receipt(self, article: Article, checked: Checked, written: Written) -> ReadyReceipt:
        """What is written down of these files, the revision still to be named."""
        return ReadyReceipt(
            id=new_record_id(),
            article_id=article.id,
            made_at=now(),
            format=self._recipe.name,
            sha256=hashlib.sha256(next(iter(written.files.values()), b"")).hexdigest(),
            findings=tuple(finding.as_json() for finding in checked.findings),
            overrides=self._used(checked),
        )

    def look_through(self, written: Written) -> None:
        """Raises NameProtected when the bytes of what belongs to no article hold a protected name."""
        refuse_hits(self._library, None, written, self._watchlist)

    def _checked(self, article: Article, only: Severity | None) -> Checked:
        return check_state(self._library, article, self._pack, only, self._directory)

    def _used(self, checked: Checked) -> tuple[Override, ...]:
        codes = dict.fromkeys(each.code for each in self._stopping(checked))
        return tuple(self._overrides[code] for code in codes)

    def _standing(self, checked: Checked) -> tuple[Finding, ...]:
        return tuple(each for each in self._stopping(checked) if each.code not in self._overrides)

    def _stopping(self, checked: Checked) -> tuple[Finding, ...]:
        """Of a private copy only what concerns confidential sources: it leaves the program all the same."""
        return tuple(each for each in checked.errors if self._public or each.code in FIXED)


def receipts(library: Library, slug: str) -> list[Receipt]:
    """What left of an article, the latest first. Raises NotFound."""
    return list(library.receipts.of_article(library.articles.get(slug).id))


def _for_private_copies(name: str) -> Pack:
    """The chosen rules; a pack that cannot be used must not stand in the way out of the program."""
    try:
        return pack_of_gate(name)
    except WorkstationError:
        return Pack("vault", "", {code: Setting(Severity.ERROR, {}) for code in FIXED})


def _override(code: str, reason: str) -> Override:
    if code not in BY_CODE:
        raise NotFound(
            tr("There is no rule “{code}” to override.").format(code=code),
            safe=tr("Nothing was written."),
            remedy=tr("“workstation check --explain” lists them."),
        )
    if BY_CODE[code].binding:
        raise FieldRefused(
            tr("A protected name is never let through as a whole."),
            safe=tr("Nothing was written."),
            remedy=tr("Allow single words that are rightly public: “workstation vault hits SLUG” lists them."),
        )
    return Override.build(code=code, reason=reason.strip())


def _stopped(article: Article, findings: tuple[Finding, ...]) -> CheckStops:
    codes = tuple(dict.fromkeys(finding.code for finding in findings))
    said = " ".join(finding.message for finding in findings[:3])
    stopped = CheckStops(
        tr("The desk check stops “{title}”: {findings}").format(title=article.title, findings=said),
        safe=tr("Nothing was written."),
        remedy=findings[0].remedy,
    )
    stopped.codes = codes
    return stopped
