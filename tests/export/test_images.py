"""Pictures leave upright, in sRGB, without a byte of metadata, and always as the same bytes."""

import io

import pytest
from PIL import Image, ImageCms

from tests.export.stories import CANARY, picture
from workstation.errors import NotAnImage, NotFound
from workstation.export.developing import MAX_SIDE, cropped, develop
from workstation.export.images import Darkroom


def made(format: str, mode: str = "RGB", size: tuple[int, int] = (40, 20), **settings: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, 128 if mode in ("L", "P") else "#8a6").save(out, format, **settings)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def test_nothing_of_the_camera_stays():
    data = picture()
    assert CANARY.encode() in data
    developed = develop(data)
    assert CANARY.encode() not in developed.data
    assert not opened(developed.data).getexif()
    assert (developed.width, developed.height, developed.media_type) == (640, 400, "image/jpeg")
    assert developed.uri.startswith("data:image/jpeg;base64,")


@pytest.mark.parametrize("format", ["PNG", "GIF", "WEBP"])
def test_comments_and_text_go(format: str):
    from PIL.PngImagePlugin import PngInfo

    text = PngInfo()
    text.add_text("Author", CANARY)
    extra: dict[str, object] = {
        "PNG": {"pnginfo": text},
        "GIF": {"comment": CANARY.encode()},
        "WEBP": {"xmp": CANARY.encode()},
    }[format]  # type: ignore[assignment]
    data = made(format, **extra)
    assert CANARY.encode() in data
    developed = develop(data)
    assert CANARY.encode() not in developed.data
    assert developed.suffix == format.lower()


def test_the_orientation_is_applied():
    exif = Image.Exif()
    exif[0x0112] = 6
    out = io.BytesIO()
    Image.new("RGB", (40, 20)).save(out, "JPEG", exif=exif)
    developed = develop(out.getvalue())
    assert (developed.width, developed.height) == (20, 40)


def test_a_colour_profile_is_converted_and_dropped():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    developed = develop(made("JPEG", icc_profile=profile))
    assert "icc_profile" not in opened(developed.data).info


@pytest.mark.parametrize(
    ("format", "mode"), [("JPEG", "CMYK"), ("JPEG", "L"), ("PNG", "P"), ("PNG", "LA"), ("PNG", "1"), ("PNG", "I;16")]
)
def test_every_mode_can_be_developed(format: str, mode: str):
    out = io.BytesIO()
    Image.new(mode, (8, 8)).save(out, format)
    assert develop(out.getvalue()).data == develop(out.getvalue()).data


def test_transparency_stays():
    developed = develop(made("PNG", "RGBA"))
    assert opened(developed.data).mode == "RGBA"


def test_an_animation_keeps_its_frames_and_times():
    out = io.BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=[100, 200, 300], loop=0)
    shown = opened(develop(out.getvalue()).data)
    assert getattr(shown, "n_frames", 1) == 3


def test_a_large_picture_is_scaled_down():
    developed = develop(made("JPEG", size=(MAX_SIDE + 440, 300)))
    assert developed.width == MAX_SIDE


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg'/>", picture()[:200]])
def test_what_is_no_image_is_refused(data: bytes):
    with pytest.raises(NotAnImage):
        develop(data)


def test_each_picture_is_developed_once_and_a_missing_one_is_none():
    asked = []

    def load() -> bytes:
        asked.append(1)
        return picture()

    def missing() -> bytes:
        raise NotFound("gone")

    room = Darkroom()
    assert room.develop("a", load) is room.develop("a", load)
    assert asked == [1]
    assert room.develop("b", missing) is None


def test_an_animation_that_would_fill_the_memory_is_shown_as_its_first_picture():
    frames = [Image.new("P", (2_000, 2_000), number % 2) for number in range(30)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=10)
    with Image.open(io.BytesIO(develop(out.getvalue()).data)) as shown:
        assert getattr(shown, "n_frames", 1) == 1
        assert shown.size == (2_000, 2_000)


def test_where_it_was_taken_and_who_made_it_go_from_every_kind():
    exif = Image.Exif()
    exif[0x010E] = exif[0x013B] = CANARY
    exif.get_ifd(0x8825).update({1: "N", 2: (12.0, 2.0, 36.0), 3: "W", 4: (77.0, 1.0, 41.0), 29: CANARY})
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{CANARY}</x:xmpmeta>".encode()
    for format in ("JPEG", "PNG", "WEBP"):
        data = made(format, exif=exif, **({} if format == "PNG" else {"xmp": xmp}))
        assert CANARY.encode() in data
        for clean in (develop(data), cropped(develop(data), (12, 6), (0.2, 0.9))):
            assert not opened(clean.data).getexif()
            assert "xmp" not in opened(clean.data).info
            assert CANARY.encode() not in clean.data


@pytest.mark.parametrize(
    ("size", "focus", "box"),
    [
        ((400, 400), (0.5, 0.0), (0, 0, 400, 200)),
        ((400, 400), (0.5, 0.75), (0, 200, 400, 400)),
        ((400, 100), (0.5, 0.5), (100, 0, 300, 100)),
        ((400, 100), (1.0, 0.5), (200, 0, 400, 100)),
    ],
)
def test_a_cut_has_its_shape_and_keeps_the_point_in_sight(size, focus, box):
    whole = Image.new("RGB", size)
    whole.putdata([(x * 255 // size[0], y * 255 // size[1], 0) for y in range(size[1]) for x in range(size[0])])
    out = io.BytesIO()
    whole.save(out, "PNG")
    cut = opened(cropped(develop(out.getvalue()), (2_000, 1_000), focus).data).convert("RGB")
    assert cut.size == (box[2] - box[0], box[3] - box[1])  # never made larger than it is
    assert cut.tobytes() == whole.crop(box).tobytes()


def test_a_large_cut_is_made_as_small_as_asked():
    cut = cropped(develop(made("JPEG", size=(2_000, 1_500))), (1_200, 630), (0.5, 0.5))
    assert (cut.width, cut.height, cut.suffix) == (1_200, 630, "jpg")
