"""The directory of people and sources, driven as a person would."""

from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from workstation.domain.articles import Article
from workstation.domain.people import Affiliation
from workstation.domain.quotes import Speaker
from workstation.storage.library import Library
from workstation.ui import ask
from workstation.ui.panels.author_form import AuthorForm
from workstation.ui.panels.directory import PAGE
from workstation.ui.panels.expert_form import ExpertForm
from workstation.ui.panels.form import PAUSE
from workstation.ui.panels.people import People
from workstation.ui.panels.quote_card import QuoteCard
from workstation.ui.panels.rows import AffiliationRow
from workstation.ui.panels.source_form import SourceForm
from workstation.ui.session import Session
from workstation.ui.widgets.chips_field import ChipsField
from workstation.ui.widgets.figures import number
from workstation.ui.widgets.picture_field import PictureField
from workstation.ui.widgets.rows_field import RowsField
from workstation.ui.widgets.text_field import TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import edit_header, new_article, save_body
from workstation.usecases.authors import add_author
from workstation.usecases.bylines import credit_for
from workstation.usecases.directory import MOST
from workstation.usecases.experts import add_expert, edit_expert, trash_expert
from workstation.usecases.quotes import new_quote
from workstation.usecases.sources import add_source


def settle(workbench: Workbench) -> None:
    for _ in range(3):
        assert workbench.jobs.wait()
        QApplication.processEvents()


@pytest.fixture
def people(qtbot: QtBot, workbench: Workbench) -> People:
    panel = People(workbench)
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    settle(workbench)
    return panel


def line_of(form: AuthorForm | ExpertForm | SourceForm, name: str) -> QLineEdit:
    field = form.fields[name]
    assert isinstance(field, TextField)
    return field.line


def type_over(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)


def names(people: People, key: str) -> list[str]:
    return [item.name for item in people.directories[key].list.items.items]


def open_record(people: People, key: str, slug: str) -> object:
    people.show_list(key)
    people.show_record(key, slug)
    settle(people.workbench)
    return people.page.form


def test_empty_lists_say_what_belongs_there(people: People) -> None:
    for key in ("author", "expert", "source"):
        people.show_list(key)
        settle(people.workbench)
        assert people.directories[key].empty.isVisible()
        assert people.directories[key].empty.sentence.text()
    people.show_list("article")
    assert "No article is open" in people.in_article.empty.heading.text()


