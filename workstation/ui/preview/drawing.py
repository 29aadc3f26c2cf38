"""How the page is drawn: by a graphics card where there is one, else by ourselves, without imitating a card."""

from __future__ import annotations

import os

from workstation.ui.preview.imitated_card import is_imitated

BACKEND = "QT_QUICK_BACKEND"


def draw_by_what_there_is() -> None:
    """Settle it before the first view is made; whoever said otherwise in the environment has the last word.

    A window with a view that is drawn by OpenGL is put together by OpenGL as a whole. Where the processor has to
    imitate that, every letter in the text beside it takes ten times as long.
    """
    if not os.environ.get(BACKEND) and is_imitated(os.environ):
        from PySide6.QtQuick import QQuickWindow

        if QQuickWindow.sceneGraphBackend() != "software":  # the preview may be opened, closed and opened again
            QQuickWindow.setSceneGraphBackend("software")
