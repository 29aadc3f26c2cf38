"""Where files stand, as a digest: by it a file is known again when it is imported a second time."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def place_of(path: Path) -> str:
    """The digest by which a file is known again at the same place."""
    return Places().of(path)


class Places:
    """The places of many files, of which most stand in one folder: it is looked for once."""

    def __init__(self) -> None:
        self._folders: dict[Path, Path] = {}

    def of(self, path: Path) -> str:
        """The digest by which a file is known again at the same place."""
        return hashlib.sha256(str(self._whole(path)).encode("utf-8", "surrogatepass")).hexdigest()

    def _whole(self, path: Path) -> Path:
        # Windows knows a file by a short name as well; a link stands elsewhere.
        if os.name != "posix" or path.name in ("", "..") or os.path.islink(path):  # noqa: PTH114  never raises
            return path.resolve()
        if path.parent not in self._folders:
            self._folders[path.parent] = path.parent.resolve()
        return self._folders[path.parent] / path.name