def test_a_new_author_is_named_listed_and_opened(
    qtbot: QtBot, people: People, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.show_list("author")
    monkeypatch.setattr(ask, "text", lambda *_: "Lena Ferro")
    qtbot.mouseClick(people.directories["author"].new_button, Qt.MouseButton.LeftButton)
    settle(people.workbench)
    assert library.authors.get("lena-ferro").name == "Lena Ferro"
    assert names(people, "author") == ["Lena Ferro"]
    assert isinstance(people.page.form, AuthorForm)
    assert people.page.form.slug.line.text() == "lena-ferro"


def test_search_finds_other_spellings_whatever_accents_and_script(
    qtbot: QtBot, people: People, library: Library
) -> None:
    add_expert(library, "Александр Габуев", spellings=("Alexander Gabuev",))
    add_expert(library, "Tomás Brandt")
    people.show_list("expert")
    settle(people.workbench)
    search = people.directories["expert"].search
    for words, found in (("GABUEV", "Александр Габуев"), ("tomas", "Tomás Brandt")):
        type_over(qtbot, search, words)
        qtbot.keyClick(search, Qt.Key.Key_Return)
        settle(people.workbench)
        assert names(people, "expert") == [found]
    type_over(qtbot, search, "nobody")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    settle(people.workbench)
    assert "nobody" in people.directories["expert"].empty.heading.text()


def test_a_field_saves_itself_when_it_is_left(qtbot: QtBot, people: People, library: Library) -> None:
    add_author(library, "Lena Ferro")
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    type_over(qtbot, line_of(form, "role"), "Reporter")
    line_of(form, "outlet").setFocus()
    settle(people.workbench)
    assert library.authors.get("lena-ferro").role == "Reporter"
    assert form.box.role.text() == "Reporter"
    assert people.directories["author"].list.items.items[0].detail == "Reporter"


def test_a_field_saves_itself_after_a_pause(qtbot: QtBot, people: People, library: Library) -> None:
    add_author(library, "Lena Ferro")
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    assert form._pause.interval() == PAUSE
    form._pause.setInterval(50)
    type_over(qtbot, line_of(form, "outlet"), "Gazette")
    qtbot.waitUntil(lambda: library.authors.get("lena-ferro").outlet == "Gazette", timeout=20_000)
    settle(people.workbench)


def test_a_refused_value_stays_typed_with_the_reason_beside_it(qtbot: QtBot, people: People, library: Library) -> None:
    add_author(library, "Lena Ferro")
    add_author(library, "Ada Roy")
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    line = line_of(form, "profile_url")
    type_over(qtbot, line, "gazette.example")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(people.workbench)
    field = form.fields["profile_url"]
    assert "whole address" in field.refusal.text()
    assert not field.refusal.isHidden()
    assert line.text() == "gazette.example"
    assert library.authors.get("lena-ferro").profile_url == ""
    open_record(people, "author", "ada-roy")
    assert line.text() == ""
    assert field.refusal.isHidden()
    open_record(people, "author", "lena-ferro")
    assert line.text() == "gazette.example"
    assert not field.refusal.isHidden()
    type_over(qtbot, line, "https://gazette.example/lena")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(people.workbench)
    assert field.refusal.isHidden()
    assert library.authors.get("lena-ferro").profile_url == "https://gazette.example/lena"


def test_an_empty_name_is_refused(qtbot: QtBot, people: People, library: Library) -> None:
    add_author(library, "Lena Ferro")
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    line = line_of(form, "name")
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(people.workbench)
    assert "empty" in form.fields["name"].refusal.text()
    assert library.authors.get("lena-ferro").name == "Lena Ferro"


def test_what_was_typed_goes_to_the_record_it_was_typed_for(qtbot: QtBot, people: People, library: Library) -> None:
    add_author(library, "Lena Ferro")
    add_author(library, "Ada Roy")
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    type_over(qtbot, line_of(form, "role"), "Editor")
    open_record(people, "author", "ada-roy")
    assert library.authors.get("lena-ferro").role == "Editor"
    assert library.authors.get("ada-roy").role == ""


def test_a_photo_is_taken_into_the_library_shown_and_removed(
    qtbot: QtBot, people: People, library: Library, tmp_path: Path
) -> None:
    add_author(library, "Lena Ferro")
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    file = tmp_path / "lena.png"
    Pillow.new("RGB", (30, 40), "teal").save(file)
    photo = form.photo
    assert isinstance(photo, PictureField)
    photo.picked.emit(file)
    settle(people.workbench)
    assert library.authors.get("lena-ferro").photo
    assert not form.box.photo.pixmap().isNull()
    bad = tmp_path / "notes.png"
    bad.write_text("no picture")
    photo.picked.emit(bad)
    settle(people.workbench)
    assert photo.refusal.text()
    assert library.authors.get("lena-ferro").photo
    qtbot.mouseClick(photo.remove, Qt.MouseButton.LeftButton)
    settle(people.workbench)
    assert library.authors.get("lena-ferro").photo == ""


def test_bios_and_links_are_rows(qtbot: QtBot, people: People, library: Library) -> None:
    add_author(library, "Lena Ferro")
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    bios, links = form.fields["bios"], form.fields["links"]
    assert isinstance(bios, RowsField)
    assert isinstance(links, RowsField)
    row = bios.add_row()
    qtbot.keyClicks(row.controls()[0], "Lena covers the coast.")
    link = links.add_row()
    qtbot.keyClicks(link.controls()[1], "https://example.social/@lena")
    people.flush()
    settle(people.workbench)
    stored = library.authors.get("lena-ferro")
    assert stored.bios[0].text == "Lena covers the coast."
    assert stored.links[0].label == "example.social"
    assert form.box.bio.text() == "Lena covers the coast."


def test_affiliations_are_dated_ordered_and_checked(qtbot: QtBot, people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran", affiliations=(Affiliation(organisation="Port College", start="2009"),))
    form = open_record(people, "expert", "marisa-oyelaran")
    assert isinstance(form, ExpertForm)
    field = form.fields["affiliations"]
    assert isinstance(field, RowsField)
    row = field.add_row()
    assert isinstance(row, AffiliationRow)
    qtbot.keyClicks(row.role, "Professor")
    qtbot.keyClicks(row.start, "soon")
    form.flush()
    settle(people.workbench)
    assert "2024" in field.refusal.text()
    assert row.start.text() == "soon"
    type_over(qtbot, row.start, "2018-06")
    form.flush()
    field.move_row(row, -1)
    settle(people.workbench)
    stored = library.experts.get("marisa-oyelaran").affiliations
    assert [(each.role, each.organisation, each.start) for each in stored] == [
        ("Professor", "", "2018-06"),
        ("", "Port College", "2009"),
    ]


def test_spellings_contacts_and_notes_of_an_expert_are_kept(qtbot: QtBot, people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran")
    form = open_record(people, "expert", "marisa-oyelaran")
    assert isinstance(form, ExpertForm)
    spellings, contacts = form.fields["spellings"], form.fields["contacts"]
    assert isinstance(spellings, ChipsField)
    assert isinstance(contacts, RowsField)
    qtbot.keyClicks(spellings.line, "M. Oyelaran")
    qtbot.keyClick(spellings.line, Qt.Key.Key_Return)
    qtbot.keyClicks(contacts.add_row().controls()[0], "+1 555 0100")
    form.flush()
    settle(people.workbench)
    stored = library.experts.get("marisa-oyelaran")
    assert stored.spellings == ("M. Oyelaran",)
    assert (stored.contacts[0].kind, stored.contacts[0].value) == ("phone", "+1 555 0100")
    told = [label.text() for label in form.findChildren(QLabel)]
    assert any("never exported" in words for words in told)


def tagged_article(library: Library) -> tuple[Article, str]:
    add_expert(library, "Marisa Oyelaran")
    add_source(library, "Coastal Courier")
    quote, _ = new_quote(library, "“A wall with a hinge,”", Speaker(kind="expert", slug="marisa-oyelaran"))
    body = (
        f"Opening words. [“A wall with a hinge,”]{{quote={quote.id}}} says [Marisa Oyelaran]{{expert=marisa-oyelaran}}."
        "\n\nThe [Courier]{source=coastal-courier} said so. [Nobody]{expert=no-body} knows.\n"
        "[Oyelaran]{expert=marisa-oyelaran} left.\n"
    )
    return new_article(library, "Gate or marsh", body)[0], quote.id


def test_every_quote_leads_to_its_place(qtbot: QtBot, people: People, library: Library) -> None:
    article, quote_id = tagged_article(library)
    form = open_record(people, "expert", "marisa-oyelaran")
    assert isinstance(form, ExpertForm)
    (item,) = form.quotes.list.items.items
    assert item.name == "“A wall with a hinge,”"
    assert ", not published · Gate or marsh" in item.detail  # behind the day
    assert form.quotes.told.text().startswith("1 quote in 1 article · 1 in the last twelve months · the last ")
    assert [item.name for item in form.articles.list.items.items] == ["Gate or marsh"]
    assert form.glance.text().startswith("Quoted once · the last ")
    assert form.glance.text().endswith("no contact noted")
    edit_expert(library, "marisa-oyelaran", last_contacted="2026-03")
    people.show_record("expert", "marisa-oyelaran")
    settle(people.workbench)
    assert "last contacted" in form.glance.text()
    assert "no contact noted" not in form.glance.text()
    start = article.body.index("[“A wall")
    workbench = people.workbench
    with qtbot.waitSignal(workbench.open_requested) as opened:
        form.quotes.list.picked.emit(form.quotes.list.items.items[0])
    assert opened.args == [article.slug]
    with qtbot.waitSignal(people.place_requested) as place:
        workbench.show(Session(article, workbench))
    assert place.args[0] == start
    assert article.body[place.args[0] : place.args[1]].endswith(f"{{quote={quote_id}}}")
    settle(workbench)


def test_why_a_source_is_unnamed_is_asked_of_an_unnamed_person(qtbot: QtBot, people: People, library: Library) -> None:
    add_source(library, "a clerk", kind="unnamed person")
    people.show_record("source", "a-clerk")
    settle(people.workbench)
    form = people.page.form
    assert isinstance(form, SourceForm)
    qtbot.keyClicks(form.reason.text, "He would lose his job.")
    qtbot.keyClicks(form.known.text, "He was there.")
    people.flush()
    settle(people.workbench)
    kept = library.sources.get("a-clerk")
    assert (kept.anonymity_reason, kept.how_they_know) == ("He would lose his job.", "He was there.")
    add_source(library, "Valley Post")
    people.show_record("source", "valley-post")
    settle(people.workbench)
    assert not form.reason.isVisible()


def test_used_in_lists_the_articles_of_an_author(
    qtbot: QtBot, people: People, library: Library, article: Article
) -> None:
    add_author(library, "Lena Ferro")
    edit_header(library, article.id, byline=(credit_for(library, "Lena Ferro"),))
    form = open_record(people, "author", "lena-ferro")
    assert isinstance(form, AuthorForm)
    with qtbot.waitSignal(people.workbench.open_requested) as opened:
        form.used.list.picked.emit(form.used.list.items.items[0])
    assert opened.args == [article.slug]


def test_a_list_of_use_that_is_cut_off_does_not_call_itself_every_article(
    people: People, library: Library, article: Article
) -> None:
    add_expert(library, "Marisa Oyelaran")
    form = open_record(people, "expert", "marisa-oyelaran")
    assert isinstance(form, ExpertForm)
    (line,) = library.articles.list().rows
    form.articles.show_articles([line] * (MOST - 1))
    assert form.articles.heading.text() == "Every article (999)"
    form.articles.show_articles([line] * MOST)
    told = form.articles.heading.text()
    assert told == f"Every article: the last {number(MOST)} changed. The library’s filter lists them all."


def test_the_open_article_lists_its_tags_and_jumps_to_each(qtbot: QtBot, people: People, library: Library) -> None:
    article, _ = tagged_article(library)
    people.workbench.show(Session(article, people.workbench))
    settle(people.workbench)
    items = people.in_article.list.items.items
    assert [item.name for item in items] == ["Marisa Oyelaran", "Nobody", "Coastal Courier", "Marisa Oyelaran"]
    assert "2 places" in items[0].detail
    assert "Not in the directory" in items[1].detail
    places = []
    people.place_requested.connect(lambda start, end: places.append(article.body[start:end]))
    for _ in range(3):
        people.in_article.list.picked.emit(items[0])
    assert places == [
        "[Marisa Oyelaran]{expert=marisa-oyelaran}",
        "[Oyelaran]{expert=marisa-oyelaran}",
        "[Marisa Oyelaran]{expert=marisa-oyelaran}",
    ]


def test_a_place_is_found_again_after_words_were_typed_before_it(people: People, library: Library) -> None:
    article, _ = tagged_article(library)
    session = Session(article, people.workbench)
    people.workbench.show(session)
    settle(people.workbench)
    session.replace_text("A new first sentence. " + article.body)
    places = []
    people.place_requested.connect(lambda start, end: places.append(session.text()[start:end]))
    people.in_article.list.picked.emit(people.in_article.list.items.items[2])
    assert places == ["[Courier]{source=coastal-courier}"]


def test_a_quote_without_a_speaker_gets_one(qtbot: QtBot, people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran")
    quote, _ = new_quote(library, "“Yes”")
    article, _ = new_article(library, "Short", f"[“Yes”]{{quote={quote.id}}} she said.\n")
    people.workbench.show(Session(article, people.workbench))
    settle(people.workbench)
    item = people.in_article.list.items.items[0]
    assert item.name == "No speaker yet"
    people.in_article.list.choose(item.key)
    settle(people.workbench)
    picker = people.in_article.speaker
    assert picker.isVisible()
    picker.line.setFocus()
    qtbot.keyClicks(picker.line, "oyel")
    qtbot.waitUntil(lambda: bool(picker.line.offers))
    picker.line.chosen.emit(picker.line.offers[0].value)
    settle(people.workbench)
    assert library.quotes.get(quote.id).speaker == Speaker(kind="expert", slug="marisa-oyelaran")
    assert people.in_article.list.items.items[0].name == "Marisa Oyelaran"


def test_a_tag_opens_its_record_and_a_quote_its_card(qtbot: QtBot, people: People, library: Library) -> None:
    article, quote_id = tagged_article(library)
    people.workbench.record_requested.emit("quote", quote_id)
    settle(people.workbench)
    card = people.page.form
    assert isinstance(card, QuoteCard)
    assert card.speaker.line.text() == "Marisa Oyelaran"
    assert [item.detail for item in card.places.list.items.items] == [article.title]
    qtbot.mouseClick(card.speaker.clear_button, Qt.MouseButton.LeftButton)
    settle(people.workbench)
    assert library.quotes.get(quote_id).speaker is None
    people.workbench.record_requested.emit("source", "coastal-courier")
    settle(people.workbench)
    assert isinstance(people.page.form, SourceForm)


def test_a_tag_to_nothing_says_so_beside_the_text(people: People) -> None:
    people.workbench.record_requested.emit("expert", "no-body")
    settle(people.workbench)
    assert people.page.banner.isVisible()
    assert "no-body" in people.page.banner.heading.text()
    assert people.page.trash_button.isHidden()


def test_trash_and_restore(qtbot: QtBot, people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran")
    form = open_record(people, "expert", "marisa-oyelaran")
    assert isinstance(form, ExpertForm)
    qtbot.mouseClick(people.page.trash_button, Qt.MouseButton.LeftButton)
    settle(people.workbench)
    assert names(people, "expert") == []
    assert people.page.trash_button.text() == "Restore"
    assert line_of(form, "name").isReadOnly()
    people.directories["expert"].trash_button.click()
    settle(people.workbench)
    assert names(people, "expert") == ["Marisa Oyelaran"]
    qtbot.mouseClick(people.page.trash_button, Qt.MouseButton.LeftButton)
    settle(people.workbench)
    assert library.experts.get("marisa-oyelaran").trashed_at is None
    assert not line_of(form, "name").isReadOnly()


def test_what_others_write_is_read_again(people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran")
    form = open_record(people, "expert", "marisa-oyelaran")
    assert isinstance(form, ExpertForm)
    people.workbench.do(trash_expert, "marisa-oyelaran")
    settle(people.workbench)
    assert people.page.trash_button.text() == "Restore"


def test_hostile_names_are_shown_letter_by_letter(people: People, library: Library) -> None:
    hostile = "<img src=x onerror=alert(1)> \u202egnp.\u202c " + "Ж" * 150
    add_author(library, hostile)
    open_record(people, "author", library.authors.list()[0].slug)
    assert people.page.title.textFormat() is Qt.TextFormat.PlainText
    for label in people.findChildren(QLabel):
        assert label.textFormat() in (Qt.TextFormat.PlainText, Qt.TextFormat.AutoText)
        if label.textFormat() is Qt.TextFormat.AutoText:
            assert "img" not in label.text()
    assert people.width() == 340


def test_nothing_is_wider_than_the_side(people: People, library: Library) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff" * 5
    add_author(library, long, role=long[:150], outlet=long)
    add_expert(library, long, spellings=(long,), affiliations=(Affiliation(role=long, organisation=long),))
    add_source(library, long, description=long * 4)
    for key, record in (("author", library.authors), ("expert", library.experts), ("source", library.sources)):
        form = open_record(people, key, record.list()[0].slug)
        assert isinstance(form, AuthorForm | ExpertForm | SourceForm)
        assert form.minimumSizeHint().width() <= 340, key
        assert form.width() <= 340, key


def test_everything_has_a_name_for_a_screen_reader(people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran", affiliations=(Affiliation(role="Professor"),))
    open_record(people, "expert", "marisa-oyelaran")
    nameless = [
        type(control).__name__
        for control in people.findChildren(QLineEdit)
        if control.isVisible() and not control.accessibleName() and control.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert nameless == []


def test_the_record_stands_beside_the_list_where_there_is_room(people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran")
    open_record(people, "expert", "marisa-oyelaran")
    listed = people.directories["expert"]
    people.resize(900, 700)
    QApplication.processEvents()
    assert people.page.mapToGlobal(people.page.rect().topLeft()).x() >= listed.mapToGlobal(listed.rect().topRight()).x()
    people.resize(340, 700)
    QApplication.processEvents()
    assert people.page.mapToGlobal(people.page.rect().topLeft()).x() == people.mapToGlobal(people.rect().topLeft()).x()


def test_tags_typed_and_saved_appear(people: People, library: Library, session: Session) -> None:
    settle(people.workbench)
    assert people.in_article.list.items.items == ()
    add_expert(library, "Marisa Oyelaran")
    body = session.text().replace("Marisa Oyelaran", "[Marisa Oyelaran]{expert=marisa-oyelaran}")
    session.replace_text(body)
    people.workbench.do(save_body, session.article.id, body)
    settle(people.workbench)
    assert [item.name for item in people.in_article.list.items.items] == ["Marisa Oyelaran"]


def test_the_record_has_the_larger_part_of_a_low_side(people: People, library: Library) -> None:
    add_author(library, "Lena Ferro")
    people.resize(340, 560)
    open_record(people, "author", "lena-ferro")
    assert people.page.height() > people.height() / 2


def test_a_record_does_not_stay_below_a_list_of_another_kind(people: People, library: Library) -> None:
    add_expert(library, "Marisa Oyelaran")
    open_record(people, "expert", "marisa-oyelaran")
    people.show_list("source")
    assert people.page.isHidden()
    open_record(people, "expert", "marisa-oyelaran")
    assert not people.page.isHidden()
    people.show_list("article")
    assert not people.page.isHidden()


def test_a_long_list_is_read_as_far_as_one_looks_and_the_record_on_show_is_marked(
    qtbot: QtBot, people: People, library: Library
) -> None:
    with library.transaction():
        for number in range(PAGE + 30):
            add_expert(library, f"Ada Number {number:04}")
    people.show_list("expert")
    people.show_record("expert", "ada-number-0003")
    settle(people.workbench)
    listed = people.directories["expert"].list
    assert len(listed.items.items) == PAGE
    assert listed.chosen is not None
    assert listed.chosen.key == "ada-number-0003"
    qtbot.keyClick(listed, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(listed.items.items) == PAGE + 30, timeout=20_000)
    people.directories["expert"].search.setText("number 0229")
    qtbot.waitUntil(lambda: listed.items.items[0].key == "ada-number-0229", timeout=20_000)
    assert len(listed.items.items) < 5
