"""Writes what the migrations come to for a new library: `make schema`, after a migration was added or changed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from workstation.storage.creating import STATEMENTS, statements
from workstation.storage.migrating import upgrade


def main() -> None:
    """Run every migration on an empty file and keep the statements that make the same."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "library.db"
        made.touch()
        upgrade(made)
        STATEMENTS.write_text(statements(made), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
