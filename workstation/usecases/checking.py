"""The desk check: what the rules need is gathered into one value, checked, and what was muted is left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.attribution.check.checking import check, in_order
from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.records import Records
from workstation.attribution.check.rule import Finding, Severity
from workstation.attribution.check.rules import BY_CODE
from workstation.domain.base import now
from workstation.errors import FileRefused
from workstation.markdown.decoding import decode
from workstation.usecases.findings import Checked, parted
from workstation.usecases.gathering import gathered, gathered_quotes
from workstation.usecases.guarding import protected
from workstation.usecases.kept_findings import ALWAYS_FRESH, kept_or_found
from workstation.usecases.suggesting import Directory, directory
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.attribution.check.packs import Pack
    from workstation.attribution.check.rule import Part
    from workstation.domain.articles import Article
    from workstation.storage.library import Library


_WITHOUT_SPEECH = frozenset({"vault-name", "vault-locked", "tk-left", "embargo-running", "terms-forbid-quoting"})
"""Rules that do not ask who says what, and of the records read only quotes: where no other runs, an export of thousands
does not read the directory."""


def check_article(library: Library, slug: str, pack: Pack) -> Checked:
    """Check an article as it is stored; places are code points of its body. Raises NotFound."""
    return check_state(library, library.articles.get(slug), pack)


def check_state(
    library: Library,
    article: Article,
    pack: Pack,
    only: Severity | None = None,
    directory: Directory | None = None,
) -> Checked:
    """Check this state of an article, which may not be stored yet.

    What was found in the same state before is not looked for again, but what concerns confidential sources and an
    embargo always is. Who checks many articles gives the `directory` with each; it is read when a rule wants it.
    """
    run = _run(pack, only)
    if run.quick:  # sooner done than looked up
        records = gathered_quotes(library, article)
        return parted(article, check(Manuscript(article, now(), records, (), protected(library, article)), run.every))
    directory = directory or Directory(library)
    known, told = directory.known, directory.digest
    records = gathered(library, article, parts=run.reads)
    manuscript = Manuscript(article, now(), records, known, protected(library, article))
    found = kept_or_found(library, manuscript, run.lasting, f"{pack.name} {only or 'all'}", told)
    return parted(article, in_order([*check(manuscript, run.fresh), *found]))


@dataclass(frozen=True)
class _Run:
    """The rules of a pack that are to run: all, those always asked anew, those whose findings last; what they read."""

    every: Pack
    fresh: Pack
    lasting: Pack
    reads: frozenset[Part]
    quick: bool


@lru_cache(maxsize=8)
def _run(pack: Pack, only: Severity | None) -> _Run:
    every = {code: setting for code, setting in pack.settings.items() if only in (None, setting.severity)}
    return _Run(
        replace(pack, settings=every),
        replace(pack, settings={code: each for code, each in every.items() if code in ALWAYS_FRESH}),
        replace(pack, settings={code: each for code, each in every.items() if code not in ALWAYS_FRESH}),
        frozenset().union(*(BY_CODE[code].reads for code in every)),
        every.keys() <= _WITHOUT_SPEECH,
    )


def check_file(path: Path, pack: Pack, library: Library | None = None) -> Checked:
    """Check a file, read as an import would; its tags are looked up in `library` when there is one.

    Places are code points of the file when its text stands in it as it is (plain text, Markdown), else of the body an
    import makes of it. Raises FileRefused.
    """
    article, records, shift = _read(path)
    if library is not None:
        records = gathered(library, article)
    known = directory(library) if library else ()
    found = check(Manuscript(article, now(), records, known), pack)
    return Checked(tuple(_moved(finding, shift) for finding in found))


def _read(path: Path) -> tuple[Article, Records | None, int]:
    """The article of a file, the records it carries, and where its text begins in it."""
    # The window imports this module before its first paint, and an export of everything in each of its processes.
    from workstation.importing.reading import bytes_of
    from workstation.storage import temporary_library
    from workstation.usecases.importing import import_files

    given = decode(bytes_of(path), path.name).text
    with temporary_library() as library:
        line = import_files(library, [path])[0].lines[0]
        if not line.slug:
            raise FileRefused(
                " ".join(line.notes) or tr("There is no article in “{name}”.").format(name=path.name),
                safe=tr("Nothing was checked."),
            )
        article = library.articles.get(line.slug)
        carried = library.experts.list() or library.sources.list() or library.quotes.list()
        records = gathered(library, article) if carried else None
    at = given.rfind(article.body.rstrip("\n")) if article.body.strip() else -1
    if at >= 0:
        return article, records, at
    if path.suffix.lower() in (".txt", ""):
        return article.changed(body=given), records, 0
    return article, records, 0


def _moved(finding: Finding, shift: int) -> Finding:
    if not shift or (finding.start == finding.end == 0):
        return finding
    return Finding(
        finding.code, finding.severity, finding.start + shift, finding.end + shift, finding.message, finding.remedy,
        finding.policy,
    )  # fmt: skip
