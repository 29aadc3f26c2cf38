"""What one picture shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.screens.content import newsroom
from tests.screens.stage import Stage
from workstation.storage.library import Library


@dataclass(frozen=True)
class Scene:
    """`play` brings the window to what the picture shows; `fill` gives the library its content before.

    `library` opens another library than an empty new one in the stage's folder; it is closed with the stage.
    """

    name: str
    play: Callable[[Stage], object] = lambda _stage: None
    fill: Callable[[Library], object] = newsroom
    library: Callable[[Path], Library | None] = lambda _folder: None
