"""A filter of the library's list with a name."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationError

from workstation.domain.articles import Line
from workstation.domain.base import Value
from workstation.domain.listing import ArticleFilter, Sort
from workstation.words import tr


def _has_words(name: str) -> str:
    if not name.strip():
        raise ValueError(tr("give it a name."))
    return name.strip()


class SavedFilter(Value):
    """Conditions and order under a name. `later` is set when a newer version wrote conditions unknown to this one."""

    name: Annotated[Line, Field(max_length=80), AfterValidator(_has_words)]
    only: ArticleFilter = ArticleFilter()
    sort: Sort = Sort.UPDATED
    later: bool = False


def plain(saved: SavedFilter) -> dict[str, Any]:
    """As JSON values, conditions that do not count left out."""
    only = saved.only.model_dump(mode="json", exclude_defaults=True)
    return {"name": saved.name, "only": only, "sort": saved.sort.value}


def understood(kept: Any) -> SavedFilter | None:
    """A filter from JSON values; what this version does not know is passed over, None when there is no name in it."""
    if not isinstance(kept, dict) or not isinstance(kept.get("name"), str):
        return None
    given = kept["only"] if isinstance(kept.get("only"), dict) else {}
    only, odd = ArticleFilter(), False
    for name, value in given.items():
        try:
            only = ArticleFilter(**{**only.model_dump(), name: value})
        except ValidationError:
            odd = True
    known = kept.get("sort") in [sort.value for sort in Sort]
    try:
        return SavedFilter(
            name=kept["name"], only=only, sort=Sort(kept["sort"]) if known else Sort.UPDATED, later=odd or not known
        )
    except ValidationError:
        return None
