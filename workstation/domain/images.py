"""Images of the library: the record of `media/NAME`. Alt text lives in the article's text."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workstation.domain.base import Moment, Value


class Image(Value):
    """An image by its name in the library; `width` and `height` in pixels, `sha256` of the kept bytes."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*\.(jpg|png|gif|webp)$")]
    sha256: str
    width: int
    height: int
    caption: Annotated[str, Field(max_length=2_000)] = ""
    credit: Annotated[str, Field(max_length=500)] = ""
    licence: Annotated[str, Field(max_length=300)] = ""
    added_at: Moment
    version: int = 0

    @property
    def media_type(self) -> str:
        """As in an HTTP header."""
        return "image/" + {"jpg": "jpeg"}.get(self.name.rsplit(".", 1)[1], self.name.rsplit(".", 1)[1])


IN_TEXT = "media/"
"""What stands before an image's name in the Markdown: `![alt](media/NAME)`."""
