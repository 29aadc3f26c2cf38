"""Run the rules of a pack over an article: the one way into this folder."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.packs import Pack, Setting
from workstation.attribution.check.rule import Finding, Hit, Rule, Severity
from workstation.attribution.check.rules import RULES
from workstation.words import tr

MOST = 50
"""Findings of one rule in one article; a text that earns more is told so once."""


def check(manuscript: Manuscript, pack: Pack, only: Severity | None = None) -> tuple[Finding, ...]:
    """Every finding, in the order of the text, the gravest first at one place; `only` those of one severity."""
    found: list[Finding] = []
    for rule in RULES:
        setting = pack.settings.get(rule.code)
        if setting is not None and only in (None, setting.severity):
            found += _of_rule(rule, setting, manuscript)
    return in_order(found)


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """In the order of the text, the gravest first at one place."""
    graveness = list(Severity)
    return tuple(sorted(found, key=lambda each: (each.start, graveness.index(each.severity), each.end)))


def _of_rule(rule: Rule, setting: Setting, manuscript: Manuscript) -> list[Finding]:
    found: list[Finding] = []
    for hit in rule.find(manuscript, {**rule.limits, **setting.limits}):
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
