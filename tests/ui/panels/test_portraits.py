"""Photos cut by keys and mouse, the line of time, kinds of names, the byline in one's own words."""

from pathlib import Path

import pytest
from PIL import Image as Picture
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from workstation.domain.bylines import Credit
from workstation.domain.people import Affiliation, Crop, SpellingKind
from workstation.ui.dialogs.crop_dialog import CropDialog
from workstation.ui.panels.author_form import AuthorForm
from workstation.ui.panels.expert_form import ExpertForm
from workstation.ui.panels.header_form import HeaderForm
from workstation.ui.widgets.crop_view import CropView
from workstation.usecases.articles import add_article
from workstation.usecases.authors import add_author
from workstation.usecases.experts import add_expert, edit_expert


def settle(workbench):
    for _ in range(4):
        assert workbench.jobs.wait()
        QApplication.processEvents()


def shown(qtbot, form):
    form.resize(420, 1200)
    qtbot.addWidget(form)
    form.show()
    return form


@pytest.fixture
def view(qtbot, workbench):
    made = CropView(workbench.themes)
    made.resize(400, 400)
    qtbot.addWidget(made)
    made.show()
    made.show_picture(QImage(400, 200, QImage.Format.Format_RGB32), QSize(4000, 2000), None)
    return made


def test_the_square_moves_and_grows_by_keys(qtbot, view):
    assert view.crop == Crop(x=1000, y=0, side=2000)
    qtbot.keyClick(view, "-")
    assert view.crop.side < 2000
    qtbot.keyClick(view, Qt.Key.Key_Right)
    small = view.crop
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.crop.x - small.x == 200
    for _ in range(200):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.crop.x == 0
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.crop == Crop(x=1000, y=0, side=2000)
    assert "2000 pixels, 1000 from the left" in view.accessibleDescription()


def test_the_square_is_dragged_by_mouse_and_by_its_corners(qtbot, view):
    square = view.square_on_screen().toRect()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=square.bottomRight())
    qtbot.mouseMove(view, square.bottomRight() - QPoint(100, 100))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert view.crop.side == pytest.approx(1000, abs=40)
    before = view.crop
    middle = view.square_on_screen().toRect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(50, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert view.crop.x - before.x == pytest.approx(500, abs=20)
    assert view.crop.side == before.side


def test_an_authors_photo_is_cropped_in_the_form(qtbot, workbench, library, tmp_path: Path):
    picture = tmp_path / "ann.png"
    Picture.new("RGB", (300, 200), "navy").save(picture)
    add_author(library, "Ann Lee")
    form = shown(qtbot, AuthorForm(workbench))
    form.show_record("ann-lee", library.authors.get("ann-lee"))
    settle(workbench)
    assert not form.photo.crop.isVisible()
    assert not form.photo.picture.pixmap().isNull()  # initials
    form.photo.picked.emit(picture)
    settle(workbench)
    assert form.photo.crop.isVisible()
    kept = []
    dialog = CropDialog(workbench, library.authors.get("ann-lee").photo, None, kept.append)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(workbench)
    qtbot.keyClick(dialog.view, "-")
    assert not dialog.sample.pixmap().isNull()
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    form.photo._cut("ann-lee", kept[0])
    settle(workbench)
    author = library.authors.get("ann-lee")
    assert (author.photo_crop, author.photo_original) == (kept[0], "ann.png")
    assert form.photo.value() == author.photo
    qtbot.mouseClick(form.photo.remove, Qt.MouseButton.LeftButton)
    settle(workbench)
    assert library.authors.get("ann-lee").photo_original == ""


def test_an_experts_career_is_drawn_and_said(qtbot, workbench, library):
    add_expert(
        library,
        "Ann Lee",
        affiliations=(
            Affiliation(organisation="Harbour office", role="engineer", start="2010", end="2014"),
            Affiliation(organisation="University", start="2014-06", end="2016"),
            Affiliation(organisation="Ministry", start="2019"),
        ),
    )
    form = shown(qtbot, ExpertForm(workbench))
    form.show_record("ann-lee", library.experts.get("ann-lee"))
    settle(workbench)
    line = form.career
    assert line.isVisible()
    assert line.words.text() == (
        "No affiliation from 2017-01 to 2018-12. Harbour office and University overlap from 2014-06 to 2014-12."
    )
    assert "2010 to 2014: engineer, Harbour office." in line.drawing.accessibleDescription()
    bars = [line.drawing.bar_of(each) for each in line.drawing.career.stretches]
    assert bars[0].right() > bars[1].left()
    assert bars[0].top() != bars[1].top()
    assert not line.drawing.grab().isNull()
    row = form.affiliations.rows[1]
    row.start.setText("")
    qtbot.keyClicks(row.start, "2015")
    assert "overlap" not in line.words.text()
    form.flush()
    settle(workbench)
    assert library.experts.get("ann-lee").affiliations[1].start == "2015"


def test_what_a_name_is_can_be_said(qtbot, workbench, library):
    add_expert(library, "Ann Lee", spellings=("李安", "Annie"))
    form = shown(qtbot, ExpertForm(workbench))
    form.show_record("ann-lee", library.experts.get("ann-lee"))
    settle(workbench)
    menu = form.spellings.menu_of("李安")
    own = next(action for action in menu.actions() if "own script" in action.text())
    own.trigger()
    settle(workbench)
    assert library.experts.get("ann-lee").kind_of("李安") is SpellingKind.OWN_SCRIPT
    assert [chip.words.text() for chip in form.spellings.chips] == ["李安 (in their own script)", "Annie"]
    edit_expert(library, "ann-lee", name="Ann Li")
    assert library.experts.get("ann-lee").kind_of("李安") is SpellingKind.OWN_SCRIPT


def test_the_byline_in_ones_own_words_is_shown_as_printed(qtbot, workbench, library):
    article, _ = add_article(library, slug="s", byline=(Credit(name="Ann"), Credit(name="Bo")))
    form = shown(qtbot, HeaderForm(workbench))
    form.show_record(article.id, article)
    settle(workbench)
    qtbot.keyClicks(form.template.line, "Reported by {0}")
    assert "once they name each of {0}, {1} once" in form.byline.preview.text()
    qtbot.keyClicks(form.template.line, ", translated by {1}")
    assert form.byline.preview.text() == "Printed: Reported by Ann, translated by Bo"
    qtbot.keyClick(form.template.line, Qt.Key.Key_Return)
    settle(workbench)
    assert library.articles.by_id(article.id).byline_template == "Reported by {0}, translated by {1}"
    first = form.byline.rows[0]
    first.name.setFocus()
    qtbot.keyClick(first.name, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(workbench)
    assert [credit.name for credit in library.articles.by_id(article.id).byline] == ["Bo", "Ann"]
    assert form.byline.preview.text() == "Printed: Reported by Bo, translated by Ann"


def test_a_name_of_the_byline_is_dragged_by_the_mouse(qtbot, workbench, library):
    article, _ = add_article(library, slug="s", byline=tuple(Credit(name=name) for name in ("Ann", "Bo", "Cy")))
    form = shown(qtbot, HeaderForm(workbench))
    form.show_record(article.id, article)
    settle(workbench)
    grip = form.byline.frame_of(0).grip
    below = form.byline.frame_of(2)
    goal = grip.mapFromGlobal(below.mapToGlobal(below.rect().center())) + QPoint(0, 4)
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
    qtbot.mouseMove(grip, goal)
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=goal)
    settle(workbench)
    assert [credit.name for credit in library.articles.by_id(article.id).byline] == ["Bo", "Cy", "Ann"]
