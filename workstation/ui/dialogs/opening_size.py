"""How large a dialog opens: in step with the size of all text, and never larger than the window behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from workstation.ui.themes import Themes

_SEEN = 32  # pixels of the window behind that stay in sight, on both sides together


def open_as(dialog: QDialog, themes: Themes, width: int, height: int) -> None:
    """`width` and `height` in pixels are for the usual size of text."""
    behind = dialog.parentWidget()
    most = behind.window().size() if behind is not None else dialog.screen().availableSize()
    wide, tall = (
        min(round(each * themes.scale), at - _SEEN) for each, at in zip((width, height), most.toTuple(), strict=True)
    )
    dialog.resize(wide, tall)
