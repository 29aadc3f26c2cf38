"""Packs: which rules run, how grave each is and its numbers. Data in TOML, ours or a house's own."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workstation.attribution.check.rule import Severity
from workstation.attribution.check.rules import BY_CODE
from workstation.errors import PackRefused
from workstation.words import tr

_OFF = "off"
FIXED = ("vault-name", "vault-locked")
"""Rules no pack may lower or leave out: what a source was promised is not the house's to decide."""
_KEYS = frozenset({"title", "extends", "rules"})


@dataclass(frozen=True)
class Setting:
    """What a pack says of a rule; `policy` is the house's own words for whose rule it is."""

    severity: Severity
    limits: Mapping[str, int]
    policy: str = ""


@dataclass(frozen=True, eq=False)
class Pack:
    """A set of rules by its name; each that was read is one of its own."""

    name: str
    title: str
    settings: Mapping[str, Setting]


def read_pack(name: str, text: str, other: Callable[[str], Pack]) -> Pack:
    """The pack a TOML text describes; `other` reads the pack that it extends. Raises PackRefused."""
    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _refused(name, tr("it is not TOML: {error}").format(error=error)) from error
    if unknown := sorted(set(told) - _KEYS):
        raise _refused(name, tr("there is no setting “{key}” in a pack.").format(key=unknown[0]))
    settings = dict(other(str(told["extends"])).settings) if told.get("extends") else {}
    rules = told.get("rules", {})
    if not isinstance(rules, dict):
        raise _refused(name, tr("“rules” must be a table, as in [rules]."))
    for code in FIXED:
        if rules.get(code, Severity.ERROR.value) != Severity.ERROR.value:
            raise _refused(name, tr("“{code}” is always an error.").format(code=code))
        settings[code] = Setting(Severity.ERROR, {})
    for code, value in rules.items():
        settings.pop(code, None)
        if (setting := _setting(name, code, value)) is not None:
            settings[code] = setting
    return Pack(name, str(told.get("title", name)), settings)


def _setting(name: str, code: str, value: Any) -> Setting | None:
    if code not in BY_CODE:
        import difflib

        near = difflib.get_close_matches(code, BY_CODE, 1)
        said = tr("there is no rule “{code}”.").format(code=code)
        raise _refused(name, said + (" " + tr("Did you mean “{near}”?").format(near=near[0]) if near else ""))
    table = value if isinstance(value, dict) else {"severity": value}
    severity = table.get("severity")
    if severity == _OFF:
        return None
    if severity not in [each.value for each in Severity]:
        said = tr("the severity of “{code}” must be error, warning, note or off, not “{given}”.")
        raise _refused(name, said.format(code=code, given=severity))
    policy = str(table.get("policy", ""))
    limits = {key: number for key, number in table.items() if key not in ("severity", "policy")}
    for key, number in limits.items():
        if key not in BY_CODE[code].limits:
            raise _refused(name, tr("the rule “{code}” has no number “{key}”.").format(code=code, key=key))
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= 1_000_000:
            said = tr("“{key}” of “{code}” must be a whole number from 0 to 1,000,000.")
            raise _refused(name, said.format(key=key, code=code))
    return Setting(Severity(severity), limits, policy)


def _refused(name: str, reason: str) -> PackRefused:
    return PackRefused(
        tr("The pack “{name}” cannot be used: {reason}").format(name=name, reason=reason),
        safe=tr("Nothing was checked."),
        remedy=tr("Correct the pack’s file; “workstation check --explain” lists the rules."),
    )
