"""The editor, tagging and the preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.screens.content import arabic, pictured
from tests.screens.scene import Scene
from tests.screens.stage import Stage, wait, wait_until
from workstation.ui.preview.ways import EDITOR
from workstation.ui.widgets.link_popover import LinkPopover


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


def _at(words: str) -> Callable[[Stage], object]:
    """The article with everything in it, the caret on these words."""

    def play(stage: Stage) -> None:
        stage.open(pictured(stage.library, stage.folder))
        stage.editor.go_to(stage.workbench.current.text().index(words))
        stage.editor.setFocus()
        stage.settle()

    return play


def _focus(stage: Stage) -> None:
    _heading_marked(stage)
    stage.run("focus_paragraph")


def _typewriter(stage: Stage) -> None:
    stage.run("typewriter")
    stage.editor.go_to(0)
    stage.editor.setFocus()


def _link(stage: Stage) -> None:
    stage.select("storm gates")
    stage.run("link")


def _link_refused(stage: Stage) -> None:
    _link(stage)
    popover = _popup(LinkPopover)
    popover.address.setText("not an address")
    popover.put_button.click()


def _popup(kind: type) -> object:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def _spelling_menu(stage: Stage) -> None:
    stage.settle()
    wait(1_000)
    menu = stage.window.spelling.button.languages
    menu.aboutToShow.emit()
    button = stage.window.spelling.button
    menu.popup(button.mapToGlobal(button.rect().topLeft()) - QPoint(0, menu.sizeHint().height()))


def _my_dictionary(stage: Stage) -> None:
    for word in ("Oyelaran", "Sorrel", "microgrid"):
        stage.window.spelling.follow.personal.add(word)
    stage.run("my_dictionary")
    stage.settle()


WRITING = (
    Scene("preview-phone", _as("phone", "window")),
    Scene("preview-desktop-dark-page", _as("desktop", "dark")),
    Scene("preview-heading-marked", _heading_marked),
    Scene("caret-in-a-tag", _caret_in_a_tag),
    Scene("completion", _at_the_end, last=_completion),
    Scene("person-picker", _picker),
    Scene("preview-editors-view", _card),
    Scene("text-with-everything", _at("A heading")),
    Scene("text-table", _at("Tonnes")),
    Scene("text-right-to-left", lambda stage: stage.open(arabic(stage.library))),
    Scene("focus", _focus),
    Scene("typewriter", _typewriter),
    Scene("full-screen", lambda stage: stage.run("full_screen")),
    Scene("link", last=_link),
    Scene("link-refused", last=_link_refused),
    Scene("target-length", last=lambda stage: stage.run("target")),
    Scene("spelling-languages", last=_spelling_menu),
    Scene("my-dictionary", _my_dictionary),
    Scene("my-dictionary-empty", lambda stage: stage.run("my_dictionary")),
)
