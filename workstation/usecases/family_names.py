"""Where a protected family name stands by itself in records that hold the whole name, so that a person can choose.

“Baker” beside “Ann Baker” is the person, “Baker Street” is not: no program knows which. A place is known by the words
around it, the same in the text, in its revisions and in backups.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workstation.errors import Cancelled, FieldRefused
from workstation.usecases.progress import Progress, unheard
from workstation.vault.identity import Identity
from workstation.vault.watchlist import Match, Watchlist
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

FIXED = re.compile(r"\{[a-z]+=[a-z0-9-]+\}|\]\(<?media/[^)>\s]+")
"""What is told, not broken: the key of a tag, the address of a picture of the library."""
_TAG = re.compile(r"\{[a-z]+=[a-z0-9-]+\}|[\[\]]")
_WORD = re.compile(r"\w+")
_AROUND = 120  # characters that a neighbouring word is looked for in
_SHOWN = 36  # characters shown on either side
Kind = Literal["expert", "source"]


@dataclass(frozen=True)
class FamilyPlace:
    """`mark` stands for the name between these two words; `context` shows the first of `times` with ⟨⟩ around it,
    `where` names them.
    """

    mark: str
    context: str
    where: tuple[str, ...]
    times: int


def family_places(library: Library, kind: Kind, slug: str, *, progress: Progress = unheard) -> list[FamilyPlace]:
    """What would be taken out besides the whole name, its spellings, addresses and numbers, in the order it is found.

    Backups and older copies may hold further places, which are not looked for. Raises VaultLocked, NotFound, Cancelled.
    """

    def step(done: int, of: int) -> None:
        if not progress(done, of, ""):
            raise Cancelled(tr("The work was stopped."), safe=tr("Nothing was changed."))

    watchlist = Watchlist([_known(library, kind, slug)])
    try:
        return places_of(watchlist, library.texts_holding(lambda text: bool(watchlist.find(text)), step))
    finally:
        watchlist.forget()


def names_kept(library: Library, kind: Kind, slug: str) -> list[str]:
    """Slugs and other keys that hold the name and would stay, since others lead to them: not the person's own.

    Raises VaultLocked, NotFound.
    """
    watchlist = Watchlist([_known(library, kind, slug)])
    own = {slug, *(alias for alias, to in library.merges.aliases(kind) if to == slug)}
    try:
        found = library.keys_holding(lambda text: bool(watchlist.find(text)))
        return [where for key, where in found.items() if key not in own]
    finally:
        watchlist.forget()


def places_of(watchlist: Watchlist, texts: Iterable[tuple[str, str]]) -> list[FamilyPlace]:
    """The same for texts, each with where it stands."""
    found: dict[str, FamilyPlace] = {}
    for where, text in texts:
        for match in alone(watchlist, text, watchlist.find(text)):
            mark = _mark(text, match)
            known = found.get(mark, FamilyPlace(mark, _context(text, match), (), 0))
            named = known.where if where in known.where else (*known.where, where)
            found[mark] = FamilyPlace(mark, known.context, named, known.times + 1)
    return list(found.values())


def alone(watchlist: Watchlist, text: str, whole: Collection[Match], spared: Collection[str] = ()) -> list[Match]:
    """The family names by themselves, without those within a whole one, a tag's key, or a place that is spared."""
    taken = [(each.start, each.end) for each in whole] + [found.span() for found in FIXED.finditer(text)]
    found = [
        each for each in watchlist.family_names(text) if not any(a < each.end and each.start < b for a, b in taken)
    ]
    return [each for each in found if _mark(text, each) not in spared] if spared else found


def refuse_unknown(places: Iterable[FamilyPlace], spared: Collection[str]) -> None:
    """Raises FieldRefused for a mark that stands for none of these places."""
    unknown = [mark for mark in spared if mark not in {each.mark for each in places}]
    if unknown:
        raise FieldRefused(
            tr("No place has the mark “{mark}”.").format(mark=unknown[0]),
            safe=tr("Nothing was changed."),
            remedy=tr("The same command with --dry-run lists the places, each with its mark."),
        )


def _known(library: Library, kind: Kind, slug: str) -> Identity:
    from workstation.usecases.confidential import identity_of

    if kind == "source":
        return identity_of(library, slug)
    expert = library.experts.get(slug)
    return Identity.build(
        id="", source=slug, name=expert.name, spellings=expert.spellings, contacts=expert.contacts, notes=""
    )


def _mark(text: str, match: Match) -> str:
    before = _WORD.findall(_TAG.sub("", text[max(0, match.start - _AROUND) : match.start]))
    after = _WORD.findall(_TAG.sub("", text[match.end : match.end + _AROUND]))
    told = "\0".join([*before[-1:], "", match.key, "", *after[:1]]).casefold()
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _context(text: str, match: Match) -> str:
    before = _TAG.sub("", text[max(0, match.start - _AROUND) : match.start])
    after = _TAG.sub("", text[match.end : match.end + _AROUND])
    if len(before) > _SHOWN:  # whole words of it, with … for those left out
        before = "… " + (before[-_SHOWN:].partition(" ")[2] or before[-_SHOWN:])
    if len(after) > _SHOWN:
        after = (after[:_SHOWN].rpartition(" ")[0] or after[:_SHOWN]) + " …"
    return " ".join(f"{before}⟨{text[match.start : match.end]}⟩{after}".split())
