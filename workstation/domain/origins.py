"""Origins: the very bytes an article was imported from, so that the `source` export can give them back."""

from __future__ import annotations

from typing import Literal

from workstation.domain.base import Moment, Value
from workstation.hashes import sha256

OriginFormat = Literal["text", "markdown", "html", "word"]


class Origin(Value):
    """The imported file: its name (no path), format and bytes."""

    name: str
    format: OriginFormat
    data: bytes
    place: str = ""
    imported_at: Moment

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the bytes; two imports of one file share it."""
        return sha256(self.data).hexdigest()
