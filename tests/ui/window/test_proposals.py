"""Proposals in the real window: read by the process, underlined, accepted, corrected and dismissed by key."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest

from tests.ui.window.conftest import READER, Asked, Desk
from workstation.attribution.question import Answer, Question
from workstation.markdown.tagging import strip_tags
from workstation.markdown.tags import find_tags
from workstation.ui.attributing.following import IDLE, UNTOUCHED
from workstation.ui.attributing.reading import State
from workstation.ui.jobs import READING
from workstation.usecases.draft_reader import DraftReader, Gather
from workstation.usecases.experts import add_expert

BODY = (
    "“The roof leaks,” said Ada Roe, director of the Town Museum.\n\n"
    "The council knew of it for years, according to the New York Times.\n\n"
    "“Nobody told us,” the director said.\n"
)


class Sitting:
    """Someone at the list of proposals."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.window, self.qtbot = desk, desk.window, desk.qtbot
        self.editor = desk.window.area.form.editor
        self.following = desk.window.attribution.following

    def read(self) -> None:
        """Let the text as it is be read."""
        self.desk.settle()
        self.following.read()
        self.desk.settle()
        assert self.following.state is State.READ

    def open_panel(self) -> Any:
        self.window.activateWindow()
        self.desk.run("proposals")
        self.desk.settle()
        panel = self.window.side.widgets["proposals"]
        self.qtbot.waitUntil(panel.list.hasFocus)
        return panel

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        panel = self.window.side.widgets["proposals"]
        self.qtbot.keyClick(panel.list, key, modifier)
        self.desk.settle()

    def words(self) -> list[tuple[str, str]]:
        return [(offer.kind, offer.text) for offer in self.following.offers]

    @property
    def text(self) -> str:
        return self.window.workbench.current.text()

    def tags(self) -> list[tuple[str, str, str]]:
        return [(tag.key, tag.value, self.text[tag.text_start : tag.text_end]) for tag in find_tags(self.text)]


@pytest.fixture
def sitting(shared_desk: Desk) -> Sitting:
    desk = shared_desk
    desk.window.workbench.remember(proposals=True)
    desk.open(desk.article(headline="The roof", body=BODY))
    sitting = Sitting(desk)
    sitting.read()
    return sitting


def test_what_a_draft_says_is_accepted_by_key_and_taken_back_in_one_step(sitting: Sitting) -> None:
    panel = sitting.open_panel()
    assert panel.list.chosen.carries.text == "“The roof leaks,”"
    assert panel.list.items.data(panel.list.items.index(0), Qt.ItemDataRole.AccessibleTextRole).startswith(
        "Ada Roe, ready, “The roof leaks,”"
    )

    sitting.key(Qt.Key.Key_Return)
    (quote,) = sitting.tags()
    assert (quote[0], quote[2]) == ("quote", "“The roof leaks,”")
    assert panel.coverage.text() == "1 quote, 1 attributed · 0 claims"  # at once, not when it is read again
    record = sitting.desk.library.quotes.get(quote[1])
    assert (record.speaker.kind, record.speaker.slug) == ("expert", "ada-roe")
    expert = sitting.desk.library.experts.get("ada-roe")
    assert [(held.role, held.organisation) for held in expert.affiliations] == [("director", "Town Museum")]
    assert ("quote", "“The roof leaks,”") not in sitting.words()
    assert panel.list.chosen.carries.kind == "expert"  # the next one waits

    sitting.desk.run("undo")
    assert sitting.text == BODY
    sitting.read()
    assert ("quote", "“The roof leaks,”") in sitting.words()
    panel.choose(next(o.key for o in sitting.following.offers if o.text == "“The roof leaks,”"))
    sitting.key(Qt.Key.Key_Return)
    assert [tag[1] for tag in sitting.tags()] == [quote[1]]  # the same words have the same record again
    assert len(sitting.desk.library.quotes.list()) == 1


def test_all_of_a_person_at_once(sitting: Sitting) -> None:
    sitting.open_panel()
    sitting.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    kinds = [tag[0] for tag in sitting.tags()]
    assert kinds == ["quote", "expert", "quote"]
    assert {quote.speaker.slug for quote in sitting.desk.library.quotes.list()} == {"ada-roe"}
    assert strip_tags(sitting.text) == BODY
    sitting.desk.run("undo")
    assert sitting.text == BODY


def test_underlines_keep_their_place_while_words_are_typed_before_them(sitting: Sitting) -> None:
    highlighter = sitting.editor.highlighter

    def underlined() -> list[tuple[str, object]]:
        found = []
        block = sitting.editor.document().begin()
        while block.isValid():
            highlighter.ensure(block.blockNumber(), block.blockNumber() + 1)
            found += [
                (block.text()[each.start : each.start + each.length], each.format.underlineStyle())
                for each in block.layout().formats()
                if each.format.fontUnderline() or each.format.underlineStyle().value
            ]
            block = block.next()
        return found

    before = underlined()
    shapes = dict(before)
    assert len({shapes[words] for words in ("“The roof leaks,”", "Ada Roe", "New York Times")}) == 3  # one a kind
    sitting.editor.setFocus()
    QTest.keyClicks(sitting.editor, "Rain. ")
    QTest.keyClick(sitting.editor, Qt.Key.Key_Return)
    assert underlined() == before


