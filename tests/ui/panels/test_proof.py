"""What a sentence stands on: the cards follow the caret, a claim is verified, evidence comes and is heard."""

import math
import struct
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.access import nameless
from tests.usecases.test_encryption import PASSPHRASE
from tests.vault.people import CHEAP
from workstation.domain.articles import Article
from workstation.domain.claims import Verification
from workstation.domain.evidence import Backed, Evidence, EvidenceKind
from workstation.domain.quotes import Approval, Terms
from workstation.errors import NoSound, WorkstationError
from workstation.storage import open_library, unlocked
from workstation.storage.library import Library
from workstation.ui import ask
from workstation.ui.panels.claim_card import ClaimCard
from workstation.ui.panels.proof import Proof
from workstation.ui.panels.quote_card import QuoteCard
from workstation.ui.panels.source_form import SourceForm
from workstation.ui.player.open import open_player
from workstation.ui.session import Session
from workstation.ui.workbench import Workbench
from workstation.usecases import encryption, evidence, quotes, tagging
from workstation.usecases.articles import new_article
from workstation.usecases.experts import add_expert
from workstation.usecases.sources import add_source

BODY = "Nobody came.\n\n“It holds,” says Ada Roe, and the gate was closed twice. It rained 🌧 twice.\n"


@pytest.fixture
def article(library: Library) -> Article:
    add_expert(library, "Ada Roe", affiliations=({"organisation": "River office", "role": "engineer"},))
    add_source(library, "Valley Post")
    made, _ = new_article(library, "The gate", BODY)
    tagging.tag_quote(library, made.slug, "Ada Roe", "“It holds,”")
    tagging.tag_claim(library, made.slug, "the mayor", "the gate was closed twice")
    return library.articles.get(made.slug)


@pytest.fixture
def proof(qtbot: QtBot, workbench: Workbench, session: Session) -> Proof:
    panel = Proof(workbench)
    qtbot.addWidget(panel)
    panel.resize(340, 1_200)
    panel.show()
    settle(workbench)
    return panel


def settle(workbench: Workbench) -> None:
    for _ in range(4):
        assert workbench.jobs.wait()
        QApplication.processEvents()


def go(proof: Proof, line: int, words: str) -> None:
    """The caret before these words of a line (from 1), as a person asks where they are from."""
    session = proof.session
    assert session is not None
    proof.show_caret(line, session.document.findBlockByNumber(line - 1).text().index(words) + 1)
    proof.enter()
    settle(proof.workbench)


def claim_card(proof: Proof) -> ClaimCard:
    go(proof, 3, "gate was")
    card = proof.page.form
    assert isinstance(card, ClaimCard)
    return card


def quote_card(proof: Proof) -> QuoteCard:
    go(proof, 3, "holds")
    card = proof.page.form
    assert isinstance(card, QuoteCard)
    return card


def test_the_card_follows_the_caret_and_offers_all_of_the_sentence(proof: Proof, qtbot: QtBot) -> None:
    assert quote_card(proof).title_then.text() == "At the time: engineer, River office"
    assert [proof.choice.itemText(at) for at in range(proof.choice.count())] == [
        "Quote: “It holds,”",
        "Claim: the gate was closed twice",
    ]
    assert nameless(proof) == []
    assert proof.choice.isVisible()
    proof.choice.setCurrentIndex(1)
    proof.choice.activated.emit(1)
    settle(proof.workbench)
    assert isinstance(proof.page.form, ClaimCard)
    visits: list[str] = []
    proof.workbench.record_shown.connect(lambda key, _slug: visits.append(key))
    proof.show_caret(3, 6)
    qtbot.waitUntil(lambda: isinstance(proof.page.form, QuoteCard))
    assert visits == []
    go(proof, 3, "🌧")
    assert proof.empty.isVisible()
    go(proof, 1, "came")
    assert proof.empty.isVisible()


def test_the_mark_that_clears_the_speaker_is_drawn_in_the_ink_of_the_look(proof: Proof) -> None:
    button, themes = quote_card(proof).speaker.clear_button, proof.workbench.themes
    before = button.icon().pixmap(16, 16).toImage()
    themes.choose("dark")
    after = button.icon().pixmap(16, 16).toImage()
    themes.choose("light")
    assert after != before


def test_a_claim_tag_without_a_record_can_be_given_one(proof: Proof, library: Library) -> None:
    session = proof.session
    assert session is not None
    session.replace_text("[It snowed]{claim=newclaim} once.")
    go(proof, 1, "snowed")
    assert proof.make_button.isVisible()
    proof.make_button.click()
    settle(proof.workbench)
    assert library.claims.get("newclaim").statement == "It snowed"


