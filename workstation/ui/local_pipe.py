"""The same as `local_socket` where Python has no such sockets: on Windows, whose named pipes Qt knows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket


def ask(name: str, line: bytes, connect: float, answer: float) -> bytes:
    """What is answered behind `name`, without its end of line; empty when nobody is there or answers in time."""
    asking = QLocalSocket()
    asking.connectToServer(name)
    if not asking.waitForConnected(round(connect * 1_000)):
        return b""
    asking.write(line + b"\n")
    asking.flush()
    while not asking.canReadLine():
        if not asking.waitForReadyRead(round(answer * 1_000)):
            return b""
    return bytes(asking.readLine().data()).strip()


class Listener(QObject):
    """Listens behind `name`; `answer(line)` says what is answered, empty to hang up. Longer lines are hung up on."""

    def __init__(
        self, name: str, answer: Callable[[bytes], bytes], longest: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer, self._longest = answer, longest
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            # Nobody answered there, so what is left is the socket of a program that was killed.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def is_listening(self) -> bool:
        """Whether it can be asked."""
        return self._server.isListening()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        while (asking := self._server.nextPendingConnection()) is not None:
            asking.readyRead.connect(lambda asking=asking: self._on_words(asking))
            asking.disconnected.connect(asking.deleteLater)
            self._on_words(asking)

    def _on_words(self, asking: QLocalSocket) -> None:
        if not asking.canReadLine():
            if asking.bytesAvailable() > self._longest:
                asking.abort()
            return
        said = self._answer(bytes(asking.readLine().data()).rstrip(b"\n"))
        if not said:
            asking.abort()
            return
        asking.write(said + b"\n")
        asking.flush()