def test_how_sure_a_proposal_is_decides_how_it_is_offered(sitting: Sitting) -> None:
    body = BODY + "\nMs Roe accused the council of neglect.\n"
    sitting.desk.open(sitting.desk.article(headline="Doubts", body=body))
    sitting.read()
    panel = sitting.open_panel()

    def offered() -> list[str]:
        items = panel.list.items
        return [items.data(items.index(at, 0), Qt.ItemDataRole.AccessibleTextRole) for at in range(items.rowCount())]

    rows = offered()
    assert any(row.startswith("Ada Roe, ready, “The roof leaks,”") for row in rows)
    assert any(row.startswith("New York Times, check, The council knew of it for years") for row in rows)
    assert not [row for row in rows if ", guess, " in row]
    panel.unsure.click()
    sitting.desk.settle()
    assert any(row.startswith("Ada Roe, guess, the council of neglect") for row in offered())


def test_dismissed_ones_stay_away_until_they_are_brought_back(sitting: Sitting) -> None:
    panel = sitting.open_panel()
    words = panel.list.chosen.carries.text
    sitting.key(Qt.Key.Key_Delete)
    assert words not in [text for _, text in sitting.words()]
    sitting.read()
    assert words not in [text for _, text in sitting.words()]
    assert panel.gone.isVisible()
    panel.list.setFocus()
    QTest.keySequence(panel.list, QKeySequence(QKeySequence.StandardKey.Undo))
    sitting.read()
    assert words in [text for _, text in sitting.words()]
    assert sitting.text == BODY


def test_where_from_of_a_sentence_without_tags_leads_to_what_is_proposed(sitting: Sitting) -> None:
    desk = sitting.desk
    desk.select("knew of it")
    desk.run("where_from")
    desk.settle()
    proof = sitting.window.side.widgets["proof"]
    assert "New York Times: The council knew of it for years" in proof.empty.sentence.text()
    proof.empty.buttons[0].click()
    desk.settle()
    panel = sitting.window.side.widgets["proposals"]
    assert panel.list.chosen.carries.who.name == "New York Times"
    desk.run("where_from")
    desk.settle()
    proof.empty.buttons[1].click()
    picker = sitting.window.tagging.picker
    assert picker is not None
    picker.close()  # who asserts it may be said later
    desk.settle()
    sentence = "The council knew of it for years, according to the New York Times."
    assert [(key, words) for key, _, words in sitting.tags()] == [("claim", sentence)]
    assert [claim.statement for claim in desk.library.claims.list()] == [sentence]


def test_every_button_is_reached_with_words_twice_as_large(sitting: Sitting) -> None:
    themes, card = sitting.window.workbench.themes, sitting.open_panel().card
    themes.set_text_size(200)
    try:
        sitting.window.resize(1024, 700)
        sitting.desk.settle()
        buttons = (card.accept_button, card.dismiss_button)
        assert all(button.visibleRegion().boundingRect() == button.rect() for button in buttons), "without scrolling"
        card.kind.setFocus()
        reached = []
        places = (card, card.strip)
        while any(place.isAncestorOf(part := sitting.window.focusWidget()) for place in places) and part not in reached:
            reached.append(part)
            sitting.qtbot.keyClick(part, Qt.Key.Key_Tab)
            part = sitting.window.focusWidget()
            assert part.visibleRegion().boundingRect() == part.rect()
        assert {card.who_button, card.accept_button, card.dismiss_button, card.words_button} <= {*reached}
    finally:
        themes.set_text_size(100)


def test_what_was_accepted_last_is_stored_when_the_window_closes_at_once(
    make_desk: Any, tmp_path: Path, asked: Asked
) -> None:
    (tmp_path / "settings.json").write_text('{"spelling": false, "desk_check": false}', encoding="utf-8")
    sitting = Sitting(make_desk())
    sitting.desk.open(sitting.desk.article(headline="The roof", body=BODY))
    sitting.read()
    panel, article = sitting.open_panel(), sitting.window.workbench.current.article
    sitting.qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert sitting.window.close()
    assert asked.said == []
    assert [tag.key for tag in find_tags(sitting.desk.stored(article).body)] == ["quote"]


