"""What a command is given to read: standard input within bounds, and lines of JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from workstation.errors import FileRefused
from workstation.importing.reading import LARGEST, bytes_of
from workstation.words import tr


def standard_input() -> bytes:
    """All of standard input; raises FileRefused past LARGEST."""
    data = sys.stdin.buffer.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FileRefused(
            tr("Standard input holds more than {size} MB.").format(size=LARGEST // 1024 // 1024),
            safe=tr("Nothing was written."),
            remedy=tr("Divide it into smaller files."),
        )
    return data


def json_lines(name: str) -> Iterator[str]:
    """The lines of a JSONL file, or of standard input for `-`."""
    # Only a line feed ends a line of JSONL: str.splitlines would also cut at U+2028 inside a string.
    for line in sys.stdin.buffer if name == "-" else bytes_of(Path(name)).split(b"\n"):
        yield line.decode("utf-8", "replace")


def whole_text(text: str) -> str:
    """The text without halves of a character, which JSON can escape one by one and which are no text."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
