"""Images: only real ones come in, the bytes stay as they came, names fit the text."""

import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image as Pillow

from workstation.errors import CannotWrite, EditedElsewhere, LibraryDamaged, NotAnImage, NotFound
from workstation.storage import Library


def _bytes(format: str, colour: str = "red", size: tuple[int, int] = (30, 20), frames: int = 1, **how: object) -> bytes:
    made = [Pillow.new("RGB", size, colour) for _ in range(frames)]
    for number, frame in enumerate(made):
        frame.putpixel((number, 0), (0, 0, number))
    more = {"save_all": True, "append_images": made[1:]} if frames > 1 else {}
    out = io.BytesIO()
    made[0].save(out, format, **more, **how)
    return out.getvalue()


def _bomb() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("format", "frames", "extension", "media_type"),
    [
        ("JPEG", 1, "jpg", "image/jpeg"),
        ("MPO", 2, "jpg", "image/jpeg"),
        ("PNG", 1, "png", "image/png"),
        ("GIF", 1, "gif", "image/gif"),
        ("GIF", 3, "gif", "image/gif"),
        ("WEBP", 1, "webp", "image/webp"),
        ("WEBP", 3, "webp", "image/webp"),
    ],
)
def test_kinds(library: Library, format: str, frames: int, extension: str, media_type: str) -> None:
    data = _bytes(format, frames=frames)
    image = library.images.add(data, f"C:\\Photos\\Été à Paris.{extension}".replace("\\", "/"))
    assert image.name == f"ete-a-paris.{extension}"
    assert (image.width, image.height, image.media_type, image.version) == (30, 20, media_type, 1)
    assert library.images.get(image.name) == image
    assert library.images.data(image.name) == data
    file = library.files / "media" / image.sha256[:2] / f"{image.sha256}.{extension}"
    assert file.read_bytes() == data
    assert os.name == "nt" or file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_same_bytes_are_the_same_image(library: Library) -> None:
    first = library.images.add(_bytes("PNG"), "one.png")
    assert library.images.add(_bytes("PNG"), "two.png") == first
    assert len(library.images.list()) == 1


def test_names_are_free_whatever_the_ending(library: Library) -> None:
    names = [
        library.images.add(_bytes(format, colour), hint).name
        for format, colour, hint in (
            ("PNG", "red", "photo.png"),
            ("PNG", "blue", "photo.png"),
            ("JPEG", "red", "photo.jpeg"),
            ("PNG", "green", "…"),
            ("PNG", "white", "照片.png"),
        )
    ]
    assert names == ["photo.png", "photo-2.png", "photo-3.jpg", "image.png", "zhaopian.png"]
    assert [each.name for each in library.images.list()] == sorted(names)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"Dear editor", "is not an image this program can open"),
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "an SVG drawing"),
        (_bytes("PNG")[:60], "is damaged or incomplete"),
        (_bytes("JPEG", size=(300, 300))[:-400], "is damaged or incomplete"),
        (_bytes("BMP"), "is not an image this program can open"),
        (_bytes("TIFF"), "is not an image this program can open"),
        (_bomb(), "more than 80 million pixels"),
    ],
)
def test_refused(library: Library, data: bytes, words: str) -> None:
    with pytest.raises(NotAnImage, match=words) as refused:
        library.images.add(data, "file.jpg")
    assert refused.value.safe == "Nothing was added."
    assert library.images.list() == []
    assert not (library.files / "media").exists()


def test_caption_credit_licence(library: Library) -> None:
    image = library.images.add(_bytes("PNG"), "a.png")
    saved = library.images.save(image.changed(caption="C", credit="©", licence="CC BY"))
    assert library.images.get("a.png") == saved
    with pytest.raises(EditedElsewhere):
        library.images.save(image.changed(caption="mine"))
    for ask in (library.images.get, library.images.data):
        with pytest.raises(NotFound, match=r"There is no image “no\.png”"):
            ask("no.png")
    with pytest.raises(NotFound):
        library.images.save(image.changed(name="no.png"))


def test_file_gone_or_changed(library: Library) -> None:
    data = _bytes("PNG")
    image = library.images.add(data, "a.png")
    file = next(Path(library.files / "media").rglob("*.png"))
    file.write_bytes(data + b"!")
    with pytest.raises(LibraryDamaged, match="is damaged"):
        library.images.data("a.png")
    file.unlink()
    with pytest.raises(LibraryDamaged, match="is missing"):
        library.images.data("a.png")
    assert [each.name for each in library.check() if not each.ok] == ["images"]
    assert library.images.add(data, "again.png") == image
    assert library.images.data("a.png") == data


def test_folder_cannot_be_written(library: Library) -> None:
    (library.files / "media").write_bytes(b"a file where the folder should be")
    with pytest.raises(CannotWrite, match="could not be written"):
        library.images.add(_bytes("PNG"), "a.png")
    assert library.images.list() == []
