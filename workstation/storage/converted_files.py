"""Pictures and evidence of a library that is being encrypted or brought back: the other kind beside each, compared."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import Cancelled, CannotWrite, LibraryDamaged
from workstation.hashes import long_sha256
from workstation.paths import files_beside
from workstation.storage.database import bare, errors
from workstation.storage.files import private_file, private_folder, sync
from workstation.storage.sealed_files import PIECE, SUFFIX, SealBroken, SealedFile, sealed_pieces, sealed_place
from workstation.storage.watching import Bytes
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal
    from workstation.storage.watching import Watch

FOLDERS = ("media", "evidence")
_SHA256 = 64  # characters


def told_of(folders: Iterable[Path], watch: Watch | None) -> Bytes:
    """How far the files of these folders are: each is written, read and compared with what it was made from."""
    files = [file for folder in folders for file in folder.glob("??/*") if file.suffix != ".part"]
    return Bytes(watch, 2 * sum(file.stat().st_size for file in files), tr("pictures and evidence"))


def seal_files(folder: Path, seal: Seal, told: Bytes) -> None:
    """A sealed file beside each one in clear that has none; raises CannotWrite, LibraryDamaged, Cancelled."""
    for file in _in_clear(folder):
        place = sealed_place(folder, seal, file.stem)
        if not place.exists():
            with closing(_heard(file, told)) as pieces:
                _put(place, sealed_pieces(seal, pieces))
            _compare(file, SealedFile(place, seal), place, told)


def in_clear_with_seal(folder: Path, seal: Seal) -> Iterator[Path]:
    """The files in clear that have their sealed one beside them, and what was half written."""
    for file in _in_clear(folder):
        if sealed_place(folder, seal, file.stem).exists():
            yield file
    yield from sorted(folder.rglob("*.part"))


def _in_clear(folder: Path) -> list[Path]:
    found = sorted(folder.glob("??/*"))
    return [file for file in found if file.suffix not in (SUFFIX, ".part") and len(file.stem) == _SHA256]


def unseal_files(library: Path, folder: Path, seal: Seal, told: Bytes) -> None:
    """A file in clear beside each sealed one; also for those only an older backup still names. Raises the same."""
    names = _names(library, folder.name)
    known = {sealed_place(folder, seal, sha256).name: name for sha256, name in names.items()}
    for file in sorted(folder.glob(f"??/*{SUFFIX}")):
        sealed = SealedFile(file, seal)
        name = known.get(file.name) or _content(sealed, told)
        place = folder / name[:2] / name
        if not place.exists():
            with closing(_heard(sealed, told)) as pieces:
                _put(place, pieces)
        _compare(sealed, place, place, told)


def unseal_lines(folder: Path, seal: Seal) -> None:
    """A readable file beside each sealed one of what a crash had left; one that is damaged stays as it is."""
    for file in sorted(folder.rglob(f"*{SUFFIX}")):
        place = file.with_name(file.name.removesuffix(SUFFIX))
        with suppress(LibraryDamaged):
            if not place.exists():
                with closing(_pieces(SealedFile(file, seal))) as pieces:
                    _put(place, pieces)


def _names(library: Path, folder: str) -> dict[str, str]:
    """The names files have in clear, by their SHA-256, as this library and its backups know them."""
    asked = {
        "media": "SELECT sha256, name FROM images",
        "evidence": "SELECT sha256, file_name FROM evidence WHERE sha256 IS NOT NULL",
    }[folder]
    names: dict[str, str] = {}
    for path in (*sorted((files_beside(library) / "backups").glob("*.db")), library):
        with suppress(*errors()), closing(bare(path, "ro")) as connection:
            names |= {sha256: sha256 + _suffix(folder, name) for sha256, name in connection.execute(asked).fetchall()}
    return names


def _suffix(folder: str, name: str) -> str:
    from workstation.domain.evidence import KeptFile

    if folder == "evidence":
        return KeptFile(name=name, sha256="0" * _SHA256, size=0).suffix
    return "." + name.rsplit(".", 1)[1]


def _content(file: SealedFile, told: Bytes) -> str:
    """The SHA-256 of what is sealed; to read it counts for nothing, but it can be stopped."""
    digest = long_sha256()
    try:
        with closing(_pieces(file)) as pieces:
            for piece in pieces:
                digest.update(piece)
                told.add(0)
    except SealBroken:
        raise _unlike(file.path) from None
    return digest.hexdigest()


def _pieces(file: Path | SealedFile) -> Generator[bytes]:
    """Whoever stops half way closes it: Windows deletes no file that somebody has open."""
    with file.open("rb") as opened:
        while piece := opened.read(PIECE):
            yield piece


def _heard(file: Path | SealedFile, told: Bytes) -> Generator[bytes]:
    with closing(_pieces(file)) as pieces:
        for piece in pieces:
            yield piece
            told.add(len(piece))


def _put(place: Path, pieces: Iterable[bytes]) -> None:
    part = place.with_name(place.name + ".part")
    try:
        private_folder(place.parent)
        private_file(part)
        with part.open("wb") as target:
            for piece in pieces:
                target.write(piece)
        sync(part)
        part.replace(place)
        sync(place.parent)
    except Cancelled:
        part.unlink(missing_ok=True)
        raise
    except SealBroken:
        part.unlink(missing_ok=True)
        raise _unlike(place) from None
    except OSError as error:
        part.unlink(missing_ok=True)
        raise CannotWrite(
            tr("The file {name} could not be written: {reason}.").format(
                name=place.name, reason=error.strerror or tr("the disk did not answer")
            ),
            safe=tr("The library is as it was."),
            remedy=tr("Check that the disk has room and that you may write there."),
        ) from error


def _compare(one: Path | SealedFile, other: Path | SealedFile, place: Path, told: Bytes) -> None:
    try:
        with closing(_heard(one, told)) as heard, closing(_pieces(other)) as pieces:
            same = all(left == right for left, right in zip(heard, pieces, strict=True))
    except (ValueError, SealBroken):
        same = False
    if not same:
        place.unlink(missing_ok=True)
        raise _unlike(place)


def _unlike(place: Path) -> LibraryDamaged:
    return LibraryDamaged(
        tr("The picture or piece of evidence {name} is damaged and cannot be brought over.").format(name=place.name),
        safe=tr("The library is as it was."),
        remedy=tr("“workstation doctor” names it; put the original back, then try again."),
    )
