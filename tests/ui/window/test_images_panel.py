"""The panel of images: a missing description is seen, what is typed goes into the text, and where to look is chosen."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt

from tests.ui.window.conftest import Desk
from workstation.ui.panels.images import Images
from workstation.ui.theme import LIGHT
from workstation.ui.widgets.text_field import TextField
from workstation.usecases.images import add_image_bytes

BODY = "One.\n\n![](media/gate.png)\n\nTwo ![A wall](media/wall.png)\n\n![](media/gone.png)\n"


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def _png(size: tuple[int, int]) -> tuple[bytes]:
    out = io.BytesIO()
    Image.new("RGB", size, "#856").save(out, "PNG")
    return (out.getvalue(),)


@pytest.fixture
def pictured(desk: Desk, tmp_path: Path) -> Desk:
    for name, size in (("gate.png", (40, 20)), ("wall.png", (20, 40))):
        desk.window.workbench.do(add_image_bytes, *_png(size), name)
    desk.open(desk.article(headline="Gates", body=BODY, lead_image="media/wall.png"))
    return desk


def _panel(desk: Desk) -> Images:
    desk.run("show_images")
    desk.settle()
    panel = desk.window.side.widgets["images"]
    assert isinstance(panel, Images)
    return panel


def _rows(panel: Images) -> list[tuple[str, str, str]]:
    return [(item.name, item.detail, item.icon) for item in panel.list.items.items]


def _choose(desk: Desk, panel: Images, key: str) -> None:
    assert panel.list.choose(key)
    desk.settle()


def test_a_missing_description_is_seen_in_the_panel_and_in_the_line(pictured: Desk) -> None:
    panel = _panel(pictured)
    assert _rows(panel) == [
        ("Lead image: wall.png", "No description", "triangle-alert"),
        ("gate.png", "No description", "triangle-alert"),
        ("wall.png", "A wall", "image"),
        ("media/gone.png", "No description", "triangle-alert"),
    ]
    block = pictured.window.area.form.editor.document().findBlockByNumber(2)
    marked = [
        each for each in block.layout().formats() if each.format.background().color().name() == LIGHT.warning_wash
    ]
    assert [(each.start, each.length) for each in marked] == [(0, 3)]
    _choose(pictured, panel, "2")
    assert panel.missing.isVisible()
    assert not panel.form.isVisible()


def test_a_description_goes_into_the_text_as_one_step(pictured: Desk) -> None:
    panel = _panel(pictured)
    _choose(pictured, panel, "0")
    panel.alt.text.setFocus()
    pictured.qtbot.keyClicks(panel.alt.text, "The [north] gate")
    panel.flush()
    pictured.settle()
    session = pictured.window.workbench.current
    assert session is not None
    assert session.text() == BODY.replace("![](media/gate", "![The \\[north\\] gate](media/gate")
    assert _rows(panel)[1] == ("gate.png", "The [north] gate", "image")
    pictured.window.area.form.editor.undo()
    assert session.text() == BODY


def test_the_lead_images_description_goes_into_the_header(pictured: Desk) -> None:
    panel = _panel(pictured)
    _choose(pictured, panel, "lead")
    pictured.qtbot.keyClicks(panel.alt.text, "A wall at noon")
    panel.flush()
    pictured.settle()
    session = pictured.window.workbench.current
    assert session is not None
    assert pictured.stored(session.article).lead_image_alt == "A wall at noon"
    assert _rows(panel)[0][1:] == ("A wall at noon", "image")


def test_where_to_look_is_clicked_and_moved_by_keys_and_kept(pictured: Desk) -> None:
    panel = _panel(pictured)
    _choose(pictured, panel, "0")
    focus = panel.form.focus
    area = focus.picture.area()
    assert area.width() > 0
    assert abs(area.width() / area.height() - 2) < 0.05
    at = QPoint(round(area.x() + area.width() / 4), round(area.y() + area.height() / 2))
    pictured.qtbot.mouseClick(focus.picture, Qt.MouseButton.LeftButton, pos=at)
    value = focus.value()
    assert value is not None
    assert abs(value[0] - 0.25) < 0.02
    assert abs(value[1] - 0.5) < 0.02
    pictured.qtbot.keyClick(focus.picture, Qt.Key.Key_Right)
    pictured.qtbot.keyClick(focus.picture, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert focus.value() == (round(value[0] + 0.02, 3), round(value[1] - 0.1, 3))
    assert "% from the left" in focus.picture.accessibleDescription()
    panel.flush()
    pictured.settle()
    assert pictured.library.images.get("gate.png").focus == focus.value()
    pictured.qtbot.mouseClick(focus.reset, Qt.MouseButton.LeftButton)
    pictured.settle()
    assert pictured.library.images.get("gate.png").focus is None


def test_caption_credit_and_licence_are_kept_with_the_picture(pictured: Desk) -> None:
    panel = _panel(pictured)
    _choose(pictured, panel, "1")
    credit = panel.form.fields["credit"]
    assert isinstance(credit, TextField)
    pictured.qtbot.keyClicks(credit.line, "J. Sa")
    panel.form.flush()
    pictured.settle()
    assert pictured.library.images.get("wall.png").credit == "J. Sa"


def test_an_article_without_images_says_how_they_come_in(desk: Desk) -> None:
    desk.open(desk.article(headline="None", body="Text."))
    panel = _panel(desk)
    assert panel.empty.isVisible()
