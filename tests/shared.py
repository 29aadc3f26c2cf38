"""Material that is not ours to ship: read from the folder beside the checkout, skipped with a reason elsewhere."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "shared"


def shared(name: str) -> Path:
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout (it is not ours to ship)")
    return path
