"""What a format and its presets are, and what writing one gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from workstation.domain.evidence import Original
from workstation.errors import NotFound
from workstation.export.gallery import Gallery
from workstation.export.options import Options
from workstation.words import tr, tr_n

Projection = Literal["public", "private", "source"]


@dataclass(frozen=True)
class Written:
    """The files of one article by relative path (`/` between folders), and what the person should know about them.

    `copies` are files of the library that go along as they are, by relative path; too large to be held in memory.
    """

    files: dict[str, bytes]
    warnings: tuple[str, ...] = ()
    copies: Mapping[str, Original] = field(default_factory=dict)


@dataclass(frozen=True)
class Recipe:
    """One way to write a format. `write(story, options)` takes the projection named.

    `printed` marks one whose files are pages of HTML still, which the window has to print; `speaks` one that speaks
    the language of the person who exports, not that of the article.
    """

    name: str
    label: str
    projection: Projection
    write: Callable[[Any, Options], Written]
    printed: bool = False
    speaks: bool = False


@dataclass(frozen=True)
class Format:
    """A kind of file. The first recipe is the default; a format with one way to write it has no presets."""

    name: str
    label: str
    suffix: str
    recipes: tuple[Recipe, ...]

    @property
    def needs_window(self) -> bool:
        """Whether only the window can finish it."""
        return any(recipe.printed for recipe in self.recipes)

    @property
    def presets(self) -> tuple[str, ...]:
        """Names to choose from; empty when there is no choice."""
        return tuple(recipe.name for recipe in self.recipes) if len(self.recipes) > 1 else ()

    def recipe(self, preset: str = "") -> Recipe:
        """The recipe of that name, the default for none; raises NotFound."""
        for recipe in self.recipes:
            if preset in ("", recipe.name):
                return recipe
        raise NotFound(
            tr("{label} has no preset called “{preset}”.").format(label=self.label, preset=preset),
            safe=tr("Nothing was written."),
            remedy=tr("Choose one of: {names}.").format(names=", ".join(self.presets))
            if self.presets
            else tr("Leave the preset out."),
        )


def missing_pictures(gallery: Gallery) -> tuple[str, ...]:
    """A warning when pictures could not be opened."""
    if not gallery.missing:
        return ()
    said = tr_n(
        "A picture could not be opened and is left out; the page shows the description instead.",
        "{n} pictures could not be opened and are left out; the page shows the description instead.",
        gallery.missing,
    )
    return (said,)
