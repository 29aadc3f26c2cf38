"""Looking into the bytes of an image: is it one we can show, of which kind and size?"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.errors import NotAnImage
from workstation.words import marked, tr

if TYPE_CHECKING:
    from PIL import Image as Pillow

MOST_CUT = 1_600  # pixels of a photo cut out of a picture; no page shows a face larger
MAX_PIXELS = 80_000_000  # a 60-megapixel camera fits; a small file that swells to gigabytes does not
_EXTENSIONS = {"JPEG": "jpg", "MPO": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp"}
_REMEDY = marked("Save it as JPEG, PNG, GIF or WebP and add that.")


@dataclass(frozen=True)
class Picture:
    """What an image's bytes are: `extension` without the dot, size in pixels."""

    extension: str
    width: int
    height: int


def examined(data: bytes, name: str) -> Picture:
    """The kind and size of an image, whose first frame was decoded whole; raises NotAnImage."""
    if not data:
        raise NotAnImage(
            tr("“{name}” is empty.").format(name=name), safe=tr("Nothing was added."), remedy=tr("Choose another file.")
        )
    if b"<svg" in data[:2_000].lower():
        raise NotAnImage(
            tr("“{name}” is an SVG drawing, which may carry programs.").format(name=name),
            safe=tr(_NOTHING),
            remedy=tr(_REMEDY),
        )
    from PIL import Image as Pillow  # not before there is a picture
    from PIL import UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pillow.DecompressionBombWarning)
            warnings.filterwarnings("ignore", category=UserWarning)  # odd metadata is no reason to refuse a picture
            with Pillow.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP")) as image:
                return _picture(image, name)
    except (Pillow.DecompressionBombWarning, Pillow.DecompressionBombError) as error:
        raise _too_large(name) from error
    except UnidentifiedImageError as error:
        raise NotAnImage(
            tr("“{name}” is not an image this program can open.").format(name=name),
            safe=tr(_NOTHING),
            remedy=tr(_REMEDY),
        ) from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, MemoryError) as error:  # what decoders raise
        raise NotAnImage(
            tr("The image “{name}” is damaged or incomplete.").format(name=name),
            safe=tr(_NOTHING),
            remedy=tr("Get the file again and add that."),
        ) from error


def cut(data: bytes, name: str, square: tuple[int, int, int]) -> bytes:
    """The square (x, y, side in pixels) of the upright picture; at most MOST_CUT pixels wide. Raises NotAnImage.

    What lies outside the picture is left off; metadata of the original does not come along.
    """
    from PIL import Image as Pillow
    from PIL import ImageOps

    picture = examined(data, name)
    with Pillow.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP")) as image:
        upright = ImageOps.exif_transpose(image)
        side = max(1, min(square[2], upright.width, upright.height))
        x, y = (max(0, min(at, most - side)) for at, most in zip(square[:2], upright.size, strict=True))
        clear = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
        part = upright.convert("RGBA" if clear else "RGB").crop((x, y, x + side, y + side))
    if side > MOST_CUT:
        part = part.resize((MOST_CUT, MOST_CUT), Pillow.Resampling.LANCZOS)
    part.info.clear()
    out = io.BytesIO()
    if picture.extension == "jpg":
        part.save(out, "JPEG", quality=92)
    else:
        part.save(out, "PNG")
    return out.getvalue()


_NOTHING = marked("Nothing was added.")


def _picture(image: Pillow.Image, name: str) -> Picture:
    if image.width * image.height > MAX_PIXELS:
        raise _too_large(name)
    image.load()
    return Picture(_EXTENSIONS[image.format or ""], image.width, image.height)


def _too_large(name: str) -> NotAnImage:
    return NotAnImage(
        tr("The image “{name}” has more than {most} million pixels.").format(name=name, most=MAX_PIXELS // 1000000),
        safe=tr(_NOTHING),
        remedy=tr("Save a smaller copy and add that."),
    )
