"""Fields a file brings, checked against the article's limits; what does not fit is kept aside and named."""

from __future__ import annotations

from typing import Any

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.slugs import SLUG, slugify
from workstation.errors import FieldRefused
from workstation.words import tr


def fitting(fields: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    """The fields an article takes, those it does not (as JSON values), and a note for each of these."""
    good: dict[str, Any] = {}
    aside: dict[str, Any] = {}
    notes: list[str] = []
    moment = now()
    for name, value in fields.items():
        if name == "slug":
            good[name] = _slug(str(value), notes)
            continue
        try:
            checked = Article.build(id="0", slug="0", created_at=moment, updated_at=moment, **{name: value})
        except FieldRefused as refused:
            aside[f"imported_{name}"] = value if isinstance(value, (str, int, float, bool)) else str(value)
            notes.append(
                tr("{happened} It is kept among the fields that are not used.").format(happened=refused.happened)
            )
        else:
            good[name] = getattr(checked, name)
    return good, aside, notes


def _slug(wanted: str, notes: list[str]) -> str:
    slug = wanted if SLUG.fullmatch(wanted) and len(wanted) <= 120 else slugify(wanted)
    if slug != wanted:
        notes.append(tr("The slug “{wanted}” is written “{slug}” here.").format(wanted=wanted, slug=slug))
    return slug
