"""A picture for readers is developed: upright, in sRGB, without metadata."""

from __future__ import annotations

import io

from PIL import Image, ImageCms, ImageOps, ImageSequence

from workstation.errors import NotAnImage
from workstation.export.developed import Developed
from workstation.words import tr

MAX_SIDE = 2560
"""Pixels of the longer side; larger pictures are scaled down, as no page shows more."""

MOST_MOVING = 100_000_000
"""Pixels of all frames of an animation together: a GIF of 400 kB can hold a hundred times as many."""

_MEDIA_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}
_SETTINGS: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 88, "optimize": True},
    "WEBP": {"quality": 88, "method": 4},
}
_SUFFIXES = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp"}


def develop(data: bytes) -> Developed:
    """The picture upright, in sRGB and without metadata; raises NotAnImage. Same bytes in, same bytes out."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            kind = opened.format if opened.format in _MEDIA_TYPES else "PNG"
            if kind in ("GIF", "WEBP") and _moves(opened):
                return _animation(opened, kind)
            picture = _shrunk(_in_srgb(ImageOps.exif_transpose(opened)))
            return _encoded([_bare(picture)], kind)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise NotAnImage(
            tr("A picture of this article cannot be opened."),
            safe=tr("The article itself is unharmed."),
            remedy=tr("Replace the picture and try again."),
        ) from error


def cropped(picture: Developed, size: tuple[int, int], focus: tuple[float, float]) -> Developed:
    """The part of a clean picture with the shape of `size` in which `focus` lies as far in the middle as it can.

    It is no larger than `size`, and never made larger than it is.
    """
    with Image.open(io.BytesIO(picture.data)) as opened:
        kind = "PNG" if opened.format == "PNG" else "JPEG"
        whole = opened.convert("RGB" if kind == "JPEG" else "RGBA")
    scale = min(whole.width / size[0], whole.height / size[1])
    width, height = round(size[0] * scale), round(size[1] * scale)
    left = min(max(0, round(focus[0] * whole.width - width / 2)), whole.width - width)
    top = min(max(0, round(focus[1] * whole.height - height / 2)), whole.height - height)
    part = whole.crop((left, top, left + width, top + height))
    if scale > 1:
        part = part.resize(size, Image.Resampling.LANCZOS)
    return _encoded([_bare(part)], kind)


def _moves(opened: Image.Image) -> bool:
    """Whether it is an animation; one too large to be held in memory is shown as its first picture."""
    frames = int(getattr(opened, "n_frames", 1))
    return frames > 1 and frames * opened.width * opened.height <= MOST_MOVING


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Colours as sRGB, since the colour profile does not travel (it may name a person's device)."""
    profile = picture.info.get("icc_profile")
    wanted = "RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB"
    if profile and picture.mode in ("RGB", "RGBA", "CMYK", "L"):
        try:
            embedded = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            into = "RGBA" if picture.mode == "RGBA" else "RGB"
            converted = ImageCms.profileToProfile(picture, embedded, ImageCms.createProfile("sRGB"), outputMode=into)
        except ImageCms.PyCMSError:
            return picture.convert(wanted)  # a damaged profile says nothing about the colours
        return converted if converted is not None else picture.convert(wanted)
    return (
        picture
        if picture.mode in ("RGB", "RGBA", "L") and "transparency" not in picture.info
        else picture.convert(wanted)
    )


def _shrunk(picture: Image.Image) -> Image.Image:
    if max(picture.size) <= MAX_SIDE:
        return picture
    return ImageOps.contain(picture, (MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)


def _bare(picture: Image.Image) -> Image.Image:
    """The pixels alone: a new image that never had the comments, profiles and dates of the old one."""
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture, (0, 0))
    return bare


def _animation(opened: Image.Image, kind: str) -> Developed:
    frames, times = [], []
    for frame in ImageSequence.Iterator(opened):
        times.append(int(frame.info.get("duration", 100)))
        frames.append(_bare(_shrunk(frame.convert("RGBA"))))
    return _encoded(frames, kind, duration=times, loop=int(opened.info.get("loop", 0)))


def _encoded(frames: list[Image.Image], kind: str, **timing: object) -> Developed:
    first, *rest = frames
    if kind == "JPEG" and first.mode == "RGBA":
        kind = "PNG"
    out = io.BytesIO()
    settings: dict[str, object] = dict(_SETTINGS.get(kind, {}))
    if rest:
        settings |= {"save_all": True, "append_images": rest, **timing}
    first.save(out, kind, **settings)
    return Developed(out.getvalue(), _SUFFIXES[kind], _MEDIA_TYPES[kind], first.width, first.height)
