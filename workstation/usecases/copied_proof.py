"""Claims and evidence of a complete copy coming back, and the files that travelled in the folder beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes, changed
from workstation.domain.claims import Claim, Voice
from workstation.domain.evidence import Backed, Evidence, FileState, KeptFile
from workstation.domain.ids import new_record_id, new_tag_id
from workstation.domain.quotes import Speaker
from workstation.errors import FileRefused
from workstation.importing import Records
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

Renamed = dict[tuple[str, str], str]


def proof_taken_in(library: Library, held: Records, folder: Path, renamed: Renamed, notes: list[str]) -> Changes:
    """Add the claims and the evidence that are not there; what is there but different comes in under a new id."""
    touched = Changes()
    for claim in held.claims:
        touched |= _claim(library, _with_names(claim, renamed), renamed)
    for piece in held.evidence:
        touched |= _piece(library, piece, renamed)
        if piece.file is not None:
            notes += _file(library, piece, piece.file, folder)
    return touched


def _with_names(claim: Claim, renamed: Renamed) -> Claim:
    def here(who: Speaker) -> Speaker:
        return Speaker(kind=who.kind, slug=renamed.get((who.kind, who.slug), who.slug))

    def voice(one: Voice) -> Voice:
        return Voice(speaker=here(one.speaker)) if one.speaker else one

    return claim.changed(
        asserted_by=voice(claim.asserted_by),
        relayed_by=voice(claim.relayed_by),
        sources=tuple(each.changed(source=here(each.source)) for each in claim.sources),
    )


def _claim(library: Library, claim: Claim, renamed: Renamed) -> Changes:
    there = library.claims.find(claim.id)
    if there is not None and _state(there) == _state(claim):
        return Changes()
    if there is not None:
        while library.quotes.is_used(new := new_tag_id()):
            continue
        renamed["claim", claim.id] = new
        claim = claim.changed(id=new)
    library.claims.add(claim)
    return changed(claims=claim.id)


def _piece(library: Library, piece: Evidence, renamed: Renamed) -> Changes:
    backs = piece.backs
    piece = piece.changed(backs=Backed(kind=backs.kind, id=renamed.get((backs.kind, backs.id), backs.id)))
    there = library.evidence.find(piece.id)
    if there is not None and there.backs == piece.backs:
        return Changes()  # what was changed here since stays as it is here
    if there is not None:
        piece = piece.changed(id=new_record_id())
    library.evidence.add(piece)
    return changed(evidence=piece.id, **{f"{piece.backs.kind}s": piece.backs.id})


def _file(library: Library, piece: Evidence, file: KeptFile, folder: Path) -> list[str]:
    """Bring the file in that travelled beside the copy; a word when it did not, or is another now."""
    if library.evidence.files.state(file) is FileState.THERE:
        return []
    came = folder / file.kept_as
    try:
        library.evidence.files.put_back(came, file)
    except FileRefused:
        if came.exists():
            return [tr("The file of the evidence “{name}” was changed on its way.").format(name=piece.called)]
        return [tr("The file of the evidence “{name}” did not come with the copy.").format(name=piece.called)]
    return []


def _state(record: Any) -> dict[str, Any]:
    return {key: value for key, value in record.model_dump(mode="json").items() if key != "version"}
