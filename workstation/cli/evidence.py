"""Commands on evidence: what backs a quote or a claim."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.proofs import at, piece_json, piece_line
from workstation.cli.records import add_group, ask_what, given_fields
from workstation.domain.evidence import Backed, EvidenceKind, milliseconds
from workstation.usecases import evidence

Id = Annotated[str, typer.Argument(metavar="ID", help="Its id, or enough of its beginning.")]
Time = Annotated[str | None, typer.Option(metavar="TIME", help="In a recording: 1:02:03 or 2:03.5.")]
_KINDS = ", ".join(kind.value for kind in EvidenceKind)


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    add_group(
        app,
        "evidence",
        "Evidence: recordings, documents, saved pages and notes behind quotes and claims.",
        (evidence_add, evidence_list, evidence_edit, evidence_back, evidence_remove, evidence_restore),
    )


def evidence_add(
    context: typer.Context,
    backs: Annotated[str, typer.Argument(metavar="ID", help="The quote or claim that is backed.")],
    file: Annotated[Path | None, typer.Option(metavar="FILE", help="Copied into the library.")] = None,
    kind: Annotated[str | None, typer.Option(help=_KINDS + "; told from the file’s name.")] = None,
    title: Annotated[str, typer.Option(metavar="WORDS")] = "",
    page: Annotated[str, typer.Option(help="As printed: 12, xii–xiv.")] = "",
    start: Time = None,
    end: Time = None,
    url: Annotated[str, typer.Option(help="Where the page was; nothing is fetched.")] = "",
    note: Annotated[str, typer.Option(metavar="WORDS")] = "",
    captured: Annotated[
        str | None, typer.Option(metavar="TIME", help="2026-03-01T09:00; of a file: its own time.")
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Attach evidence to a quote or claim; prints its id."""
    fields: dict[str, Any] = {"title": title, "page": page, "url": url, "note": note}
    fields |= {"start": _time(start), "end": _time(end), "captured_at": _moment(captured)}
    with library_at(context, library, write=True) as held:
        what = Backed(kind="claim" if held.claims.find(backs) else "quote", id=backs)
        if file is not None:
            piece, _ = evidence.add_evidence_file(held, what, file, kind, **fields)
        else:
            piece, _ = evidence.add_evidence(held, what, kind or EvidenceKind.NOTE, **fields)
        shown = evidence.Piece(piece, held.evidence.state(piece))
        twins = evidence.same_evidence(held, piece)
    if twins:
        sys.stderr.write(
            f"The same is attached there already: {twins[0].id}. Both are kept; take one off with: "
            f"workstation evidence remove {piece.id}\n"
        )
    say_json(piece_json(shown)) if as_json else say(piece.id)


def evidence_list(
    context: typer.Context,
    backs: Annotated[str, typer.Argument(metavar="[ID]", help="Of this quote or claim; all without it.")] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List evidence, and whether each file is as it was added."""
    with library_at(context, library, write=False) as held:
        found = [each for each in held.evidence.list() if backs in ("", each.backs.id)]
        pieces = [evidence.Piece(each, held.evidence.state(each)) for each in found]
    if as_json:
        say_json([piece_json(each) for each in pieces])
        return
    for each in pieces:
        say(f"{each.evidence.backs.kind} {each.evidence.backs.id}: {piece_line(each)}")


def evidence_edit(
    context: typer.Context,
    id: Id,
    title: Annotated[str | None, typer.Option(metavar="WORDS")] = None,
    page: Annotated[str | None, typer.Option(help="As printed.")] = None,
    start: Time = None,
    end: Time = None,
    url: Annotated[str | None, typer.Option()] = None,
    note: Annotated[str | None, typer.Option(metavar="WORDS")] = None,
    captured: Annotated[str | None, typer.Option(metavar="TIME")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change what is said of a piece of evidence; its file stays."""
    fields = given_fields(title=title, page=page, url=url, note=note)
    fields |= given_fields(start=_time(start), end=_time(end), captured_at=_moment(captured))
    ask_what(fields)
    with library_at(context, library, write=True) as held:
        piece, _ = evidence.edit_evidence(held, evidence.find_evidence(held, id).id, **fields)
        shown = evidence.Piece(piece, held.evidence.state(piece))
    say_json(piece_json(shown)) if as_json else say(piece.id)


def evidence_back(
    context: typer.Context,
    id: Id,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The very file that was added.")],
    library: LibraryOption = None,
) -> None:
    """Put back a file that is missing or was changed on the disk; another content is refused."""
    with library_at(context, library, write=True) as held:
        piece, _ = evidence.put_file_back(held, evidence.find_evidence(held, id).id, file)
    say(f"{piece.id}: the file is back.")


def evidence_remove(context: typer.Context, id: Id, library: LibraryOption = None) -> None:
    """Take a piece off its quote or claim; it is kept in the trash."""
    with library_at(context, library, write=True) as held:
        say(f"{evidence.trash_evidence(held, evidence.find_evidence(held, id).id)[0].id}: in the trash.")


def evidence_restore(context: typer.Context, id: Id, library: LibraryOption = None) -> None:
    """Bring it back from the trash."""
    with library_at(context, library, write=True) as held:
        say(f"{evidence.restore_evidence(held, evidence.find_evidence(held, id).id)[0].id}: restored.")


def _time(words: str | None) -> int | None:
    if words is None:
        return None
    try:
        return milliseconds(words)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def _moment(words: str | None) -> Any:
    try:
        return at(words)
    except ValueError as error:
        raise typer.BadParameter("write a time as 2026-03-01T09:00.") from error
