"""The rules of the desk check as a table of a help page, in the language of the window."""

from __future__ import annotations

from workstation.attribution.check.packs import Pack
from workstation.attribution.check.rule import Rule
from workstation.attribution.check.rules import RULES
from workstation.usecases.packs import open_pack
from workstation.words import tr


def rules_table() -> str:
    """Markdown: each rule, what it is about, how grave it is in the packs that are shipped, and its numbers."""
    default, blog = open_pack("default"), open_pack("blog")
    heads = (tr("Rule"), tr("What it is about"), "default", "blog", tr("Numbers"))
    lines = [_line(heads), _line(("---",) * len(heads))]
    for rule in RULES:
        about = f"{tr(rule.title)}. {tr(rule.why)}".replace("|", "\\|")
        limits = ", ".join(f"{name} {value}" for name, value in rule.limits.items())
        lines.append(_line((f"`{rule.code}`", about, _grave(default, rule), _grave(blog, rule), limits)))
    return "\n".join(lines)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _grave(pack: Pack, rule: Rule) -> str:
    setting = pack.settings.get(rule.code)
    return tr(setting.severity.value) if setting else tr("off")
