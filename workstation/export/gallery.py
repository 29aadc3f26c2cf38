"""Where the pictures of one export stand: inside the file, or in `SLUG.files/` beside it under neutral names."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.export.developed import Developed
from workstation.export.images import CARD
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
    focus: tuple[float, float] | None = None

    @property
    def focus_style(self) -> str:
        """Keeps in sight what matters where the picture is cut to its place; empty while nobody chose."""
        if self.focus is None:
            return ""
        x, y = (f"{100 * part:.0f}%" for part in self.focus)
        return f"object-fit: cover; object-position: {x} {y}; max-block-size: 85vh"

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
        return Shown(
            src, developed.width, developed.height, image.caption, image.credit, image.licence, file, image.focus
        )

    def card(self, image: PublicImage | None) -> Shown | None:
        """The picture cut for social networks around the point that was chosen; None where nobody chose one.

        Only a picture beside the page has an address such a network can fetch.
        """
        if image is None or image.focus is None or not self._folder:
            return None
        whole = image.develop()
        if whole is None:
            return None
        from workstation.export.developing import cropped

        cut = cropped(whole, CARD, image.focus)
        name = f"{self._folder}/card.{cut.suffix}"
        self.files[name] = cut.data
        return Shown(self._prefix + name, cut.width, cut.height, image.caption, image.credit, image.licence, name)

    def _file(self, developed: Developed) -> str:
        if developed.data not in self._names:
            name = f"{self._folder}/image-{len(self._names) + 1:02}.{developed.suffix}"
            self._names[developed.data] = name
            self.files[name] = developed.data
        return self._names[developed.data]