class Held(DraftReader):
    """Reads nothing before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.gate = Event(), Event()

    def read(self, question: Question, records: Gather) -> Answer | None:
        self.asked.set()
        self.gate.wait(60)
        return super().read(question, records)


def test_closing_waits_for_no_reading(make_desk: Any, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"spelling": false, "desk_check": false}', encoding="utf-8")
    reader = Held()
    desk = make_desk(reader=reader)
    article = desk.article(headline="The roof", body=BODY)
    desk.open(article)
    desk.window.attribution.following.read()
    desk.qtbot.keyClicks(desk.window.area.form.editor, "So it is. ")
    assert reader.asked.wait(60)
    assert desk.window.close()
    assert [job.lane for job in desk.window.workbench.jobs.running] == [READING], "it is still at it"
    assert desk.stored(article).body.startswith("So it is. ")
    reader.close()  # as the program does before it ends its workers
    reader.gate.set()


def test_a_correction_is_what_is_accepted(sitting: Sitting) -> None:
    add_expert(sitting.desk.library, "Bo Wu")
    panel = sitting.open_panel()
    panel.card.who_button.click()
    picker = panel.picker
    sitting.qtbot.keyClicks(picker.name, "Bo W")
    sitting.qtbot.keyClick(picker.name, Qt.Key.Key_Return)
    sitting.desk.settle()
    assert panel.card.title.text() == "Bo Wu"
    sitting.desk.select("The roof leaks")
    panel.card.words_button.click()
    sitting.qtbot.keyClick(panel.card.kind, Qt.Key.Key_Down)
    assert panel.list.chosen.carries.speech == "direct"  # what was proposed
    sitting.key(Qt.Key.Key_Return)
    ((key, value, words),) = sitting.tags()
    assert (key, words) == ("quote", "The roof leaks")
    record = sitting.desk.library.quotes.get(value)
    assert (record.speaker.slug, record.kind.value) == ("bo-wu", "mixed")


def test_enter_and_delete_in_the_text_are_typing(sitting: Sitting) -> None:
    sitting.desk.run("proposals")
    sitting.editor.setFocus()
    sitting.qtbot.keyClick(sitting.editor, Qt.Key.Key_Return)
    sitting.qtbot.keyClick(sitting.editor, Qt.Key.Key_Delete)
    sitting.desk.settle()
    assert sitting.tags() == []
    assert sitting.text == "\n" + BODY[1:]


def test_the_text_is_gone_through_by_keys_and_nothing_is_typed_meanwhile(sitting: Sitting) -> None:
    editor, review = sitting.editor, sitting.window.attribution.review

    def heard() -> str:
        return QAccessible.queryAccessibleInterface(editor).text(QAccessible.Text.Description)

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        sitting.qtbot.keyClick(editor, key, modifier)
        sitting.desk.settle()

    sitting.window.activateWindow()
    sitting.desk.run("review_proposals")
    assert review.strip.isVisible()
    assert editor.textCursor().selectedText() == "“The roof leaks,”"
    assert heard() == (
        "Proposal 1 of 5. Ada Roe. Quote, word for word. ready. Director, Town Museum. “The roof leaks,”."
    )
    press(Qt.Key.Key_X)
    assert sitting.text == BODY
    press(Qt.Key.Key_Down)
    assert editor.textCursor().selectedText() == "Ada Roe"
    assert heard().startswith("Proposal 2 of 5. Ada Roe. Person. ready.")
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Return)
    assert [tag[2] for tag in sitting.tags()] == ["“The roof leaks,"]
    press(Qt.Key.Key_Escape)
    assert not review.strip.isVisible()
    assert heard().startswith("Markdown.")  # what is said of the text while one writes
    press(Qt.Key.Key_X)
    assert strip_tags(sitting.text) != BODY


def test_a_claim_that_could_not_be_verified_is_accepted_with_its_record(sitting: Sitting) -> None:
    body = (
        "US media, citing unnamed officials, say Beijing is willing to support the Russian economy.\n\n"
        "AFP was unable to verify these claims.\n"
    )
    sitting.desk.open(sitting.desk.article(headline="Support", body=body))
    sitting.read()
    panel = sitting.open_panel()
    panel.choose(next(offer.key for offer in sitting.following.offers if offer.claims))
    sitting.key(Qt.Key.Key_Return)
    library = sitting.desk.library
    claim_tag, quote_tag = sitting.tags()
    assert (claim_tag[0], quote_tag[0]) == ("claim", "quote")
    claim = library.claims.get(claim_tag[1])
    assert claim.verification.value == "could not verify"
    assert "AFP was unable" in claim.history[0].reason
    assert library.sources.get(claim.asserted_by.speaker.slug).name == "unnamed officials"
    assert library.sources.get(claim.relayed_by.speaker.slug).name == "US media"
    assert [source.cites for source in claim.sources] == ["unnamed officials"]
    assert library.sources.get(claim.relayed_by.speaker.slug).notes == "Cites unnamed officials."
    sitting.read()
    assert panel.coverage.text() == "1 quote, 1 attributed · 1 claim, 1 could not be verified"
    assert not [offer for offer in sitting.following.waiting if offer.claims]


def test_the_reading_process_goes_soon_after_a_text_that_is_only_read(sitting: Sitting) -> None:
    rested = READER.rests
    sitting.read()
    assert sitting.following._idle.interval() == UNTOUCHED
    sitting.following._idle.timeout.emit()  # as when that time is over
    sitting.qtbot.waitUntil(lambda: READER.rests > rested, timeout=20_000)
    sitting.qtbot.keyClicks(sitting.editor, "So it is. ")
    sitting.read()
    assert sitting.following._idle.interval() == IDLE, "it is wanted again while somebody types"
