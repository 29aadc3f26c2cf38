"""After publication in the real window: title then and now, a correction in one action, who was asked to answer."""

from datetime import timedelta
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit

from tests.access import nameless, out_of_reach
from tests.ui.window.conftest import Asked, Desk
from workstation.domain.articles import Article, Status
from workstation.domain.base import now
from workstation.domain.claims import Verification
from workstation.domain.corrections import CorrectionKind, NotePlace
from workstation.domain.people import Affiliation
from workstation.markdown.tags import find_tags
from workstation.ui import ask
from workstation.ui.dialogs.correct_dialog import CorrectDialog
from workstation.ui.panels.claim_card import ClaimCard
from workstation.ui.panels.corrections_part import CorrectionsPart
from workstation.ui.panels.details import Details
from workstation.ui.panels.quote_card import QuoteCard
from workstation.ui.panels.replies import Replies
from workstation.usecases.articles import publish
from workstation.usecases.experts import add_expert, edit_expert
from workstation.usecases.exporting import export_articles
from workstation.usecases.replying import ask_reply, edit_reply
from workstation.usecases.tagging import tag_claim, tag_quote

BODY = "“We sold 12 ships,” says Ann Roe.\n\nA clerk counted 12 ships.\n"


@pytest.fixture
def story(desk: Desk) -> Article:
    add_expert(desk.library, "Ann Roe", affiliations=(Affiliation(organisation="Port School", role="professor"),))
    article = desk.article(headline="12 ships", body=BODY)
    tag_quote(desk.library, article.slug, "Ann Roe", "“We sold 12 ships,”")
    publish(desk.library, article.slug)
    desk.article(headline="Again", body=desk.stored(article).body.split("\n\n")[0] + "\n")
    desk.open(desk.stored(article))
    return desk.stored(article)


def dialog(desk: Desk) -> CorrectDialog:
    desk.settle()
    return desk.window.findChildren(CorrectDialog)[-1]


def write(desk: Desk, into: QPlainTextEdit, words: str) -> None:
    into.setFocus()
    desk.qtbot.keyClicks(into, words)


def test_a_correction_is_one_action(desk: Desk, story: Article) -> None:
    desk.select("12 ships")
    desk.run("correct")
    shown = dialog(desk)
    assert nameless(shown) == []
    assert out_of_reach(shown) == []
    assert shown.was.value() == "12 ships"
    assert shown.places.list.currentText() == "In all 3 places"
    assert "1 other place" in shown.others.heading.text()
    assert not shown.print_button.isEnabled()  # readers must be told something
    desk.qtbot.keyClicks(shown.became.line, "13 ships")
    write(desk, shown.note.text, "It was 13 ships.")
    desk.qtbot.mouseClick(shown.print_button, Qt.MouseButton.LeftButton)
    desk.settle()
    stored = desk.stored(story)
    assert (stored.headline, stored.status) == ("13 ships", Status.CORRECTED)
    assert desk.window.area.form.editor.toPlainText().count("13 ships") == 2
    (correction,) = desk.library.corrections.of_article(story.id)
    assert (correction.kind, correction.place, correction.note) == (
        CorrectionKind.CORRECTION,
        NotePlace.BOTTOM,
        "It was 13 ships.",
    )
    assert desk.library.revisions.get(correction.revision).article.headline == "12 ships"


def test_a_correction_that_was_wrong_is_withdrawn_with_a_reason_and_stays_in_the_list(
    desk: Desk, story: Article, monkeypatch: pytest.MonkeyPatch, asked: Asked, tmp_path: Path
) -> None:
    desk.run("correct")
    shown = dialog(desk)
    write(desk, shown.note.text, "It was 13 ships.")
    desk.qtbot.keyClick(shown.print_button, Qt.Key.Key_Space)
    desk.settle()
    assert desk.stored(story).status is Status.CORRECTED
    desk.run("show_details")
    desk.settle()
    part = desk.window.findChild(CorrectionsPart)
    assert len(part.buttons) == 1
    said = iter([None, " ", "It was 12 after all."])
    monkeypatch.setattr(ask, "text", lambda *_args, **_more: next(said))
    for _ in range(3):  # thought better of; no reason given; done
        desk.qtbot.keyClick(part.buttons[0], Qt.Key.Key_Space)
        desk.settle()
    assert [each.happened for each in asked.errors] == ["Say why it is withdrawn."]
    assert desk.stored(story).status is Status.PUBLISHED
    assert part.buttons == []
    words = [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)]
    assert "It was 13 ships." in words
    assert any("It was 12 after all." in each for each in words)
    export_articles(desk.library, [story.slug], "html", "", None, tmp_path)
    assert "13 ships" not in (tmp_path / "12-ships.html").read_text(encoding="utf-8")


