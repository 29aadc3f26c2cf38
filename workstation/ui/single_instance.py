"""One window for each library of a person: a second start raises the first and hands its files on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT = 500  # ms
_ANSWER = 3_000  # ms
_LONGEST = 1_000_000  # bytes of a message


def hand_over(name: str, files: Sequence[Path]) -> bool:
    """Ask the window behind `name` to come forward and import `files`; False when there is none or it is stuck."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT):
        return False
    socket.write(json.dumps({"files": [str(path) for path in files]}).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER):
            return False
    return bytes(socket.readLine().data()).strip() == b"shown"


class SingleInstance(QObject):
    """Listens for further starts; `asked(files)` brings the window forward and imports the files."""

    asked = Signal(list)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            # Nobody answered there, so what is left is the socket of a program that was killed.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def is_listening(self) -> bool:
        """Whether a second start will find this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        files = _files(bytes(socket.readLine().data()))
        if files is None:
            socket.abort()
            return
        socket.write(b"shown\n")
        socket.flush()
        self.asked.emit(files)


def _files(message: bytes) -> list[Path] | None:
    try:
        said = json.loads(message)
    except ValueError:
        return None
    names = said.get("files") if isinstance(said, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return [Path(name) for name in names]
