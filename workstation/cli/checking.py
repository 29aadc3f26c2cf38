"""The check command: the desk check over an article or a file, and what each of its rules is about."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from workstation import paths
from workstation.attribution.check.rule import Finding, Rule
from workstation.attribution.check.rules import BY_CODE, RULES
from workstation.cli.options import JsonOption, LibraryOption, chosen_rules, library_at, say, say_json
from workstation.errors import NotFound
from workstation.usecases.checking import check_article, check_file
from workstation.usecases.findings import Checked, mute, unmute
from workstation.usecases.gate import receipts
from workstation.usecases.packs import DEFAULT, open_pack, pack_names
from workstation.words import tr, tr_n


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("check")(check)


def check(
    context: typer.Context,
    what: Annotated[str | None, typer.Argument(metavar="SLUG|FILE", help="An article, or a file: a file wins.")] = None,
    pack: Annotated[
        str, typer.Option(metavar="NAME|FILE", help="Other rules than the library’s: default, blog, or yours.")
    ] = "",
    explain: Annotated[bool, typer.Option("--explain", help="What the rule CODE is about; alone: every rule.")] = False,
    muted: Annotated[bool, typer.Option("--muted", help="Those that were muted, too, with the reason.")] = False,
    mute_code: Annotated[
        str | None, typer.Option("--mute", metavar="CODE", help="Set the findings of this rule aside; needs --reason.")
    ] = None,
    unmute_code: Annotated[str | None, typer.Option("--unmute", metavar="CODE", help="Show them again.")] = None,
    at: Annotated[int | None, typer.Option(metavar="START", help="Only the finding that begins there.")] = None,
    reason: Annotated[str, typer.Option(help="Why it is set aside.")] = "",
    left: Annotated[
        bool, typer.Option("--receipts", help="What left of the article so far: when, as what, with which overrides.")
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Run the desk check: what is missing before this goes out. Ends in 1 when an error stands."""
    if explain:
        _explain(what, as_json)
        return
    if what is None:
        raise typer.BadParameter(tr("name an article or a file, or say --explain."))
    if left:
        _receipts(context, library, what, as_json)
        return
    if pack:
        open_pack(pack)  # a mistake in it is told before anything is opened
    if mute_code or unmute_code:
        _set_aside(context, library, what, pack, (mute_code, unmute_code, at, reason))
        return
    checked = _checked(context, library, what, pack)
    if as_json:
        aside = [{**finding.as_json(), "muted": why.reason} for finding, why in checked.muted] if muted else []
        say_json([*(finding.as_json() for finding in checked.findings), *aside])
    else:
        _tell(checked, muted)
    if checked.errors:
        raise typer.Exit(1)


def _checked(context: typer.Context, library: str | None, what: str, pack: str) -> Checked:
    path = Path(what)
    if not path.is_file() and path.name == what and not path.suffix:
        with library_at(context, library, write=False) as held:
            return check_article(held, what, open_pack(pack or chosen_rules(held)))
    rules = open_pack(pack or DEFAULT)
    before = context.find_root().obj or {}
    named = library or any(before.get(key) for key in ("library", "temporary", "sample"))
    if not named and not paths.default_library().exists():
        return check_file(path, rules)
    with library_at(context, library, write=False) as held:
        return check_file(path, rules, held)


def _set_aside(
    context: typer.Context,
    library: str | None,
    slug: str,
    pack: str,
    asked: tuple[str | None, str | None, int | None, str],
) -> None:
    code, again, at, reason = asked
    if code and not reason.strip():
        raise typer.BadParameter(tr("say why with --reason."))
    with library_at(context, library, write=True) as held:
        checked = check_article(held, slug, open_pack(pack or chosen_rules(held)))
        if code:
            meant = [each for each in checked.findings if each.code == code and at in (None, each.start)]
            for finding in meant:
                mute(held, slug, finding, reason)
        else:
            meant = [each for each, _ in checked.muted if each.code == again and at in (None, each.start)]
            for each in [why for finding, why in checked.muted if finding in meant]:
                unmute(held, slug, each)
    if not meant:
        raise NotFound(
            tr("There is no such finding of “{code}”.").format(code=code or again), safe=tr("Nothing was changed.")
        )
    for finding in meant:
        say((tr("Muted: {what}") if code else tr("Shown again: {what}")).format(what=finding.message))


def _receipts(context: typer.Context, library: str | None, slug: str, as_json: bool) -> None:
    with library_at(context, library, write=False) as held:
        kept = receipts(held, slug)
    if as_json:
        say_json([receipt.model_dump(mode="json") for receipt in kept])
        return
    for receipt in kept:
        when = receipt.made_at.strftime("%Y-%m-%d %H:%M")
        found = tr_n("{n} finding", "{n} findings", len(receipt.findings))
        say(f"{when}  {receipt.format}  SHA-256 {receipt.sha256}  {found}")
        for override in receipt.overrides:
            say(tr("    let through: {code} ({reason})").format(code=override.code, reason=override.reason))
    if not kept:
        say(tr("Nothing has left yet."))


def _tell(checked: Checked, muted: bool) -> None:
    for finding in checked.findings:
        say(_line(finding))
    if muted:
        for finding, why in checked.muted:
            say(tr("muted: {what} ({reason})").format(what=finding.message, reason=why.reason))
    said = tr_n("{n} finding", "{n} findings", len(checked.findings))
    said += ", " + tr_n("{n} of them an error", "{n} of them errors", len(checked.errors))
    say(said + "." if checked.findings else tr("Nothing to remark."))


def _line(finding: Finding) -> str:
    place = f"{finding.start}–{finding.end}  " if finding.end else ""
    return f"{tr(finding.severity.value)}  {finding.code}  {place}{finding.message} {finding.remedy}"


def _explain(code: str | None, as_json: bool) -> None:
    if code is None:
        if as_json:
            say_json([_rule_json(rule) for rule in RULES])
            return
        wide = max(len(rule.code) for rule in RULES) + 2
        for rule in RULES:
            say(f"{rule.code:<{wide}}{tr(rule.title)}")
        say(tr("Packs: {names}.").format(names=", ".join(pack_names())))
        return
    if (asked := BY_CODE.get(code)) is None:
        raise NotFound(
            tr("There is no rule “{code}”.").format(code=code), remedy=tr("“workstation check --explain” lists them.")
        )
    if as_json:
        say_json(_rule_json(asked))
        return
    setting = open_pack(DEFAULT).settings.get(code)
    graveness = tr(setting.severity.value) if setting else tr("off")
    say(f"{asked.code}: {tr(asked.title)}\n{tr(asked.why)}\n{tr(asked.remedy)}")
    say(tr("In the default pack: {severity}. Policy: {policy}.").format(severity=graveness, policy=tr(asked.policy)))
    for name, number in asked.limits.items():
        say(tr("A pack may set {name} (now {number}).").format(name=name, number=number))


def _rule_json(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "title": tr(rule.title),
        "why": tr(rule.why),
        "remedy": tr(rule.remedy),
        "policy": tr(rule.policy),
        "limits": dict(rule.limits),
    }
