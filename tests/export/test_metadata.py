"""What leaves says nothing of camera, computer or person: asked of exiftool and mat2, where they are installed."""

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from workstation.domain.bylines import Credit
from workstation.export.options import Options
from workstation.storage import temporary_library
from workstation.usecases import articles
from workstation.usecases.exporting import export_articles
from workstation.usecases.images import add_image

_TELLING = ("GPS", "Serial", "Artist", "Owner", "Author", "Creator", "Company", "LastModifiedBy", "Comment", "Software")
_PLAIN = {"", "Ann Roe", "1", "0"}


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Word file and a page with its pictures beside it, of an article with a photo straight from a camera."""
    folder = tmp_path_factory.mktemp("left")
    exif = Image.Exif()
    exif[0x013B], exif[0x8298], exif[0x0131] = "Zanzibar Quokka", "Quokka's camera", "DarkRoom 9"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 30.0, 15.0)
    photo = folder / "quokka-home.jpg"
    Image.new("RGB", (64, 48), "teal").save(photo, exif=exif.tobytes())
    with temporary_library() as library:
        image, _ = add_image(library, photo)
        made, _ = articles.new_article(library, "Gate", f"![A gate](media/{image.name})\n\nWords.\n")
        library.articles.save(made.changed(byline=(Credit(name="Ann Roe"),)))
        export_articles(library, [made.slug], "docx", "", None, folder / "out")
        export_articles(library, [made.slug], "html", "", Options(with_folder=True), folder / "out")
    for word in (folder / "out").glob("*.docx"):
        zipfile.ZipFile(word).extractall(folder / "out" / "inside")
    photo.unlink()
    return folder / "out"


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def test_no_byte_of_it_tells(left: Path) -> None:
    files = [path for path in left.rglob("*") if path.is_file()]
    assert any(path.suffix == ".docx" for path in files)
    assert any(path.suffix in (".jpg", ".jpeg") for path in files)
    for path in files:
        for word in ("Quokka", "quokka", "Zanzibar", "DarkRoom", str(Path.home())):
            assert word.encode() not in path.read_bytes(), path


def test_exiftool_finds_nothing_telling(left: Path) -> None:
    files = [str(path) for path in left.rglob("*") if path.suffix in (".jpg", ".jpeg", ".docx", ".png")]
    told = subprocess.run([_tool("exiftool"), "-json", "-a", *files], capture_output=True, check=True, timeout=60)
    for file in json.loads(told.stdout):
        found = {key: str(value) for key, value in file.items() if key.startswith(_TELLING)}
        assert set(found.values()) <= _PLAIN, found


def test_mat2_finds_the_byline_and_nothing_else_in_a_word_file(left: Path) -> None:
    (word,) = left.glob("*.docx")
    told = subprocess.run([_tool("mat2"), "--show", word], check=False, capture_output=True, text=True)
    found = [line.strip() for line in told.stdout.splitlines() if line.startswith("      ")]
    assert found == ["dc:creator: Ann Roe"], told.stdout


def test_mat2_finds_nothing_telling(left: Path) -> None:
    for picture in [path for path in left.rglob("*") if path.suffix in (".jpg", ".jpeg")]:
        told = subprocess.run([_tool("mat2"), "--show", picture], check=False, capture_output=True, text=True)
        assert not any(word in told.stdout for word in _TELLING), told.stdout
