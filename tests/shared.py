"""Material that is not ours to ship: read from the folder beside the checkout, skipped with a reason elsewhere."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "shared"
PART = Path(__file__).parent / "data" / "18f"


def shared(name: str) -> Path:
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout (it is not ours to ship)")
    return path


def posts(every: int = 1) -> list[Path]:
    """Posts of the 18F blog: every so-many-th of all 504 beside this checkout, else the part that is in it."""
    whole = sorted((FOLDER / "corpora/18f/posts").glob("*.md"))
    return whole[::every] or sorted(PART.glob("*.md"))
