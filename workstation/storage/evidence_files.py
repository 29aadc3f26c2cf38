"""The files of evidence: kept by content in PATH.files/evidence, copied in pieces and compared with their SHA-256."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path
from typing import IO, TYPE_CHECKING

from workstation.domain.evidence import FileState, KeptFile
from workstation.errors import Cancelled, CannotWrite, FileRefused
from workstation.hashes import long_sha256
from workstation.storage.files import private_file, private_folder, sync
from workstation.storage.sealed_files import SealBroken, SealedFile, sealed_pieces, sealed_place, sealed_size
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

_PIECE = 1 << 20  # bytes copied between two words on how far it is
Heard = Callable[[int, int], bool]
"""Called with (bytes done, bytes in all); answers False to stop."""


class EvidenceFiles:
    """Bytes by content; what was hashed once is not hashed again while its size and time of change are the same."""

    def __init__(self, folder: Path, seal: Seal | None = None) -> None:
        self._folder, self._seal = folder, seal
        self._hashed: dict[tuple[Path, int, int], str] = {}

    def place(self, file: KeptFile) -> Path:
        """Where its bytes are; in an encrypted library they are sealed."""
        if self._seal is not None:
            return sealed_place(self._folder, self._seal, file.sha256)
        return self._folder / file.sha256[:2] / file.kept_as

    def content(self, file: KeptFile) -> Path | SealedFile:
        """What its bytes can be read from."""
        return self.place(file) if self._seal is None else SealedFile(self.place(file), self._seal)

    def state(self, file: KeptFile) -> FileState:
        """Whether the kept copy is there and unchanged."""
        place = self.place(file)
        try:
            found = place.stat()
            known = (place, found.st_size, found.st_mtime_ns)
            if found.st_size != (file.size if self._seal is None else sealed_size(file.size)):
                return FileState.CHANGED
            if known not in self._hashed:
                with self.content(file).open("rb") as opened:
                    self._hashed[known] = file_digest(opened, long_sha256).hexdigest()
        except SealBroken:
            return FileState.CHANGED
        except OSError:
            return FileState.MISSING
        return FileState.THERE if self._hashed[known] == file.sha256 else FileState.CHANGED

    def keep(self, path: Path, heard: Heard) -> KeptFile:
        """Copy a file in; raises FileRefused, CannotWrite, Cancelled. The original is only read."""
        with self._reading(path) as opened:
            return self._kept(opened, path.name, path.stat().st_size, heard)

    def put_back(self, path: Path, file: KeptFile) -> None:
        """Copy a file in again in place of one that is missing or changed; raises FileRefused for another content."""
        with self._reading(path) as opened:
            digest = file_digest(opened, long_sha256).hexdigest()
        if digest != file.sha256:
            raise FileRefused(
                tr("“{name}” is not the file that was added: its content differs.").format(name=path.name),
                safe=tr("The record is unchanged."),
                remedy=tr("Look for the original, or add this one as new evidence."),
            )
        with self._reading(path) as opened:
            self._kept(opened, file.name, file.size, lambda _done, _all: True)

    def keep_bytes(self, data: bytes, name: str) -> KeptFile:
        """The same for bytes that came from the clipboard or a complete copy."""
        return self._kept(io.BytesIO(data), name, len(data), lambda _done, _all: True)

    @contextmanager
    def _reading(self, path: Path) -> Iterator[BufferedReader]:
        try:
            opened = path.open("rb")
        except IsADirectoryError as error:
            raise FileRefused(
                tr("“{name}” is a folder, not a file.").format(name=path.name), safe=tr("Nothing was added.")
            ) from error
        except OSError as error:
            raise _unreadable(path, error) from error
        with opened:
            try:
                yield opened
            except OSError as error:  # writing has its own refusal, so this is the original's disk
                raise _unreadable(path, error) from error

    def _kept(self, source: IO[bytes], name: str, size: int, heard: Heard) -> KeptFile:
        if not size:
            raise FileRefused(
                tr("“{name}” is empty.").format(name=name),
                safe=tr("Nothing was added."),
                remedy=tr("Choose another file."),
            )
        part = self._begun()
        try:
            digest, done = long_sha256(), 0
            with part.open("wb") as target:

                def read() -> Iterator[bytes]:
                    nonlocal done
                    while piece := source.read(_PIECE):
                        digest.update(piece)
                        yield piece
                        done += len(piece)
                        if not heard(done, max(size, done)):
                            raise Cancelled(tr("The file was not added."), safe=tr("Nothing was changed."))

                for piece in read() if self._seal is None else sealed_pieces(self._seal, read()):
                    self._write(target, piece)
            file = KeptFile.build(name=_plain_name(name), sha256=digest.hexdigest(), size=done)
            self._put(part, file)
            return file
        finally:
            part.unlink(missing_ok=True)

    def _begun(self) -> Path:
        part = self._folder / "coming.part"
        try:
            private_folder(self._folder)
            number = 1
            while part.exists():
                number += 1
                part = self._folder / f"coming-{number}.part"
            private_file(part)
        except OSError as error:
            raise self._cannot(error) from error
        return part

    def _write(self, target: IO[bytes], piece: bytes) -> None:
        try:
            target.write(piece)
        except OSError as error:
            raise self._cannot(error) from error

    def _put(self, part: Path, file: KeptFile) -> None:
        place = self.place(file)
        try:
            if place.exists() and self.state(file) is FileState.THERE:
                return
            private_folder(place.parent)
            sync(part)
            part.replace(place)
            sync(place.parent)
        except OSError as error:
            raise self._cannot(error) from error

    def _cannot(self, error: OSError) -> CannotWrite:
        return CannotWrite(
            tr("The file could not be kept in {folder}: {reason}.").format(
                folder=self._folder, reason=error.strerror or tr("the disk did not answer")
            ),
            safe=tr("Nothing was added."),
            remedy=tr("Check that the disk has room and that you may write there."),
        )


def _unreadable(path: Path, error: OSError) -> FileRefused:
    return FileRefused(
        tr("“{name}” cannot be read: {reason}.").format(
            name=path.name, reason=error.strerror or tr("the disk did not answer")
        ),
        safe=tr("Nothing was added."),
        remedy=tr("Check that the file is there and that you may read it."),
    )


def _plain_name(name: str) -> str:
    """A file's name without folders or signs that command a terminal, short enough for a record."""
    plain = "".join(char for char in Path(name).name if char.isprintable()).strip() or "file"
    return plain if len(plain) <= 200 else plain[:160] + plain[-40:]
