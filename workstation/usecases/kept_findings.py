"""Findings that were made in the same state of an article before, kept beside the library."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from workstation.attribution.check.checking import check
from workstation.attribution.check.digest import digest
from workstation.attribution.check.packs import FIXED
from workstation.attribution.check.records import Protected
from workstation.attribution.check.rule import Finding, Severity

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.packs import Pack
    from workstation.storage.library import Library

ALWAYS_FRESH = frozenset({*FIXED, "embargo-running"})
"""Rules that depend on the vault or on the moment: what they find is never kept."""


def kept_or_found(
    library: Library, manuscript: Manuscript, pack: Pack, rules: str, directory: str
) -> tuple[Finding, ...]:
    """What the rules of this pack, which are called `rules`, find; `directory` tells what of it was read.

    An article with a word of the vault in it, or on a confidential source, leaves no trace beside the library.
    """
    if not pack.settings or manuscript.protected != Protected():
        return check(manuscript, pack)
    state = digest(manuscript, pack.settings, directory)
    article = manuscript.article.id
    if (kept := library.kept_findings.get(article, rules, state)) is not None:
        return tuple(Finding(**{**each, "severity": Severity(each["severity"])}) for each in json.loads(kept))
    found = check(manuscript, pack)
    if library.keeps_findings:
        library.kept_findings.put(
            article, rules, state, json.dumps([each.as_json() for each in found], ensure_ascii=False)
        )
    return found