def test_a_claim_is_verified_with_who_and_why(proof: Proof, library: Library, qtbot: QtBot) -> None:
    card = claim_card(proof)
    part = card.verifying
    part.outcome.choose(Verification.COULD_NOT_VERIFY)
    part.button.click()
    settle(proof.workbench)
    assert part.refusal.text() == "The name of who decided is empty."
    qtbot.keyClicks(part.by, "Ann")
    qtbot.keyClicks(part.reason, "No answer.")
    part.button.click()
    settle(proof.workbench)
    (claim,) = library.claims.list()
    assert [(act.verification, act.by, act.reason) for act in claim.history] == [
        ("could not verify", "Ann", "No answer.")
    ]
    assert part.standing.text().startswith("Could not verify · 0 independent")
    assert "could not verify · Ann: No answer." in part.history.text()
    assert "could not be independently verified" in part.must_say.text()


def test_who_relays_a_claim_and_what_it_rests_on(proof: Proof, library: Library, qtbot: QtBot) -> None:
    card = claim_card(proof)
    relayed = card.fields["relayed_by"]
    qtbot.keyClicks(relayed.line, "a leaflet")  # type: ignore[attr-defined]
    qtbot.keyClick(relayed.line, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    settle(proof.workbench)
    assert library.claims.list()[0].relayed_by.words == "a leaflet"
    rests = card.fields["sources"]
    row = rests.add_row()  # type: ignore[attr-defined]
    qtbot.keyClicks(row.who.line, "valley")
    qtbot.waitUntil(lambda: len(row.who.line.offers) == 3)  # the Post, and both kinds of a new record
    qtbot.keyClick(row.who.line, Qt.Key.Key_Return)
    qtbot.keyClicks(row.cites, "the mayor")
    card.flush()
    settle(proof.workbench)
    (on,) = library.claims.list()[0].sources
    assert (on.source.slug, on.cites) == ("valley-post", "the mayor")
    row = rests.add_row()  # type: ignore[attr-defined]
    qtbot.keyClicks(row.who.line, "Hill Radio")
    qtbot.waitUntil(lambda: len(row.who.line.offers) == 2)
    offered = row.who.line.completer_list
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row.who.value() is not None)
    qtbot.keyClicks(row.cites, "the mayor")
    card.flush()
    settle(proof.workbench)
    assert library.sources.get("hill-radio").name == "Hill Radio"
    assert "1 independent source bears it out" in card.verifying.standing.text()
    assert card.verifying.together.text() == "Valley Post, Hill Radio count as one source: the mayor"


def test_a_sentence_that_only_names_somebody_shows_their_record(proof: Proof) -> None:
    assert proof.session is not None
    proof.session.replace_text("It rained. The [Post]{source=valley-post} came late.")
    go(proof, 1, "came")
    assert isinstance(proof.page.form, SourceForm)
    assert proof.page.form.key == "valley-post"
    go(proof, 1, "rained")
    assert proof.empty.isVisible()
    assert [button.isVisible() for button in proof.empty.buttons] == [False, True]  # nothing is proposed; a claim it is


def test_words_as_recorded_and_as_published(proof: Proof, library: Library) -> None:
    (quote,) = library.quotes.list()
    assert quote_card(proof).published.said.text() == "Word for word as recorded."
    quotes.edit_quote(library, quote.id, as_recorded="“It really holds,”")
    card = quote_card(proof)
    assert card.published.said.text().startswith("Differs from what was recorded")
    document = card.published.words.document()
    assert document.toPlainText() == "“It really holds,”"
    struck = [
        fragment.text()
        for fragment in (piece.fragment() for piece in document.begin())
        if fragment.charFormat().fontStrikeOut()
    ]
    assert "".join(struck).strip() == "really"
    quotes.edit_quote(library, quote.id, translated_by="C. Roe")
    assert quote_card(proof).published.said.text() == "Translated by C. Roe: not compared word by word."


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    file = tmp_path / "talk.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(4_000)
        tone = b"".join(struct.pack("B", 128 + int(80 * math.sin(n / 4))) for n in range(4_000))
        sound.writeframes(tone * 80)
    return file


def test_on_what_terms_how_approved_and_by_whom_translated_is_kept(
    proof: Proof, library: Library, qtbot: QtBot
) -> None:
    card = quote_card(proof)
    for name, row in (("terms", Terms.BACKGROUND), ("approval", Approval.READ_BACK)):
        choice = card.fields[name].list  # type: ignore[attr-defined]
        choice.setFocus()
        while choice.currentData() != row:
            qtbot.keyClick(choice, Qt.Key.Key_Down)
    for name, words in (
        ("described_as", "an engineer"),
        ("approval_note", "by telephone"),
        ("translated_from", "ru"),
        ("translated_by", "C. Roe"),
    ):
        qtbot.keyClicks(card.fields[name].line, words)  # type: ignore[attr-defined]
    card.flush()
    settle(proof.workbench)
    (kept,) = library.quotes.list()
    assert (kept.terms, kept.described_as, kept.approval) == (Terms.BACKGROUND, "an engineer", Approval.READ_BACK)
    assert (kept.approval_note, kept.translated_from, kept.translated_by) == ("by telephone", "ru", "C. Roe")
    assert card.published.said.text() == "Translated by C. Roe: not compared word by word."


