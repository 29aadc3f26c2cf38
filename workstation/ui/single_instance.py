"""One window for each library of a person: a second start raises the first and hands its files on."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

if sys.platform == "win32":
    from workstation.ui.local_pipe import Listener, ask
else:
    from workstation.ui.local_socket import Listener, ask

_CONNECT, _ANSWER = 0.5, 3.0  # seconds
_LONGEST = 1_000_000  # bytes of a message
_SHOWN = b"shown"


def hand_over(name: str, files: Sequence[Path]) -> bool:
    """Ask the window behind `name` to come forward and import `files`; False when there is none or it is stuck."""
    words = json.dumps({"files": [str(path) for path in files]}).encode()
    return ask(name, words, _CONNECT, _ANSWER) == _SHOWN


class SingleInstance(QObject):
    """Listens for further starts; `asked(files)` brings the window forward and imports the files."""

    asked = Signal(list)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener = Listener(name, self._answer, _LONGEST, self)

    @property
    def is_listening(self) -> bool:
        """Whether a second start will find this window."""
        return self._listener.is_listening

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()

    def _answer(self, line: bytes) -> bytes:
        files = _files(line)
        if files is None:
            return b""
        QTimer.singleShot(0, self, lambda: self.asked.emit(files))  # whoever asks waits for the answer only
        return _SHOWN


def _files(message: bytes) -> list[Path] | None:
    try:
        said = json.loads(message)
    except (ValueError, RecursionError):
        return None
    names = said.get("files") if isinstance(said, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return [Path(name) for name in names]
