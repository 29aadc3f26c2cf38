"""A photo is cut to a square; the picture it was cut from stays, and nothing of it is printed."""

import io

import pytest
from PIL import Image as Picture

from workstation.domain.bylines import Credit
from workstation.domain.people import Crop
from workstation.errors import FieldRefused
from workstation.usecases import articles, exporting
from workstation.usecases.authors import add_author, edit_author
from workstation.usecases.experts import add_expert, edit_expert
from workstation.usecases.importing import import_files
from workstation.usecases.portraits import choose_photo, crop_photo


@pytest.fixture
def photo(tmp_path):
    file = tmp_path / "ann.jpg"
    image = Picture.new("RGB", (300, 200), "white")
    image.paste((200, 0, 0), (100, 50, 200, 150))
    exif = Picture.Exif()
    exif[0x0112] = 6  # held upright: 200 wide, 300 high
    image.save(file, quality=95, exif=exif)
    return file


def pixels(library, name):
    return Picture.open(io.BytesIO(library.images.data(name)))


def test_the_square_is_shown_and_the_picture_kept(library, photo):
    add_author(library, "Ann Lee")
    chosen, _ = choose_photo(library, "author", "ann-lee", photo)
    assert (chosen.photo, chosen.photo_original, chosen.photo_crop) == ("ann.jpg", "", None)
    cut, changes = crop_photo(library, "author", "ann-lee", Crop(x=50, y=100, side=100))
    assert changes.authors == {"ann-lee"}
    assert cut.photo_original == "ann.jpg"
    square = pixels(library, cut.photo)
    assert square.size == (100, 100)
    assert not square.getexif()
    red, green, _blue = square.getpixel((50, 50))
    assert red > 150 > green
    again, _ = crop_photo(library, "author", "ann-lee", Crop(x=0, y=250, side=500))
    assert (again.photo_original, pixels(library, again.photo).size) == ("ann.jpg", (200, 200))
    assert library.images.data("ann.jpg") == photo.read_bytes()
    edit_author(library, "ann-lee", photo="")
    bare = library.authors.get("ann-lee")
    assert (bare.photo, bare.photo_original, bare.photo_crop) == ("", "", None)
    with pytest.raises(FieldRefused, match="no photo"):
        crop_photo(library, "author", "ann-lee", Crop(x=0, y=0, side=10))


def test_it_comes_back_with_a_complete_copy_and_only_the_square_is_printed(library, other_library, photo, tmp_path):
    add_author(library, "Ann Lee")
    choose_photo(library, "author", "ann-lee", photo)
    cut, _ = crop_photo(library, "author", "ann-lee", Crop(x=0, y=0, side=60))
    add_expert(library, "Bo Wu", role="economist", disclosure="Advises the ministry.")
    other = tmp_path / "bo.png"
    Picture.new("RGB", (40, 40), "navy").save(other)
    choose_photo(library, "expert", "bo-wu", other)
    edit_expert(library, "bo-wu", spellings=("吴波",), spelling_kinds=(("吴波", "own script"),))
    article, _ = articles.add_article(
        library,
        slug="story",
        body="[Bo Wu]{expert=bo-wu} said so.",
        byline=(Credit(name="Ann Lee", author="ann-lee"),),
    )
    exporting.export_articles(library, ["story"], "html", "", None, tmp_path / "html")
    page = (tmp_path / "html" / "story.html").read_text("utf-8")
    assert page.count("<img") == 1
    assert 'width="60"' in page
    assert "economist. Advises the ministry." in page
    exporting.export_articles(library, ["story"], "markdown", "full", None, tmp_path / "full")
    import_files(other_library, [tmp_path / "full" / "story.md"])
    for person in ("author", "expert"):
        records = [getattr(lib, f"{person}s") for lib in (library, other_library)]
        one, two = (r.list()[0].changed(version=0) for r in records)
        assert one == two
    assert other_library.images.data(cut.photo_original) == photo.read_bytes()
    assert article.slug == "story"
