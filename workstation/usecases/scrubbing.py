"""Taking a protected name out of everything the library keeps; purging a source; and what cannot be purged, said."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from dataclasses import replace as replaced
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation import paths
from workstation.domain.articles import Article
from workstation.domain.changes import Changes, changed
from workstation.domain.slugs import free_slug, slugify
from workstation.domain.sources import Source
from workstation.errors import CannotWrite, NotFound
from workstation.spelling.personal import PersonalDictionary
from workstation.usecases.encryption import readable
from workstation.usecases.family_names import FIXED, FamilyPlace, Kind, alone, family_places, refuse_unknown
from workstation.vault.identity import Identity
from workstation.vault.scanning import scan
from workstation.vault.watchlist import NAME, Watchlist
from workstation.words import marked, tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library

_WEB = re.compile(r"https?://[^\s<>()\"]+", re.IGNORECASE)
_GONE = "…"
_SCRUBBED, _PURGED = marked("a protected name was taken out"), marked("a confidential source was purged")
_LARGEST = 64_000_000  # bytes of a file beside the library that is looked through
_MOST = 20  # places told


@dataclass(frozen=True)
class ScrubReport:
    """What was changed, and in words what could not be; `keys` hold the name, so no log or file should have them."""

    articles: int
    texts: int
    revisions: int
    backups: tuple[str, ...]
    kept: tuple[str, ...]
    keys: tuple[str, ...] = ()
    alone: tuple[FamilyPlace, ...] = ()  # where the family name by itself was taken out, too

    @property
    def sentence(self) -> str:
        """One line on what was done."""
        return tr(
            "Taken out of {articles} and {texts}; {revisions} rewritten, each with a mark; {copies} looked through."
        ).format(
            articles=tr_n("{n} article", "{n} articles", self.articles),
            texts=tr_n("{n} other field", "{n} other fields", self.texts),
            revisions=tr_n("{n} revision", "{n} revisions", self.revisions),
            copies=tr_n("{n} backup", "{n} backups", len(self.backups)),
        )

    @property
    def keys_sentence(self) -> str:
        """One line on the keys without what they are; empty when there are none."""
        if not self.keys:
            return ""
        return tr_n(
            "{n} slug that other records lead to holds the name and stays.",
            "{n} slugs that other records lead to hold the name and stay.",
            len(self.keys),
        )

    @property
    def family_sentence(self) -> str:
        """One line on where the family name alone was taken out; empty when nowhere."""
        if not self.alone:
            return ""
        places = dict.fromkeys(place for each in self.alone for place in each.where)
        said = tr_n(
            "The family name alone was taken out beside the whole name {n} time: {places}.",
            "The family name alone was taken out beside the whole name {n} times: {places}.",
            sum(each.times for each in self.alone),
        )
        return said.replace("{places}", ", ".join([*places][:_MOST]))


def scrub_name(library: Library, slug: str, *, spared: Collection[str] = ()) -> tuple[ScrubReport, Changes]:
    """Write the public description wherever this identity stands in clear.

    In a record that holds the name its family name alone goes too, but where it is `spared` (marks of family_places).
    Raises VaultLocked, NotFound, FieldRefused for a mark of no place.
    """
    identity = _identity(library, slug)
    taken = _taken(library, "source", slug, spared)
    return _scrubbed(library, identity, library.sources.get(slug), tr(_SCRUBBED), taken=taken, spared=spared)


def purge_source(
    library: Library, slug: str, reason: str = "", *, spared: Collection[str] = ()
) -> tuple[ScrubReport, Changes]:
    """Delete a confidential source for good: its record, its identity, its name wherever it stands but where `spared`.

    `reason` stands with every rewritten revision. Raises as scrub_name does.
    """
    from workstation.storage.forgetting import forget_source

    source, identity = library.sources.get(slug), _identity(library, slug)
    forget = partial(forget_source, slug=source.slug, record=identity.id)
    taken = _taken(library, "source", slug, spared)
    report, touched = _scrubbed(
        library, identity, source, _because(_PURGED, reason), forget, taken=taken, spared=spared
    )
    library.vault.remove(identity.id)
    return report, touched | changed(sources=source.slug, vault="vault")


def make_confidential(
    library: Library,
    expert_slug: str,
    codename: str,
    description: str,
    reason: str = "",
    *,
    spared: Collection[str] = (),
) -> tuple[tuple[Source, ScrubReport], Changes]:
    """Turn a known expert into a confidential source: the record goes into the vault, tags lead to the codename.

    The family name alone stays where it is `spared`. Raises VaultLocked, NotFound, FieldRefused.
    """
    from workstation.storage.forgetting import forget_expert
    from workstation.usecases.confidential import add_confidential

    expert = library.experts.get(expert_slug)
    taken = _taken(library, "expert", expert.slug, spared)
    told = [f"{each.role}, {each.organisation}".strip(", ") for each in expert.affiliations]
    notes = "\n".join(each for each in (expert.role, *told, expert.disclosure, expert.notes) if each)
    slug = free_slug(slugify(codename, fallback="source"), library.sources.slugs())
    identity = {"name": expert.name, "spellings": expert.spellings, "contacts": expert.contacts, "notes": notes}
    source, touched = add_confidential(library, codename, description, identity)
    assert source.slug == slug

    turn = partial(forget_expert, slug=expert.slug, source=source.slug)
    sealed = _identity(library, source.slug)
    slugs = [expert.slug, *(alias for alias, to in library.merges.aliases("expert") if to == expert.slug)]
    tags = {f"{{expert={each}}}": f"{{source={source.slug}}}" for each in slugs}
    because = _because(_SCRUBBED, reason)
    report, more = _scrubbed(library, sealed, source, because, turn, tags, taken=taken, spared=spared)
    return (source, report), touched | more | changed(experts=expert.slug, sources=source.slug)


def _because(what: str, reason: str) -> str:
    return f"{tr(what)}: {reason}" if reason else tr(what)


def _scrubbed(
    library: Library,
    identity: Identity,
    source: Source,
    because: str,
    also: Callable[[Any], None] | None = None,
    tags: dict[str, str] | None = None,
    *,
    taken: tuple[FamilyPlace, ...],
    spared: Collection[str],
) -> tuple[ScrubReport, Changes]:
    watchlist = Watchlist([identity])
    near = _replacing(watchlist, source.description or source.name, tags or {}, spared)
    replace = partial(near, family=False)
    touched = []

    def tells(text: str) -> bool:
        return bool(watchlist.find(text))

    with library.transaction():
        for slug in sorted(library.articles.slugs()):
            article = library.articles.get(slug)
            if (clean := _cleaned(article, replace, near, tells)) != article:
                library.articles.save(clean)
                touched.append(article.id)
    from workstation.storage.scrubbing import Taking

    def by_itself(text: str) -> bool:
        return bool(alone(watchlist, text, (), spared))

    def of_it(name: str, data: bytes) -> bool:
        return any(True for _ in scan(name, data, watchlist))

    done = library.scrub(Taking(replace, near, tells, by_itself, watchlist.holds, of_it, near(because), also))
    if touched or also:
        library.tags.rebuild()
    left = [replace(place, short=True) for place in done.alone]
    kept = [*dict.fromkeys(done.kept), *_family(left), *_own_words(watchlist), *_files(library, watchlist)]
    taken = tuple(replaced(each, where=tuple(replace(place, short=True) for place in each.where)) for each in taken)
    watchlist.forget()
    keys, copies = tuple(done.keys.values()), tuple(done.copies)
    report = ScrubReport(len(touched), done.texts, done.revisions, copies, tuple(kept), keys, taken)
    return report, changed(articles=touched, revisions=touched, tags=touched, comments=touched)


def _taken(library: Library, kind: Kind, slug: str, spared: Collection[str]) -> tuple[FamilyPlace, ...]:
    places = family_places(library, kind, slug)
    refuse_unknown(places, spared)
    return tuple(each for each in places if each.mark not in spared)


def _replacing(
    watchlist: Watchlist, description: str, tags: dict[str, str], spared: Collection[str]
) -> Callable[..., str]:
    def replace(text: str, short: bool = False, family: bool = True) -> str:
        for old, new in tags.items():
            text = text.replace(old, new)
        matches = watchlist.find(text)
        if family:
            matches += alone(watchlist, text, matches, spared)
            matches.sort(key=lambda match: match.start)
        if not matches:
            return text
        fixed = [found.span() for found in FIXED.finditer(text)]
        addresses = [found.span() for found in _WEB.finditer(text)]
        parts, at = [], 0
        for match in matches:
            if any(start < match.end and match.start < end for start, end in fixed):
                continue  # the key of a tag is told, not broken
            in_words = match.kind == NAME and not short and not any(a <= match.start < b for a, b in addresses)
            parts += [text[at : match.start], description if in_words else _GONE]
            at = match.end
        return "".join([*parts, text[at:]])

    return replace


def _cleaned(
    article: Article, replace: Callable[..., str], near: Callable[..., str], tells: Callable[[str], bool]
) -> Article:
    """The article without the name; its slug stays, since addresses lead to it. A topic is a record by itself."""
    from workstation.storage.held_texts import fitting, telling, within

    told = article.model_dump(mode="json")
    if within(told, lambda _, text: replace(text)) == told:
        return article
    chosen = near if telling({**told, "topics": []}, tells) else replace
    clean = within(told, lambda name, text: fitting(name, text, chosen))
    return article.changed(**{name: getattr(Article.model_validate(clean), name) for name in told})


def _identity(library: Library, slug: str) -> Identity:
    source = library.sources.get(slug)
    found = library.vault.of_source(source.slug)
    if found is None:
        raise NotFound(
            tr("The vault of this library does not know who “{slug}” is.").format(slug=slug),
            safe=tr("Nothing was changed."),
        )
    return found


def _family(places: list[str]) -> Iterator[str]:
    if places:
        yield tr("The family name alone, which may be somebody else’s, was left in: {places}. Read them.").format(
            places=", ".join([*dict.fromkeys(places)][:_MOST])
        )


def _own_words(watchlist: Watchlist) -> Iterator[str]:
    """The person's own dictionary of spelling is an ordinary file: no word of the name stays there."""
    own = PersonalDictionary()
    own.is_protected = watchlist.holds
    try:
        own.purge()
    except CannotWrite as error:
        yield str(error)


def _files(library: Library, watchlist: Watchlist) -> Iterator[str]:
    """Files beside the library that hold the name: pictures, evidence and the like are never rewritten."""
    told = 0
    rescued = paths.data_folder() / "rescued"  # copies of texts that could not be stored
    for root, shown in ((library.files, library.files), (rescued, rescued.parent)):
        for path in sorted(root.rglob("*")) if root.is_dir() else ():
            if path.is_file() and _holds(library, path, watchlist):
                told += 1
                if told <= _MOST:
                    name = path.relative_to(shown).as_posix()
                    yield tr("The file {name} holds it still and was not changed.").format(name=name)
    yield tr(
        "Exports made before, copies of the library elsewhere, and free room on the disk are not reached from here."
    )


def _holds(library: Library, path: Path, watchlist: Watchlist) -> bool:
    if path.stat().st_size > _LARGEST:
        return False
    return any(True for _ in scan(path.name, readable(library, path.read_bytes()), watchlist))
