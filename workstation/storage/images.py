"""Images: records by name, bytes by content in PATH.files/media, checked when they come in and when they are read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from workstation.domain.base import now
from workstation.domain.images import Image
from workstation.domain.slugs import free_slug, slugify
from workstation.errors import CannotWrite, EditedElsewhere, LibraryDamaged, NotFound
from workstation.hashes import sha256
from workstation.storage.files import private_file, private_folder, sync
from workstation.storage.loading import loaded
from workstation.storage.pictures import examined
from workstation.storage.sealed_files import SealBroken, SealedFile, sealed_bytes, sealed_place
from workstation.storage.tables.images import ImageRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal
    from workstation.storage.sessions import Sessions

_SAME = (
    "name",
    "sha256",
    "width",
    "height",
    "caption",
    "credit",
    "licence",
    "focus_x",
    "focus_y",
    "added_at",
    "version",
)


class Images:
    """The images of a library; `folder` holds their bytes, sealed when there is a `seal`."""

    def __init__(self, sessions: Sessions, folder: Path, seal: Seal | None = None) -> None:
        self._sessions = sessions
        self._folder = folder
        self._seal = seal

    def add(self, data: bytes, name_hint: str) -> Image:
        """Keep an image; the same bytes give the record they have. Raises NotAnImage, CannotWrite."""
        picture = examined(data, name_hint)
        digest = sha256(data).hexdigest()
        with self._sessions.writing() as session:
            known = session.exec(select(ImageRow).where(ImageRow.sha256 == digest)).first()
            image = _model(known) if known else None
            if image is None:
                taken = {name.rsplit(".", 1)[0] for name in session.exec(select(ImageRow.name))}
                stem = free_slug(slugify(PurePath(name_hint).stem, fallback="image"), taken)
                image = Image.build(
                    name=f"{stem}.{picture.extension}",
                    sha256=digest,
                    width=picture.width,
                    height=picture.height,
                    added_at=now(),
                    version=1,
                )
                session.add(ImageRow(**_columns(image)))
                session.flush()
            # The file before the commit: a record without bytes is worse than bytes without a record.
            self._keep(image, data)
        return image

    def bring_back(self, image: Image, data: bytes) -> Image:
        """Keep an image with the record it had in a complete copy; under its own name unless another picture has it."""
        kept = self.add(data, image.name)
        told = {
            field: getattr(image, field) for field in ("caption", "credit", "licence", "focus_x", "focus_y", "added_at")
        }
        if all(getattr(kept, field) == value for field, value in told.items()):
            return kept
        return self.save(kept.changed(**told))

    def find(self, name: str) -> Image | None:
        """The record of that name, or None."""
        return self._sessions.recalled("image", name, self._looked_up)

    def _looked_up(self, name: str) -> Image | None:
        with self._sessions.reading() as session:
            row = session.get(ImageRow, name)
            return _model(row) if row else None

    def get(self, name: str) -> Image:
        """The record of that name; raises NotFound."""
        found = self.find(name)
        if found is None:
            raise _unknown(name)
        return found

    def save(self, image: Image) -> Image:
        """Store a changed record (caption, credit, licence); raises EditedElsewhere, NotFound."""
        stored = image.changed(version=image.version + 1)
        with self._sessions.writing() as session:
            row = session.get(ImageRow, image.name, with_for_update=True)
            if row is None:
                raise _unknown(image.name)
            if row.version != image.version:
                raise EditedElsewhere(
                    tr("The image {name} was changed elsewhere since it was opened here.").format(name=image.name),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Look at the image again and put your change in."),
                )
            row.sqlmodel_update(_columns(stored))
            session.flush()
        return stored

    def list(self) -> Sequence[Image]:
        """Every record, by name."""
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(select(ImageRow).order_by(col(ImageRow.name)))]

    def data(self, name: str) -> bytes:
        """The bytes of an image, as they came; raises NotFound, LibraryDamaged when they are gone or changed."""
        image = self.get(name)
        try:
            data = self._read(self._file(image))
        except SealBroken:
            data = b""  # told like one that was changed
        except OSError as error:
            raise LibraryDamaged(
                tr("The file of the image {name} is missing from {folder}.").format(name=name, folder=self._folder),
                safe=tr("Its record and the articles are untouched."),
                remedy=tr("Add the same picture again; it takes its old place."),
            ) from error
        if sha256(data).hexdigest() != image.sha256:
            raise LibraryDamaged(
                tr("The file of the image {name} is damaged.").format(name=name),
                safe=tr("Its record and the articles are untouched."),
                remedy=tr("Add the same picture again; it takes its old place."),
            )
        return data

    def _file(self, image: Image) -> Path:
        if self._seal is not None:
            return sealed_place(self._folder, self._seal, image.sha256)
        extension = image.name.rsplit(".", 1)[1]
        return self._folder / image.sha256[:2] / f"{image.sha256}.{extension}"

    def _read(self, file: Path) -> bytes:
        return file.read_bytes() if self._seal is None else SealedFile(file, self._seal).read_bytes()

    def _is_whole(self, file: Path, image: Image) -> bool:
        try:
            return sha256(self._read(file)).hexdigest() == image.sha256
        except SealBroken:
            return False

    def _keep(self, image: Image, data: bytes) -> None:
        file = self._file(image)
        part = file.with_name(file.name + ".part")
        try:
            if file.exists() and self._is_whole(file, image):
                return
            private_folder(file.parent)
            private_file(part)
            part.write_bytes(data if self._seal is None else sealed_bytes(self._seal, data))
            sync(part)
            part.replace(file)
            sync(file.parent)
        except OSError as error:
            raise CannotWrite(
                tr("The image {name} could not be written into {folder}.").format(name=image.name, folder=self._folder),
                safe=tr("Nothing was added."),
                remedy=tr("Check that the disk has room and that you may write there."),
            ) from error


def _columns(image: Image) -> dict[str, Any]:
    return {name: getattr(image, name) for name in _SAME}


def _model(row: ImageRow) -> Image:
    return loaded(Image, **{name: getattr(row, name) for name in _SAME})


def _unknown(name: str) -> NotFound:
    return NotFound(
        tr("There is no image “{name}” in this library.").format(name=name), safe=tr("Nothing was changed.")
    )
