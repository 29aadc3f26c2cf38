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
    """`play` brings the window to what the picture shows, `last` what a change of size or look would close again.

    `fill` gives the library its content before, `opened` what is not in its file; `library` opens another one than an
    empty new one in the stage's folder, closed with the stage.
    """

    name: str
    play: Callable[[Stage], object] = lambda _stage: None
    fill: Callable[[Library], object] = newsroom
    opened: Callable[[Library], object] = lambda _library: None
    library: Callable[[Path], Library | None] = lambda _folder: None
    last: Callable[[Stage], object] = lambda _stage: None