def test_a_dialog_left_in_the_middle_goes_with_its_window(desk: Desk, story: Article) -> None:
    desk.run("correct")
    shown = dialog(desk)
    write(desk, shown.note.text, "It was")
    assert desk.window.close()
    assert not shown.isVisible()
    assert desk.library.corrections.of_article(story.id) == []


def test_a_report_that_belongs_to_no_window_does_not_keep_the_program(desk: Desk) -> None:
    report = QMessageBox(QMessageBox.Icon.Critical, "", "Something went wrong in the program itself.")
    report.open()
    assert desk.window.close()
    assert not report.isVisible()
    report.deleteLater()


def test_half_a_tag_selected_gives_the_words_a_reader_sees(desk: Desk, story: Article) -> None:
    editor = desk.window.area.form.editor
    text = editor.toPlainText()
    start, end = text.index("sold"), text.index("}") + 1  # from within the quote to behind the end of its tag
    editor.go_to(start, end)
    desk.run("correct")
    shown = dialog(desk)
    assert shown.was.value() == "sold 12 ships,”"
    assert not shown.was.refusal.isVisible()


def test_words_that_do_not_stand_there_and_a_retraction(desk: Desk, story: Article) -> None:
    desk.run("correct")
    shown = dialog(desk)
    desk.qtbot.keyClicks(shown.was.line, "14 ships")
    write(desk, shown.note.text, "No ship was sold.")
    desk.settle()
    assert "do not stand" in shown.was.refusal.text()
    assert not shown.print_button.isEnabled()
    shown.kind.list.setCurrentIndex(shown.kind.list.findData(CorrectionKind.RETRACTION))
    assert shown.was.isHidden()
    assert shown.print_button.text() == "Print the retraction"
    assert shown.place.value() == NotePlace.TOP
    desk.qtbot.keyClick(shown.print_button, Qt.Key.Key_Space)
    desk.settle()
    assert desk.stored(story).body == story.body
    assert [each.kind for each in desk.library.corrections.of_article(story.id)] == [CorrectionKind.RETRACTION]


