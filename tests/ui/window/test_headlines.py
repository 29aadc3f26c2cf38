"""The headline desk, with keys and clicks in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.window.conftest import Asked, Desk
from workstation.domain.articles import Article
from workstation.ui import ask
from workstation.ui.panels.candidates import lengths_in_words
from workstation.ui.panels.headlines import Headlines
from workstation.ui.widgets.social_card import SocialCard
from workstation.usecases.articles import edit_header, publish
from workstation.usecases.images import add_image


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


@pytest.fixture
def article(desk: Desk) -> Article:
    made = desk.article(headline="The gates of the town are late", dek="A dek", body="Text", publisher="The Courier")
    desk.open(made)
    return made


def panel(desk: Desk) -> Headlines:
    desk.run("show_headlines")
    desk.settle()
    widget = desk.window.side.widgets["headlines"]
    assert isinstance(widget, Headlines)
    return widget


def names(part: object) -> list[str]:
    return [item.name for item in part.list.items.items]  # type: ignore[attr-defined]


def test_a_candidate_typed_and_chosen_by_keys_is_printed_and_can_be_undone(desk: Desk, article: Article) -> None:
    part = panel(desk).headlines
    assert names(part) == [article.headline]
    desk.qtbot.keyClicks(part.new, "Who pays for the gates?")
    assert "Site 23 of 80" in part.lengths.text()
    assert "Who pays" in panel(desk).card.accessibleDescription()
    desk.qtbot.keyClick(part.new, Qt.Key.Key_Return)
    desk.settle()
    assert names(part) == [article.headline, "Who pays for the gates?"]
    part.list.choose("Who pays for the gates?")
    desk.qtbot.keyClick(part.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.stored(article).headline == "Who pays for the gates?"
    field = desk.window.area.form.headline
    assert field.value() == "Who pays for the gates?"
    assert names(part) == ["Who pays for the gates?", article.headline]
    assert part.list.items.items[0].detail.startswith("In use")
    field.setFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == article.headline
    desk.window.area.commit()
    desk.settle()
    assert desk.stored(article).headline == article.headline
    assert set(names(part)) == {"Who pays for the gates?", article.headline}


def test_words_typed_a_moment_ago_are_not_lost_by_choosing(desk: Desk, article: Article) -> None:
    part = panel(desk).deks
    desk.qtbot.keyClicks(part.new, "Another dek")
    desk.qtbot.keyClick(part.new, Qt.Key.Key_Return)
    desk.settle()
    desk.window.area.form.headline.setPlainText("Typed just now")
    part.list.choose("Another dek")
    desk.qtbot.mouseClick(part.use_button, Qt.MouseButton.LeftButton)
    desk.settle()
    stored = desk.stored(article)
    assert (stored.headline, stored.dek) == ("Typed just now", "Another dek")
    assert stored.other_deks == ("Another dek", "A dek")


def test_reword_and_remove(desk: Desk, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    part = panel(desk).headlines
    desk.qtbot.keyClicks(part.new, "Two")
    desk.qtbot.keyClick(part.new, Qt.Key.Key_Return)
    desk.settle()
    monkeypatch.setattr(ask, "text", lambda *_: "Two and a half")
    part.list.choose("Two")
    desk.qtbot.keyClick(part.list, Qt.Key.Key_F2)
    desk.settle()
    assert "Two and a half" in names(part)
    part.list.choose("Two and a half")
    desk.qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    desk.settle()
    assert names(part) == [article.headline]
    desk.qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    desk.settle()
    assert names(part) == [article.headline], "the one in use is not thrown away"


def test_too_long_is_said_in_words() -> None:
    assert "Social card 75 of 70, 5 too long" in lengths_in_words("x" * 75, "headline")
    assert "px, " in lengths_in_words("W" * 60, "headline")
    assert "too long" not in lengths_in_words("Short", "headline")


def test_a_slug_is_taken_until_the_article_is_published(desk: Desk, article: Article) -> None:
    desk_panel = panel(desk)
    desk_panel.slugs.choose("gates-town-late")
    desk.qtbot.keyClick(desk_panel.slugs, Qt.Key.Key_Return)
    desk.settle()
    assert desk.stored(article).slug == "gates-town-late"
    assert desk_panel.slug_now.text() == "gates-town-late"
    desk.window.workbench.do(publish, "gates-town-late")
    desk.settle()
    assert "Fixed" in desk_panel.slug_told.text()
    assert not desk_panel.slugs.isVisible()


def test_the_card_shows_the_picture(desk: Desk, article: Article, tmp_path: Path, asked: Asked) -> None:
    red = QImage(600, 315, QImage.Format.Format_RGB32)
    red.fill(QColor(200, 0, 0))
    red.save(str(tmp_path / "red.png"))
    made = []
    desk.window.workbench.do(add_image, tmp_path / "red.png", then=made.append)
    desk.settle()
    desk.window.workbench.do(edit_header, article.id, lead_image=f"media/{made[0].name}")
    card = panel(desk).card
    assert card.grab().toImage().pixelColor(40, 40).red() == 200
    assert "The Courier" in card.accessibleDescription()
    desk.window.workbench.do(edit_header, article.id, lead_image="")
    desk.settle()
    assert card.grab().toImage().pixelColor(40, 40).red() != 200


def test_the_card_is_cut_where_one_must_look(desk: Desk) -> None:
    card = SocialCard(desk.window.workbench.themes)
    desk.qtbot.addWidget(card)
    whole, shown = QSize(1000, 1000), QSize(1000, 525)
    card.show_image(QImage(whole, QImage.Format.Format_RGB32))
    assert card.cut(whole, shown) == QPoint(0, 238)
    card.show_image(QImage(whole, QImage.Format.Format_RGB32), (0.5, 0.9))
    assert card.cut(whole, shown) == QPoint(0, 475)
