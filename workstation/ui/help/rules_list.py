"""The rules of the desk check as a list for a help page, in the language of the window."""

from __future__ import annotations

from workstation.attribution.check.packs import Pack
from workstation.attribution.check.rule import Rule
from workstation.attribution.check.rules import RULES
from workstation.usecases.packs import open_pack
from workstation.words import tr


def rules_list() -> str:
    """Markdown: each rule, how grave it is in the packs that are shipped, its numbers, and what it is about.

    A list: a table of whole sentences has columns of a few letters in a narrow window.
    """
    default, blog = open_pack("default"), open_pack("blog")
    return "\n".join(_line(default, blog, rule) for rule in RULES)


def _line(default: Pack, blog: Pack, rule: Rule) -> str:
    limits = (f"{name} {value}" for name, value in rule.limits.items())
    graves = (f"default: {_grave(default, rule)}", f"blog: {_grave(blog, rule)}")
    return f"- **`{rule.code}`** ({', '.join((*graves, *limits))}): {tr(rule.title)}. {tr(rule.why)}"


def _grave(pack: Pack, rule: Rule) -> str:
    setting = pack.settings.get(rule.code)
    return tr(setting.severity.value) if setting else tr("off")