def test_the_same_quote_elsewhere_is_opened_from_the_dialog(desk: Desk, story: Article) -> None:
    desk.run("correct")
    shown = dialog(desk)
    shown.others.list.setCurrentIndex(shown.others.list.model().index(0, 0))
    desk.qtbot.keyClick(shown.others.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.workbench.current.article.headline == "Again"


def test_only_what_readers_have_is_corrected(desk: Desk) -> None:
    desk.open(desk.article(headline="A draft", body="Words.\n"))
    assert not desk.window.commands.action("correct").isEnabled()


def test_title_then_and_title_now(desk: Desk, story: Article) -> None:
    desk.run("show_details")
    desk.settle()
    details = desk.window.side.widgets["details"]
    assert isinstance(details, Details)
    part = details.form.printed
    assert "sealed" in part.sentence.text()
    assert part.buttons == []
    here = (Affiliation(organisation="Ministry", role="minister"),)
    desk.window.workbench.do(edit_expert, "ann-roe", affiliations=here)
    desk.settle()
    keep, update = part.buttons
    assert keep.accessibleName() == "Keep Ann Roe as printed"
    desk.qtbot.mouseClick(update, Qt.MouseButton.LeftButton)
    shown = dialog(desk)
    write(desk, shown.note.text, "Ann Roe is a minister.")
    desk.qtbot.mouseClick(shown.print_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert part.buttons == []
    printed = desk.library.printings.latest(story.id)
    assert printed is not None
    assert [each.role for each in printed.experts] == ["minister"]
    desk.window.workbench.do(edit_expert, "ann-roe", name="Ann Ray")
    desk.settle()
    desk.qtbot.mouseClick(part.buttons[0], Qt.MouseButton.LeftButton)
    desk.settle()
    assert part.buttons == []
    latest = desk.library.printings.latest(story.id)
    assert latest is not None
    assert [each.name for each in latest.experts] == ["Ann Roe"]


def test_who_is_accused_is_noted_from_the_text_and_the_answer_kept(desk: Desk, story: Article, asked: Asked) -> None:
    desk.select("counted 12 ships")
    desk.run("ask_reply")
    desk.settle()
    panel = desk.window.side.widgets["replies"]
    assert isinstance(panel, Replies)
    desk.qtbot.keyClick(panel.new.about.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert "empty" in panel.new.refusal.text()  # nobody was named
    desk.qtbot.keyClicks(panel.new.who.line, "Grey Line Ltd")
    desk.qtbot.mouseClick(panel.new.add, Qt.MouseButton.LeftButton)
    desk.settle()
    (reply,) = desk.library.replies.of_article(story.id)
    assert (reply.who, reply.about, reply.passage) == ("Grey Line Ltd", "counted 12 ships", "counted 12 ships")
    assert panel.chosen == reply
    desk.window.workbench.themes.choose("dark")
    desk.settle()
    assert panel.list.chosen is not None
    assert panel.list.chosen.ink == desk.window.workbench.themes.current.accent
    write(desk, panel.form.fields["answer"].text, "We deny it.")  # type: ignore[attr-defined]
    panel.flush()
    desk.settle()
    assert desk.library.replies.get(reply.id).answer == "We deny it."
    panel.form.go_button.click()
    cursor = desk.window.area.form.editor.textCursor()
    assert cursor.selectedText() == "counted 12 ships"
    asked.answers = [True]
    panel.form.remove.click()
    desk.settle()
    assert list(desk.library.replies.of_article(story.id)) == []


def test_which_claim_accuses_is_chosen_from_those_of_the_text(desk: Desk) -> None:
    body = "The roof leaks.\n\nThe council knew of it for years. It sold the tiles.\n"
    article = desk.article(headline="The roof", body=body)
    ids = []
    for words in ("The council knew of it for years.", "It sold the tiles."):
        desk.window.workbench.do(tag_claim, article.slug, "a clerk", words)
        desk.settle()
        ids.append(find_tags(desk.stored(article).body)[-1].value)
    desk.open(desk.stored(article))
    desk.select("knew of it")
    desk.run("ask_reply")
    desk.settle()
    panel = desk.window.side.widgets["replies"]
    assert isinstance(panel, Replies)
    assert panel.new.claim.list.currentText() == "The council knew of it for years."
    desk.qtbot.keyClick(panel.new.claim.list, Qt.Key.Key_Down)
    assert panel.new.words.text() == "“It sold the tiles.”"
    desk.qtbot.keyClicks(panel.new.who.line, "The council")
    desk.qtbot.mouseClick(panel.new.add, Qt.MouseButton.LeftButton)
    desk.settle()
    (reply,) = desk.library.replies.of_article(article.id)
    assert (reply.claim, reply.about, reply.passage) == (ids[1], "It sold the tiles.", "It sold the tiles.")
    panel.form.go_button.click()
    assert "It sold the tiles." in desk.window.area.form.editor.textCursor().selectedText()
    assert panel.form.claim.isVisible()
    panel.form.claim.list.setCurrentIndex(1)
    panel.flush()
    desk.settle()
    assert desk.library.replies.get(reply.id).claim == ids[0]


def test_open_requests_of_all_articles_by_deadline(desk: Desk, story: Article) -> None:
    other = desk.article(headline="Other", body="Words.\n")
    late, _ = ask_reply(desk.library, other.id, "Late Ltd", "It", deadline=now() - timedelta(hours=1))
    ask_reply(desk.library, story.id, "Soon Ltd", "It", deadline=now() + timedelta(hours=1))
    done, _ = ask_reply(desk.library, story.id, "Done Ltd", "It")
    edit_reply(desk.library, done.id, included="no")
    desk.run("show_replies")
    desk.settle()
    panel = desk.window.side.widgets["replies"]
    assert isinstance(panel, Replies)
    panel.tabs.setCurrentIndex(1)
    desk.settle()
    rows = panel.list.model().items  # type: ignore[attr-defined]
    assert [row.name for row in rows] == ["Late Ltd: It", "Soon Ltd: It"]
    assert "was due" in rows[0].detail
    assert rows[0].icon == "triangle-alert"
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    desk.qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.workbench.current.article.id == other.id
    assert panel.chosen is not None
    assert panel.chosen.id == late.id


def test_verdicts_for_another_article_or_no_verdicts_are_refused_in_words(
    desk: Desk, story: Article, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {
        "another.csv": f"article,id,verdict,note,by\n{'0' * 32},quote:aaaaaaaa,wrong,no,Eve Moss\n",
        "photo.html": "<p>no form</p>",
        "half.json": '{"format": "workstation-verdicts", "items": [',
    }
    for name, words in said.items():
        file = tmp_path / name
        file.write_text(words, encoding="utf-8")
        monkeypatch.setattr(ask, "open_file", lambda *_words, file=file, **_more: file)
        desk.run("take_verdicts")
        desk.settle()
    assert "are for another article: an article that is not in this library" in asked.errors[0].happened
    assert ["photo.html" in asked.errors[1].happened, "half.json" in asked.errors[2].happened] == [True, True]
    assert {each.safe for each in asked.errors} == {"Nothing was changed."}
    assert list(desk.library.comments.of_article(story.id)) == []


def test_verdicts_are_taken_in_from_the_window(
    desk: Desk, story: Article, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_articles(desk.library, [story.slug], "factcheck", "", None, tmp_path)
    table = tmp_path / "12-ships.factcheck.csv"
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    at = next(n for n, line in enumerate(lines) if ",quote," in line)
    table.write_text("\n".join([lines[0], lines[at].removesuffix(",,,") + ",wrong,13 on the tape,"]), encoding="utf-8")
    monkeypatch.setattr(ask, "open_file", lambda *_words, **_more: table)
    monkeypatch.setattr(ask, "text", lambda *_words, **_more: "Eve Moss")
    desk.select("We sold")
    desk.run("where_from")
    desk.settle()
    desk.run("take_verdicts")
    desk.settle()
    assert asked.said[-1][0] == "1 verdict was taken in"
    (comment,) = desk.library.comments.of_article(story.id)
    assert (comment.by, comment.text) == ("Eve Moss", "Fact check: wrong – 13 on the tape")
    (card,) = desk.window.findChildren(QuoteCard)
    assert card.checked.text().startswith("Fact check: wrong – 13 on the tape · Eve Moss, ")


def test_a_verdict_on_the_saved_page_is_on_the_claim_s_card_at_once(
    desk: Desk, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, claim = desk.article(headline="12 ships", body=BODY), "A clerk counted 12 ships."
    tag_claim(desk.library, story.slug, "a clerk", claim)
    desk.open(desk.stored(story))
    desk.select("counted")
    desk.run("where_from")
    desk.settle()
    card = desk.window.findChildren(ClaimCard)[-1]
    assert (card.isVisible(), card.verifying.history.text()) == (True, "")
    export_articles(desk.library, [story.slug], "factcheck", "", None, tmp_path)
    page = tmp_path / f"{story.slug}.factcheck.html"
    form = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    form.find("input", attrs={"name": "by"})["value"] = "Eve Moss"
    item = next(each for each in form.find_all("li") if each.get("data-id", "").startswith("claim:"))
    item.find("option", value="disputed")["selected"] = ""
    item.find("textarea").string = "The port says 13."
    page.write_text(str(form), encoding="utf-8")  # as a browser saves a page that was filled in
    monkeypatch.setattr(ask, "open_file", lambda *_words, **_more: page)
    desk.run("take_verdicts")
    desk.settle()
    assert asked.said[-1][0] == "1 verdict was taken in"
    assert card.verifying.standing.text().startswith("Disputed")
    assert card.verifying.outcome.currentData() == Verification.DISPUTED
    assert "disputed · Eve Moss: The port says 13." in card.verifying.history.text()
    (comment,) = desk.library.comments.of_article(story.id)
    assert (comment.anchor.words, comment.text) == (claim, "Fact check: disputed – The port says 13.")
