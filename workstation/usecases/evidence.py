"""Evidence: attach files, pages, recordings and notes to quotes and claims, and see whether they are still whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.evidence import Backed, Evidence, EvidenceKind, FileState, KeptFile, Original
from workstation.domain.ids import new_record_id
from workstation.errors import NotFound
from workstation.export.writing import copy_files
from workstation.usecases.progress import Progress, unheard
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_RECORDINGS = frozenset(".mp3 .m4a .wav .ogg .oga .opus .flac .aac .amr .wma .mp4 .m4v .mov .mkv .webm .avi".split())
_PAGES = frozenset(".html .htm .mhtml .mht .webarchive .maff".split())
_DOCUMENTS = frozenset(".pdf .doc .docx .odt .rtf .xls .xlsx .ods .csv .pages .epub".split())


@dataclass(frozen=True)
class Piece:
    """A piece of evidence and how its file stands (None when it has none)."""

    evidence: Evidence
    state: FileState | None = None


def kind_of_file(path: Path) -> EvidenceKind:
    """What a file is by its name: a recording, a saved page, a document, or just a file."""
    suffix = path.suffix.lower()
    if suffix in _RECORDINGS:
        return EvidenceKind.RECORDING
    if suffix in _PAGES:
        return EvidenceKind.WEB_PAGE
    return EvidenceKind.DOCUMENT if suffix in _DOCUMENTS else EvidenceKind.FILE


def add_evidence(library: Library, backs: Backed, kind: EvidenceKind | str, **fields: Any) -> tuple[Evidence, Changes]:
    """Attach what needs no file: a note, a page of a document, a web page by its address."""
    piece = _built(library, backs, kind, None, fields)
    return _stored(library, piece)


def add_evidence_file(
    library: Library,
    backs: Backed,
    path: Path,
    kind: EvidenceKind | str | None = None,
    progress: Progress = unheard,
    **fields: Any,
) -> tuple[Evidence, Changes]:
    """Copy a file into the library and attach it. When it was captured is the file's own time unless it is said."""
    _built(library, backs, kind or kind_of_file(path), _STANDIN, fields)  # refused before a long recording is copied
    file = keep_file(library, path, progress)
    if fields.get("captured_at") is None:
        fields["captured_at"] = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return _stored(library, _built(library, backs, kind or kind_of_file(path), file, fields))


def keep_file(library: Library, path: Path, progress: Progress = unheard) -> KeptFile:
    """Copy a file into the library for several pieces of evidence. Raises FileRefused, CannotWrite, Cancelled."""
    return library.evidence.files.keep(path, lambda done, size: progress(done, size, path.name))


def attach_kept(
    library: Library, backs: Backed, kind: EvidenceKind, file: KeptFile | None, **fields: Any
) -> tuple[Evidence, Changes]:
    """Attach a file that is in the library already, or none."""
    return _stored(library, _built(library, backs, kind, file, fields))


def add_evidence_bytes(
    library: Library, backs: Backed, kind: EvidenceKind | str, data: bytes, name: str, **fields: Any
) -> tuple[Evidence, Changes]:
    """The same for what came from the clipboard: captured now unless it is said."""
    _built(library, backs, kind, _STANDIN, fields)
    file = library.evidence.files.keep_bytes(data, name)
    return _stored(library, _built(library, backs, kind, file, {"captured_at": now(), **fields}))


def edit_evidence(library: Library, evidence_id: str, **fields: Any) -> tuple[Evidence, Changes]:
    """Change these fields of a piece of evidence; its file is never exchanged."""
    with library.transaction():
        stored = library.evidence.save(library.evidence.get(evidence_id).changed(**fields))
    return stored, _touched(stored)


