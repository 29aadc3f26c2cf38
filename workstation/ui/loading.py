"""What is loaded after the first paint: what knows nothing of Qt in a worker, the window's own modules in pieces."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

LIBRARY = ("workstation.storage.library", "workstation.usecases.journalling", "workstation.usecases.sample_offer")
CORE = (
    "workstation.attribution.check.packs",
    "workstation.usecases.packs",
    "workstation.usecases.drafts",
    "workstation.usecases.draft_reader",
    "workstation.usecases.spelling",
    "workstation.usecases.vault",
)
"""Loading these in a worker leaves the interface its turn every few milliseconds."""
WINDOW = (
    "workstation.ui.length",
    "workstation.ui.attributing.following",
    "workstation.ui.attribution_desk",
    "workstation.ui.library_pane",
    "workstation.ui.board.place",
    "workstation.ui.palette.finder",
    "workstation.ui.panels.listing",
    "workstation.ui.preview_desk",
    "workstation.ui.files_in",
    "workstation.ui.spelling.desk",
    "workstation.ui.vault.desk",
    "workstation.ui.commands.desk",
    "workstation.ui.commands.listing",
    "workstation.ui.window_parts",
)
"""Qt's classes are made on the interface thread: a piece for each line."""


def load(names: tuple[str, ...]) -> None:
    """All of these, now."""
    for name in names:
        import_module(name)


def load_in_pieces(names: tuple[str, ...]) -> Iterator[None]:
    """One module with what it needs and what is not there yet, then the turn of others."""
    for name in names:
        import_module(name)
        yield
