"""The details of the open article, field by field."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workstation.domain.articles import Article, Embargo, Status
from workstation.domain.bylines import Credit, Role
from workstation.storage.library import Library
from workstation.ui.panels.byline_field import CreditRow
from workstation.ui.panels.details import Details
from workstation.ui.panels.header_form import HeaderForm
from workstation.ui.panels.topics_field import TopicsField
from workstation.ui.session import Session
from workstation.ui.widgets.moment_field import MomentField
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import add_article, edit_header, new_article, publish
from workstation.usecases.authors import add_author


def settle(workbench: Workbench) -> None:
    for _ in range(3):
        assert workbench.jobs.wait()
        QApplication.processEvents()


@pytest.fixture
def details(qtbot: QtBot, workbench: Workbench, session: Session) -> Details:
    panel = Details(workbench)
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    settle(workbench)
    return panel


def fill(qtbot: QtBot, details: Details, name: str, words: str) -> None:
    field = details.form.fields[name]
    assert isinstance(field, TextField)
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, words)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    settle(details.workbench)


def stored(details: Details, library: Library) -> Article:
    assert details.session is not None
    return library.articles.by_id(details.session.article.id)


def test_without_an_article_it_says_what_to_do(qtbot: QtBot, workbench: Workbench) -> None:
    panel = Details(workbench)
    qtbot.addWidget(panel)
    panel.show()
    settle(workbench)
    assert panel.empty.isVisible()
    assert panel.empty.sentence.text()


def test_plain_fields_are_kept(qtbot: QtBot, details: Details, library: Library) -> None:
    for name, words in (
        ("dateline", "PORT SORREL"),
        ("credit_line", "Source: Gazette"),
        ("publisher", "The Gazette"),
        ("canonical_url", "https://gazette.example/gate"),
        ("lead_image_alt", "The harbour"),
    ):
        fill(qtbot, details, name, words)
        assert getattr(stored(details, library), name) == words


def test_a_field_over_its_limit_says_so_and_keeps_the_words(qtbot: QtBot, details: Details, library: Library) -> None:
    fill(qtbot, details, "dateline", "x" * 161)
    field = details.form.fields["dateline"]
    assert "161" in field.refusal.text()
    assert field.value() == "x" * 161
    assert stored(details, library).dateline == ""
    fill(qtbot, details, "dateline", "LIMA")
    assert field.refusal.isHidden()
    assert stored(details, library).dateline == "LIMA"


def test_a_slug_of_another_article_is_refused_with_a_free_one(qtbot: QtBot, details: Details, library: Library) -> None:
    add_article(library, slug="taken")
    fill(qtbot, details, "slug", "taken")
    assert "taken-2" in details.form.slug.refusal.text()
    fill(qtbot, details, "slug", "harbour-gate")
    assert stored(details, library).slug == "harbour-gate"


def test_the_slug_is_fixed_once_published(details: Details, library: Library, article: Article) -> None:
    details.workbench.do(publish, article.slug)
    settle(details.workbench)
    assert details.form.slug.line.isReadOnly()
    assert "published" in details.form.slug.hint.text()


def test_choosing_published_publishes(details: Details, library: Library) -> None:
    choice = details.form.status.list
    choice.setCurrentIndex(choice.findData(Status.PUBLISHED))
    choice.activated.emit(choice.currentIndex())
    settle(details.workbench)
    article = stored(details, library)
    assert article.status is Status.PUBLISHED
    assert article.published_at is not None
    assert details.form.fields["published_at"].value() == article.published_at
    assert [line.kind.value for line in library.revisions.list(article.id)] == ["published"]


def test_status_deadline_and_embargo(qtbot: QtBot, details: Details, library: Library) -> None:
    form = details.form
    choice = form.status.list
    choice.setCurrentIndex(choice.findData(Status.IN_REVIEW))
    choice.activated.emit(choice.currentIndex())
    deadline = form.fields["deadline"]
    assert isinstance(deadline, MomentField)
    qtbot.mouseClick(deadline.set_button, Qt.MouseButton.LeftButton)
    deadline.set_zone("UTC")
    deadline.clock.set_wall(datetime(2026, 12, 1, 18, 0))
    form.flush()
    settle(details.workbench)
    article = stored(details, library)
    assert article.status is Status.IN_REVIEW
    assert article.deadline == datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
    details.workbench.do(
        edit_header, article.id, embargo=Embargo(until=datetime(2026, 12, 2, 5, tzinfo=UTC), zone="America/Lima")
    )
    settle(details.workbench)
    embargo = form.fields["embargo"]
    assert embargo.value() == stored(details, library).embargo
    embargo.moment.clock.set_wall(datetime(2026, 12, 2, 6, 0))  # type: ignore[attr-defined]
    form.flush()
    settle(details.workbench)
    assert stored(details, library).embargo == Embargo(until=datetime(2026, 12, 2, 11, tzinfo=UTC), zone="America/Lima")


def test_topics_by_name_and_free_ones(qtbot: QtBot, details: Details, library: Library) -> None:
    topics = details.form.topics
    assert isinstance(topics, TopicsField)
    topics.line.setFocus()
    qtbot.keyClicks(topics.line, "flood")
    qtbot.waitUntil(lambda: bool(topics.line.offers))
    first = topics.line.offers[0]
    assert first.value.code.startswith("medtop:")
    topics.line.chosen.emit(first.value)
    for words in ("harbour politics", "HARBOUR POLITICS"):
        qtbot.keyClicks(topics.line, words)
        qtbot.keyClick(topics.line, Qt.Key.Key_Return)
        settle(details.workbench)
    kept = stored(details, library).topics
    assert kept[0] == first.value
    assert kept[1].label == "harbour politics"
    qtbot.keyClick(topics.line, Qt.Key.Key_Backspace)
    settle(details.workbench)
    assert first.value in stored(details, library).topics


def test_sections_used_before_are_offered(qtbot: QtBot, details: Details, library: Library) -> None:
    add_article(library, section="World")
    section = details.form.section
    section.line.setFocus()
    qtbot.keyClicks(section.line, "wo")
    qtbot.waitUntil(lambda: bool(section.line.offers))
    section.line.chosen.emit(section.line.offers[0].value)
    settle(details.workbench)
    assert stored(details, library).section == "World"


def test_a_name_without_profile_gets_one_from_its_row(qtbot: QtBot, details: Details, library: Library) -> None:
    byline = details.form.byline
    byline.line.setFocus()
    qtbot.keyClicks(byline.line, "Anna Free")
    qtbot.keyClick(byline.line, Qt.Key.Key_Return)
    settle(details.workbench)
    row = byline.rows[0]
    assert isinstance(row, CreditRow)
    assert row.profile_button.isVisible()
    row.profile_button.setFocus()
    qtbot.keyClick(row.profile_button, Qt.Key.Key_Space)
    settle(details.workbench)
    assert [(each.name, each.author) for each in stored(details, library).byline] == [("Anna Free", "anna-free")]
    assert library.authors.get("anna-free").name == "Anna Free"
    row = byline.rows[0]
    assert isinstance(row, CreditRow)
    assert not row.profile_button.isVisible()


def test_the_byline_is_ordered_with_roles_and_never_resorted(qtbot: QtBot, details: Details, library: Library) -> None:
    add_author(library, "Zoe Adler", role="Reporter")
    byline = details.form.byline
    byline.line.setFocus()
    qtbot.keyClicks(byline.line, "zoe")
    qtbot.waitUntil(lambda: bool(byline.line.offers))
    byline.line.chosen.emit(byline.line.offers[0].value)
    settle(details.workbench)
    qtbot.keyClicks(byline.line, "Anna Free")
    qtbot.keyClick(byline.line, Qt.Key.Key_Return)
    settle(details.workbench)
    assert [(each.name, each.author) for each in stored(details, library).byline] == [
        ("Zoe Adler", "zoe-adler"),
        ("Anna Free", ""),
    ]
    row = byline.rows[1]
    assert isinstance(row, CreditRow)
    row.boxes[Role.WRITING].click()
    row.boxes[Role.TRANSLATION].click()
    row.bio_button.click()
    qtbot.keyClicks(row.bio, "Translates from Spanish.")
    details.form.flush()
    settle(details.workbench)
    assert byline.preview.text() == "Printed: By Zoe Adler · Translated by Anna Free"
    qtbot.keyClick(row.name, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(details.workbench)
    assert stored(details, library).byline == (
        Credit(name="Anna Free", roles=(Role.TRANSLATION,), bio="Translates from Spanish."),
        Credit(name="Zoe Adler", author="zoe-adler"),
    )
    byline.remove_row(byline.rows[0])
    settle(details.workbench)
    assert [each.name for each in stored(details, library).byline] == ["Zoe Adler"]


def test_public_and_internal_notes_are_two_things(qtbot: QtBot, details: Details, library: Library) -> None:
    for name, words in (("public_note", "Printed."), ("internal_note", "Call the mayor.")):
        field = details.form.fields[name]
        assert isinstance(field, TextArea)
        qtbot.keyClicks(field.text, words)
    details.flush()
    settle(details.workbench)
    article = stored(details, library)
    assert (article.public_note, article.internal_note) == ("Printed.", "Call the mayor.")


def test_the_lead_image_with_caption_and_credit(
    qtbot: QtBot, details: Details, library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "harbour.png"
    Pillow.new("RGB", (40, 30), "navy").save(file)
    details.form.image.picked.emit(file)
    settle(details.workbench)
    name = stored(details, library).lead_image
    assert name.startswith("media/")
    form = details.form.image_form
    assert form.isVisible()
    credit = form.fields["credit"]
    assert isinstance(credit, TextField)
    qtbot.keyClicks(credit.line, "L. Ferro")
    qtbot.keyClick(credit.line, Qt.Key.Key_Return)
    settle(details.workbench)
    assert library.images.get(name.removeprefix("media/")).credit == "L. Ferro"
    qtbot.mouseClick(details.form.image.remove, Qt.MouseButton.LeftButton)
    settle(details.workbench)
    assert stored(details, library).lead_image == ""
    assert form.isHidden()


def test_typing_goes_to_the_article_it_was_typed_for(qtbot: QtBot, details: Details, library: Library) -> None:
    first = details.session
    assert first is not None
    field = details.form.fields["publisher"]
    assert isinstance(field, TextField)
    field.line.setFocus()
    qtbot.keyClicks(field.line, "Gazette")
    other, _ = new_article(library, "Other")
    details.workbench.show(Session(other, details.workbench))
    settle(details.workbench)
    assert library.articles.by_id(first.article.id).publisher == "Gazette"
    assert library.articles.by_id(other.id).publisher == ""
    assert field.line.text() == ""


def test_a_change_from_elsewhere_does_not_overwrite_what_is_being_typed(
    qtbot: QtBot, details: Details, library: Library
) -> None:
    form: HeaderForm = details.form
    publisher, section = form.fields["publisher"], form.fields["section"]
    assert isinstance(publisher, TextField)
    publisher.line.setFocus()
    qtbot.keyClicks(publisher.line, "Gaz")
    details.workbench.do(edit_header, form.key, section="World", publisher="Courier")
    settle(details.workbench)
    assert section.value() == "World"
    assert publisher.value() == "Gaz"


def test_nothing_is_wider_than_the_side(details: Details, library: Library) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff" * 4
    details.workbench.do(
        edit_header, details.form.key, section=long[:100], byline=(Credit(name=long),), publisher=long, public_note=long
    )
    settle(details.workbench)
    assert details.form.width() <= 340
    assert details.form.minimumSizeHint().width() <= 340


def test_an_hour_that_clocks_skip_is_refused_and_can_be_mended_and_cleared(
    qtbot: QtBot, details: Details, library: Library
) -> None:
    deadline = details.form.fields["deadline"]
    assert isinstance(deadline, MomentField)
    qtbot.mouseClick(deadline.set_button, Qt.MouseButton.LeftButton)
    settle(details.workbench)
    before = stored(details, library).deadline
    deadline.set_zone("Europe/Berlin")
    deadline.clock.set_wall(datetime(2026, 3, 29, 2, 30))
    details.flush()
    settle(details.workbench)
    assert "skip 02:30" in deadline.refusal.text()
    assert stored(details, library).deadline == before
    deadline.clock.set_wall(datetime(2026, 3, 29, 3, 30))
    details.flush()
    settle(details.workbench)
    assert stored(details, library).deadline == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    qtbot.mouseClick(deadline.clear_button, Qt.MouseButton.LeftButton)
    settle(details.workbench)
    assert stored(details, library).deadline is None


def test_a_lead_image_without_description_is_marked(details: Details, library: Library) -> None:
    article_id = details.form.key
    details.workbench.do(edit_header, article_id, lead_image="media/gate.png")
    settle(details.workbench)
    assert not details.form.undescribed.isHidden()
    details.form.fields["lead_image_alt"].line.setText("A gate")
    details.form.fields["lead_image_alt"].edited.emit()
    assert details.form.undescribed.isHidden()
