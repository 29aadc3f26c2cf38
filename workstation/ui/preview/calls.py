"""What is said to the page's scripts, and what comes back."""

from __future__ import annotations

import json
from typing import Any

from workstation import paths

_SCRIPTS = ("live.js", "shelves.js", "pointing.js")


def definitions() -> str:
    """The scripts, to be run as often as one likes before anything else is called."""
    folder = paths.resources() / "preview"
    script = "".join((folder / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    return f"if (!globalThis.workstation) {{\n{script}\n}}\n"


def js(*values: Any) -> str:
    """The arguments of a call."""
    return ", ".join(json.dumps(value, ensure_ascii=False) for value in values)


def place_in(answer: str) -> tuple[int, float]:
    """The block at the top, and how much of it has gone by."""
    index, fraction = json.loads(answer)
    return int(index), float(fraction)
