"""Commands on the records of quotes."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.proofs import proof_json, proof_lines
from workstation.cli.records import add_group, ask_what, given_fields
from workstation.cli.showing import table
from workstation.domain.quotes import Approval, QuoteKind, Terms
from workstation.usecases import quotes
from workstation.usecases.directory import record_title
from workstation.usecases.naming import find_speaker

QuoteId = Annotated[str, typer.Argument(metavar="ID", help="As it stands in the text: {quote=ID}.")]
_NOBODY = "nobody"


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    add_group(
        app,
        "quote",
        "Quotes: who said it, on what terms, and what backs it.",
        (quote_list, quote_show, quote_set, quote_trash, quote_restore),
    )


def quote_list(context: typer.Context, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List every quote, placed in a text or not."""
    with library_at(context, library, write=False) as held:
        found = held.quotes.list()
        names = [record_title(held, "quote", quote.id) for quote in found]
    if as_json:
        say_json([quote.model_dump(mode="json") for quote in found])
        return
    for row in table(
        [(q.id, name or "?", " ".join(q.as_recorded.split())) for q, name in zip(found, names, strict=True)]
    ):
        say(row.rstrip())


def quote_show(context: typer.Context, id: QuoteId, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show a quote's record, its evidence and where it stands."""
    with library_at(context, library, write=False) as held:
        quote = held.quotes.get(id)
        card = quotes.quote_proof(held, id)
        proof = proof_json(held, "quote", id)
        lines = proof_lines(held, "quote", id)
    if as_json:
        say_json({**quote.model_dump(mode="json"), "name": card.name, "title_then": card.title_then, **proof})
        return
    fields = [
        ("speaker", ", ".join(part for part in (card.name, card.title_then) if part)),
        ("as recorded", quote.as_recorded),
        ("kind", quote.kind.value),
        ("translated from", quote.translated_from),
        ("translated by", quote.translated_by),
        ("terms", quote.terms.value),
        ("described as", quote.described_as),
        ("approval", quote.approval.value),
        ("approval note", quote.approval_note),
        ("note", quote.note),
    ]
    for line in [*(f"{name}: {value}" for name, value in fields if value), *lines]:
        say(line)


def quote_set(
    context: typer.Context,
    id: QuoteId,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Who said it; “nobody”: not known.")] = None,
    as_recorded: Annotated[str | None, typer.Option(metavar="WORDS", help="What was said, word for word.")] = None,
    kind: Annotated[str | None, typer.Option(help=", ".join(each.value for each in QuoteKind))] = None,
    terms: Annotated[str | None, typer.Option(help=", ".join(each.value for each in Terms))] = None,
    described_as: Annotated[str | None, typer.Option(metavar="WORDS", help="What the speaker may be called.")] = None,
    translated_from: Annotated[str | None, typer.Option(metavar="LANGUAGE", help="As in ru or zh.")] = None,
    translated_by: Annotated[str | None, typer.Option(metavar="NAME")] = None,
    approval: Annotated[str | None, typer.Option(help=", ".join(each.value for each in Approval))] = None,
    approval_note: Annotated[str | None, typer.Option(metavar="WORDS", help="With whom, when and how.")] = None,
    note: Annotated[str | None, typer.Option(help="Private note.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a quote's record; what is not named stays."""
    fields: dict[str, Any] = given_fields(
        as_recorded=as_recorded,
        kind=kind,
        terms=terms,
        described_as=described_as,
        translated_from=translated_from,
        translated_by=translated_by,
        approval=approval,
        approval_note=approval_note,
        note=note,
    )
    ask_what(fields, speaker)
    with library_at(context, library, write=True) as held:
        if speaker is not None:
            fields["speaker"] = None if speaker == _NOBODY else find_speaker(held, speaker)
        quote, _ = quotes.edit_quote(held, id, **fields)
    say_json(quote.model_dump(mode="json")) if as_json else say(quote.id)


def quote_trash(context: typer.Context, id: QuoteId, library: LibraryOption = None) -> None:
    """Put a quote's record into the trash; its tags in articles stay."""
    with library_at(context, library, write=True) as held:
        say(f"{quotes.trash_quote(held, id)[0].id}: in the trash.")


def quote_restore(context: typer.Context, id: QuoteId, library: LibraryOption = None) -> None:
    """Bring a quote's record back from the trash."""
    with library_at(context, library, write=True) as held:
        say(f"{quotes.restore_quote(held, id)[0].id}: restored.")
