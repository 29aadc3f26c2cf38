"""Commands on the records of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.proofs import proof_json, proof_lines
from workstation.cli.records import add_group, ask_what, given_fields
from workstation.cli.showing import moment, table
from workstation.domain.claims import Claim, ClaimSource, Stance, Verification, Voice
from workstation.usecases import claims
from workstation.usecases.naming import find_speaker

if TYPE_CHECKING:
    from workstation.storage.library import Library

ClaimId = Annotated[str, typer.Argument(metavar="ID", help="As it stands in the text: {claim=ID}.")]
_OUTCOMES = ", ".join(each.value for each in Verification)


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    add_group(
        app,
        "claim",
        "Claims: who says so, what they rest on, and whether they were verified.",
        (claim_list, claim_show, claim_set, claim_source, claim_verify, claim_trash, claim_restore),
    )


def claim_list(context: typer.Context, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List every claim, placed in a text or not."""
    with library_at(context, library, write=False) as held:
        found = held.claims.list()
    if as_json:
        say_json([_json(claim) for claim in found])
        return
    for row in table([(c.id, c.verification.value, " ".join(c.statement.split())) for c in found]):
        say(row.rstrip())


def claim_show(context: typer.Context, id: ClaimId, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show a claim: who asserts and relays it, what it rests on, every verification, evidence and places."""
    with library_at(context, library, write=False) as held:
        claim = held.claims.get(id)
        if as_json:
            say_json({**_json(claim), **proof_json(held, "claim", id)})
            return
        lines = [*_lines(held, claim), *proof_lines(held, "claim", id)]
    for line in lines:
        say(line)


def claim_set(
    context: typer.Context,
    id: ClaimId,
    statement: Annotated[str | None, typer.Option(metavar="WORDS", help="What is claimed.")] = None,
    asserted_by: Annotated[
        str | None, typer.Option(metavar="NAME", help="An expert, a source, or any words; empty: nobody.")
    ] = None,
    relayed_by: Annotated[
        str | None, typer.Option(metavar="NAME", help="Through whom it came to us; the same choice.")
    ] = None,
    must_say: Annotated[str | None, typer.Option(metavar="WORDS", help="What the text must say about it.")] = None,
    note: Annotated[str | None, typer.Option(help="Private note.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a claim's record; what is not named stays."""
    fields: dict[str, Any] = given_fields(statement=statement, must_say=must_say, note=note)
    ask_what(fields, asserted_by, relayed_by)
    with library_at(context, library, write=True) as held:
        for role, name in (("asserted_by", asserted_by), ("relayed_by", relayed_by)):
            if name is not None:
                fields[role] = claims.voice_named(held, name) if name.strip() else Voice()
        claim, _ = claims.edit_claim(held, id, **fields)
    _say(claim, as_json)


def claim_source(
    context: typer.Context,
    id: ClaimId,
    name: Annotated[str, typer.Argument(metavar="NAME", help="An expert or source of the directory.")],
    contradicts: Annotated[bool, typer.Option("--contradicts", help="It says the contrary.")] = False,
    cites: Annotated[str, typer.Option(metavar="WORDS", help="On whose word it says so.")] = "",
    group: Annotated[str, typer.Option(metavar="WORDS", help="Those of one group count as one source.")] = "",
    note: Annotated[str, typer.Option(help="Private note.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Take it off the claim.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say what bears a claim out or contradicts it."""
    stance = Stance.CONTRADICTS if contradicts else Stance.SUPPORTS
    with library_at(context, library, write=True) as held:
        who = find_speaker(held, name)
        if remove:
            claim, _ = claims.remove_claim_source(held, id, who)
        else:
            given = ClaimSource.build(source=who, stance=stance, cites=cites, group=group, note=note)
            claim, _ = claims.add_claim_source(held, id, given)
    _say(claim, as_json)


def claim_verify(
    context: typer.Context,
    id: ClaimId,
    verification: Annotated[str, typer.Argument(metavar="OUTCOME", help=_OUTCOMES)],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who decided.")],
    reason: Annotated[str, typer.Option(metavar="WORDS", help="Why: what was checked, and how.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say how far a claim has been stood up; who, when and why are kept."""
    with library_at(context, library, write=True) as held:
        claim, _ = claims.verify_claim(held, id, verification, by, reason)
    _say(claim, as_json)


def claim_trash(context: typer.Context, id: ClaimId, library: LibraryOption = None) -> None:
    """Put a claim's record into the trash; its tags in articles stay."""
    with library_at(context, library, write=True) as held:
        say(f"{claims.trash_claim(held, id)[0].id}: in the trash.")


def claim_restore(context: typer.Context, id: ClaimId, library: LibraryOption = None) -> None:
    """Bring a claim's record back from the trash."""
    with library_at(context, library, write=True) as held:
        say(f"{claims.restore_claim(held, id)[0].id}: restored.")


def _json(claim: Claim) -> dict[str, Any]:
    return {
        **claim.model_dump(mode="json"),
        "verification": claim.verification.value,
        "independent": {stance.value: claim.independent(stance) for stance in Stance},
        "to_be_said": claim.to_be_said,
    }


def _say(claim: Claim, as_json: bool) -> None:
    if as_json:
        say_json(_json(claim))
    else:
        say(claim.id)


def _lines(library: Library, claim: Claim) -> list[str]:
    fields = [
        ("claim", claim.statement),
        ("asserted by", claims.voice_words(library, claim.asserted_by)),
        ("relayed by", claims.voice_words(library, claim.relayed_by)),
        ("verification", claim.verification.value),
        ("the text must say", claim.to_be_said),
        ("independent sources", str(claim.independent())),
        ("note", claim.note),
    ]
    told = [f"{name}: {value}" for name, value in fields if value]
    for each in claim.sources:
        name = claims.voice_words(library, Voice(speaker=each.source))
        more = [f"cites {each.cites}" * bool(each.cites), f"group {each.group}" * bool(each.group), each.note]
        told.append(f"{each.stance.value}: " + "; ".join(part for part in (name, *more) if part))
    for act in claim.history:
        told.append(f"{moment(act.at)}  {act.verification.value}, {act.by}: {act.reason}")
    return told
