"""Slugs: the lower-case ASCII names by which records, files and tags are addressed."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Annotated

from anyascii import anyascii
from pydantic import AfterValidator

from workstation.words import tr

SLUG = re.compile(r"[a-z0-9][a-z0-9-]*")
MAX_SLUG = 120  # characters; file names of exports stay below every platform's limit
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names Windows keeps for devices: no file there can be called so, whatever its ending."""
_RUNS = re.compile(r"[^a-z0-9]+")


def slugify(text: str, *, fallback: str = "untitled") -> str:
    """`text` as a slug of at most MAX_SLUG characters; other scripts are transliterated."""
    ascii_text = anyascii(text.replace("’", "").replace("'", "")).lower()
    slug = _RUNS.sub("-", ascii_text).strip("-")
    if len(slug) > MAX_SLUG:
        slug = slug[:MAX_SLUG].rsplit("-", 1)[0].strip("-") or slug[:MAX_SLUG]
    return f"{slug}-1" if slug in _DEVICES else slug or fallback


def free_slug(wanted: str, taken: Container[str]) -> str:
    """`wanted`, or `wanted-2`, `wanted-3`… : the first that is not in `taken`."""
    if wanted not in taken:
        return wanted
    number = 2
    while (candidate := f"{wanted[: MAX_SLUG - 1 - len(str(number))]}-{number}") in taken:
        number += 1
    return candidate


def _checked(slug: str) -> str:
    if not SLUG.fullmatch(slug):
        raise ValueError(tr("use lower-case letters, digits and hyphens, beginning with a letter or digit."))
    if len(slug) > MAX_SLUG:
        raise ValueError(tr("it has {n} characters; at most {max_slug} fit.").format(n=len(slug), max_slug=MAX_SLUG))
    if slug in _DEVICES:
        raise ValueError(tr("Windows keeps that name for a device; choose another."))
    return slug


Slug = Annotated[str, AfterValidator(_checked)]