def test_a_document_with_its_page_and_a_saved_page_are_evidence(
    proof: Proof, library: Library, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = claim_card(proof).evidence
    for name in ("memo.pdf", "news.html"):
        file = tmp_path / name
        file.write_bytes(b"%PDF-1.4")
        monkeypatch.setattr(ask, "open_file", lambda *_args, file=file: file)
        qtbot.mouseClick(part.file_button, Qt.MouseButton.LeftButton)
        settle(proof.workbench)
        assert part.form.fields["page"].isVisible() == (name == "memo.pdf")
        if name == "memo.pdf":
            qtbot.keyClicks(part.form.fields["page"].line, "12")  # type: ignore[attr-defined]
            part.flush()
            settle(proof.workbench)
    document, page = sorted(library.evidence.list(), key=lambda each: each.kind.value)
    assert (document.kind, document.page, page.kind) == (EvidenceKind.DOCUMENT, "12", EvidenceKind.WEB_PAGE)
    assert document.file is not None
    assert len(document.file.sha256) == 64
    assert [item.detail.split(" · captured")[0] for item in part.list.list.items.items] == [
        "Document · p. 12",
        "Web page",
    ]


def test_evidence_is_added_and_told_when_it_changed(
    proof: Proof, library: Library, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = quote_card(proof).evidence
    monkeypatch.setattr(ask, "open_file", lambda *_args: talk)
    part.file_button.click()
    settle(proof.workbench)
    (piece,) = library.evidence.list()
    assert piece.kind is EvidenceKind.RECORDING
    assert part.play_button.isEnabled()
    part.form.fields["start"].line.setText("noon")  # type: ignore[attr-defined]
    part.form.fields["start"].touched = True
    part.form.flush()
    assert "write a time as" in part.form.fields["start"].refusal.text()
    library.evidence.file(piece).write_bytes(b"noise")
    part.read()
    settle(proof.workbench)
    assert "was changed on the disk" in part.warning.text()
    assert not part.play_button.isEnabled()
    part.back_button.click()
    settle(proof.workbench)
    assert part.play_button.isEnabled()
    assert part.warning.text() == ""
    part.remove_button.click()
    settle(proof.workbench)
    assert part.list.empty.isVisible()


def test_a_page_on_the_clipboard_and_a_note_become_evidence(proof: Proof, library: Library) -> None:
    part = quote_card(proof).evidence
    QGuiApplication.clipboard().setText("What the page said")
    part.paste_button.click()
    settle(proof.workbench)
    (piece,) = library.evidence.list()
    assert (piece.kind, piece.captured_at is not None) == (EvidenceKind.WEB_PAGE, True)
    assert library.evidence.file(piece).read_text() == "What the page said"
    QGuiApplication.clipboard().clear()
    said: list[str] = []
    proof.workbench.notice.connect(said.append)
    part.paste_button.click()
    assert said == ["There is no page and no text on the clipboard."]
    part.note_button.click()
    settle(proof.workbench)
    assert library.evidence.list()[-1].kind is EvidenceKind.NOTE
    assert part.form.isVisible()


def _recorded(library: Library, file: Path) -> Evidence:
    (quote,) = library.quotes.list()
    backs = Backed(kind="quote", id=quote.id)
    return evidence.add_evidence_file(library, backs, file, start=45_000, end=46_000)[0]


@pytest.mark.qt_log_ignore(".*")
def test_a_recording_is_heard_around_its_passage_and_marked(
    qtbot: QtBot, workbench: Workbench, article: Article, library: Library, talk: Path
) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    from workstation.ui.player.passage import Stretch
    from workstation.ui.player.player import Player

    piece = _recorded(library, talk)
    player = Player(workbench, piece, library.evidence.file(piece))
    qtbot.addWidget(player)
    player.show()
    qtbot.waitUntil(lambda: player.player.position() == 45_000, timeout=5_000)
    assert player.stretch == Stretch(15_000, 76_000)
    assert nameless(player) == []
    qtbot.keyClick(player, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: player.player.position() == 48_000)
    qtbot.keyClick(player, Qt.Key.Key_Down)
    assert player.player.playbackRate() == 0.75
    qtbot.keyClick(player, Qt.Key.Key_E)
    qtbot.keyClick(player, Qt.Key.Key_Left)
    qtbot.keyClick(player, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: player.player.position() == 42_000)
    qtbot.keyClick(player, Qt.Key.Key_S)
    settle(workbench)
    kept = library.evidence.get(piece.id)
    assert (kept.start, kept.end) == (42_000, 48_000)
    qtbot.keyClick(player, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: player.player.position() > 42_000, timeout=5_000)
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert not player.player.isPlaying()
    player.whole.setChecked(True)
    assert player.stretch == Stretch(0, 80_000)


@pytest.mark.qt_log_ignore(".*")
def test_a_damaged_recording_is_told_in_words(
    qtbot: QtBot, workbench: Workbench, article: Article, library: Library, tmp_path: Path
) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    from workstation.ui.player.player import Player

    broken = tmp_path / "talk.mp3"
    broken.write_bytes(b"no sound at all" * 50)
    piece = _recorded(library, broken)
    player = Player(workbench, piece, library.evidence.file(piece))
    qtbot.addWidget(player)
    player.show()
    qtbot.waitUntil(lambda: "cannot be played" in player.trouble.text(), timeout=5_000)
    assert not player.play_button.isEnabled()


def test_a_machine_without_sound_says_so(
    workbench: Workbench, article: Article, library: Library, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[WorkstationError] = []
    monkeypatch.setattr(ask, "error", lambda _parent, trouble: said.append(trouble))
    monkeypatch.setitem(sys.modules, "workstation.ui.player.player", None)
    piece = _recorded(library, talk)
    open_player(workbench, piece)
    settle(workbench)
    assert isinstance(said[0], NoSound)
    assert "Open it in another program" in said[0].remedy
    library.evidence.file(piece).unlink()
    open_player(workbench, piece)
    settle(workbench)
    assert "is missing from the library’s folder" in said[1].happened


class TestInAnEncryptedLibrary:
    """No recording and no document is written in clear but where the person says."""

    @pytest.fixture
    def library(self, tmp_path: Path) -> Iterator[Library]:
        path = tmp_path / "here" / "library.db"
        path.parent.mkdir()
        open_library(path).close()
        encryption.encrypt(path, encryption.plan(PASSPHRASE, purge=True, cost=CHEAP))
        with open_library(path) as held:
            yield held
        unlocked._held.clear()

    @pytest.mark.qt_log_ignore(".*")
    def test_a_recording_is_played_from_memory(
        self, workbench: Workbench, article: Article, library: Library, talk: Path, tmp_path: Path, qtbot: QtBot
    ) -> None:
        pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
        from workstation.ui.player.player import Player

        sound = talk.read_bytes()[4_000:8_000]
        piece = _recorded(library, talk)
        talk.unlink()
        open_player(workbench, piece)
        settle(workbench)
        (player,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, Player) and each.isVisible()]
        qtbot.waitUntil(lambda: player.player.position() == 45_000, timeout=20_000)
        qtbot.keyClick(player, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: player.player.position() > 45_000, timeout=20_000)
        qtbot.keyClick(player, Qt.Key.Key_Space)
        found = [each for each in tmp_path.rglob("*") if each.is_file() and sound in each.read_bytes()]
        assert found == []
        player.close()

    def test_another_program_is_given_a_copy_only_where_the_person_says(
        self, proof: Proof, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened = Opened()
        QDesktopServices.setUrlHandler("file", opened, "open")
        asked: list[str] = []
        answers = [False, True, True]
        monkeypatch.setattr(
            ask, "question", lambda _parent, headline, *_a, **_k: asked.append(headline) or answers.pop(0)
        )
        places = [None, tmp_path / "out" / "memo.pdf"]
        monkeypatch.setattr(ask, "save_file", lambda *_args: places.pop(0))
        memo = tmp_path / "memo.pdf"
        memo.write_bytes(b"%PDF-1.4 Quokkaword")
        monkeypatch.setattr(ask, "open_file", lambda *_args: memo)
        part = claim_card(proof).evidence
        part.file_button.click()
        settle(proof.workbench)
        memo.unlink()
        for done in (False, False, True):  # no; yes, but nowhere; yes, there
            part.open_button.click()
            settle(proof.workbench)
            found = [each for each in tmp_path.rglob("*") if each.is_file() and b"Quokkaword" in each.read_bytes()]
            assert found == [tmp_path / "out" / "memo.pdf"] * done
        assert asked == ["This library is encrypted."] * 3
        assert [each.toLocalFile() for each in opened.urls] == [str(tmp_path / "out" / "memo.pdf")]
        QDesktopServices.unsetUrlHandler("file")


class Opened(QObject):
    """In place of the other program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url)
