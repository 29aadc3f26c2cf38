"""A picture as it leaves: what is known of it once it was developed."""

from __future__ import annotations

import base64
from dataclasses import dataclass


@dataclass(frozen=True)
class Developed:
    """A picture as readers get it: clean bytes, its size in pixels, a file suffix without the dot."""

    data: bytes
    suffix: str
    media_type: str
    width: int
    height: int

    @property
    def uri(self) -> str:
        """The picture as a `data:` address."""
        return f"data:{self.media_type};base64,{base64.b64encode(self.data).decode()}"
