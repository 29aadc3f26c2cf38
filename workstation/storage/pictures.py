"""Looking into the bytes of an image: is it one we can show, of which kind and size?"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from workstation.errors import NotAnImage

MAX_PIXELS = 80_000_000  # a 60-megapixel camera fits; a small file that swells to gigabytes does not
_EXTENSIONS = {"JPEG": "jpg", "MPO": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp"}
_REMEDY = "Save it as JPEG, PNG, GIF or WebP and add that."


@dataclass(frozen=True)
class Picture:
    """What an image's bytes are: `extension` without the dot, size in pixels."""

    extension: str
    width: int
    height: int


def examined(data: bytes, name: str) -> Picture:
    """The kind and size of an image, whose first frame was decoded whole; raises NotAnImage."""
    if not data:
        raise NotAnImage(f"“{name}” is empty.", safe="Nothing was added.", remedy="Choose another file.")
    if b"<svg" in data[:2_000].lower():
        raise NotAnImage(f"“{name}” is an SVG drawing, which may carry programs.", safe=_NOTHING, remedy=_REMEDY)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pillow.DecompressionBombWarning)
            warnings.filterwarnings("ignore", category=UserWarning)  # odd metadata is no reason to refuse a picture
            with Pillow.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP")) as image:
                return _picture(image, name)
    except (Pillow.DecompressionBombWarning, Pillow.DecompressionBombError) as error:
        raise _too_large(name) from error
    except UnidentifiedImageError as error:
        raise NotAnImage(f"“{name}” is not an image this program can open.", safe=_NOTHING, remedy=_REMEDY) from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, MemoryError) as error:  # what decoders raise
        raise NotAnImage(
            f"The image “{name}” is damaged or incomplete.", safe=_NOTHING, remedy="Get the file again and add that."
        ) from error


_NOTHING = "Nothing was added."


def _picture(image: Pillow.Image, name: str) -> Picture:
    if image.width * image.height > MAX_PIXELS:
        raise _too_large(name)
    image.load()
    return Picture(_EXTENSIONS[image.format or ""], image.width, image.height)


def _too_large(name: str) -> NotAnImage:
    return NotAnImage(
        f"The image “{name}” has more than {MAX_PIXELS // 1_000_000} million pixels.",
        safe=_NOTHING,
        remedy="Save a smaller copy and add that.",
    )
