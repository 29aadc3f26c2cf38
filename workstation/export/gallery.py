"""Where the pictures of one export stand: inside the file, or in `SLUG.files/` beside it under neutral names."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.export.images import Developed
from workstation.export.projection import PublicImage


@dataclass(frozen=True)
class Shown:
    """A picture as a page refers to it. `file` is its relative path beside the export, empty when it is inside."""

    src: str
    width: int
    height: int
    caption: str
    credit: str
    licence: str
    file: str

    @property
    def caption_line(self) -> bool:
        """Whether anything is printed under the picture."""
        return bool(self.caption or self.credit or self.licence)


class Gallery:
    """Gives every picture of one export its address, in the order they are first asked for."""

    def __init__(self, slug: str, *, with_folder: bool, prefix: str = "") -> None:
        """`prefix` stands before a relative address, as a site generator wants it."""
        self.files: dict[str, bytes] = {}
        self.missing = 0
        self._folder = f"{slug}.files" if with_folder else ""
        self._prefix = prefix
        self._names: dict[bytes, str] = {}

    def show(self, image: PublicImage | None) -> Shown | None:
        """The picture ready to print; None when there is none or it cannot be opened."""
        if image is None:
            return None
        developed = image.develop()
        if developed is None:
            self.missing += 1
            return None
        file = self._file(developed) if self._folder else ""
        src = self._prefix + file if file else developed.uri
        return Shown(src, developed.width, developed.height, image.caption, image.credit, image.licence, file)

    def _file(self, developed: Developed) -> str:
        if developed.data not in self._names:
            name = f"{self._folder}/image-{len(self._names) + 1:02}.{developed.suffix}"
            self._names[developed.data] = name
            self.files[name] = developed.data
        return self._names[developed.data]