def put_file_back(library: Library, evidence_id: str, path: Path) -> tuple[Evidence, Changes]:
    """Give a piece whose file is missing or changed its file again; raises FileRefused when this is another file."""
    piece = library.evidence.get(evidence_id)
    if piece.file is None:
        raise NotFound(tr("“{name}” has no file.").format(name=piece.called), safe=tr("Nothing was changed."))
    library.evidence.files.put_back(path, piece.file)
    return piece, _touched(piece)


def trash_evidence(library: Library, evidence_id: str) -> tuple[Evidence, Changes]:
    """Take a piece off its quote or claim; record and file are kept in the trash."""
    stored = library.evidence.move(evidence_id, into_trash=True)
    return stored, _touched(stored)


def restore_evidence(library: Library, evidence_id: str) -> tuple[Evidence, Changes]:
    """Bring it back from the trash."""
    stored = library.evidence.move(evidence_id, into_trash=False)
    return stored, _touched(stored)


def evidence_original(library: Library, evidence_id: str) -> Original:
    """What its file is read from, as it was added: a Path unless the library is encrypted. Raises LibraryDamaged."""
    return library.evidence.file(library.evidence.get(evidence_id))


def copy_out(library: Library, evidence_id: str, place: Path) -> Path:
    """Write a copy of its file in clear, for another program. Raises LibraryDamaged, CannotWrite."""
    return copy_files(place.parent, {place.name: evidence_original(library, evidence_id)})[0]


def evidence_bytes(library: Library, evidence_id: str) -> bytes:
    """All its bytes in memory, for what an encrypted library shows itself."""
    with evidence_original(library, evidence_id).open("rb") as opened:
        return opened.read()


def evidence_of(library: Library, backs: Backed) -> tuple[Piece, ...]:
    """What backs a quote or claim, each with the state of its file on the disk."""
    return tuple(Piece(each, library.evidence.state(each)) for each in library.evidence.of(backs))


def same_evidence(library: Library, piece: Evidence) -> list[Evidence]:
    """Other pieces that back the same with the same: file, pages or time, address and words."""

    def told(each: Evidence) -> tuple[Any, ...]:
        file = each.file.sha256 if each.file else ""
        return file, each.kind, each.page, each.start, each.end, each.url, each.note

    return [each for each in library.evidence.of(piece.backs) if each.id != piece.id and told(each) == told(piece)]


def find_evidence(library: Library, id: str) -> Evidence:
    """The piece of that id, or of enough of its beginning; raises NotFound."""
    found = library.evidence.beginning(id.lower()) if id else ()
    if len(found) != 1:
        raise NotFound(
            tr("{n} pieces of evidence begin with “{id}”.").format(n=len(found), id=id)
            if found
            else tr("There is no evidence “{id}” in this library.").format(id=id),
            safe=tr("Nothing was changed."),
            remedy=tr("“workstation evidence list” shows what there is."),
        )
    return found[0]


def state_words(piece: Evidence, state: FileState | None) -> str:
    """What is wrong with the file of a piece, as one sentence; empty when nothing is."""
    if state is FileState.MISSING:
        return tr("The file of “{name}” is missing from the library’s folder.").format(name=piece.called)
    if state is FileState.CHANGED:
        return tr("The file of “{name}” was changed on the disk since it was added: its SHA-256 differs.").format(
            name=piece.called
        )
    return ""


_STANDIN = KeptFile(name="file", sha256="0" * 64, size=1)


def _built(
    library: Library, backs: Backed, kind: EvidenceKind | str, file: KeptFile | None, fields: dict[str, Any]
) -> Evidence:
    (library.quotes if backs.kind == "quote" else library.claims).get(backs.id)
    return Evidence.build(id=new_record_id(), backs=backs, kind=kind, file=file, added_at=now(), **fields)


def _stored(library: Library, piece: Evidence) -> tuple[Evidence, Changes]:
    stored = library.evidence.add(piece)
    return stored, _touched(stored)


def _touched(piece: Evidence) -> Changes:
    return changed(evidence=piece.id, **{f"{piece.backs.kind}s": piece.backs.id})
