"""The only folder that knows the database: rows inside, domain models out.

Nothing heavy is imported here, so that `storage.first_read` can show the last article before the database layer loads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.storage.opening import open_library
    from workstation.storage.temporary import temporary_library

__all__ = ["Library", "open_library", "temporary_library"]

_HOMES = {"Library": "library", "open_library": "opening", "temporary_library": "temporary"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
