"""Filters with a name: keep, rename, delete.

They are kept in the library, not in the preferences: they name its authors, topics and sections, so they are of use
with no other library, and go with it into every backup and to whoever opens it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes
from workstation.domain.listing import ArticleFilter, Sort
from workstation.domain.saved_filters import SavedFilter, plain, understood
from workstation.errors import FieldRefused
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

STAMP = "saved filters"


def saved_filters(library: Library) -> tuple[SavedFilter, ...]:
    """The filters by name."""
    found = (understood(each) for each in kept_filters(library))
    return tuple(sorted((each for each in found if each), key=lambda each: each.name.casefold()))


def save_filter(library: Library, name: str, only: ArticleFilter, sort: Sort) -> tuple[SavedFilter, Changes]:
    """Keep these conditions under a name, in place of those the name stood for."""
    saved = SavedFilter.build(name=name, only=only, sort=sort)
    with library.transaction():
        others = [each for each in kept_filters(library) if _name(each) != saved.name]
        _keep(library, [*others, plain(saved)])
    return saved, Changes()


def rename_filter(library: Library, name: str, to: str) -> tuple[SavedFilter, Changes]:
    """Another name for the same conditions; one that is taken is refused."""
    renamed = SavedFilter.build(name=to)
    with library.transaction():
        kept = kept_filters(library)
        if renamed.name != name and renamed.name in map(_name, kept):
            raise FieldRefused(
                tr("There is already a filter called “{name}”.").format(name=renamed.name),
                safe=tr("Nothing was changed."),
                remedy=tr("Choose another name."),
            )
        # What a newer version wrote stays as it wrote it.
        _keep(library, [{**each, "name": renamed.name} if _name(each) == name else each for each in kept])
    return renamed, Changes()


def delete_filter(library: Library, name: str) -> tuple[None, Changes]:
    """Forget the name; no article is touched."""
    with library.transaction():
        _keep(library, [each for each in kept_filters(library) if _name(each) != name])
    return None, Changes()


def kept_filters(library: Library) -> list[Any]:
    """The filters as they are kept, those of a newer version as it wrote them."""
    try:
        kept = json.loads(library.stamps.get(STAMP, "[]"))
    except ValueError:
        return []  # changed by other hands: a list of filters is no reason not to work
    return kept if isinstance(kept, list) else []


def _keep(library: Library, kept: list[Any]) -> None:
    library.stamps.set(STAMP, json.dumps(kept, ensure_ascii=False))


def _name(kept: Any) -> str:
    return str(kept.get("name", "")) if isinstance(kept, dict) else ""
