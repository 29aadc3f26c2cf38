"""The editor, tagging and the preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.screens.scene import Scene
from tests.screens.stage import Stage, wait, wait_until
from workstation.ui.preview.ways import EDITOR


def _caret_in_a_tag(stage: Stage) -> None:
    stage.editor.go_to(stage.workbench.current.text().index("]{") - 3)
    stage.editor.setFocus()


def _at_the_end(stage: Stage) -> None:
    cursor = stage.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    stage.editor.setTextCursor(cursor)
    stage.window.activateWindow()
    stage.editor.setFocus()
    QTest.keyClicks(stage.editor, " @Mar")


def _completion(stage: Stage) -> None:
    QTest.keyClick(stage.editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(stage.editor, "r")
    stage.settle()


def _picker(stage: Stage) -> None:
    stage.select("The")
    stage.window.commands.action("tag_expert").trigger()
    stage.settle()
    wait(300)


def _card(stage: Stage) -> None:
    """The pointer on a name in the editor's view."""
    preview = stage.window.side_places.preview
    preview.set_view(EDITOR)
    stage.settle()
    answers: list[object] = []
    script = (
        "(() => {const tag = document.querySelector('.workstation-expert'); "
        "tag.scrollIntoView({block: 'center', behavior: 'instant'}); const r = tag.getClientRects()[0];"
    )
    preview.engine.run(f"{script} return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2])}})()", answers.append)
    wait_until(lambda: bool(answers))
    x, y = (float(each) for each in str(answers[0]).strip("[]").split(","))
    target, place, none = preview.view.focusProxy(), QPointF(x, y), Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, place, target.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(target, moved)


def _as(width: str, page: str) -> Callable[[Stage], object]:
    def play(stage: Stage) -> None:
        stage.run(f"preview_width_{width}")
        stage.run(f"preview_page_{page}")

    return play


def _heading_marked(stage: Stage) -> None:
    stage.editor.go_to(stage.workbench.current.text().index("## ") + 4)
    stage.settle()


WRITING = (
    Scene("preview-phone", _as("phone", "window")),
    Scene("preview-desktop-dark-page", _as("desktop", "dark")),
    Scene("preview-heading-marked", _heading_marked),
    Scene("caret-in-a-tag", _caret_in_a_tag),
    Scene("completion", _at_the_end, last=_completion),
    Scene("person-picker", _picker),
    Scene("preview-editors-view", _card),
)
