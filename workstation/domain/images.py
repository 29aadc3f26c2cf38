"""Images of the library: the record of `media/NAME`. Alt text lives in the article's text."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workstation.domain.base import Moment, Value


class Image(Value):
    """An image by its name in the library; `width` and `height` in pixels, `sha256` of the kept bytes.

    `focus_x` and `focus_y` say where to look, from 0 (left, top) to 1; None while nobody has chosen.
    """

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*\.(jpg|png|gif|webp)$")]
    sha256: str
    width: int
    height: int
    caption: Annotated[str, Field(max_length=2_000)] = ""
    credit: Annotated[str, Field(max_length=500)] = ""
    licence: Annotated[str, Field(max_length=300)] = ""
    focus_x: Annotated[float, Field(ge=0, le=1)] | None = None
    focus_y: Annotated[float, Field(ge=0, le=1)] | None = None
    added_at: Moment
    version: int = 0

    @property
    def focus(self) -> tuple[float, float] | None:
        """Where to look, if it was chosen."""
        return None if self.focus_x is None or self.focus_y is None else (self.focus_x, self.focus_y)

    @property
    def media_type(self) -> str:
        """As in an HTTP header."""
        return "image/" + {"jpg": "jpeg"}.get(self.name.rsplit(".", 1)[1], self.name.rsplit(".", 1)[1])


IN_TEXT = "media/"
"""What stands before an image's name in the Markdown: `![alt](media/NAME)`."""
