"""Run the rules of a pack over an article: the one way into this folder."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.packs import Pack, Setting
from workstation.attribution.check.rule import Finding, Hit, Limits, Rule, Severity
from workstation.attribution.check.rules import RULES
from workstation.words import tr

MOST = 50
"""Findings of one rule in one article; a text that earns more is told so once."""


def check(manuscript: Manuscript, pack: Pack, only: Severity | None = None) -> tuple[Finding, ...]:
    """Every finding, in the order of the text, the gravest first at one place; `only` those of one severity."""
    found: list[Finding] = []
    for rule, setting, limits in _chosen(pack):
        if only in (None, setting.severity):
            found += _of_rule(rule, setting, limits, manuscript)
    return in_order(found)


@lru_cache(maxsize=16)
def _chosen(pack: Pack) -> tuple[tuple[Rule, Setting, Limits], ...]:
    """The rules of a pack in their order, each with its numbers."""
    chosen = ((rule, pack.settings[rule.code]) for rule in RULES if rule.code in pack.settings)
    return tuple((rule, setting, {**rule.limits, **setting.limits}) for rule, setting in chosen)


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """In the order of the text, the gravest first at one place."""
    found = tuple(found)
    if len(found) < 2:
        return found
    graveness = list(Severity)
    return tuple(sorted(found, key=lambda each: (each.start, graveness.index(each.severity), each.end)))


def _of_rule(rule: Rule, setting: Setting, limits: Limits, manuscript: Manuscript) -> list[Finding]:
    found: list[Finding] = []
    for hit in rule.find(manuscript, limits):
        if len(found) == MOST:
            more = tr("There is more of the same further down: {title}").format(title=tr(rule.title))
            found.append(_finding(rule, setting, Hit(hit.start, hit.end, more)))
            break
        found.append(_finding(rule, setting, hit))
    return found


def _finding(rule: Rule, setting: Setting, hit: Hit) -> Finding:
    return Finding(
        rule.code,
        setting.severity,
        hit.start,
        hit.end,
        hit.message,
        hit.remedy or tr(rule.remedy),
        setting.policy or tr(rule.policy),
    )
