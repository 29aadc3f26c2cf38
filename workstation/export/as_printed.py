"""What a published article printed of people, put in place of what their records say now; what a retraction prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from workstation.domain.bylines import Credit
from workstation.domain.people import Expert
from workstation.domain.printed import Printed, PrintedExpert, PrintedSource
from workstation.domain.sources import Source
from workstation.export.public_people import PublicExpert, PublicSource
from workstation.export.words import words_for

P = TypeVar("P", PublicExpert, PublicSource)
C = TypeVar("C")


def as_printed(
    told: Mapping[str, P],
    printed: Iterable[PrintedExpert | PrintedSource],
    records: Mapping[str, Expert] | Mapping[str, Source],
) -> dict[str, P]:
    """The people or sources told, each with the words that were printed, if there were any.

    A record that got another slug since is still the same. One told of without a name, now, gets none back: what was
    made unnamed after publication stays so.
    """
    kept = {each.slug: each for each in printed}
    by_record = {records[slug].slug: each for slug, each in kept.items() if slug in records}
    known: dict[str, P] = {}
    found = {}
    for slug, now in told.items():
        record = records[slug].slug
        if record not in known:
            then = kept.get(slug) or by_record.get(record)
            known[record] = now if then is None else now._replace(**_words(then, now))
        found[slug] = known[record]
    return found


def credit_as_printed(told: C, credit: Credit, printed: Printed | None) -> C:
    """The name and a bio of its own are the article's; what else stands beside is what stood there when published."""
    for then in printed.byline if printed and credit.author else ():
        if then.author == credit.author:
            beside = {"bio": credit.bio or then.bio, "role": then.role, "outlet": then.outlet}
            return replace(told, **beside)  # type: ignore[type-var]
    return told


def headline_told(headline: str, language: str, *, retracted: bool) -> str:
    """The headline as readers get it: that of a retracted article says so."""
    return f"{words_for(language).retracted}: {headline}" if retracted and headline else headline


def _words(then: PrintedExpert | PrintedSource, now: Any) -> dict[str, Any]:
    names = [name for name in type(then).model_fields if name != "slug"]
    if not now.name:
        names = [name for name in names if name not in ("name", "kind", "url")]
    return {name: getattr(then, name) for name in names}
