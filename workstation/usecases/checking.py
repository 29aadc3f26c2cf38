"""The desk check: what the rules need is gathered into one value, checked, and what was muted is left out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.attribution.check.checking import check, in_order
from workstation.attribution.check.manuscript import Manuscript, Records
from workstation.attribution.check.packs import FIXED, Pack
from workstation.attribution.check.rule import PARTS, Finding, Part, Severity
from workstation.attribution.check.rules import BY_CODE
from workstation.attribution.people import Known
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.checks import Muted
from workstation.domain.images import IN_TEXT, Image
from workstation.errors import FieldRefused, FileRefused, NotFound
from workstation.importing.reading import bytes_of
from workstation.markdown.decoding import decode
from workstation.markdown.tags import Tag, find_tags, values
from workstation.usecases.evidence import state_words
from workstation.usecases.guarding import protected
from workstation.usecases.importing import import_files
from workstation.usecases.kept_findings import ALWAYS_FRESH, kept_or_found
from workstation.usecases.suggesting import Directory, directory
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


_WITHOUT_SPEECH = frozenset({"vault-name", "vault-locked", "tk-left", "embargo-running", "terms-forbid-quoting"})
"""Rules that do not ask who says what: where only they run, an export of thousands does not read the directory."""


@dataclass(frozen=True)
class Checked:
    """The findings that stand, and those that somebody muted, each with the reason."""

    findings: tuple[Finding, ...]
    muted: tuple[tuple[Finding, Muted], ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Those that stop an export."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)


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
    known: tuple[Known, ...] = ()
    told = ""
    if not run.quick:
        directory = directory or Directory(library)
        known, told = directory.known, directory.digest
    records = gathered(library, article, parts=run.reads)
    manuscript = Manuscript(article, now(), records, known, protected(library, article))
    if run.quick:
        return parted(article, check(manuscript, run.every))  # sooner done than looked up
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


def gathered(
    library: Library, article: Article, tags: tuple[Tag, ...] | None = None, parts: Collection[Part] = PARTS
) -> Records:
    """The records an article's tags and pictures name, those in the trash left out; `tags` if they are known.

    Of what is looked for on its own only these `parts`.
    """
    tags = find_tags(article.body) if tags is None else tags
    quotes = {id: quote for id in values(tags, "quote") if (quote := library.quotes.find(id)) and not quote.trashed_at}
    asked = values(tags, "claim")
    claims = {id: each for id, each in library.claims.find_all(asked).items() if not each.trashed_at} if asked else {}
    people, named = dict.fromkeys(values(tags, "expert")), dict.fromkeys(values(tags, "source"))
    for quote in quotes.values():
        if quote.speaker and quote.speaker.kind == "source":
            named.setdefault(quote.speaker.slug)
    for who in (who for claim in claims.values() for who in claim.speakers()):
        (people if who.kind == "expert" else named).setdefault(who.slug)
    experts = {slug: each for slug in people if (each := library.experts.find(slug))}
    sources = {slug: source for slug in named if (source := library.sources.find(slug))}
    return Records(
        {slug: each for slug, each in experts.items() if not each.trashed_at},
        {slug: each for slug, each in sources.items() if not each.trashed_at},
        quotes,
        _images(library, article) if "images" in parts else {},
        _all_elsewhere(library, article, tags) if "elsewhere" in parts else {},
        claims,
        _damaged(library, list(quotes), list(claims)) if "damaged" in parts else {},
        tuple(library.replies.of_article(article.id)) if "replies" in parts else (),
    )


def _damaged(library: Library, quotes: list[str], claims: list[str]) -> dict[tuple[str, str], tuple[str, ...]]:
    """What is wrong with the files of the evidence; a file that was compared once is not read again."""
    told: dict[tuple[str, str], tuple[str, ...]] = {}
    for backed, pieces in library.evidence.of_all(quotes, claims).items():
        said = [state_words(piece, library.evidence.state(piece)) for piece in pieces]
        if any(said):
            told[backed] = tuple(filter(None, said))
    return told


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


def _images(library: Library, article: Article) -> dict[str, Image]:
    names = [name for name in (article.lead_image.removeprefix(IN_TEXT),) if name]
    for part in article.body.split(f"({IN_TEXT}")[1:]:
        names.append(part.split(")", 1)[0].split(" ", 1)[0].strip("<>"))
    return {name: image for name in dict.fromkeys(names) if (image := library.images.find(name))}


def _all_elsewhere(library: Library, article: Article, tags: tuple[Tag, ...]) -> dict[str, tuple[str, ...]]:
    return {id: tuple(words) for id in values(tags, "quote") if (words := _elsewhere(library, article, id))}


def _elsewhere(library: Library, article: Article, id: str) -> list[str]:
    spans: dict[str, list[str]] = {}
    for place in library.tags.of("quote", id):
        if place.article_id != article.id:
            spans.setdefault(place.article_id, []).append(place.words)
    return [" … ".join(words) for words in spans.values()]


def _read(path: Path) -> tuple[Article, Records | None, int]:
    """The article of a file, the records it carries, and where its text begins in it."""
    from workstation.storage import temporary_library  # the window imports this module before its first paint

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
