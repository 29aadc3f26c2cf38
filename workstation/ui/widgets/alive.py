"""Answers that come when whoever asked may be gone: a dialog closed, a window closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def while_alive(owner: QObject, then: Callable[..., object]) -> Callable[..., None]:
    """`then`, called only as long as `owner` has not been deleted."""

    def heard(*answer: Any) -> None:
        if isValid(owner):
            then(*answer)

    return heard
