"""Long work on the interface thread in pieces, with keys, paints and answers between them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


def in_pieces(work: Iterator[None], owner: QObject) -> None:
    """Run `work` from one `yield` to the next, each in a turn of the event loop, as long as `owner` lives."""

    def go_on() -> None:
        if next(work, work) is not work:
            QTimer.singleShot(0, owner, go_on)

    QTimer.singleShot(0, owner, go_on)
